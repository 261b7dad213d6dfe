import type { Cue } from '../captions/cue.ts';
import { parseCaptions } from '../captions/parse.ts';
import { CaptionsRefused, isCaptchaPage, refusalByStatus } from './failure.ts';
import type { CaptionTrack } from './player-response.ts';
import { askYoutube, type YoutubeSession } from './session.ts';

/**
 * The track an article should rest on: written by people in the language spoken, else automatic in that language. Where
 * the language spoken is unknown, the languages given decide, then the order in which YouTube lists the tracks; written
 * ones first each time.
 */
export function chooseTrack(
  tracks: readonly CaptionTrack[],
  original: string | undefined,
  languages: readonly string[],
): CaptionTrack | undefined {
  const manualFirst = tracks.toSorted((a, b) => Number(isAutomatic(a)) - Number(isAutomatic(b)));
  for (const language of [...(original ? [original] : []), ...languages]) {
    const candidates = manualFirst.filter(track => primaryTag(track.languageCode) === primaryTag(language));
    // Between `pt` and `pt-BR`, both written by people, the very one wanted comes first.
    const exact = candidates.find(track => track.languageCode === language && track.kind === candidates[0]?.kind);
    if (candidates[0]) return exact ?? candidates[0];
  }
  return manualFirst[0];
}

export function isAutomatic(track: CaptionTrack): boolean {
  return track.kind === 'asr';
}

/** `en-GB` serves where `en` is wanted, and the other way round. */
function primaryTag(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}

/**
 * @throws CaptionsRefused `youtube.tokenRequired` for addresses that only answer a player with a proof-of-origin token
 *   (they answer others with an empty page), `youtube.tooManyRequests`, `youtube.blocked`, `youtube.changed`
 */
export async function fetchTrack(session: YoutubeSession, track: CaptionTrack): Promise<Cue[]> {
  const url = URL.parse(track.baseUrl, 'https://www.youtube.com');
  if (!url) throw new CaptionsRefused('youtube.changed');
  if (url.searchParams.get('exp') === 'xpe') throw new CaptionsRefused('youtube.tokenRequired');
  url.searchParams.delete('fmt');
  const answer = await askYoutube(session, url.href);
  const text = answer.text();
  const refusal = isCaptchaPage(text) ? 'youtube.tooManyRequests' : refusalByStatus(answer.status);
  if (refusal) throw new CaptionsRefused(refusal);
  if (text.trim() === '') throw new CaptionsRefused('youtube.tokenRequired');
  return cuesOf(text);
}

function cuesOf(text: string): Cue[] {
  try {
    const captions = parseCaptions(text);
    if (captions.kind === 'cues') return captions.cues;
  } catch (cause) {
    throw new CaptionsRefused('youtube.changed', { cause });
  }
  throw new CaptionsRefused('youtube.changed');
}
