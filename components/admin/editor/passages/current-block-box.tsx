'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { type CurrentBlock, togglePassage } from '../document/current-block.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { useReadingOrder } from './use-reading-order.ts';

/** Who is answerable for the block at the cursor, and what it rests on. */
export function CurrentBlockBox({ block }: { block: CurrentBlock | undefined }) {
  const t = useTranslations('admin.editor.passages');
  const { editor, sources, editable, mark } = useEditorScreen();
  const order = useReadingOrder();
  if (!block) return null;
  const passages = sources.flatMap(source => source.passages);
  const cited = block.passages.map(id => passages.find(passage => passage.id === id) ?? { id });
  return (
    <section aria-label={t('current')} className="grid gap-2 rounded-lg border bg-muted/50 p-3 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t('current')}</span>
        <Badge variant="outline" data-origin={block.origin} className="origin-badge">
          {t(`origin.${block.origin}`)}
        </Badge>
      </p>
      {cited.length === 0 ? (
        <p className="text-muted-foreground">{t('restsOnNothing')}</p>
      ) : (
        <ul aria-label={t('restsOn')} className="flex flex-wrap gap-1.5">
          {cited.map(passage => {
            const name = 'ordinal' in passage ? (passage.time ?? t('number', { number: passage.ordinal })) : t('gone');
            return (
              <li key={passage.id} className="inline-flex items-center rounded-md border bg-card">
                <button
                  type="button"
                  className="min-h-6 rounded-md px-2 hover:bg-accent"
                  onClick={() => mark(passage.id)}
                >
                  {name}
                </button>
                {editable ? (
                  <button
                    type="button"
                    aria-label={t('detachNamed', { name })}
                    className="grid size-6 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground"
                    onClick={() => togglePassage(editor, block, passage.id, order)}
                  >
                    <X aria-hidden className="size-3.5" />
                  </button>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
