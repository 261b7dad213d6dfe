'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ProviderFacts } from '#lib/drafting/models/defaults.ts';
import type { Provider } from '#lib/drafting/models/schema.ts';
import type { ModelSettingsView } from '#lib/drafting/models/settings.ts';

interface Props {
  provider: Provider;
  facts: ProviderFacts;
  /** What is stored for this provider */
  saved: ModelSettingsView | undefined;
  localServers: readonly { name: string; baseUrl: string }[];
  errors: Record<string, string | undefined>;
}

/** Address, model and key. The key field is write-only: what is stored never comes back to the browser. */
export function ConnectionFields({ provider, facts, saved, localServers, errors }: Props) {
  const t = useTranslations('admin.models');
  const [baseUrl, setBaseUrl] = useState(saved?.baseUrl ?? '');
  const suggestions = useId();
  const own = provider === 'openai-compatible';
  const stored = saved?.key === 'stored' && baseUrl === saved.baseUrl;
  return (
    <>
      <Field
        label={t('baseUrl.label')}
        name="baseUrl"
        hint={own ? t('baseUrl.ownHint') : t('baseUrl.hint')}
        note={own ? undefined : t('optional')}
        error={errors.baseUrl}
        required={own}
      >
        {control => (
          <div className="grid gap-2">
            <Input
              {...control}
              type="url"
              inputMode="url"
              value={baseUrl}
              onChange={event => setBaseUrl(event.currentTarget.value)}
              placeholder={facts.baseUrl ?? localServers[0]?.baseUrl}
              autoComplete="off"
              spellCheck={false}
            />
            {own ? (
              <div className="flex flex-wrap gap-1.5">
                {localServers.map(server => (
                  <Button key={server.name} variant="secondary" size="sm" onClick={() => setBaseUrl(server.baseUrl)}>
                    {server.name}
                  </Button>
                ))}
              </div>
            ) : null}
          </div>
        )}
      </Field>
      <Field
        label={t('model.label')}
        name="model"
        hint={own ? t('model.ownHint') : t('model.hint')}
        error={errors.model}
        required
      >
        <Input
          defaultValue={saved?.model ?? facts.suggestions[0] ?? ''}
          maxLength={200}
          list={suggestions}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <datalist id={suggestions}>
        {facts.suggestions.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label={t('key.label')}
        name="apiKey"
        hint={stored ? t('key.storedHint') : saved?.key === 'stored' ? t('key.otherAddress') : t('key.hint')}
        note={facts.needsKey ? undefined : t('optional')}
        error={errors.apiKey}
      >
        <Input
          type="password"
          maxLength={500}
          autoComplete="new-password"
          spellCheck={false}
          placeholder={stored ? t('key.stored') : undefined}
        />
      </Field>
      {stored ? (
        <Field inline label={t('key.remove')} name="removeKey">
          <Checkbox />
        </Field>
      ) : null}
    </>
  );
}
