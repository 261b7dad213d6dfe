'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import { CurrentBlockBox } from './current-block-box.tsx';
import { SourcePassages } from './source-passages.tsx';
import { useCurrentBlock } from './use-current-block.ts';

/** The originals of the post beside the text; the one that the cursor's block rests on comes to the front. */
export function PassagesPanel() {
  const t = useTranslations('admin.editor.passages');
  const { sources, open } = useEditorScreen();
  const block = useCurrentBlock();
  const [shown, show] = useState(sources[0]?.id);
  const citedSource = sources.find(({ passages }) => passages.some(({ id }) => block?.passages.includes(id)))?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another block, not another passage of the same one, changes the tab
  useEffect(() => {
    if (citedSource) show(citedSource);
  }, [block?.id, citedSource]);

  if (sources.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        description={t('noneHint')}
        action={
          <button type="button" className="underline underline-offset-4" onClick={() => open('settings')}>
            {t('addSource')}
          </button>
        }
      />
    );
  }
  const current = sources.some(({ id }) => id === shown) ? shown : sources[0]?.id;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <CurrentBlockBox block={block} />
      <Tabs value={current ?? ''} onValueChange={show}>
        {sources.length > 1 ? (
          <TabsList aria-label={t('sources')}>
            {sources.map(source => (
              <TabsTrigger key={source.id} value={source.id} className="max-w-48">
                <span className="truncate" lang={source.language ?? undefined}>
                  {source.title}
                </span>
              </TabsTrigger>
            ))}
          </TabsList>
        ) : null}
        {sources.map(source => (
          <TabsContent key={source.id} value={source.id} tabIndex={-1}>
            <SourcePassages source={source} block={block} />
          </TabsContent>
        ))}
      </Tabs>
    </div>
  );
}
