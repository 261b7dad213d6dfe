import { createHash } from 'node:crypto';

interface Answer {
  /** Media type with its charset */
  type: string;
  body: string;
}

/** A text for machines, with validators: whoever has it already is told so (RFC 9110, 13.1). */
export function machineAnswer(request: Request, { type, body }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const since = sameSince(new URL(request.url).pathname, etag, Date.now());
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag,
    'last-modified': since.toUTCString(),
  };
  return isKnown(request.headers, etag, since)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

const lastAnswers = new Map<string, { etag: string; since: number }>();

/**
 * Since when this server has given this answer, in whole seconds. No date in the articles would do: a title that the blog
 * got, an article withdrawn, an original's corrected author change the text too and leave every date as it was.
 */
function sameSince(path: string, etag: string, now: number): Date {
  const last = lastAnswers.get(path);
  if (last?.etag === etag) return new Date(last.since);
  const second = Math.floor(now / 1000) * 1000;
  // Two answers within one second must not bear the same date.
  const since = last ? Math.max(second, last.since + 1000) : second;
  lastAnswers.set(path, { etag, since });
  return new Date(since);
}

/** `If-None-Match` decides where it is sent, else `If-Modified-Since` (RFC 9110, 13.2.2). */
function isKnown(headers: Headers, etag: string, since: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);
  return since.getTime() <= Date.parse(headers.get('if-modified-since') ?? '');
}
