import { z } from 'zod';
import { DomainError } from '#lib/domain-error.ts';
import type { RawCue } from './cue.ts';

const json3 = z.object({
  events: z.array(
    z.object({
      tStartMs: z.number().nonnegative().optional(),
      dDurationMs: z.number().nonnegative().optional(),
      segs: z.array(z.object({ utf8: z.string().optional() })).optional(),
    }),
  ),
});

/**
 * YouTube's json3 captions. Its texts are not markup: `<` and `&` stand for themselves.
 * @throws DomainError `captions.unreadable`
 */
export function parseYoutubeJson(content: string): RawCue[] {
  const parsed = json3.safeParse(parseJson(content));
  if (!parsed.success) throw new DomainError('captions.unreadable');
  return parsed.data.events.flatMap(({ tStartMs = 0, dDurationMs = 0, segs = [] }) => {
    const text = segs.map(seg => seg.utf8 ?? '').join('');
    if (text.trim() === '') return [];
    return [{ startSeconds: tStartMs / 1000, endSeconds: (tStartMs + dDurationMs) / 1000, markup: escaped(text) }];
  });
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new DomainError('captions.unreadable', {}, { cause });
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
