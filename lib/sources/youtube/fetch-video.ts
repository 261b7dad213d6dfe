import { fetchForeign } from '#lib/net/fetch-foreign.ts';
import { environment } from '#lib/settings/environment.ts';
import type { Cue } from '../captions/cue.ts';
import { chooseTrack, fetchTrack, isAutomatic } from './caption-track.ts';
import { CaptionsRefused, isNetFailure, type YoutubeFailure } from './failure.ts';
import { metadataFrom, type VideoMetadata } from './metadata.ts';
import { type Oembed, requestOembed } from './oembed.ts';
import { requestPlayer } from './player.ts';
import { captionTracksOf, originalLanguageOf, type PlayerResponse } from './player-response.ts';
import type { YoutubeSession } from './session.ts';
import { readWatchPage } from './watch-page.ts';

export interface YoutubeVideo extends VideoMetadata {
  videoId: string;
  /** Empty where `captionFailure` says why */
  cues: Cue[];
  /** BCP 47 tag of the captions */
  language: string | null;
  captionKind: 'manual' | 'automatic' | null;
  captionFailure: YoutubeFailure | null;
}

export interface FetchYoutubeOptions {
  fetch?: typeof fetchForeign;
  /** Asked in this order where YouTube does not tell which language is spoken */
  languages?: readonly string[];
  /** Where YouTube is asked; default the setting YOUTUBE_BASE_URL */
  baseUrl?: string;
  signal?: AbortSignal;
}

/**
 * What YouTube tells about a video, with its captions. A refusal of the captions is part of the answer: whatever else
 * could be found out is returned with it.
 *
 * @throws DomainError `net.…` where YouTube cannot be reached at all
 */
export async function fetchYoutubeVideo(videoId: string, options: FetchYoutubeOptions = {}): Promise<YoutubeVideo> {
  const session: YoutubeSession = {
    fetch: options.fetch ?? fetchForeign,
    baseUrl: (options.baseUrl ?? environment().YOUTUBE_BASE_URL).replace(/\/+$/, ''),
    signal: options.signal,
  };
  const found: PlayerResponse[] = [];
  const captions = await captionsOf(session, videoId, options.languages ?? [], found);
  const titled = found.some(response => response.videoDetails?.videoId === videoId);
  const oembed = titled ? undefined : await oembedOrNothing(session, videoId);
  return { videoId, ...metadataFrom(videoId, found, oembed), ...captions };
}

type CaptionResult = Pick<YoutubeVideo, 'cues' | 'language' | 'captionKind' | 'captionFailure'>;

/** @param found receives every player answer on the way, the better one first */
async function captionsOf(
  session: YoutubeSession,
  videoId: string,
  languages: readonly string[],
  found: PlayerResponse[],
): Promise<CaptionResult> {
  try {
    const page = await readWatchPage(session, videoId);
    if (page.playerResponse) found.push(page.playerResponse);
    const player = await playerOrEmbedded(session, videoId, page.apiKey, page.playerResponse);
    if (player !== page.playerResponse) found.unshift(player);
    const track = chooseTrack(captionTracksOf(player), originalLanguageOf(player), languages);
    if (!track) throw new CaptionsRefused('youtube.captionsDisabled');
    const cues = await fetchTrack(session, track);
    const captionKind = isAutomatic(track) ? 'automatic' : 'manual';
    return { cues, language: track.languageCode, captionKind, captionFailure: null };
  } catch (error) {
    if (!(error instanceof CaptionsRefused)) throw error;
    return { cues: [], language: null, captionKind: null, captionFailure: error.failure };
  }
}

/** The player endpoint is asked first: the page's own caption addresses want a token nowadays. */
async function playerOrEmbedded(
  session: YoutubeSession,
  videoId: string,
  apiKey: string | undefined,
  embedded: PlayerResponse | undefined,
): Promise<PlayerResponse> {
  if (!apiKey) {
    if (embedded) return embedded;
    throw new CaptionsRefused('youtube.changed');
  }
  try {
    return await requestPlayer(session, apiKey, videoId);
  } catch (error) {
    const usable = embedded?.captions?.playerCaptionsTracklistRenderer.captionTracks.some(
      track => !track.baseUrl.includes('exp=xpe'),
    );
    if (embedded && usable && (error instanceof CaptionsRefused || isNetFailure(error))) return embedded;
    throw error;
  }
}

async function oembedOrNothing(session: YoutubeSession, videoId: string): Promise<Oembed | undefined> {
  try {
    return await requestOembed(session, videoId);
  } catch (error) {
    if (isNetFailure(error)) return undefined; // the refusal already found is the better explanation
    throw error;
  }
}
