'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useAction } from '#components/ui/use-action.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { changesOf, errorsOf, type SettingsErrors, type SettingsValues, settingsOf } from './settings-values.ts';

/** The settings as the form shows them: what is stored, and over it what was changed and is not saved yet. */
export function useSettings() {
  const t = useTranslations('admin.editor.settings');
  const { post, sources, actions, setSettingsChanged } = useEditorScreen();
  const [draft, setDraft] = useState<Partial<SettingsValues>>({});
  const [errors, setErrors] = useState<SettingsErrors>({});
  const stored = settingsOf(post, sources);
  const values = { ...stored, ...draft };
  const changes = changesOf(values, stored);
  const isChanged = Object.keys(changes).length > 0;
  useEffect(() => setSettingsChanged(isChanged), [isChanged, setSettingsChanged]);

  const save = useAction(actions.saveSettings, {
    success: t('saved'),
    onSuccess: () => {
      setDraft({});
      setErrors({});
    },
    onError: error => setErrors(errorsOf(error)),
  });
  return {
    values,
    isChanged,
    errors,
    pending: save.pending,
    change: (change: Partial<SettingsValues>) => setDraft(now => ({ ...now, ...change })),
    reset: () => {
      setDraft({});
      setErrors({});
    },
    save: () => {
      const { sources: chosen, tags, ...rest } = changes;
      const sourceIds = chosen?.map(({ id }) => id);
      save.run({ id: post.id, ...rest, ...(tags && { tags: [...tags] }), ...(sourceIds && { sourceIds }) });
    },
  };
}
