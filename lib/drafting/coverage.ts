import { z } from 'zod';
import { database } from '#lib/database/client.ts';

/** How much of an original a run's text rests on. */
export interface Coverage {
  passages: number;
  cited: number;
  /** Questions in which the original was read */
  parts: number;
  /** Passages that no paragraph names, in order */
  notUsed: { id: string; ordinal: number; text: string; startSeconds: number | null; page: number | null }[];
}

const written = z.object({ paragraphs: z.array(z.object({ refs: z.array(z.string()) })) });

/** @returns undefined for notes and for runs that have not written anything yet */
export async function coverageOf(runId: string): Promise<Coverage | undefined> {
  const run = await database().draftRun.findUnique({
    where: { id: runId },
    select: {
      stages: { select: { name: true, output: true } },
      source: {
        select: {
          passages: {
            select: { id: true, ordinal: true, text: true, startSeconds: true, page: true },
            orderBy: { ordinal: 'asc' },
          },
        },
      },
    },
  });
  const finished = run?.stages.filter(({ output }) => output !== null) ?? [];
  const refs = new Set(
    finished.filter(({ name }) => name.startsWith('write:')).flatMap(({ output }) => refsOf(output)),
  );
  if (!run || refs.size === 0) return undefined;
  const { passages } = run.source;
  // A run numbers the passages by their order, not by their ordinal (`withRefs`).
  const notUsed = passages.filter((_, index) => !refs.has(`p${index + 1}`));
  const parts = finished.filter(({ name }) => name === 'plan' || name.startsWith('plan:p')).length;
  return { passages: passages.length, cited: passages.length - notUsed.length, parts, notUsed };
}

function refsOf(output: unknown): string[] {
  const parsed = written.safeParse(output);
  return parsed.success ? parsed.data.paragraphs.flatMap(paragraph => paragraph.refs) : [];
}
