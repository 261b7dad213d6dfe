'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { AddressField, type SharedAddress } from './address-field.tsx';
import { IntakeOutcome } from './intake-outcome.tsx';
import { IntakeSubmit } from './intake-submit.tsx';
import { useIntake } from './use-intake.ts';

interface Props {
  address: SharedAddress;
  /** Shows the way on where a page cannot be fetched */
  pasteInstead: () => void;
}

/** One field for a web page or a video. */
export function AddressIntake({ address, pasteInstead }: Props) {
  const t = useTranslations('admin.intake');
  const intake = useIntake();
  return (
    <form {...intake.form} className="grid gap-4">
      <input type="hidden" name="way" value="address" />
      <Field label={t('address.label')} hint={t('address.hint')} name="url" error={intake.fields.url} required>
        {control => <AddressField {...control} address={address} readOnly={intake.pending} startsHere />}
      </Field>
      <IntakeOutcome intake={intake}>
        {intake.error && !intake.cancelled && !intake.fields.url ? (
          <Button variant="outline" size="sm" onClick={pasteInstead}>
            {t('pasteInstead')}
          </Button>
        ) : null}
      </IntakeOutcome>
      <IntakeSubmit intake={intake} label={t('address.submit')} waiting={t('address.waiting')} />
    </form>
  );
}
