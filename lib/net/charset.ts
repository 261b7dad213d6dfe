/** How far into a document a declaration of its charset is looked for; the HTML standard promises only 1,024 bytes. */
const PRESCAN_BYTES = 8192;

/**
 * Bytes of a text in whatever charset, as a string without byte order mark. Looks, in this order, at the byte order
 * mark, the `charset` of the content type, the document's own declaration (`<meta charset>`, `http-equiv`, XML
 * declaration), and takes UTF-8 where the bytes are valid UTF-8 and windows-1252 otherwise (Encoding standard; HTML
 * standard, "determining the character encoding").
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string {
  const charset = charsetOfMark(bytes) ?? charsetOfHeader(contentType) ?? charsetDeclared(bytes);
  if (charset) return new TextDecoder(charset).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // not UTF-8: the web's default
  }
}

function charsetOfMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

function charsetOfHeader(contentType: string | null | undefined): string | undefined {
  return known(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]);
}

function charsetDeclared(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  // "<?" in UTF-16 without a mark (XML 1.0, appendix F)
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  if (!head.includes('<')) return undefined;
  const declared =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const charset = known(declared);
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // an unknown label says nothing
  }
}
