import { z } from 'zod';
import { wordCount } from '#lib/sources/sentences.ts';
import { inParts, roomFor, tokensOf } from './budget.ts';
import type { Drafting } from './context.ts';
import { type Extent, extentOf } from './lengths.ts';
import { mergeTopics } from './merge-topics.ts';
import { AnswerProblem, type Question } from './models/ask.ts';
import { isTooMuchAtOnce } from './models/failure.ts';
import { namedPassages, type PassageRef, passageLines } from './passages.ts';
import { aboutSource, instructionsFor, passageBlock } from './prompts.ts';
import { headingText } from './prose.ts';
import { assignAll, type Group } from './sections.ts';
import { stage } from './stage.ts';

export interface PlannedSection {
  heading: string;
  /** What the section is to say, in a sentence */
  focus: string;
  passages: PassageRef[];
}

export interface Plan {
  extent: Extent;
  sections: PlannedSection[];
  /** Passages the model found to carry nothing: greetings, advertising, calls to subscribe */
  notUsed: PassageRef[];
}

/** Tokens of an answer that lists sections or topics with their passages */
const answerTokens = 1_500;

/**
 * Decides which sections the draft has and which passages each rests on. A source too long for one question is read in
 * parts, and the parts' topics are then merged into sections. Every passage ends up in a section or in `notUsed`.
 */
export async function planArticle(drafting: Drafting): Promise<Plan> {
  const { passages, form, length, choice, progress } = drafting;
  const words = wordCount(passages.map(passage => passage.text).join(' '));
  const extent = extentOf(form, length, { passages: passages.length, words });
  const parts = inParts(passages, roomFor(choice, answerTokens), sizeOf);
  // A guess until the plan is there: sections are written one by one, and the title comes last.
  await progress.expectMore(parts.length + (parts.length > 1 ? 1 : 0) + extent.sections.aim + 2);

  const groups = (await readParts(drafting, parts, extent)).flat();
  const { sections, notUsed } = assignAll(groups, passages, { inOrder: form === 'translation' });
  if (parts.length === 1 && sections.length <= extent.sections.most) return { extent, sections, notUsed };
  return { extent, sections: await mergeTopics(drafting, sections, extent), notUsed };
}

const sizeOf = (passage: PassageRef) => tokensOf(passageLines([passage]));

/** One after the other; a part that turns out too long for the model is read in halves. */
async function readParts(drafting: Drafting, parts: PassageRef[][], extent: Extent): Promise<Group[][]> {
  const groups: Group[][] = [];
  const waiting = [...parts];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    try {
      const whole = part.length === drafting.passages.length;
      groups.push((await stage(drafting, nameOf(part, whole), planQuestion(drafting, part, extent, whole))).groups);
    } catch (error) {
      if (!isTooMuchAtOnce(error) || part.length < 2) throw error;
      const middle = Math.ceil(part.length / 2);
      waiting.unshift(part.slice(0, middle), part.slice(middle));
    }
  }
  return groups;
}

function nameOf(part: PassageRef[], whole: boolean): string {
  return whole ? 'plan' : `plan:${part[0]?.ref}-${part.at(-1)?.ref}`;
}

const planShape = z.object({
  sections: z.array(
    z.object({
      heading: z.string().describe('A heading that says what the section says; no number, no full stop'),
      focus: z.string().describe('What the section is to tell the reader, in one sentence'),
      passages: z.array(z.string()).describe('Ids of the passages it rests on; ranges such as p3-p9 are allowed'),
    }),
  ),
  unused: z
    .array(z.string())
    .describe('Ids of passages that carry nothing: greetings, advertising, calls to subscribe'),
});

function planQuestion(
  drafting: Drafting,
  part: PassageRef[],
  extent: Extent,
  whole: boolean,
): Question<z.infer<typeof planShape>, { groups: Group[] }> {
  const { least, most, aim } = whole ? extent.sections : { least: 1, most: 8, aim: Math.min(6, part.length) };
  const order = drafting.form === 'translation' ? 'Sections keep the order of the original, without a gap. ' : '';
  const task = whole
    ? `Task: plan the draft. Divide the material into ${aim} sections${least < most ? ` (at least ${least}, at most ${most})` : ''}.`
    : `Task: read this part of a longer original (passages ${part[0]?.ref} to ${part.at(-1)?.ref}) and list its topics as ` +
      `sections, about ${aim}, at most ${most}. They are merged with those of the other parts later.`;
  return {
    purpose: whole ? 'plan' : 'topics',
    instructions: instructionsFor(drafting),
    prompt: [
      task,
      `${order}Every passage belongs to exactly one section, or to "unused" if it carries nothing.`,
      aboutSource(drafting),
      'The passages:',
      passageBlock(part),
    ].join('\n\n'),
    shape: planShape,
    accept: (answer, lastTry) => ({ groups: groupsOf(answer, part, { least, most, lastTry }) }),
  };
}

function groupsOf(
  answer: z.infer<typeof planShape>,
  part: PassageRef[],
  { least, most, lastTry }: { least: number; most: number; lastTry: boolean },
): Group[] {
  const sections = answer.sections
    .map(({ heading, focus, passages }) => ({
      heading: headingText(heading),
      focus: focus.trim(),
      refs: namedPassages(passages, part).map(({ ref }) => ref),
    }))
    .filter(({ heading, refs }) => heading !== '' && refs.length > 0);
  if (sections.length === 0) throw new AnswerProblem('No section names an id of a passage that was given.');
  if (!lastTry && sections.length < least)
    throw new AnswerProblem(`There must be at least ${least} sections with passages.`);
  if (!lastTry && sections.length > most) throw new AnswerProblem(`There must be at most ${most} sections.`);
  const unused = namedPassages(answer.unused, part).map(({ ref }) => ref);
  return [...sections, { heading: '', focus: '', refs: unused }];
}
