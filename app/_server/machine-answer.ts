import { createHash } from 'node:crypto';

interface Answer {
  type: string;
  body: string;
  lastModified?: Date | undefined;
}

/** A text for machines, with validators: whoever has it already is told so (RFC 9110, 13.1). */
export function machineAnswer(request: Request, { type, body, lastModified }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag,
    ...(lastModified ? { 'last-modified': lastModified.toUTCString() } : {}),
  };
  return isKnown(request.headers, etag, lastModified)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** `If-None-Match` decides where it is sent, else `If-Modified-Since` (RFC 9110, 13.2.2). */
function isKnown(headers: Headers, etag: string, lastModified: Date | undefined): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
