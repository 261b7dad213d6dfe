import { Card } from '#components/ui/card.tsx';
import type { Translator } from '#lib/i18n/translator.ts';
import { clock, placeAddress } from '#lib/posts/passage-links.ts';

interface Passage {
  id: string;
  ordinal: number;
  text: string;
  heading: string | null;
  startSeconds: number | null;
  page: number | null;
}

interface Props {
  passages: readonly Passage[];
  source: { title: string; url: string | null; language: string | null };
  /** Sentences of `admin.sources` */
  t: Translator;
}

/** The numbered passages, each with the way to its place in the original. */
export function PassageList({ passages, source, t }: Props) {
  return (
    <Card>
      <ol className="divide-y">
        {passages.map((passage, index) => (
          <li
            key={passage.id}
            id={`passage-${passage.ordinal}`}
            className="grid gap-x-4 gap-y-1 px-4 py-3 target:bg-accent sm:grid-cols-[5.5rem_minmax(0,1fr)]"
          >
            <p className="flex items-baseline gap-2 text-xs text-muted-foreground tabular-nums sm:justify-between">
              <span aria-hidden>{passage.ordinal}</span>
              <Place passage={passage} source={source} t={t} />
            </p>
            <div lang={source.language ?? undefined} dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
              {passage.heading && passage.heading !== passages[index - 1]?.heading ? (
                <p className="pb-1 font-semibold">{passage.heading}</p>
              ) : null}
              <p className="max-w-prose leading-relaxed whitespace-pre-line">{passage.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Place({ passage, source, t }: { passage: Passage } & Pick<Props, 'source' | 't'>) {
  const { ordinal, startSeconds, page } = passage;
  const href = placeAddress({ ...passage, source });
  const label =
    startSeconds === null ? t(page === null ? 'text.there' : 'text.page', { page: page ?? 0 }) : clock(startSeconds);
  if (!href) return startSeconds === null && page === null ? null : <span>{label}</span>;
  return (
    <a
      href={href}
      rel="noreferrer"
      aria-label={t('text.openPlace', { ordinal, place: label })}
      className="inline-flex min-h-6 items-center text-primary underline decoration-primary/40 underline-offset-4 hover:decoration-primary"
    >
      {label}
    </a>
  );
}
