/** Control characters, soft hyphens, invisible spaces and marks that turn the direction of writing */
const INVISIBLE = /(?![\n\t\r])\p{Cc}|[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Without control characters, soft hyphens, invisible spaces and marks that turn the direction of writing */
export function cleanCharacters(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '');
}

/** A text of one line: spaces of any kind become one, both ends trimmed. */
export function lineOf(text: string | null | undefined): string {
  return cleanCharacters(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
