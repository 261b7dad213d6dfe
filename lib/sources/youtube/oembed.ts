import { z } from 'zod';
import { askYoutube, type YoutubeSession } from './session.ts';
import { youtubeWatchUrl } from './url.ts';

const schema = z.object({
  title: z.string().optional(),
  author_name: z.string().optional(),
  author_url: z.string().optional(),
  thumbnail_url: z.string().optional(),
});

export type Oembed = z.infer<typeof schema>;

/** Title, channel and picture from the endpoint that other sites' embeds use; it often answers where the rest refuses. */
export async function requestOembed(session: YoutubeSession, videoId: string): Promise<Oembed | undefined> {
  const url = encodeURIComponent(youtubeWatchUrl(videoId));
  const answer = await askYoutube(session, `/oembed?url=${url}&format=json`);
  if (answer.status !== 200 || answer.contentType !== 'application/json') return undefined;
  const parsed = schema.safeParse(jsonOf(answer.text()));
  return parsed.success ? parsed.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the details are a bonus; the caller does without
  }
}
