'use client';

import { useTranslations } from 'next-intl';
import { readingMinutes } from '#lib/documents/reading-time.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { useFacts } from './use-facts.ts';

/** Length of the text, and what the signs at its edge mean where there are any. */
export function FactsLine() {
  const t = useTranslations('admin.editor.facts');
  const { editor, post } = useEditorScreen();
  const { words, origins } = useFacts(editor);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 border-t pt-3 text-sm text-muted-foreground">
      <p>
        {t('words', { count: words })}
        {words > 0 ? ` · ${t('minutes', { count: readingMinutes(words, post.locale) })}` : null}
      </p>
      {origins.machine + origins.edited > 0 ? (
        <ul aria-label={t('origins')} className="flex flex-wrap gap-x-4 gap-y-1">
          <li className="origin-key" data-origin="machine">
            {t('machine', { count: origins.machine })}
          </li>
          <li className="origin-key" data-origin="edited">
            {t('edited', { count: origins.edited })}
          </li>
          <li>{t('owner', { count: origins.owner })}</li>
        </ul>
      ) : null}
    </div>
  );
}
