import type { Chapter } from '../spoken-passages.ts';

const STAMP = String.raw`[[(]?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)[\])]?`;
const LEADING = new RegExp(String.raw`^\W{0,4}?${STAMP}\s*(?:[-–—|:.)]\s*)*(\S.*)$`);
const TRAILING = new RegExp(String.raw`^(\S.*?)\s*(?:[-–—|:(]\s*)*${STAMP}\W{0,3}$`);

/**
 * The chapters a description lists, by YouTube's own rule: at least three times, the first 0:00, in ascending order.
 * @returns none where the rule is not met
 */
export function chaptersFromDescription(description: string): Chapter[] {
  const chapters = description.split(/\r?\n/).flatMap(line => chapterOf(line.slice(0, 300)) ?? []);
  const first = chapters.findIndex(chapter => chapter.startSeconds === 0);
  const listed = first === -1 ? [] : chapters.slice(first);
  const ascending = listed.every((chapter, index) => chapter.startSeconds > (listed[index - 1]?.startSeconds ?? -1));
  return listed.length >= 3 && ascending ? listed : [];
}

function chapterOf(line: string): Chapter | undefined {
  const text = line.trim();
  const leading = LEADING.exec(text);
  if (leading) return { startSeconds: seconds(leading.slice(1, 4)), title: (leading[4] ?? '').trim() };
  const trailing = TRAILING.exec(text);
  return trailing ? { startSeconds: seconds(trailing.slice(2, 5)), title: (trailing[1] ?? '').trim() } : undefined;
}

function seconds([hours, minutes, rest]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest);
}
