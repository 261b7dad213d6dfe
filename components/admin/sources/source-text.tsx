import { LinkButton } from '#components/ui/button.tsx';
import type { Actor } from '#lib/auth/actor.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { passagesPerPage, type SourceDetails, sourcePassages } from '#lib/sources/queries.ts';
import { GiveTextForm } from './give-text-form.tsx';
import { PassageList } from './passage-list.tsx';

interface Props {
  actor: Actor;
  source: SourceDetails;
  /** Ordinal of the first passage shown */
  from: number;
  /** Sentences of `admin.sources` */
  t: Translator;
  writes: boolean;
}

/** The text of an original, a hundred passages at a time, and the way to put another in its place. */
export async function SourceText({ actor, source, from, t, writes }: Props) {
  const { id, passageCount } = source;
  const passages = await sourcePassages(actor, id, from);
  const last = passages.at(-1)?.ordinal ?? from;
  const href = (ordinal: number) => `/admin/sources/${id}?from=${ordinal}#text`;
  return (
    <section aria-labelledby="text" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="text" className="scroll-mt-20 text-base font-semibold">
          {t('text.title')}
        </h2>
        <p className="text-sm text-muted-foreground">
          {t('text.range', { from: passages[0]?.ordinal ?? 0, to: last, count: passageCount })}
        </p>
      </div>
      <PassageList passages={passages} source={source} t={t} />
      {passages.length < passageCount ? (
        <nav aria-label={t('text.pages')} className="flex justify-between gap-2">
          {from > 1 ? (
            <LinkButton href={href(Math.max(1, from - passagesPerPage))} rel="prev" size="sm">
              {t('text.before')}
            </LinkButton>
          ) : null}
          {last < passageCount ? (
            <LinkButton href={href(last + 1)} rel="next" size="sm" className="ms-auto">
              {t('text.after')}
            </LinkButton>
          ) : null}
        </nav>
      ) : null}
      {writes ? (
        <details className="rounded-xl border bg-card">
          <summary className="cursor-pointer rounded-xl px-4 py-3 font-medium">{t('text.replaceTitle')}</summary>
          <div className="grid max-w-3xl gap-4 px-4 pb-4 sm:px-5 sm:pb-5">
            <p className="max-w-prose text-muted-foreground">{t('text.replaceHint')}</p>
            <GiveTextForm id={id} replaces />
          </div>
        </details>
      ) : null}
    </section>
  );
}
