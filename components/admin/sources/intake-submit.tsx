'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { useIntake } from './use-intake.ts';

interface Props {
  intake: ReturnType<typeof useIntake>;
  label: string;
  /** What is happening, and how long it usually takes */
  waiting: string;
}

/** Sends the form; while it is under way, says what for and offers to stop. */
export function IntakeSubmit({ intake, label, waiting }: Props) {
  const t = useTranslations('admin.intake');
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-2">
      <SubmitButton pending={intake.pending}>{label}</SubmitButton>
      {intake.pending ? (
        <Button variant="outline" onClick={intake.cancel}>
          {t('cancel')}
        </Button>
      ) : null}
      <p role="status" className="text-sm text-muted-foreground">
        {intake.pending ? waiting : null}
      </p>
    </div>
  );
}
