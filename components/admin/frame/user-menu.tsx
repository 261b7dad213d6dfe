import { ChevronsUpDown, CircleUser, Keyboard, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx';
import { useFrame } from './frame-context.ts';
import { SignOutItem } from './sign-out-item.tsx';
import { type Theme, themeCookie, themeFrom, themes } from './theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Whoever is signed in: account, colours, shortcuts, sign-out. */
export function UserMenu() {
  const t = useTranslations('admin.frame');
  const { userName, theme: initial, openHelp } = useFrame();
  const [theme, setTheme] = useState(initial);
  const choose = (value: string) => {
    const next = themeFrom(value);
    setTheme(next);
    showTheme(next);
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger className="flex h-10 w-full items-center gap-2.5 rounded-md px-2.5 text-start hover:bg-accent data-[state=open]:bg-accent">
        <CircleUser aria-hidden className="size-5 shrink-0 text-muted-foreground" />
        <span className="sr-only">{t('userMenu')}</span>
        <span className="min-w-0 flex-1 truncate font-medium">{userName}</span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top" className="w-(--radix-dropdown-menu-trigger-width)">
        <DropdownMenuItem asChild>
          <NextLink href="/admin/account">
            <CircleUser aria-hidden />
            {t('nav.account')}
          </NextLink>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={openHelp}>
          <Keyboard aria-hidden />
          {t('shortcuts.title')}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t('theme.label')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={choose}>
          {themes.map(value => {
            const Icon = icons[value];
            return (
              <DropdownMenuRadioItem key={value} value={value} onSelect={event => event.preventDefault()}>
                <Icon aria-hidden />
                {t(`theme.${value}`)}
              </DropdownMenuRadioItem>
            );
          })}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <SignOutItem>
          <LogOut aria-hidden />
          {t('signOut')}
        </SignOutItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** At once here, and by cookie for the pages to come. */
function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140
  document.cookie = `${themeCookie}=${theme}; path=/admin; max-age=31536000; samesite=lax`;
}
