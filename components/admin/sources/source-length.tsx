import type { Formatter } from '#components/admin/activity/formatter.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  source: { durationSeconds: number | null; wordCount: number };
  /** Sentences of `source` */
  t: Translator;
  format: Formatter;
}

/** How long an original is: its time, and its words. */
export function SourceLength({ source: { durationSeconds, wordCount }, t, format }: Props) {
  return (
    <>
      {durationSeconds ? <span>{duration(durationSeconds, format)}</span> : null}
      {wordCount > 0 ? <span>{t('words', { count: wordCount })}</span> : null}
    </>
  );
}

/** Minutes, or seconds where it is short; hours and minutes where it is long */
function duration(seconds: number, format: Formatter): string {
  const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
    format.number(value, { style: 'unit', unit: name, unitDisplay: 'short' });
  if (seconds < 90) return unit(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  return `${unit(Math.floor(minutes / 60), 'hour')}${rest > 0 ? ` ${unit(rest, 'minute')}` : ''}`;
}
