'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { Dialog, DialogContent, DialogTitle, DialogTrigger } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

interface Props {
  tag: { id: string; name: string; posts: number };
  /** All tags; the same list for every row, so that it is sent once */
  all: { id: string; name: string }[];
  rename: (input: FormData) => Promise<ActionResult<void>>;
  merge: (input: FormData) => Promise<ActionResult<void>>;
  remove: (input: { id: string }) => Promise<ActionResult<void>>;
}

export function TagButtons({ tag, all, rename, merge, remove }: Props) {
  const t = useTranslations('admin.tags');
  const others = all.filter(({ id }) => id !== tag.id);
  return (
    <>
      <FormDialog tag={tag} label={t('rename.button')} title={t('rename.title', { name: tag.name })} action={rename}>
        {fields => (
          <Field label={t('rename.name')} name="name" error={fields.name} required>
            <Input defaultValue={tag.name} maxLength={60} autoComplete="off" />
          </Field>
        )}
      </FormDialog>
      {others.length > 0 ? (
        <FormDialog tag={tag} label={t('merge.button')} title={t('merge.title', { name: tag.name })} action={merge}>
          {fields => (
            <Field label={t('merge.into')} hint={t('merge.hint')} name="intoId" error={fields.intoId}>
              <Select>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </FormDialog>
      ) : null}
      <ConfirmButton
        size="sm"
        title={t('remove.title', { name: tag.name })}
        description={t('remove.description', { count: tag.posts })}
        confirmLabel={t('remove.button')}
        action={() => remove({ id: tag.id })}
        success={t('done')}
      >
        {t('remove.button')}
      </ConfirmButton>
    </>
  );
}

interface FormDialogProps {
  tag: { id: string };
  label: string;
  title: string;
  action: (input: FormData) => Promise<ActionResult<void>>;
  children: (fields: Record<string, string | undefined>) => React.ReactNode;
}

function FormDialog({ tag, label, title, action, children }: FormDialogProps) {
  const t = useTranslations('admin.tags');
  const [open, setOpen] = useState(false);
  const { form, pending, error, fields } = useAction(action, { success: t('done'), onSuccess: () => setOpen(false) });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline" size="sm">
          {label}
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogTitle>{title}</DialogTitle>
        <form {...form} className="grid gap-4">
          <input type="hidden" name="id" value={tag.id} />
          {children(fields)}
          <FormError message={error} />
          <div>
            <SubmitButton pending={pending}>{label}</SubmitButton>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
