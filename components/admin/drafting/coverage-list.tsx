import NextLink from 'next/link';
import type { Coverage } from '#lib/drafting/coverage.ts';
import { clock } from '#lib/drafting/notes/place.ts';
import type { Translator } from '#lib/i18n/translator.ts';

/** Passages shown before the list refers to the original's own screen */
const most = 40;

interface Props {
  coverage: Coverage;
  sourceId: string;
  t: Translator;
}

/** How much of the original the draft rests on; what it leaves out can be read here. */
export function CoverageList({ coverage: { passages, cited, parts, notUsed }, sourceId, t }: Props) {
  return (
    <section aria-labelledby="coverage" className="grid gap-2">
      <h2 id="coverage" className="text-base font-semibold">
        {t('run.coverage')}
      </h2>
      <p>{t('run.coverageOf', { passages, cited, percent: cited / passages, parts })}</p>
      {notUsed.length > 0 ? (
        <details className="rounded-xl border bg-card px-4 py-3">
          <summary className="cursor-pointer font-medium">{t('run.notUsed', { count: notUsed.length })}</summary>
          <ul className="mt-3 grid gap-2 text-sm">
            {notUsed.slice(0, most).map(({ id, ordinal, text, startSeconds, page }) => (
              <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3">
                <span className="text-muted-foreground tabular-nums">
                  {startSeconds !== null ? clock(startSeconds) : page !== null ? t('run.page', { page }) : ordinal}
                </span>
                <span className="line-clamp-2">{text}</span>
              </li>
            ))}
          </ul>
          {notUsed.length > most ? (
            <p className="mt-3 text-sm">
              <NextLink href={`/admin/sources/${sourceId}`} className="text-primary underline underline-offset-4">
                {t('run.notUsedMore', { count: notUsed.length - most })}
              </NextLink>
            </p>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}
