'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Section } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { BlogSettings } from '#lib/settings/blog.ts';
import type { TimeZoneGroup } from '#lib/settings/time-zones.ts';
import { TimeZoneField } from './time-zone-field.tsx';

interface Props {
  settings: BlogSettings;
  timeZones: readonly TimeZoneGroup[];
  /** The server's clock, for the hint what time it is in the chosen zone */
  now: Date;
  save: (input: FormData) => Promise<ActionResult<BlogSettings>>;
}

export function BlogSettingsForm({ settings, timeZones, now, save }: Props) {
  const t = useTranslations('admin.settings.blog');
  const { form, pending, error, fields } = useAction(save, { success: t('saved') });
  return (
    <form {...form} className="grid gap-8">
      <Section title={t('appearance.title')} description={t('appearance.description')}>
        <Field label={t('name.label')} name="title" error={fields.title} required>
          <Input defaultValue={settings.title} maxLength={120} autoComplete="off" />
        </Field>
        <Field
          label={t('about.label')}
          hint={t('about.hint')}
          note={t('optional')}
          name="description"
          error={fields.description}
        >
          <Textarea defaultValue={settings.description} maxLength={300} rows={2} />
        </Field>
        <Field
          label={t('postsPerPage.label')}
          hint={t('postsPerPage.hint')}
          name="postsPerPage"
          error={fields.postsPerPage}
        >
          <Input
            type="number"
            inputMode="numeric"
            min={5}
            max={50}
            defaultValue={settings.postsPerPage}
            className="max-w-24"
          />
        </Field>
      </Section>

      <Section title={t('language.title')} description={t('language.description')}>
        <Field label={t('language.label')} name="language" error={fields.language}>
          <Select defaultValue={settings.language} className="max-w-xs">
            {/* Each language in itself, so that one who reads only this one finds the way back. */}
            <option value="de" lang="de">
              Deutsch
            </option>
            <option value="en" lang="en">
              English
            </option>
          </Select>
        </Field>
        <TimeZoneField zone={settings.timeZone} groups={timeZones} now={now} error={fields.timeZone} />
      </Section>

      <Section title={t('comments.title')} description={t('comments.description')}>
        <RadioGroup
          legend={t('comments.label')}
          name="commentsOpen"
          defaultValue={String(settings.commentsOpen)}
          error={fields.commentsOpen}
          layout="cards"
          options={[
            { value: 'true', label: t('comments.open'), hint: t('comments.openHint') },
            { value: 'false', label: t('comments.closed'), hint: t('comments.closedHint') },
          ]}
        />
      </Section>

      <div className="grid gap-3 lg:ms-68">
        <FormError message={error} />
        <div>
          <SubmitButton pending={pending}>{t('save')}</SubmitButton>
        </div>
      </div>
    </form>
  );
}
