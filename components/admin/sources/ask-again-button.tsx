'use client';

import { useTranslations } from 'next-intl';
import { askYoutubeAgain } from '#app/admin/(desk)/sources/actions.ts';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

/** Asks YouTube once more; the screen then shows the text, or the reason as it is now. */
export function AskAgainButton({ id }: { id: string }) {
  const t = useTranslations('admin.sources.captions');
  const { run, pending, error } = useAction(askYoutubeAgain, {
    success: ({ captionFailure }) => t(captionFailure ? 'stillRefused' : 'received'),
  });
  return (
    <div className="grid min-w-0 flex-1 basis-full gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton type="button" variant="outline" size="sm" pending={pending} onClick={() => run({ id })}>
          {t('askAgain')}
        </SubmitButton>
        <p role="status" className="text-muted-foreground">
          {pending ? t('asking') : null}
        </p>
      </div>
      <FormError message={error} />
    </div>
  );
}
