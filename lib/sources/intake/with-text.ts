import type { Actor } from '#lib/auth/actor.ts';
import type { GivenText } from '../files/read-file.ts';
import { sourceIdentity } from '../identity.ts';
import type { Chapter } from '../spoken-passages.ts';
import { youtubeWatchUrl } from '../youtube/url.ts';
import type { Link } from './link.ts';
import type { Original } from './original.ts';
import { describedPage } from './page.ts';
import { isForeignFailure, type Reach } from './reach.ts';
import { foundText, titleFrom } from './text.ts';
import { fetchThumbnail } from './thumbnail.ts';
import { askForVideo, untitled, videoDetails } from './video.ts';

/** What a person said about an original; each wins over what is found. */
interface TypedDetails {
  title?: string | undefined;
  author?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  publishedAt?: Date | undefined;
}

interface Given {
  text: GivenText;
  typed: TypedDetails;
  /** Stands for a title where neither a person nor the address tells one */
  title?: string;
  /** Where the text stands or is spoken */
  link: Link;
}

/**
 * An original whose text a person brings along: pasted, a document, or a transcript. The address is only asked what the original is;
 * where it does not answer, what was typed has to do.
 * @throws DomainError `source.cancelled`
 */
export async function originalWithText(actor: Actor, { text: given, typed, title, link }: Given, reach: Reach) {
  const { chapters = [], ...found } = await describedLink(actor, link, reach);
  const text = foundText(given, chapters);
  const said = given.kind === 'document' ? given : undefined;
  const original: Original = {
    kind: text.isSpoken ? 'file' : 'article',
    ...found,
    ...(text.isSpoken || found.kind === 'youtube' ? { captionKind: 'uploaded' as const } : {}),
    captionFailure: null,
    title: typed.title ?? (found.title || said?.title || title || titleFrom(text.passages)),
    author: typed.author ?? found.author ?? said?.author,
    publisher: typed.publisher ?? found.publisher,
    language: typed.language ?? text.language ?? found.language ?? said?.language,
    publishedAt: typed.publishedAt ?? found.publishedAt ?? said?.publishedAt,
    durationSeconds: found.durationSeconds ?? text.durationSeconds,
    passages: text.passages,
  };
  return original;
}

type Described = Omit<Original, 'kind' | 'passages'> & { kind?: Original['kind']; chapters?: readonly Chapter[] };

async function describedLink(actor: Actor, link: Link, reach: Reach): Promise<Described> {
  if (link.kind === 'youtube') return await describedVideo(actor, link, reach);
  const page = await describedPage(actor, link.url, reach);
  const publisher = new URL(link.url).hostname.replace(/^www\./, '');
  return page ?? { identity: sourceIdentity(link), url: link.url, title: '', publisher };
}

async function describedVideo(
  actor: Actor,
  link: Extract<Link, { kind: 'youtube' }>,
  reach: Reach,
): Promise<Described> {
  try {
    const video = await askForVideo(link.videoId, reach);
    const thumbnailMediaId = await fetchThumbnail(actor, video.thumbnailUrl, reach);
    return { ...videoDetails(video), thumbnailMediaId, chapters: video.chapters };
  } catch (error) {
    if (!isForeignFailure(error)) throw error;
    return {
      identity: sourceIdentity(link),
      kind: 'youtube',
      url: youtubeWatchUrl(link.videoId),
      title: untitled(link.videoId),
      publisher: 'YouTube',
    };
  }
}
