'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { useEditorScreen } from '../editor-screen.ts';

interface Found {
  id: string;
  title: string;
}

interface Props {
  chosen: readonly string[];
  onChoose: (source: Found) => void;
}

/** Milliseconds after the last letter */
const pause = 250;

/** Finds originals by their title, to be added. */
export function SourceSearch({ chosen, onChoose }: Props) {
  const t = useTranslations('admin.editor.settings');
  const { actions } = useEditorScreen();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<{ query: string; found?: readonly Found[]; error?: string }>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return;
    let isOver = false;
    const timer = setTimeout(async () => {
      // Rejects only where the server could not be reached.
      const result = await actions.findSources({ query: wanted }).catch(() => undefined);
      if (isOver) return;
      if (result?.ok) setAnswer({ query: wanted, found: result.value });
      else setAnswer({ query: wanted, error: result?.error.message ?? t('searchFailed') });
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [wanted, actions, t]);
  const shown = wanted !== '' && answer?.query === wanted ? answer : undefined;
  const found = shown?.found?.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="grid gap-1.5">
      <Field label={t('addSource')} hint={t('addSourceHint')} error={shown?.error}>
        <Input
          type="search"
          value={query}
          onChange={event => setQuery(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          maxLength={120}
          autoComplete="off"
        />
      </Field>
      <p role="status" className={found?.length === 0 ? 'text-sm text-muted-foreground' : 'sr-only'}>
        {found ? t('foundSources', { count: found.length }) : ''}
      </p>
      <ul className="grid gap-1 empty:hidden">
        {found?.map(source => (
          <li key={source.id}>
            <button
              type="button"
              onClick={() => {
                onChoose(source);
                setQuery('');
              }}
              className="flex min-h-9 w-full items-center gap-2 rounded-md px-2 py-1 text-start hover:bg-accent"
            >
              <Plus aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              <span className="min-w-0 [overflow-wrap:anywhere]">{source.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
