/** The type without its parameters, lower-case: `text/html; charset=x` becomes `text/html`. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether the type is one of those wanted: exact ones, or whole families as `text/*`. */
export function isAccepted(essence: string, accept: readonly string[]): boolean {
  return accept.some(wanted =>
    wanted.endsWith('/*') ? essence.startsWith(wanted.slice(0, -1)) : essence === wanted.toLowerCase(),
  );
}

/** What a body without a declared type plainly is (MIME Sniffing standard, the few types that matter here). */
export function sniffContentType(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|body|title|meta|div|p)[\s>]/i.test(head)) return 'text/html';
  if (head.startsWith('<?xml')) return 'application/xml';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  return 'application/octet-stream';
}
