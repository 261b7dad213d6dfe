'use client';

import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { Spinner } from '#components/ui/spinner.tsx';
import { useEditorScreen } from './editor-screen.ts';
import type { SavingStatus } from './saving/status.ts';
import { useSavingStatus } from './use-saving.ts';

/** What is true of the text now, in one line. */
export function SavingLine({ className }: { className?: string }) {
  const { session } = useEditorScreen();
  const status = useSavingStatus(session);
  const sentence = useSavingSentence(status);
  return (
    <p
      role="status"
      aria-live="polite"
      className={cn('flex min-w-0 items-center gap-1.5 text-sm text-muted-foreground', className)}
    >
      <Sign status={status} />
      <span className="truncate" title={sentence}>
        {sentence}
      </span>
    </p>
  );
}

/** The state of saving as a sentence. */
export function useSavingSentence(status: SavingStatus): string {
  const t = useTranslations('admin.editor.saving');
  const format = useFormatter();
  if (status.kind === 'saved') {
    const at = new Date(status.at);
    const [day, time] = [format.dateTime(at, { dateStyle: 'medium' }), format.dateTime(at, { timeStyle: 'short' })];
    const today = format.dateTime(new Date(), { dateStyle: 'medium' });
    return day === today ? t('saved', { time }) : t('savedEarlier', { day, time });
  }
  // While a save is about to begin, “is being saved” is true soon enough, and is said once only.
  if (status.kind === 'pending' || status.kind === 'saving') return t(status.kept ? 'saving' : 'savingNotKept');
  const where = t(status.kept ? 'kept' : 'notKept');
  if (status.kind !== 'refused') return t(status.kind, { where });
  const { reason } = status;
  return typeof reason === 'string' ? t(reason, { where }) : t('refused', { where, reason: reason.message });
}

function Sign({ status: { kind } }: { status: SavingStatus }) {
  if (kind === 'saved') return <Check aria-hidden className="size-4 shrink-0 text-success" />;
  if (kind === 'pending' || kind === 'saving') return <Spinner className="shrink-0" />;
  if (kind === 'unreachable') return <TriangleAlert aria-hidden className="size-4 shrink-0 text-warning" />;
  return <CircleAlert aria-hidden className="size-4 shrink-0 text-destructive" />;
}
