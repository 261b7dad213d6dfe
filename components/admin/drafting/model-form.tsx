'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { forgetModel, saveModel } from '#app/admin/(desk)/settings/models/actions.ts';
import { Section } from '#components/ui/card.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { ProviderFacts } from '#lib/drafting/models/defaults.ts';
import type { Provider } from '#lib/drafting/models/schema.ts';
import type { ModelSettingsView } from '#lib/drafting/models/settings.ts';
import { ConnectionFields } from './connection-fields.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { LimitFields } from './limit-fields.tsx';

interface Props {
  settings: ModelSettingsView;
  facts: Record<Provider, ProviderFacts>;
  localServers: readonly { name: string; baseUrl: string }[];
  defaultPatience: number;
}

export function ModelForm({ settings, facts, localServers, defaultPatience }: Props) {
  const t = useTranslations('admin.models');
  const { form, pending, error, fields } = useAction(saveModel, { success: t('saved') });
  const element = useRef<HTMLFormElement>(null);
  const [provider, choose] = useState<Provider>(settings.provider);
  const fixed = settings.origin === 'environment';
  return (
    <form {...form} ref={element} className="grid gap-8" autoComplete="off">
      <Section title={t('provider.title')} description={t('provider.description')}>
        {fixed ? (
          <FixedModel settings={settings} />
        ) : (
          <>
            <Field label={t('provider.label')} name="provider" error={fields.provider}>
              <Select
                value={provider}
                onChange={event => choose(event.currentTarget.value as Provider)}
                className="max-w-xl"
              >
                {(Object.keys(facts) as Provider[]).map(value => (
                  <option key={value} value={value}>
                    {t(`providers.${value}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <ConnectionFields
              key={provider}
              provider={provider}
              facts={facts[provider]}
              saved={settings.provider === provider ? settings : undefined}
              localServers={localServers}
              errors={fields}
            />
          </>
        )}
        <ConnectionTest form={element} />
      </Section>

      <Section title={t('limits.title')} description={t('limits.description')}>
        <LimitFields
          settings={settings}
          contextTokens={facts[provider].contextTokens}
          patience={defaultPatience}
          errors={fields}
        />
      </Section>

      <div className="grid gap-3 lg:ms-68">
        <FormError message={error} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={pending}>{t('save')}</SubmitButton>
          {settings.origin === 'stored' ? (
            <ConfirmButton
              title={t('remove.title')}
              description={t('remove.description')}
              confirmLabel={t('remove.confirm')}
              action={() => forgetModel()}
              success={t('remove.done')}
            >
              {t('remove.button')}
            </ConfirmButton>
          ) : null}
        </div>
      </div>
    </form>
  );
}

/** What the environment determines is shown and sent along, but not changed here. */
function FixedModel({ settings: { provider, model, baseUrl, key } }: { settings: ModelSettingsView }) {
  const t = useTranslations('admin.models');
  const facts = [
    [t('provider.label'), t(`providers.${provider}`)],
    [t('model.label'), model],
    [t('baseUrl.label'), baseUrl],
    [t('key.label'), t(key === 'none' ? 'environment.noKey' : 'environment.key')],
  ];
  return (
    <>
      <input type="hidden" name="provider" value={provider} />
      <input type="hidden" name="model" value={model} />
      <input type="hidden" name="baseUrl" value={baseUrl} />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="sm:contents">
              <dt className="text-muted-foreground">{label}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
