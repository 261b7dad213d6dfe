import { DomainError } from '#lib/domain-error.ts';

/** Longer than any address people share, shorter than what fills a log. */
const MAX_LENGTH = 8192;

/**
 * An address that may be asked for: http or https, without user name and password.
 * @throws DomainError `net.badUrl`
 */
export function parseForeignUrl(input: string | URL, base?: URL): URL {
  const text = String(input).trim();
  const url = text.length > MAX_LENGTH ? null : URL.parse(text, base);
  const fits =
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === '';
  if (!fits) throw new DomainError('net.badUrl', { url: withoutCredentials(text).slice(0, 200) });
  return url;
}

/** Error sentences end up on screens and in logs; passwords do not. */
function withoutCredentials(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/*)[^/?#]*@/i, '$1');
}
