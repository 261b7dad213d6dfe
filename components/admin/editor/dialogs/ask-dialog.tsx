'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx';
import { useEditorScreen } from '../editor-screen.ts';

interface Props {
  title: string;
  description?: string;
  submit: string;
  /** Does it; false leaves the dialogue open, where it says why */
  onSubmit: (form: FormData) => boolean;
  /** Takes away what the dialogue is about */
  remove?: { label: string; act: () => void } | undefined;
  children: ReactNode;
}

/** A small form over the text; closed, it gives the cursor back. */
export function AskDialog({ title, description, submit, onSubmit, remove, children }: Props) {
  const t = useTranslations('admin.editor.dialogs');
  const { editor, ask } = useEditorScreen();
  const close = () => ask(undefined);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The form lies, for React, within whatever opened the dialogue.
    event.stopPropagation();
    if (onSubmit(new FormData(event.currentTarget))) close();
  };
  return (
    <Dialog open onOpenChange={close}>
      <DialogContent
        {...(description ? {} : { 'aria-describedby': undefined })}
        onCloseAutoFocus={event => {
          event.preventDefault();
          editor.commands.focus();
        }}
      >
        <form onSubmit={send} noValidate className="grid gap-4">
          <DialogHeader>
            <DialogTitle>{title}</DialogTitle>
            {description ? <DialogDescription>{description}</DialogDescription> : null}
          </DialogHeader>
          {children}
          <DialogFooter>
            {remove ? (
              <Button
                variant="outline"
                className="me-auto"
                onClick={() => {
                  remove.act();
                  close();
                }}
              >
                {remove.label}
              </Button>
            ) : null}
            <Button variant="outline" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit">{submit}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

/** A field's words without spaces at the ends. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
