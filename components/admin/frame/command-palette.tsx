import { ArrowUpRight, FileText, Keyboard, Library, type LucideIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Dialog as Primitive } from 'radix-ui';
import { useState } from 'react';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '#components/ui/command.tsx';
import { overlayClasses } from '#components/ui/dialog.tsx';
import { useFrame } from './frame-context.ts';
import { screenIcons } from './nav-list.tsx';
import { screens } from './navigation.ts';
import { useFoundTitles } from './use-found-titles.ts';

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Ctrl/Cmd+K: goes to a screen, a post or a source by a few letters of its name. */
export function CommandPalette({ open, onOpenChange }: Props) {
  const t = useTranslations('admin.frame');
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={overlayClasses} />
        <Primitive.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 top-[10dvh] z-50 mx-auto flex max-h-[min(32rem,75dvh)] w-[calc(100%-2rem)] max-w-xl flex-col overflow-hidden rounded-xl border bg-popover text-popover-foreground shadow-xl data-[state=open]:animate-in data-[state=open]:fade-in-0"
        >
          <Primitive.Title className="sr-only">{t('palette.title')}</Primitive.Title>
          <PaletteBody close={() => onOpenChange(false)} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Mounted only while open, so that each opening begins empty. */
function PaletteBody({ close }: { close: () => void }) {
  const t = useTranslations('admin.frame');
  const router = useRouter();
  const { allowed, openHelp } = useFrame();
  const [query, setQuery] = useState('');
  const found = useFoundTitles(query);
  const go = (href: string) => {
    close();
    router.push(href);
  };
  const wanted = query.trim().toLocaleLowerCase();
  const named = (name: string) => name.toLocaleLowerCase().includes(wanted);
  const pages = screens.filter(({ key }) => allowed.includes(key) && named(t(`nav.${key}`)));
  return (
    // What matches is decided here and on the server: cmdk's own filter would hide hits it does not understand.
    <Command label={t('palette.title')} shouldFilter={false} loop>
      <CommandInput value={query} onValueChange={setQuery} placeholder={t('palette.placeholder')} maxLength={120} />
      <CommandList label={t('palette.results')}>
        <CommandEmpty>
          {found.searching ? t('palette.searching') : t('palette.nothing', { query: query.trim() })}
        </CommandEmpty>
        {found.posts.length > 0 ? (
          <CommandGroup heading={t('nav.posts')}>
            {found.posts.map(({ id, title }) => (
              <Entry key={id} value={`post ${id}`} icon={FileText} select={() => go(`/admin/posts/${id}`)}>
                {title}
              </Entry>
            ))}
          </CommandGroup>
        ) : null}
        {found.sources.length > 0 ? (
          <CommandGroup heading={t('nav.sources')}>
            {found.sources.map(({ id, title }) => (
              <Entry key={id} value={`source ${id}`} icon={Library} select={() => go(`/admin/sources/${id}`)}>
                {title}
              </Entry>
            ))}
          </CommandGroup>
        ) : null}
        {pages.length > 0 ? (
          <CommandGroup heading={t('palette.screens')}>
            {pages.map(({ key, href }) => (
              <Entry key={key} value={`screen ${key}`} icon={screenIcons[key]} select={() => go(href)}>
                {t(`nav.${key}`)}
              </Entry>
            ))}
          </CommandGroup>
        ) : null}
        {named(t('viewSite')) || named(t('shortcuts.title')) ? (
          <CommandGroup heading={t('palette.more')}>
            {named(t('viewSite')) ? (
              <Entry value="site" icon={ArrowUpRight} select={() => window.location.assign('/')}>
                {t('viewSite')}
              </Entry>
            ) : null}
            {named(t('shortcuts.title')) ? (
              <Entry
                value="shortcuts"
                icon={Keyboard}
                select={() => {
                  close();
                  openHelp();
                }}
              >
                {t('shortcuts.title')}
              </Entry>
            ) : null}
          </CommandGroup>
        ) : null}
      </CommandList>
      {found.failure ? (
        <p role="alert" className="border-t px-4 py-2 text-destructive">
          {found.failure}
        </p>
      ) : null}
    </Command>
  );
}

interface EntryProps {
  /** Unique within the palette */
  value: string;
  icon: LucideIcon;
  select: () => void;
  children: string;
}

function Entry({ value, icon: Icon, select, children }: EntryProps) {
  return (
    <CommandItem value={value} onSelect={select}>
      <Icon aria-hidden />
      <span className="truncate">{children}</span>
    </CommandItem>
  );
}
