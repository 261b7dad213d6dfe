'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { AddressField, type SharedAddress } from './address-field.tsx';
import { IntakeOutcome } from './intake-outcome.tsx';
import { IntakeSubmit } from './intake-submit.tsx';
import type { LanguageOption } from './languages.ts';
import { TypedDetails } from './typed-details.tsx';
import { useIntake } from './use-intake.ts';

interface Props {
  address: SharedAddress;
  languages: readonly LanguageOption[];
}

/** The captions or the transcript of a recording, as a file. */
export function TranscriptIntake({ address, languages }: Props) {
  const t = useTranslations('admin.intake');
  const intake = useIntake();
  return (
    <form {...intake.form} className="grid gap-4">
      <input type="hidden" name="way" value="transcript" />
      <Field
        label={t('transcript.label')}
        hint={t('transcript.hint', { megabytes: SOURCE_LIMITS.transcriptMegabytes })}
        name="file"
        error={intake.fields.file}
        required
      >
        <Input type="file" accept=".vtt,.srt,.txt,text/vtt,text/plain,application/x-subrip" />
      </Field>
      <Field
        label={t('transcript.address')}
        hint={t('transcript.addressHint')}
        note={t('optional')}
        name="url"
        error={intake.fields.url}
      >
        {control => <AddressField {...control} address={address} readOnly={intake.pending} />}
      </Field>
      <TypedDetails languages={languages} fields={intake.fields} />
      <IntakeOutcome intake={intake} withText />
      <IntakeSubmit intake={intake} label={t('transcript.submit')} waiting={t('text.waiting')} />
    </form>
  );
}
