import { Alert } from '#components/ui/alert.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import type { DraftRunView } from '#lib/drafting/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { ContinueButton } from './continue-button.tsx';

interface Props {
  run: DraftRunView;
  /** The sentence why it failed */
  error: string | null;
  mayContinue: boolean;
  mayConfigure: boolean;
  t: Translator;
}

/** How a run ended, and what can be done next. */
export function RunOutcome({ run, error, mayContinue, mayConfigure, t }: Props) {
  if (run.status === 'done') {
    return (
      <Alert
        variant="success"
        title={t(run.form === 'notes' ? 'run.doneNotes' : 'run.done')}
        actions={
          run.post ? (
            <LinkButton href={`/admin/posts/${run.post.id}`} variant="default">
              {t('run.openPost')}
            </LinkButton>
          ) : null
        }
      >
        {run.post ? run.post.title : t('run.postGone')}
      </Alert>
    );
  }
  const modelAtFault = run.error?.code.startsWith('model.');
  return (
    <>
      <Alert
        variant={run.status === 'failed' ? 'destructive' : 'info'}
        title={t(run.status === 'failed' ? 'run.failed' : 'run.cancelled')}
        actions={
          <>
            {mayContinue ? <ContinueButton id={run.id} /> : null}
            {modelAtFault && mayConfigure ? (
              <LinkButton href="/admin/settings/models">{t('run.modelSettings')}</LinkButton>
            ) : null}
          </>
        }
      >
        {run.status === 'failed' ? error : t('run.cancelledHint')}
      </Alert>
      {run.rejectedText ? (
        <details className="rounded-xl border bg-card px-4 py-3">
          <summary className="cursor-pointer font-medium">{t('run.rejected')}</summary>
          <p className="mt-2 text-sm text-muted-foreground">{t('run.rejectedHint')}</p>
          {/* Focusable, so that the keyboard can scroll it. */}
          <section
            aria-label={t('run.rejected')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable (WCAG 2.1.1)
            tabIndex={0}
            className="mt-2 max-h-80 overflow-auto rounded-md bg-muted p-3 text-sm"
          >
            <pre className="whitespace-pre-wrap [overflow-wrap:anywhere]">{run.rejectedText}</pre>
          </section>
        </details>
      ) : null}
    </>
  );
}
