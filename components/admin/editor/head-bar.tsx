'use client';

import { ChevronLeft, Eye } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from './editor-screen.ts';
import { MoreMenu } from './more-menu.tsx';
import { SavingLine } from './saving-line.tsx';
import { useUnpublishedChanges } from './use-unpublished-changes.ts';

/** Where one is, what is saved, and what can be done with the whole post. */
export function HeadBar() {
  const t = useTranslations('admin.editor');
  const states = useTranslations('admin.posts');
  const { post, words, mayPublish, editable, ask } = useEditorScreen();
  const hasChanges = useUnpublishedChanges();
  const preview = usePreview();
  return (
    <header className="editor-head">
      <h1 className="sr-only">{t('heading', { title: words.title || t('untitled') })}</h1>
      <NextLink
        href="/admin/posts"
        aria-label={t('back')}
        className="-ms-2 grid size-9 shrink-0 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground"
      >
        <ChevronLeft aria-hidden className="size-5" />
      </NextLink>
      <Badge variant={post.publication ? 'success' : 'secondary'} className="max-sm:hidden">
        {states(`states.${post.status}`)}
      </Badge>
      {editable ? <SavingLine className="flex-1" /> : <span className="flex-1" />}
      {hasChanges ? (
        <Badge variant="warning" className="max-lg:hidden">
          {states('unpublishedChanges')}
        </Badge>
      ) : null}
      <Button variant="ghost" className="max-sm:hidden" onClick={preview}>
        <Eye aria-hidden />
        {t('preview.open')}
      </Button>
      {mayPublish && editable && (hasChanges || !post.publication) ? (
        <Button onClick={() => ask({ kind: 'publish' })}>{t(post.publication ? 'update' : 'publish')}</Button>
      ) : null}
      <MoreMenu preview={preview} />
    </header>
  );
}

/** Opens the preview in a tab of its own, once the server has what it is to show. */
function usePreview(): () => void {
  const { post, session } = useEditorScreen();
  return () => {
    // Opened at once: after waiting, browsers take it for a window that nobody asked for.
    const tab = window.open('', '_blank');
    void session.settle().then(() => {
      if (tab) tab.location.href = `/admin/posts/${post.id}/preview`;
    });
  };
}
