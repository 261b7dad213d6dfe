import { DomainError } from '#lib/domain-error.ts';

const MAX_LENGTH = 4 * 1024 * 1024;
const MAX_NESTING = 60;
/** Open brackets in a paragraph, or equal emphasis marks in a row. */
const MAX_PENDING = 500;

/**
 * Refuses what the Markdown parser takes square or worse time for, or overflows the call stack with: thousands of
 * containers opened on one line, of brackets waiting for their end, of emphasis marks in a row. People write none of it.
 *
 * @throws DomainError `document.tooLarge`
 */
export function refuseExcess(markdown: string): void {
  if (markdown.length > MAX_LENGTH) throw new DomainError('document.tooLarge', { limit: 'size', max: MAX_LENGTH });
  let brackets = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (DEEP_LINE.test(line)) throw tooDeep(MAX_NESTING);
    brackets = line.trim() === '' ? 0 : Math.max(0, brackets + count(line, '[') - count(line, ']'));
    if (brackets > MAX_PENDING || LONG_RUN.test(line)) throw tooDeep(MAX_PENDING);
  }
}

export function tooDeep(max: number, cause?: unknown): DomainError {
  return new DomainError('document.tooLarge', { limit: 'depth', max }, { cause });
}

const DEEP_LINE = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_NESTING},}[ \\t]*[^ \\t>*+-]`,
);
const LONG_RUN = new RegExp(`([*_~])\\1{${MAX_PENDING},}[^*_~]`);

function count(line: string, character: string): number {
  return line.split(character).length - 1;
}
