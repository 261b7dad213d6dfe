import { z } from 'zod';
import { inParts, roomFor, tokensOf } from './budget.ts';
import type { Drafting } from './context.ts';
import type { Extent } from './lengths.ts';
import { AnswerProblem, type Question } from './models/ask.ts';
import { isTooMuchAtOnce } from './models/failure.ts';
import type { PlannedSection } from './plan.ts';
import { aboutSource, dataBlock, instructionsFor } from './prompts.ts';
import { headingText } from './prose.ts';
import { stage } from './stage.ts';

/** A topic as the model sees it: `t1`, `t2`, … in the order of the original. */
interface Topic extends PlannedSection {
  ref: string;
}

/** Tokens of an answer that lists sections with their topics */
const answerTokens = 1_200;

/**
 * Merges the topics of all parts into the sections of one draft. Topics keep their passages, and each topic ends up in
 * one section. More topics than one question holds are merged in rounds.
 */
export async function mergeTopics(
  drafting: Drafting,
  topics: PlannedSection[],
  extent: Extent,
): Promise<PlannedSection[]> {
  if (drafting.form === 'translation') return neighboursJoined(topics, extent.sections.most);
  const refs = topics.map((topic, index) => ({ ...topic, ref: `t${index + 1}` }));
  const rounds = inParts(refs, roomFor(drafting.choice, answerTokens), topic => tokensOf(lineOf(topic)));
  if (rounds.length === 1) return await mergeOrJoin(drafting, refs, extent.sections);
  const share = Math.max(2, Math.ceil((3 * extent.sections.most) / rounds.length));
  const merged: PlannedSection[] = [];
  for (const round of rounds) {
    const most = Math.min(share, Math.ceil(round.length / 2));
    merged.push(...(await mergeOrJoin(drafting, round, { least: 1, most, aim: most })));
  }
  return await mergeTopics(drafting, merged, extent);
}

/** A list that the model cannot hold after all is halved by joining neighbours, which needs no model. */
async function mergeOrJoin(
  drafting: Drafting,
  topics: Topic[],
  sections: Extent['sections'],
): Promise<PlannedSection[]> {
  if (topics.length <= sections.most && sections.least === 1) return topics;
  try {
    const name = `plan:${topics[0]?.ref}-${topics.at(-1)?.ref}`;
    const { groups } = await stage(drafting, name, mergeQuestion(drafting, topics, sections));
    return groups.map(({ heading, focus, refs }) => ({
      heading,
      focus,
      passages: topics
        .filter(({ ref }) => refs.includes(ref))
        .flatMap(({ passages }) => passages)
        .sort((a, b) => a.ordinal - b.ordinal),
    }));
  } catch (error) {
    if (!isTooMuchAtOnce(error)) throw error;
    return neighboursJoined(topics, sections.most);
  }
}

/** Joins the smallest two neighbours until there are few enough; the larger one's heading stays. */
function neighboursJoined(sections: PlannedSection[], most: number): PlannedSection[] {
  const joined = [...sections];
  while (joined.length > most) {
    const sizes = joined.slice(1).map((next, index) => next.passages.length + (joined[index]?.passages.length ?? 0));
    const at = sizes.indexOf(Math.min(...sizes));
    const [left, right] = joined.slice(at, at + 2);
    if (!left || !right) break;
    const larger = left.passages.length >= right.passages.length ? left : right;
    joined.splice(at, 2, { ...larger, passages: [...left.passages, ...right.passages] });
  }
  return joined;
}

function lineOf({ ref, heading, focus, passages }: Topic): string {
  return JSON.stringify({ id: ref, topic: heading, says: focus, passages: passages.length });
}

const mergeShape = z.object({
  sections: z.array(
    z.object({
      heading: z.string().describe('A heading that says what the section says; no number, no full stop'),
      focus: z.string().describe('What the section is to tell the reader, in one sentence'),
      topics: z.array(z.string()).describe('Ids of the topics it brings together'),
    }),
  ),
});

interface MergedGroup {
  heading: string;
  focus: string;
  refs: string[];
}

function mergeQuestion(
  drafting: Drafting,
  topics: Topic[],
  { least, most, aim }: Extent['sections'],
): Question<z.infer<typeof mergeShape>, { groups: MergedGroup[] }> {
  return {
    purpose: 'outline',
    instructions: instructionsFor(drafting),
    prompt: [
      `Task: a long original was read in parts. Merge the topics found into ${aim} sections of one draft ` +
        `(at least ${least}, at most ${most}). Every topic belongs to exactly one section.`,
      aboutSource(drafting),
      'The topics, in the order of the original:',
      dataBlock(topics.map(lineOf).join('\n')),
    ].join('\n\n'),
    shape: mergeShape,
    accept: (answer, lastTry) => ({ groups: mergedGroups(answer, topics, { least, most, lastTry }) }),
  };
}

function mergedGroups(
  answer: z.infer<typeof mergeShape>,
  topics: Topic[],
  { least, most, lastTry }: { least: number; most: number; lastTry: boolean },
): MergedGroup[] {
  const taken = new Set<string>();
  const groups = answer.sections
    .map(({ heading, focus, topics: named }) => {
      const refs = topics
        .map(({ ref }) => ref)
        .filter(ref => named.some(name => name.trim() === ref) && !taken.has(ref));
      for (const ref of refs) taken.add(ref);
      return { heading: headingText(heading), focus: focus.trim(), refs };
    })
    .filter(({ heading, refs }) => heading !== '' && refs.length > 0);
  if (groups.length === 0) throw new AnswerProblem('No section names an id of a topic that was given.');
  if (groups.length > most && !lastTry) throw new AnswerProblem(`There must be at most ${most} sections.`);
  if (groups.length < least && !lastTry)
    throw new AnswerProblem(`There must be at least ${least} sections with topics.`);
  // A forgotten topic goes where the topic before it went.
  let last = groups[0];
  for (const { ref } of topics) {
    const group = groups.find(({ refs }) => refs.includes(ref));
    if (group) last = group;
    else last?.refs.push(ref);
  }
  return groups;
}
