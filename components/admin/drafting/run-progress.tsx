'use client';

import { Circle, CircleCheck, LoaderCircle } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { stopDraft } from '#app/admin/(desk)/drafts/actions.ts';
import { Card, CardContent } from '#components/ui/card.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { RunProgress as Standing } from '#lib/drafting/queries.ts';
import { useRunProgress } from './use-run-progress.ts';

const stages = ['plan', 'write', 'title', 'assemble'] as const;

interface Props {
  run: Standing & { id: string; form: string };
  mayStop: boolean;
}

/** A run under way: bar, stages and a way to stop it. Shows the state of the page's load where scripts do not run. */
export function RunProgress({ run, mayStop }: Props) {
  const t = useTranslations('admin.drafts.run');
  const format = useFormatter();
  const { progress, connected } = useRunProgress(run);
  const stop = useAction(stopDraft);
  const { status, stage, stepsDone, stepsTotal, inputTokens, outputTokens } = progress;
  const current = (stages as readonly (string | null)[]).indexOf(stage);
  const sentence = status === 'queued' ? t('waiting') : t(`stages.${stage ?? 'begin'}`);
  return (
    <Card>
      <CardContent className="grid gap-4">
        <div className="grid gap-2">
          <p role="status" className="font-medium">
            {sentence}
            {stepsTotal > 0 ? (
              <span className="ms-2 font-normal text-muted-foreground">
                {t('steps', { done: stepsDone, total: stepsTotal })}
              </span>
            ) : null}
          </p>
          <Progress
            label={t('progress')}
            max={Math.max(1, stepsTotal)}
            value={stepsTotal > 0 ? stepsDone : undefined}
          />
        </div>
        {run.form === 'notes' ? null : (
          <ol className="grid gap-1.5">
            {stages.map((name, index) => (
              <li
                key={name}
                aria-current={index === current ? 'step' : undefined}
                className="flex items-center gap-2 text-muted-foreground aria-[current]:text-foreground"
              >
                <StageIcon state={index < current ? 'done' : index === current ? 'current' : 'waiting'} />
                {t(`steps${name[0]?.toUpperCase()}${name.slice(1)}`)}
                <span className="sr-only">
                  {index < current ? t('finished') : index === current ? t('underWay') : t('ahead')}
                </span>
              </li>
            ))}
          </ol>
        )}
        {inputTokens + outputTokens > 0 ? (
          <p className="text-sm text-muted-foreground tabular-nums">
            {t('tokensSoFar', { count: format.number(inputTokens + outputTokens) })}
          </p>
        ) : null}
        {connected ? null : <p className="text-sm text-muted-foreground">{t('disconnected')}</p>}
        <FormError message={stop.error} />
        <div className="flex flex-wrap items-center gap-3">
          {mayStop ? (
            <SubmitButton
              type="button"
              variant="outline"
              pending={stop.pending}
              onClick={() => stop.run({ id: run.id })}
            >
              {t('cancel')}
            </SubmitButton>
          ) : null}
          <p className="text-sm text-muted-foreground">{t('mayLeave')}</p>
        </div>
      </CardContent>
    </Card>
  );
}

function StageIcon({ state }: { state: 'done' | 'current' | 'waiting' }) {
  if (state === 'done') return <CircleCheck aria-hidden className="size-4 text-success" />;
  if (state === 'current')
    return <LoaderCircle aria-hidden className="size-4 animate-spin text-primary motion-reduce:animate-none" />;
  return <Circle aria-hidden className="size-4" />;
}
