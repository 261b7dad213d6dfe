'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import { withTags } from './settings-values.ts';

interface Props {
  tags: readonly string[];
  onChange: (tags: readonly string[]) => void;
  error: string | undefined;
}

/** Tags, each ended by a comma or Enter; existing ones are suggested. */
export function TagsField({ tags, onChange, error }: Props) {
  const t = useTranslations('admin.editor.settings');
  const { tagNames } = useEditorScreen();
  const [typed, setTyped] = useState('');
  const listId = useId();
  const add = (words: string) => {
    onChange(withTags(tags, words));
    setTyped('');
  };
  const change = (words: string) => {
    if (words.includes(',')) add(words);
    else setTyped(words);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <Field label={t('tags')} hint={t('tagsHint')} error={error}>
      {control => (
        <div className="grid gap-2">
          {tags.length > 0 ? (
            <ul aria-label={t('tags')} className="flex flex-wrap gap-1.5">
              {tags.map(tag => (
                <li
                  key={tag}
                  className="inline-flex max-w-full items-center gap-0.5 rounded-full border bg-secondary ps-2.5"
                >
                  <span className="truncate">{tag}</span>
                  <button
                    type="button"
                    aria-label={t('removeTag', { tag })}
                    onClick={() => onChange(tags.filter(other => other !== tag))}
                    className="grid size-6 shrink-0 place-items-center rounded-full hover:bg-accent"
                  >
                    <X aria-hidden className="size-3.5" />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <Input
            {...control}
            list={listId}
            value={typed}
            onChange={event => change(event.target.value)}
            onKeyDown={press}
            onBlur={() => add(typed)}
            autoComplete="off"
            maxLength={200}
          />
          <datalist id={listId}>
            {tagNames
              .filter(name => !tags.includes(name))
              .map(name => (
                <option key={name} value={name} />
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}
