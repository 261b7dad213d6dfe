'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useEditorScreen } from '../editor-screen.ts';

/** What search engines and most networks show of a description before they cut it, in characters */
const usual = 160;

/** The excerpt is text: it is saved by itself, as the article is. */
export function ExcerptField() {
  const t = useTranslations('admin.editor.settings');
  const { words, write, editable, post } = useEditorScreen();
  const length = [...words.excerpt].length;
  return (
    <Field
      label={t('excerpt')}
      hint={
        <>
          {t('excerptHint')}{' '}
          <span className="tabular-nums">{t(length > usual ? 'longer' : 'length', { length, usual })}</span>
        </>
      }
    >
      <Textarea
        value={words.excerpt}
        onChange={event => write({ excerpt: event.target.value })}
        readOnly={!editable}
        lang={post.locale}
        maxLength={1000}
      />
    </Field>
  );
}
