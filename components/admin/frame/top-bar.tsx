import { Menu, Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DialogCloseButton } from '#components/ui/dialog.tsx';
import { Sheet, SheetContent, SheetTitle, SheetTrigger } from '#components/ui/sheet.tsx';
import { useFrame } from './frame-context.ts';
import { BlogLink } from './frame-parts.tsx';
import { NavList } from './nav-list.tsx';
import { UserMenu } from './user-menu.tsx';

/** On narrow screens: the menu's button, where one is, search. */
export function TopBar() {
  const t = useTranslations('admin.frame');
  const { allowed, heldComments, blogTitle, openPalette } = useFrame();
  const [open, setOpen] = useState(false);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes when the page has changed
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="sticky top-0 z-30 flex h-13 items-center gap-1 border-b bg-background px-2 lg:hidden">
      <Sheet open={open} onOpenChange={setOpen}>
        <SheetTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={menuLabel(t('menu'), heldComments, t)} className="relative">
            <Menu aria-hidden className="size-5" />
            {heldComments > 0 ? <span className="absolute end-1.5 top-1.5 size-2 rounded-full bg-primary" /> : null}
          </Button>
        </SheetTrigger>
        <SheetContent side="start" aria-describedby={undefined} className="gap-4 p-3">
          <SheetTitle className="sr-only">{t('menu')}</SheetTitle>
          <div className="flex items-center justify-between gap-2">
            <BlogLink />
            <DialogCloseButton />
          </div>
          <NavList allowed={allowed} heldComments={heldComments} />
          <div className="mt-auto">
            <UserMenu />
          </div>
        </SheetContent>
      </Sheet>
      <p className="min-w-0 flex-1 truncate px-1 font-semibold">{blogTitle}</p>
      <Button variant="ghost" size="icon" aria-label={t('search')} onClick={openPalette}>
        <Search aria-hidden className="size-5" />
      </Button>
    </header>
  );
}

function menuLabel(menu: string, heldComments: number, t: ReturnType<typeof useTranslations<'admin.frame'>>): string {
  return heldComments > 0 ? `${menu}, ${t('held', { count: heldComments })}` : menu;
}
