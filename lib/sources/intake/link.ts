import { DomainError } from '#lib/domain-error.ts';
import { parseForeignUrl } from '#lib/net/url.ts';
import { type IdentifiedBy, sourceIdentity } from '../identity.ts';
import { parseYoutubeUrl } from '../youtube/url.ts';

export type Link = Extract<IdentifiedBy, { kind: 'youtube' | 'url' }>;

/**
 * What somebody means who pastes this: a YouTube video in any of its addresses, or a web page. The scheme may be
 * missing, and words may stand around the address, as apps share it.
 *
 * @throws DomainError `source.noAddress`, `source.youtubeNotVideo`, `net.badUrl`
 */
export function readLink(input: string): Link {
  const address = addressIn(input.trim());
  const video = parseYoutubeUrl(address);
  if (video) return { kind: 'youtube', videoId: video.videoId };
  const url = parseForeignUrl(address);
  if (YOUTUBE_HOST.test(url.hostname)) throw new DomainError('source.youtubeNotVideo');
  return { kind: 'url', url: url.href };
}

export function identityOf(link: Link): string {
  return sourceIdentity(link);
}

const YOUTUBE_HOST = /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/;

function addressIn(text: string): string {
  const embedded = /\s/.test(text) || /^[<("„“]/.test(text) ? /https?:\/\/[^\s<>"“”]+/i.exec(text)?.[0] : undefined;
  if (embedded) return embedded.replace(/[.,;:!?)\]]+$/, '');
  if (/\s/.test(text) || text === '') throw new DomainError('source.noAddress');
  if (WITHOUT_SCHEME.test(text)) return `https://${text.replace(/^\/\//, '')}`;
  if (!/^[a-z][a-z\d+.-]*:/i.test(text)) throw new DomainError('source.noAddress');
  return text;
}

/** `blog.example/path`, `blog.example:8080`, `//blog.example` */
const WITHOUT_SCHEME = /^(?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}\.?(?::\d{1,5})?(?:[/?#]|$)/u;
