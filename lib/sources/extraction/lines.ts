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

/** Text from a place that is no HTML but was filled as if it were: `&quot;Europa&quot;` → `"Europa"`, `<b>x</b>` → `x` */
export function plainLine(text: string | null | undefined): string {
  return lineOf(unescaped((text ?? '').replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')));
}

/** References as people leave them in metadata: the common names, all numbers */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp|shy));/gi,
    (reference, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? reference;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', shy: '' };

/** Only the words, lower-case, for comparing two spellings of the same text */
export function comparable(text: string): string {
  return lineOf(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
