'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { CommentPolicy } from '#lib/database/generated/enums.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { ExcerptField } from './excerpt-field.tsx';
import { SourcesField } from './sources-field.tsx';
import { TagsField } from './tags-field.tsx';
import { useSettings } from './use-settings.ts';

const policies: readonly CommentPolicy[] = ['site', 'open', 'closed'];

/** How the post is addressed, found and discussed. Saved by its button, unlike the text. */
export function SettingsPanel() {
  const t = useTranslations('admin.editor.settings');
  const { commentsOpen, post, editable } = useEditorScreen();
  const { values, change, errors, isChanged, pending, save, reset } = useSettings();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <div className="grid gap-6">
      <ExcerptField />
      <form onSubmit={submit} noValidate aria-label={t('label')} className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <fieldset disabled={!editable} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
          <Field label={t('slug')} hint={t(post.publication ? 'slugHintPublished' : 'slugHint')} error={errors.slug}>
            <Input
              id="post-slug"
              value={values.slug}
              onChange={event => change({ slug: event.target.value })}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
            />
          </Field>
          <TagsField tags={values.tags} onChange={tags => change({ tags })} error={errors.tags} />
          <RadioGroup
            legend={t('comments')}
            name="commentPolicy"
            value={values.commentPolicy}
            onValueChange={policy => change({ commentPolicy: policy as CommentPolicy })}
            options={policies.map(policy => ({
              value: policy,
              label: t(`commentPolicy.${policy}`, { open: String(commentsOpen) }),
            }))}
          />
          <SourcesField sources={values.sources} onChange={sources => change({ sources })} error={errors.sources} />
          <Field inline label={t('sourceNote')} hint={t('sourceNoteHint')}>
            <Switch checked={values.sourceNote} onCheckedChange={sourceNote => change({ sourceNote })} />
          </Field>
          {values.sourceNote ? null : (
            <Field label={t('reason')} hint={t('reasonHint')} error={errors.sourceNoteReason} required>
              <Textarea
                rows={2}
                maxLength={500}
                value={values.sourceNoteReason}
                onChange={event => change({ sourceNoteReason: event.target.value })}
              />
            </Field>
          )}
          <Field inline label={t('noindex')} hint={t('noindexHint')}>
            <Switch checked={values.noindex} onCheckedChange={noindex => change({ noindex })} />
          </Field>
        </fieldset>
        <FormError message={errors.form} />
        <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center gap-2 border-t bg-background px-1 py-3">
          <SubmitButton pending={pending} disabled={!isChanged}>
            {t('save')}
          </SubmitButton>
          <Button variant="ghost" onClick={reset} disabled={!isChanged || pending}>
            {t('reset')}
          </Button>
          <p role="status" className="text-sm text-muted-foreground">
            {isChanged ? t('unsaved') : ''}
          </p>
        </div>
      </form>
    </div>
  );
}
