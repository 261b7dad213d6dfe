import { interfaceLocale } from './locale.ts';

/** `17. Mai 2024`, `17 May 2024`: the day that the zone's calendar shows. */
export function formatDay(date: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone }).format(date);
}

/** `März 2026`; `month` is 1 to 12. */
export function formatMonth({ year, month }: { year: number; month: number }, locale: string): string {
  return monthFormat(locale, { month: 'long', year: 'numeric' }).format(Date.UTC(year, month - 1, 1));
}

/** `März`; `month` is 1 to 12. */
export function monthName(month: number, locale: string): string {
  return monthFormat(locale, { month: 'long' }).format(Date.UTC(2000, month - 1, 1));
}

/** A month is the same in every zone once it is named: it is written as it was counted. */
function monthFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLocale(locale), { ...parts, timeZone: 'UTC' });
}

/** Of the ways to write dates in English, the day comes first as it does in German. */
function dateLocale(locale: string): string {
  return interfaceLocale(locale) === 'de' ? 'de-DE' : 'en-GB';
}
