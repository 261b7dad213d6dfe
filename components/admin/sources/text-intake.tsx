'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { AddressField, type SharedAddress } from './address-field.tsx';
import { FileInput } from './file-input.tsx';
import { IntakeOutcome } from './intake-outcome.tsx';
import { IntakeSubmit } from './intake-submit.tsx';
import type { LanguageOption } from './languages.ts';
import type { Prefilled } from './shared-with.ts';
import { TypedDetails } from './typed-details.tsx';
import { useIntake } from './use-intake.ts';

interface Props {
  /** `text`: from the clipboard; `file`: a document, or a recording's captions or transcript */
  way: 'text' | 'file';
  address: SharedAddress;
  languages: readonly LanguageOption[];
  shared?: Prefilled | undefined;
}

/** An original whose text is brought along; its address and everything else about it may be given or not. */
export function TextIntake({ way, address, languages, shared }: Props) {
  const t = useTranslations('admin.intake');
  const intake = useIntake();
  return (
    <form {...intake.form} className="grid gap-4">
      <input type="hidden" name="way" value={way} />
      {way === 'text' ? (
        <Field
          label={t('text.label')}
          hint={t('text.hint', { characters: SOURCE_LIMITS.characters })}
          name="text"
          error={intake.fields.text}
          required
        >
          <Textarea
            rows={8}
            maxLength={SOURCE_LIMITS.characters}
            defaultValue={shared?.text}
            readOnly={intake.pending}
            className="max-h-[45vh] min-h-40"
          />
        </Field>
      ) : (
        <Field
          label={t('file.label')}
          hint={t('file.hint', { megabytes: SOURCE_LIMITS.fileMegabytes })}
          name="file"
          error={intake.fields.file}
          required
        >
          <FileInput />
        </Field>
      )}
      <Field
        label={t(`${way}.address`)}
        hint={t(`${way}.addressHint`)}
        note={t('optional')}
        name="url"
        error={intake.fields.url}
      >
        {control => <AddressField {...control} address={address} readOnly={intake.pending} />}
      </Field>
      <TypedDetails languages={languages} fields={intake.fields} title={shared?.title} />
      <IntakeOutcome intake={intake} withText />
      <IntakeSubmit intake={intake} label={t(`${way}.submit`)} waiting={t('text.waiting')} />
    </form>
  );
}
