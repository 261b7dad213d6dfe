/**
 * For Prisma's `contains` and `startsWith`, which hand the text to LIKE as a pattern: percent signs, underscores and
 * backslashes stand for themselves again.
 */
export function likeLiteral(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
