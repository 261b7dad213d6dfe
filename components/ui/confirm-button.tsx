'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, useState } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogTitle,
  AlertDialogTrigger,
} from './alert-dialog.tsx';
import { Button, type ButtonVariants } from './button.tsx';
import { FormError } from './form-error.tsx';
import { SubmitButton } from './submit-button.tsx';
import { useAction } from './use-action.ts';

interface ConfirmButtonProps<Value> extends Omit<ComponentProps<typeof Button>, 'title' | 'action' | 'onError'> {
  /** The question */
  title: ReactNode;
  /** What will happen, and whether it can be undone */
  description: ReactNode;
  /** The answer “yes” in the question's own words, e.g. “Move to the bin” */
  confirmLabel: ReactNode;
  confirmVariant?: ButtonVariants['variant'];
  /** The server action, already bound to its input: `() => trash({ id })` */
  action: () => Promise<ActionResult<Value>>;
  success?: string;
  onSuccess?: (value: Value) => void;
}

/** A button that asks before it calls its server action; the question stays open while it works and shows a failure. */
export function ConfirmButton<Value>({
  title,
  description,
  confirmLabel,
  confirmVariant = 'destructive',
  action,
  success,
  onSuccess,
  ...button
}: ConfirmButtonProps<Value>) {
  const t = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const call = useAction<void, Value>(action, {
    ...(success === undefined ? {} : { success }),
    onSuccess: value => {
      setOpen(false);
      onSuccess?.(value);
    },
  });
  const change = (next: boolean) => {
    if (call.pending) return;
    call.clear();
    setOpen(next);
  };
  return (
    <AlertDialog open={open} onOpenChange={change}>
      <AlertDialogTrigger asChild>
        <Button variant="outline" {...button} />
      </AlertDialogTrigger>
      <AlertDialogContent>
        <div className="space-y-1">
          <AlertDialogTitle>{title}</AlertDialogTitle>
          <AlertDialogDescription>{description}</AlertDialogDescription>
        </div>
        <FormError message={call.error} />
        <AlertDialogFooter>
          <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
          <SubmitButton type="button" variant={confirmVariant} pending={call.pending} onClick={() => call.run()}>
            {confirmLabel}
          </SubmitButton>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
