'use client';

import { Archive, Ellipsis, ExternalLink, Eye, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx';
import { useEditorScreen } from './editor-screen.ts';

/** What is done to the post more rarely. */
export function MoreMenu({ preview }: { preview: () => void }) {
  const t = useTranslations('admin.editor');
  const { post, mayPublish, ask } = useEditorScreen();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t('more')}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {post.publication ? (
          <DropdownMenuItem asChild>
            <a href={post.publication.href} target="_blank" rel="noopener">
              <ExternalLink aria-hidden />
              {t('view')}
            </a>
          </DropdownMenuItem>
        ) : null}
        <DropdownMenuItem onSelect={preview}>
          <Eye aria-hidden />
          {t('preview.open')}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => ask({ kind: 'kept' })}>
          <Archive aria-hidden />
          {t('kept.title')}
        </DropdownMenuItem>
        {post.publication && mayPublish ? (
          <DropdownMenuItem variant="destructive" onSelect={() => ask({ kind: 'unpublish' })}>
            <Undo2 aria-hidden />
            {t('publishing.unpublish')}
          </DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
