'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Alert } from '#components/ui/alert.tsx';
import { Section } from '#components/ui/card.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import { ScrollBox } from '#components/ui/scroll-box.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

export interface TokenRow {
  id: string;
  name: string;
  start: string;
  /** When it was made, when last used, when it ends: in words */
  facts: string[];
}

interface Props {
  tokens: TokenRow[];
  /** `https://blog.example/api/v1` */
  apiUrl: string;
  create: (input: FormData) => Promise<ActionResult<string>>;
  revoke: (input: { id: string }) => Promise<ActionResult<void>>;
}

const lifetimes = ['365', '90', '30', 'never'] as const;

/** Personal tokens for programs. A secret is shown once, right after it was made. */
export function TokenSection({ tokens, apiUrl, create, revoke }: Props) {
  const t = useTranslations('admin.capture.programs');
  const [secret, setSecret] = useState<string>();
  const { form, pending, error, fields } = useAction(create, { onSuccess: setSecret });
  return (
    <Section title={t('title')} description={t('description')}>
      <form {...form} className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem] sm:items-end">
        <Field label={t('name')} hint={t('nameHint')} name="name" error={fields.name} required>
          <Input maxLength={80} autoComplete="off" />
        </Field>
        <Field label={t('lifetime')} name="lifetime" error={fields.lifetime}>
          <Select>
            {lifetimes.map(value => (
              <option key={value} value={value}>
                {t(`lifetimes.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className="space-y-4 sm:col-span-2">
          <FormError message={error} />
          <SubmitButton pending={pending}>{t('create')}</SubmitButton>
        </div>
      </form>
      {secret ? (
        <Alert variant="success" role="status" title={t('created')}>
          <code className="block py-1 font-mono text-sm select-all [overflow-wrap:anywhere]">{secret}</code>
          {t('createdHint')}
        </Alert>
      ) : null}
      {tokens.length > 0 ? (
        <RowList>
          {tokens.map(({ id, name, start, facts }) => (
            <Row
              key={id}
              title={name}
              meta={
                <>
                  <code className="font-mono">{start}…</code>
                  {facts.map(fact => (
                    <span key={fact}>{fact}</span>
                  ))}
                </>
              }
              actions={
                <ConfirmButton
                  size="sm"
                  title={t('revoke.title', { name })}
                  description={t('revoke.description')}
                  confirmLabel={t('revoke.button')}
                  action={() => revoke({ id })}
                  success={t('revoke.done')}
                >
                  {t('revoke.button')}
                </ConfirmButton>
              }
            />
          ))}
        </RowList>
      ) : null}
      <div className="space-y-2 text-sm">
        <p className="text-muted-foreground">{t('example')}</p>
        <ScrollBox label={t('example')} className="rounded-md bg-muted">
          <pre className="w-max p-3 font-mono text-xs">{exampleOf(apiUrl)}</pre>
        </ScrollBox>
        <p>
          <a className="underline underline-offset-2" href={`${apiUrl}/openapi.json`}>
            {t('documentation')}
          </a>
        </p>
      </div>
    </Section>
  );
}

function exampleOf(apiUrl: string): string {
  return [
    `curl ${apiUrl}/sources \\`,
    '  -H "Authorization: Bearer qwk_…" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '{"url": "https://example.org/article"}'`,
  ].join('\n');
}
