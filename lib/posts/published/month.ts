import { database } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';

/** A calendar month in some time zone: from the first instant of its first day to that of the next month. */
export interface Month {
  /** Four digits */
  year: number;
  /** 1 to 12 */
  month: number;
  from: Date;
  to: Date;
}

/** @returns undefined where the words name no month, e.g. `2026/13` or `26/1` */
export function monthFrom(year: string, month: string, timeZone: string): Month | undefined {
  if (!/^[1-9]\d{3}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return undefined;
  const [y, m] = [Number(year), Number(month)];
  return { year: y, month: m, from: startOfMonth(y, m, timeZone), to: startOfMonth(y, m + 1, timeZone) };
}

/** `2026/03` */
export function monthPath({ year, month }: { year: number; month: number }): string {
  return `/${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}`;
}

/** Whether any article appeared in it. */
export async function hasArticlesIn({ from, to }: Month): Promise<boolean> {
  reads('list');
  const row = await database().publication.findFirst({
    where: { publishedAt: { gte: from, lt: to } },
    select: { postId: true },
  });
  return row !== null;
}

export interface MonthCount {
  year: number;
  month: number;
  count: number;
}

/** Months in which articles appeared, the newest first. */
export async function publishedMonths(timeZone: string): Promise<MonthCount[]> {
  reads('list', 'settings');
  return await database().$queryRaw<MonthCount[]>`
    SELECT extract(year FROM day)::int AS year, extract(month FROM day)::int AS month, sum(count)::int AS count
    FROM (
      SELECT date_trunc('month', "publishedAt" AT TIME ZONE ${timeZone}) AS day, count(*) AS count
      FROM "Publication" GROUP BY 1
    ) AS months
    GROUP BY day ORDER BY day DESC`;
}

/**
 * The first instant at which the zone's calendar shows the month. Clocks may be changed that day, also at midnight itself
 * (Asunción, October 1990): then the day begins at one o'clock, or midnight comes twice.
 */
function startOfMonth(year: number, month: number, timeZone: string): Date {
  const midnight = Date.UTC(year, month - 1, 1);
  const candidates = [midnight - dayMs, midnight + dayMs].map(near => midnight - offsetAt(near, timeZone));
  const [first = midnight, second = first] = candidates.sort((a, b) => a - b);
  return new Date(first + offsetAt(first, timeZone) >= midnight ? first : second);
}

const dayMs = 24 * 60 * 60 * 1000;

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find(each => each.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}
