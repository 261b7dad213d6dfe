'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '#app/_server/action-result.ts';
import { useAction } from '#components/ui/use-action.ts';
import type { BroughtIn } from '#lib/sources/intake/store.ts';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { refusedBySize } from './file-input.tsx';

/**
 * Sends an intake, which may take half a minute and can be called off. A new original opens its screen; one that was
 * there already is left for the form to tell of (`known`), with everything that was typed.
 */
export function useIntake() {
  const t = useTranslations('admin.intake');
  const router = useRouter();
  const request = useRef<AbortController>(null);
  const [known, setKnown] = useState<BroughtIn>();

  const send = async (form: FormData): Promise<ActionResult<BroughtIn>> => {
    setKnown(undefined);
    const refused = refusedBySize(form, t('file.tooLarge', { megabytes: SOURCE_LIMITS.fileMegabytes }));
    if (refused) return refused;
    request.current = new AbortController();
    const { signal } = request.current;
    try {
      const answer = await fetch('/admin/intake', { method: 'POST', body: form, signal });
      return atItsField(await answer.json());
    } catch (error) {
      if (!signal.aborted) throw error;
      return { ok: false, error: { code: 'cancelled', message: t('cancelled') } };
    }
  };

  const action = useAction(send, {
    onSuccess: answer => {
      if (!answer.isNew && !answer.textUsed) return setKnown(answer);
      if (answer.captionFailure && !answer.textUsed) toast.warning(t('addedWithoutText', { title: answer.title }));
      else toast.success(t(answer.isNew ? 'added' : 'filled', { title: answer.title }));
      router.push(`/admin/sources/${answer.sourceId}`);
    },
  });
  return { ...action, known, cancelled: action.code === 'cancelled', cancel: () => request.current?.abort() };
}

/** Which field to correct after an error that only the verb can find */
const fieldOf: Record<string, string> = {
  'source.noAddress': 'url',
  'source.youtubeNotVideo': 'url',
  'net.badUrl': 'url',
  'captions.empty': 'file',
  'captions.unreadable': 'file',
  'captions.tooLarge': 'file',
};

function atItsField(answer: ActionResult<BroughtIn>): ActionResult<BroughtIn> {
  const field = answer.ok ? undefined : fieldOf[answer.error.code];
  if (answer.ok || !field) return answer;
  return { ok: false, error: { ...answer.error, fields: { [field]: answer.error.message } } };
}
