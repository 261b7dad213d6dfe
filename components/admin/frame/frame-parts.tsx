import { ArrowUpRight, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { useFrame } from './frame-context.ts';
import { Mark } from './mark.tsx';
import { usePaletteKeys } from './use-palette-keys.ts';

/** The blog's name, and the way to what readers see. */
export function BlogLink({ className }: { className?: string }) {
  const t = useTranslations('admin.frame');
  const { blogTitle } = useFrame();
  return (
    // The public pages have a root layout of their own: an ordinary link loads them whole.
    <a
      href="/"
      className={cn(
        'group flex min-h-9 min-w-0 items-center gap-2.5 rounded-md px-2.5 py-1 hover:bg-accent',
        className,
      )}
    >
      <Mark />
      <span className="min-w-0">
        <span className="block truncate leading-tight font-semibold">{blogTitle}</span>
        <span className="flex items-center gap-0.5 text-xs text-muted-foreground group-hover:text-foreground">
          {t('viewSite')}
          <ArrowUpRight aria-hidden className="size-3" />
        </span>
      </span>
    </a>
  );
}

export function SearchButton() {
  const t = useTranslations('admin.frame');
  const { openPalette } = useFrame();
  const keys = usePaletteKeys();
  return (
    <button
      type="button"
      onClick={openPalette}
      className="flex h-9 items-center gap-2.5 rounded-md border bg-card px-2.5 text-muted-foreground transition-colors hover:border-input hover:text-foreground lg:h-8"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="truncate">{t('searchShort')}</span>
      <Kbd className="ms-auto hidden lg:inline-flex" aria-hidden>
        {keys}
      </Kbd>
    </button>
  );
}
