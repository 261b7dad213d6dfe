/**
 * Text as it may be stored and sent: well-formed UTF-16 without NUL and other control characters. PostgreSQL refuses
 * U+0000 and lone surrogates in `jsonb`; XML 1.0 (feeds) refuses the rest (section 2.2, Char). Tab and line feed stay.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWANTED, '');
}

/** Text of one line, for titles, captions and everything outside code: line breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t\u2028\u2029]/g, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
