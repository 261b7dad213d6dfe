import { z } from 'zod';
import { CaptionsRefused } from './failure.ts';

const text = z.union([
  z.object({ simpleText: z.string() }).transform(value => value.simpleText),
  z
    .object({ runs: z.array(z.object({ text: z.string() })) })
    .transform(value => value.runs.map(run => run.text).join('')),
]);

const thumbnails = z.object({
  thumbnails: z.array(z.object({ url: z.string(), width: z.number().optional() })),
});

const captionTrack = z.object({
  baseUrl: z.string(),
  languageCode: z.string(),
  /** `asr`: automatic speech recognition */
  kind: z.string().optional(),
  name: text.optional().catch(undefined),
});

export type CaptionTrack = z.infer<typeof captionTrack>;

/** The part of YouTube's player answer that is used here; the same in the watch page and from the player endpoint. */
export const playerResponseSchema = z.object({
  playabilityStatus: z
    .object({
      status: z.string().optional(),
      reason: z.string().optional(),
      messages: z.array(z.string()).optional(),
      desktopLegacyAgeGateReason: z.unknown().optional(),
    })
    .optional(),
  videoDetails: z
    .object({
      videoId: z.string(),
      title: z.string(),
      author: z.string().optional(),
      channelId: z.string().optional(),
      lengthSeconds: z.coerce.number().optional().catch(undefined),
      shortDescription: z.string().optional(),
      thumbnail: thumbnails.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  microformat: z
    .object({
      playerMicroformatRenderer: z.object({
        publishDate: z.string().optional(),
        ownerProfileUrl: z.string().optional(),
        ownerChannelName: z.string().optional(),
        thumbnail: thumbnails.optional().catch(undefined),
      }),
    })
    .optional()
    .catch(undefined),
  captions: z
    .object({
      playerCaptionsTracklistRenderer: z.object({
        captionTracks: z.array(captionTrack).default([]),
        audioTracks: z
          .array(z.object({ defaultCaptionTrackIndex: z.number().optional() }))
          .optional()
          .catch(undefined),
        defaultAudioTrackIndex: z.number().optional().catch(undefined),
      }),
    })
    .optional(),
});

export type PlayerResponse = z.infer<typeof playerResponseSchema>;

/**
 * The caption tracks of a playable video.
 * @throws CaptionsRefused naming why there are none
 */
export function captionTracksOf(response: PlayerResponse): CaptionTrack[] {
  requirePlayable(response.playabilityStatus);
  const tracks = response.captions?.playerCaptionsTracklistRenderer.captionTracks ?? [];
  if (tracks.length === 0) throw new CaptionsRefused('youtube.captionsDisabled');
  return tracks;
}

/**
 * Which track is the one in the language spoken, as far as the answer tells: automatic captions are always made from
 * speech; otherwise the track that YouTube shows by default with the original sound.
 */
export function originalLanguageOf(response: PlayerResponse): string | undefined {
  const list = response.captions?.playerCaptionsTracklistRenderer;
  const automatic = list?.captionTracks.find(track => track.kind === 'asr');
  const index = list?.audioTracks?.[list.defaultAudioTrackIndex ?? 0]?.defaultCaptionTrackIndex;
  return automatic?.languageCode ?? (index === undefined ? undefined : list?.captionTracks[index]?.languageCode);
}

function requirePlayable(playability: PlayerResponse['playabilityStatus']): void {
  const { status = 'OK', reason = '', messages = [], desktopLegacyAgeGateReason } = playability ?? {};
  if (status === 'OK') return;
  const said = [reason, ...messages].join(' ');
  if (/^(?:AGE_|CONTENT_CHECK)/.test(status) || desktopLegacyAgeGateReason !== undefined) {
    throw new CaptionsRefused('youtube.ageRestricted');
  }
  if (status === 'LOGIN_REQUIRED') {
    if (/inappropriate|\bage\b/i.test(said)) throw new CaptionsRefused('youtube.ageRestricted');
    if (!/private|members/i.test(said)) throw new CaptionsRefused('youtube.blocked');
  }
  throw new CaptionsRefused('youtube.unavailable');
}
