'use client';

import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewWrapper } from '@tiptap/react';
import { SquarePlay } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { youtubeWatchUrl } from '#lib/documents/youtube.ts';

/** A video in the editor: a line with its name. Nothing is loaded from elsewhere. */
export function VideoView({ node, selected }: ReactNodeViewProps) {
  const t = useTranslations('admin.editor.video');
  const { videoId, start, title, origin } = node.attrs;
  return (
    <NodeViewWrapper
      as="figure"
      className="video-view"
      data-drag-handle
      data-selected={selected || undefined}
      data-origin={origin === 'owner' ? undefined : origin}
    >
      <SquarePlay aria-hidden className="size-8 shrink-0 text-muted-foreground" />
      <span contentEditable={false} className="min-w-0">
        <span className="block font-medium">{title || t('untitled')}</span>
        <span className="block text-sm text-muted-foreground [overflow-wrap:anywhere]">
          {youtubeWatchUrl(videoId, start)}
        </span>
      </span>
    </NodeViewWrapper>
  );
}
