import { CaptionsRefused, refusalByStatus } from './failure.ts';
import { type PlayerResponse, playerResponseSchema } from './player-response.ts';
import { askYoutube, type YoutubeSession } from './session.ts';

/** A client whose caption addresses are served without a proof-of-origin token (youtube-transcript-api 1.x) */
const CLIENT = { clientName: 'ANDROID', clientVersion: '20.10.38', hl: 'en' };

/**
 * Asks the endpoint that YouTube's own players ask.
 * @throws CaptionsRefused `youtube.tooManyRequests`, `youtube.blocked`, `youtube.changed`
 */
export async function requestPlayer(session: YoutubeSession, apiKey: string, videoId: string): Promise<PlayerResponse> {
  const answer = await askYoutube(session, `/youtubei/v1/player?key=${apiKey}`, {
    method: 'POST',
    accept: ['application/json'],
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ context: { client: CLIENT }, videoId }),
  });
  const refusal = refusalByStatus(answer.status);
  if (refusal) throw new CaptionsRefused(refusal);
  const parsed = playerResponseSchema.safeParse(jsonOf(answer.text()));
  if (!parsed.success || !parsed.data.playabilityStatus) throw new CaptionsRefused('youtube.changed');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CaptionsRefused('youtube.changed', { cause });
  }
}
