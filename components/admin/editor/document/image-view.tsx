'use client';

import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewWrapper } from '@tiptap/react';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from '../editor-screen.ts';

/** A picture in the editor: what readers will see, and whether it is described. */
export function ImageView({ node, selected, getPos }: ReactNodeViewProps) {
  const t = useTranslations('admin.editor.image');
  const { ask } = useEditorScreen();
  const { src, alt, decorative, caption, credit, origin } = node.attrs;
  const open = () => {
    const position = getPos();
    if (position !== undefined) ask({ kind: 'image', position });
  };
  return (
    <NodeViewWrapper
      as="figure"
      className="image-view"
      data-drag-handle
      data-selected={selected || undefined}
      data-origin={origin === 'owner' ? undefined : origin}
    >
      {/* biome-ignore lint/performance/noImgElement: Next's image optimiser is off */}
      <img src={src} alt={alt} />
      <figcaption contentEditable={false}>
        {caption || credit ? (
          <span className="block">
            {caption} {credit ? <span className="text-muted-foreground">{credit}</span> : null}
          </span>
        ) : null}
        <span className="flex flex-wrap items-center gap-2 pt-1">
          <Button variant="outline" size="sm" onClick={open}>
            <Pencil aria-hidden />
            {t('edit')}
          </Button>
          {alt.trim() === '' && !decorative ? <Badge variant="warning">{t('undescribed')}</Badge> : null}
          {decorative ? <Badge variant="outline">{t('decorative')}</Badge> : null}
        </span>
      </figcaption>
    </NodeViewWrapper>
  );
}
