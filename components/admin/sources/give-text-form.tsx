'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { giveText } from '#app/admin/(desk)/sources/actions.ts';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';

interface Props {
  id: string;
  /** Whether the new text takes the place of another one */
  replaces: boolean;
}

/** A transcript as a file, or pasted. */
export function GiveTextForm({ id, replaces }: Props) {
  const t = useTranslations('admin.sources.text');
  const fieldset = useRef<HTMLFormElement>(null);
  const { form, fields, error, pending } = useAction(sendWithinLimit(t('tooLarge', { megabytes: limit })), {
    success: ({ passages }) => t('given', { count: passages }),
    onSuccess: () => fieldset.current?.reset(),
  });
  return (
    <form {...form} ref={fieldset} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <Field label={t('file')} hint={t('fileHint', { megabytes: limit })} name="file" error={fields.file}>
        <Input type="file" accept=".vtt,.srt,.txt,text/vtt,text/plain,application/x-subrip" />
      </Field>
      <Field label={t('paste')} hint={t('pasteHint')} name="text" error={fields.text}>
        <Textarea className="max-h-[45vh] min-h-24" maxLength={SOURCE_LIMITS.characters} />
      </Field>
      <FormError message={error} />
      <div>
        <SubmitButton pending={pending} variant={replaces ? 'outline' : 'default'}>
          {t(replaces ? 'replace' : 'give')}
        </SubmitButton>
      </div>
    </form>
  );
}

const limit = SOURCE_LIMITS.transcriptMegabytes;

/** Said before half a gigabyte is on its way: what belongs here is the transcript, not the recording. */
function sendWithinLimit(message: string) {
  return async (form: FormData): ReturnType<typeof giveText> => {
    const file = form.get('file');
    const tooLarge = file instanceof File && file.size > limit * 1024 * 1024;
    return tooLarge
      ? { ok: false, error: { code: 'captions.tooLarge', message, fields: { file: message } } }
      : await giveText(form);
  };
}
