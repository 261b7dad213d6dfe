import { z } from 'zod';
import { inParts, roomFor, tokensOf } from './budget.ts';
import type { Drafting } from './context.ts';
import { AnswerProblem, type Question } from './models/ask.ts';
import { isTooMuchAtOnce } from './models/failure.ts';
import { namedPassages, type PassageRef, passageLines } from './passages.ts';
import type { Plan, PlannedSection } from './plan.ts';
import { aboutSource, dataBlock, instructionsFor, passageBlock } from './prompts.ts';
import { plainProse } from './prose.ts';
import { stage } from './stage.ts';

export interface WrittenParagraph {
  text: string;
  /** Short names of the passages it rests on, in the order of the original; at least one */
  refs: string[];
}

export interface WrittenSection {
  heading: string;
  paragraphs: WrittenParagraph[];
}

/** Tokens a word of the answer needs, its share of JSON included */
const tokensPerWord = 2.5;

/** Writes one section. Passages that one question does not hold are written in batches, one after the other. */
export async function writeSection(drafting: Drafting, plan: Plan, index: number): Promise<WrittenSection> {
  const section = plan.sections[index];
  if (!section) throw new RangeError(`no section ${index}`);
  const paragraphs: WrittenParagraph[] = [];
  const waiting = batchesOf(drafting, plan, section);
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    const task = { plan, section, index, batch, before: paragraphs.at(-1)?.text };
    try {
      const name = `write:${index + 1}:${batch[0]?.ref}`;
      paragraphs.push(...(await stage(drafting, name, writeQuestion(drafting, task))).paragraphs);
    } catch (error) {
      if (!isTooMuchAtOnce(error) || batch.length < 2) throw error;
      const middle = Math.ceil(batch.length / 2);
      waiting.unshift(batch.slice(0, middle), batch.slice(middle));
    }
  }
  return { heading: section.heading, paragraphs };
}

function batchesOf({ choice, form }: Drafting, plan: Plan, section: PlannedSection): PassageRef[][] {
  const sizeOf = (passage: PassageRef) => tokensOf(passageLines([passage]));
  // A translation is about as long as what it translates, so question and answer share the context.
  const room =
    form === 'translation'
      ? Math.min(2_500, roomFor(choice, choice.contextTokens / 2))
      : roomFor(choice, wordsFor(plan, section.passages.length) * tokensPerWord + 300);
  return inParts(section.passages, room, sizeOf);
}

/** A section's share of the words: half of it equal for all, half by the number of its passages. */
function wordsFor({ extent, sections }: Plan, passages: number): number {
  const all = sections.reduce((sum, section) => sum + section.passages.length, 0);
  // About a sixth goes into lead and conclusion.
  return Math.round((extent.words ?? 0) * 0.84 * (0.5 / sections.length + (0.5 * passages) / Math.max(1, all)));
}

interface Task {
  plan: Plan;
  section: PlannedSection;
  index: number;
  batch: PassageRef[];
  /** The paragraph that stands before, where the section continues */
  before?: string;
}

const writeShape = z.object({
  paragraphs: z.array(
    z.object({
      text: z.string().describe('One paragraph of plain text, usually three to six sentences'),
      passages: z.array(z.string()).describe('Ids of the passages this paragraph rests on'),
    }),
  ),
});

function writeQuestion(
  drafting: Drafting,
  { plan, section, index, batch, before }: Task,
): Question<z.infer<typeof writeShape>, { paragraphs: WrittenParagraph[] }> {
  const complete = drafting.form === 'translation';
  const share = batch.length / Math.max(1, section.passages.length);
  const words = Math.max(40, Math.round(wordsFor(plan, section.passages.length) * share));
  const outline = plan.sections.map(({ heading }, at) => JSON.stringify({ section: at + 1, heading })).join('\n');
  return {
    purpose: 'write',
    instructions: instructionsFor(drafting),
    prompt: [
      `Task: write section ${index + 1} of ${plan.sections.length}, without its heading. ` +
        (complete
          ? 'Translate all of the passages, in their order. Each paragraph names the passages it translates.'
          : `About ${words} words in ${words < 120 ? 'one or two paragraphs' : 'two to four paragraphs'}. ` +
            'Leave what belongs to other sections to them.'),
      aboutSource(drafting),
      'The outline of the draft:',
      dataBlock(outline),
      'This section:',
      dataBlock(JSON.stringify({ heading: section.heading, focus: section.focus })),
      ...(before ? ['It continues after this paragraph:', dataBlock(JSON.stringify({ text: before }))] : []),
      'Its passages:',
      passageBlock(batch),
    ].join('\n\n'),
    shape: writeShape,
    accept: (answer, lastTry) => ({ paragraphs: paragraphsOf(answer.paragraphs, batch, { complete, lastTry }) }),
  };
}

/**
 * Takes over the paragraphs that name passages they were given. On the last try a paragraph without any is dropped, as
 * long as more than half remain: what rests on nothing must not stand in the draft.
 */
function paragraphsOf(
  answered: z.infer<typeof writeShape>['paragraphs'],
  batch: PassageRef[],
  { complete, lastTry }: { complete: boolean; lastTry: boolean },
): WrittenParagraph[] {
  const paragraphs = answered
    .map(({ text, passages }) => ({
      text: plainProse(text, batch),
      refs: namedPassages(passages, batch).map(({ ref }) => ref),
    }))
    .filter(({ text }) => text !== '');
  const grounded = paragraphs.filter(({ refs }) => refs.length > 0);
  if (
    grounded.length === 0 ||
    (grounded.length < paragraphs.length && !(lastTry && grounded.length * 2 > paragraphs.length))
  )
    throw new AnswerProblem(
      `Each paragraph must name at least one of these passages: ${batch.map(({ ref }) => ref).join(', ')}. Other ids do not exist.`,
    );
  const missing = batch.filter(({ ref }) => !grounded.some(({ refs }) => refs.includes(ref)));
  if (complete && missing.length > 0)
    throw new AnswerProblem(`These passages are not translated: ${missing.map(({ ref }) => ref).join(', ')}.`);
  return grounded;
}
