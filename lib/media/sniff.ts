import type { ImageMime } from './formats.ts';

/**
 * What a file is, by its first bytes; its name and declared type do not matter.
 * @returns the type of an image that is accepted, or the name of a format that is not, or neither where it is unknown
 */
export function sniffImage(bytes: Uint8Array): { mime?: ImageMime; refused?: string } {
  // Byte by byte: what TextDecoder calls latin1 is windows-1252.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  for (const [mime, pattern] of ACCEPTED) if (pattern.test(head)) return { mime };
  for (const [refused, pattern] of REFUSED) if (pattern.test(head)) return { refused };
  return {};
}

const ACCEPTED: readonly [ImageMime, RegExp][] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/gif', /^GIF8[79]a/],
];

/** Named only so that the refusal can say what the file is. ISO base media files carry their brands at offset 8. */
const REFUSED: readonly [string, RegExp][] = [
  ['AVIF', /^[\s\S]{4}ftyp(?:[\s\S]{4}){0,8}?avi[fs]/],
  ['HEIC', /^[\s\S]{4}ftyp(?:[\s\S]{4}){0,8}?(?:he[iv][cmsx]|mif1|msf1)/],
  [
    'SVG',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!doctype\s+svg[^>]*>\s*)*<(?:\w+:)?svg[\s>]/i,
  ],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM[\s\S]{4}\0\0\0\0/],
  ['JPEG XL', /^\xff\n/],
  ['PDF', /^%PDF-/],
  ['HTML', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i],
];
