'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { useEditorScreen } from './editor-screen.ts';

/** Title and lead: plain text in fields that grow with it. */
export function WordFields() {
  const t = useTranslations('admin.editor');
  const { words, write, editor, editable, post, session } = useEditorScreen();
  const common = {
    readOnly: !editable,
    lang: post.locale,
    dir: 'auto',
    rows: 1,
    onBlur: () => void session.flush(),
  };
  const leave = (event: KeyboardEvent, next: () => void) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    next();
  };
  return (
    <>
      <textarea
        {...common}
        id="post-title"
        aria-label={t('title')}
        placeholder={t('title')}
        value={words.title}
        maxLength={300}
        onChange={event => write({ title: event.target.value.replace(/\n/g, ' ') })}
        onKeyDown={event => leave(event, () => document.getElementById('post-lead')?.focus())}
        className="word-field text-2xl font-bold tracking-tight sm:text-3xl"
      />
      <textarea
        {...common}
        id="post-lead"
        aria-label={t('lead')}
        placeholder={t('leadPlaceholder')}
        value={words.lead}
        maxLength={3000}
        onChange={event => write({ lead: event.target.value })}
        onKeyDown={event => {
          if (event.ctrlKey || event.metaKey) leave(event, () => editor.commands.focus('start'));
        }}
        className="word-field text-lg leading-relaxed text-muted-foreground"
      />
    </>
  );
}
