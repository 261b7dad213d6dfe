'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { giveText } from '#app/admin/(desk)/sources/actions.ts';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { FileInput, refusedBySize } from './file-input.tsx';

interface Props {
  id: string;
  /** Whether the new text takes the place of another one */
  replaces: boolean;
}

/** A transcript as a file, or pasted. */
export function GiveTextForm({ id, replaces }: Props) {
  const t = useTranslations('admin.sources.text');
  const element = useRef<HTMLFormElement>(null);
  const tooLarge = t('tooLarge', { megabytes: limit });
  const send = async (sent: FormData) => refusedBySize(sent, tooLarge) ?? (await giveText(sent));
  const { form, fields, error, pending } = useAction(send, {
    success: ({ passages }) => t('given', { count: passages }),
    onSuccess: () => element.current?.reset(),
  });
  return (
    <form {...form} ref={element} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <Field label={t('file')} hint={t('fileHint', { megabytes: limit })} name="file" error={fields.file}>
        <FileInput />
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

const limit = SOURCE_LIMITS.fileMegabytes;
