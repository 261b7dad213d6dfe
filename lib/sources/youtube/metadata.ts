import type { Chapter } from '../spoken-passages.ts';
import { chaptersFromDescription } from './chapters.ts';
import type { Oembed } from './oembed.ts';
import type { PlayerResponse } from './player-response.ts';
import { youtubeWatchUrl } from './url.ts';

export interface VideoMetadata {
  url: string;
  /** `null` where YouTube told nothing about the video */
  title: string | null;
  channel: string | null;
  channelUrl: string | null;
  durationSeconds: number | null;
  publishedAt: Date | null;
  description: string | null;
  thumbnailUrl: string;
  chapters: Chapter[];
}

/** Puts together what several answers tell; the first that tells a thing counts. */
export function metadataFrom(videoId: string, responses: readonly PlayerResponse[], oembed?: Oembed): VideoMetadata {
  const details = responses.map(response => response.videoDetails).filter(each => each?.videoId === videoId);
  const formats = responses.map(response => response.microformat?.playerMicroformatRenderer);
  const description = first(details, each => each?.shortDescription) ?? null;
  const channelId = first(details, each => each?.channelId);
  return {
    url: youtubeWatchUrl(videoId),
    title: first(details, each => each?.title) ?? oembed?.title ?? null,
    channel:
      first(details, each => each?.author) ??
      first(formats, each => each?.ownerChannelName) ??
      oembed?.author_name ??
      null,
    channelUrl: secure(
      first(formats, each => each?.ownerProfileUrl) ??
        (channelId ? `https://www.youtube.com/channel/${channelId}` : oembed?.author_url),
    ),
    durationSeconds: first(details, each => each?.lengthSeconds || undefined) ?? null,
    publishedAt: dateOf(first(formats, each => each?.publishDate)),
    description,
    thumbnailUrl:
      first(formats, each => largest(each?.thumbnail?.thumbnails)) ??
      first(details, each => largest(each?.thumbnail?.thumbnails)) ??
      oembed?.thumbnail_url ??
      // every video has one at this address
      `https://i.ytimg.com/vi/${videoId}/hqdefault.jpg`,
    chapters: chaptersFromDescription(description ?? ''),
  };
}

function first<T, R>(candidates: readonly T[], read: (candidate: T) => R | undefined): R | undefined {
  for (const candidate of candidates) {
    const value = read(candidate);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

function largest(thumbnails: readonly { url: string; width?: number }[] | undefined): string | undefined {
  return thumbnails?.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.url;
}

function secure(url: string | undefined): string | null {
  return url?.replace(/^http:/, 'https:') ?? null;
}

function dateOf(text: string | undefined): Date | null {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
