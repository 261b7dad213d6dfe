'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { EditingSource } from '#lib/posts/editing-sources.ts';
import { type CurrentBlock, togglePassage } from '../document/current-block.ts';
import { insertBlock, quotationOf } from '../document/insert.ts';
import { blocksOn } from '../document/marked-passage.ts';
import { useFacts } from '../document/use-facts.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { findPassages } from './find-passages.ts';
import { type PassageActions, PassageItem } from './passage-item.tsx';
import { SourceLine } from './source-line.tsx';
import { useReadingOrder } from './use-reading-order.ts';

interface Props {
  source: EditingSource;
  block: CurrentBlock | undefined;
}

/** One original: its passages to be searched, marked, attached and quoted. One tab stop, arrows move within it. */
export function SourcePassages({ source, block }: Props) {
  const t = useTranslations('admin.editor.passages');
  const { editor, passageId, mark, goTo, open, view, editable } = useEditorScreen();
  const { uses } = useFacts(editor);
  const order = useReadingOrder();
  const [query, setQuery] = useState('');
  const found = findPassages(source.passages, useDeferredValue(query));
  const list = useRef<HTMLUListElement>(null);
  const firstCited = source.passages.find(({ id }) => block?.passages.includes(id))?.id;
  const stop = found.find(({ id }) => id === passageId) ?? found.find(({ id }) => id === firstCited) ?? found[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the cursor comes to another block, and when the panel comes into view
  useEffect(() => {
    if (firstCited) list.current?.querySelector(`#passage-${firstCited}`)?.scrollIntoView({ block: 'nearest' });
  }, [block?.id, firstCited, view]);

  const latest = useRef({ block, order });
  useEffect(() => {
    latest.current = { block, order };
  });
  const [actions] = useState<PassageActions>(() => ({
    press: (id, isMarked) => mark(isMarked ? undefined : id),
    toggle: id => {
      const { block, order } = latest.current;
      if (block) togglePassage(editor, block, id, order);
    },
    quote: passage => {
      insertBlock(editor, quotationOf(passage, source));
      open('text');
    },
    goTo: id => {
      const [first] = blocksOn(id, editor.state.doc);
      if (first) goTo(first.position);
    },
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <SourceLine source={source} />
      <Field label={t('search')} hideLabel>
        <Input type="search" value={query} placeholder={t('search')} onChange={event => setQuery(event.target.value)} />
      </Field>
      <p role="status" className={query ? 'text-sm text-muted-foreground' : 'sr-only'}>
        {query ? t('found', { count: found.length }) : ''}
      </p>
      {source.passages.length === 0 ? <p className="text-muted-foreground">{t('noText')}</p> : null}
      <ul ref={list} aria-label={t('passagesOf', { title: source.title })} onKeyDown={moveFocus} className="grid gap-1">
        {found.map(passage => (
          <PassageItem
            key={passage.id}
            {...{ passage, actions, editable }}
            language={source.language}
            isCited={block?.passages.includes(passage.id) ?? false}
            isMarked={passage.id === passageId}
            isStop={passage === stop}
            uses={uses.get(passage.id) ?? 0}
          />
        ))}
      </ul>
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-passage]')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
