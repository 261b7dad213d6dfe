'use client';

import { useTranslations } from 'next-intl';
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogTitle,
} from '#components/ui/alert-dialog.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { useEditorScreen } from '../editor-screen.ts';

/** Asks before the article is taken off the public pages. */
export function UnpublishDialog() {
  const t = useTranslations('admin.editor.publishing');
  const { post, ask, actions } = useEditorScreen();
  const call = useAction(actions.unpublish, { success: t('unpublished'), onSuccess: () => ask(undefined) });
  return (
    <AlertDialog open onOpenChange={() => ask(undefined)}>
      <AlertDialogContent>
        <div className="space-y-1">
          <AlertDialogTitle>{t('unpublishTitle')}</AlertDialogTitle>
          <AlertDialogDescription>{t('unpublishDescription')}</AlertDialogDescription>
        </div>
        <FormError message={call.error} />
        <AlertDialogFooter>
          <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
          <SubmitButton
            type="button"
            variant="destructive"
            pending={call.pending}
            onClick={() => call.run({ id: post.id })}
          >
            {t('unpublish')}
          </SubmitButton>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
