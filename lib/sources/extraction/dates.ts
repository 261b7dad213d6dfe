/** Earliest and latest dates believed; a page dated in the far future has a fault. */
const EARLIEST = Date.UTC(1970, 0, 2);
const A_YEAR = 366 * 24 * 3600 * 1000;

const MONTHS = [
  'jan',
  'feb',
  'm[aä]r(?:ch|z)?|mrz',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]',
].map(name => new RegExp(`^(?:${name})`, 'i'));

/**
 * A date as pages write it: ISO 8601 and the like, `12.3.2024`, `12. März 2024`, `March 12, 2024`. Without a zone it is
 * taken as UTC, so that the day stays the one written. Undefined if it is none or not believable.
 */
export function parseDate(written: string | undefined): Date | undefined {
  const text = written?.trim().slice(0, 100) ?? '';
  const time = isoTime(text) ?? rfcTime(text) ?? germanTime(text) ?? namedTime(text);
  if (time === undefined || Number.isNaN(time) || time < EARLIEST || time > Date.now() + A_YEAR) return undefined;
  return new Date(time);
}

function isoTime(text: string): number | undefined {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,3})\d*)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] = match;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}${offset}`);
}

function germanTime(text: string): number | undefined {
  const match = /(?:^|\s)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  return match ? utc(match[3], Number(match[2]), match[1]) : undefined;
}

function namedTime(text: string): number | undefined {
  const dayFirst = /(?:^|\s)(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/u.exec(
    text,
  );
  if (dayFirst) return utc(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|\s)(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  return monthFirst ? utc(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function rfcTime(text: string): number | undefined {
  return /^\w{3}, \d{2} \w{3} \d{4} /.test(text) ? Date.parse(text) : undefined;
}

function monthOf(name = ''): number {
  return MONTHS.findIndex(pattern => pattern.test(name)) + 1;
}

function utc(year = '', month = 0, day = ''): number | undefined {
  const [y, d] = [Number(year), Number(day)];
  return month >= 1 && month <= 12 && d >= 1 && d <= 31 ? Date.UTC(y, month - 1, d) : undefined;
}
