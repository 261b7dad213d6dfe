import type { Actor } from '#lib/auth/actor.ts';
import { sourceIdentity } from '../identity.ts';
import { detectLanguage } from '../language.ts';
import { passagesFromCues } from '../passages.ts';
import { fetchYoutubeVideo, type YoutubeVideo } from '../youtube/fetch-video.ts';
import { youtubeWatchUrl } from '../youtube/url.ts';
import type { Original } from './original.ts';
import { type Reach, recordedFetch } from './reach.ts';
import { fetchThumbnail } from './thumbnail.ts';

/**
 * A YouTube video with its captions as passages; without, where YouTube refuses them (`captionFailure`).
 * @throws DomainError `net.…`, `source.cancelled`
 */
export async function videoOriginal(actor: Actor, videoId: string, reach: Reach): Promise<Original> {
  const video = await askForVideo(videoId, reach);
  const thumbnailMediaId = await fetchThumbnail(actor, video.thumbnailUrl, reach);
  return { ...videoDetails(video), thumbnailMediaId, passages: passagesFromCues(video.cues, video.chapters) };
}

export async function askForVideo(videoId: string, reach: Reach): Promise<YoutubeVideo> {
  return await fetchYoutubeVideo(videoId, {
    fetch: recordedFetch(reach, url => (url.pathname.startsWith('/api/timedtext') ? 'captions' : 'youtube')),
    ...(reach.youtubeBaseUrl && { baseUrl: reach.youtubeBaseUrl }),
    ...(reach.signal && { signal: reach.signal }),
  });
}

/** Everything about a video but its words. */
export function videoDetails(video: YoutubeVideo): Omit<Original, 'passages'> {
  const { videoId, title, channel, channelUrl, description } = video;
  return {
    identity: sourceIdentity({ kind: 'youtube', videoId }),
    kind: 'youtube',
    url: video.url,
    title: title ?? untitled(videoId),
    author: channel,
    authorUrl: channelUrl,
    publisher: 'YouTube',
    language: video.language ?? languageOf(`${title ?? ''}\n${description ?? ''}`),
    description,
    publishedAt: video.publishedAt,
    durationSeconds: video.durationSeconds,
    captionKind: video.captionKind,
    captionFailure: video.captionFailure,
    fetchedAt: new Date(),
  };
}

/** Stands for a title until YouTube or the owner tells it: the address as people write it. */
export function untitled(videoId: string): string {
  return youtubeWatchUrl(videoId).replace(/^https:\/\/www\./, '');
}

function languageOf(words: string): string | null {
  const detected = detectLanguage(words);
  return detected?.reliable ? detected.language : null;
}
