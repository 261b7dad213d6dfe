import { z } from 'zod';
import { cleanLine } from '#lib/documents/clean-text.ts';
import { roomFor, tokensOf } from './budget.ts';
import type { Drafting } from './context.ts';
import { AnswerProblem, type Question } from './models/ask.ts';
import { namedPassages, type PassageRef } from './passages.ts';
import { aboutSource, dataBlock, instructionsFor } from './prompts.ts';
import { plainProse } from './prose.ts';
import { stage } from './stage.ts';
import type { WrittenParagraph, WrittenSection } from './write.ts';

export interface Frame {
  title: string;
  lead: string;
  /** None for drafts of one section */
  conclusion: WrittenParagraph[];
  excerpt: string;
  tags: string[];
}

/** Longest title and excerpt, characters; the excerpt is what search engines show */
const longest = { title: 120, excerpt: 200, tag: 40 };
const mostTags = 6;

/** What stands around the sections: title, lead, conclusion, excerpt and tags, from what was written. */
export async function writeFrame(
  drafting: Drafting,
  sections: readonly WrittenSection[],
  existingTags: readonly string[],
): Promise<Frame> {
  return await stage(drafting, 'title', titleQuestion(drafting, sections, existingTags));
}

const titleShape = z.object({
  title: z.string().describe('A title that says what the draft says; at most 90 characters, no full stop'),
  lead: z.string().describe('Two or three sentences that tell the reader what it is about and why it matters'),
  conclusion: z
    .array(
      z.object({
        text: z.string().describe('One paragraph of plain text'),
        passages: z.array(z.string()).describe('Ids of the passages this paragraph rests on'),
      }),
    )
    .describe('One or two paragraphs that draw the result together without saying anything new'),
  excerpt: z.string().describe('One sentence of at most 160 characters for lists and search engines'),
  tags: z.array(z.string()).describe('Three to five tags of one or two words'),
});

function titleQuestion(
  drafting: Drafting,
  sections: readonly WrittenSection[],
  existingTags: readonly string[],
): Question<z.infer<typeof titleShape>, Frame> {
  const cited = citedPassages(drafting.passages, sections);
  const wantsConclusion = sections.length > 1;
  return {
    purpose: 'title',
    instructions: instructionsFor(drafting),
    prompt: [
      `Task: write title, lead, ${wantsConclusion ? 'conclusion, ' : ''}excerpt and tags for this draft.` +
        (wantsConclusion ? '' : ' It is short: leave the conclusion empty.'),
      aboutSource(drafting),
      'The draft, each paragraph with the ids of its passages:',
      dataBlock(draftLines(sections, roomFor(drafting.choice, 1_000))),
      ...(existingTags.length > 0
        ? ['Tags in use; prefer them where they fit:', dataBlock(JSON.stringify(existingTags))]
        : []),
    ].join('\n\n'),
    shape: titleShape,
    accept: (answer, lastTry) => frameOf(answer, cited, { wantsConclusion, lastTry }),
  };
}

function citedPassages(passages: readonly PassageRef[], sections: readonly WrittenSection[]): PassageRef[] {
  const refs = new Set(sections.flatMap(section => section.paragraphs.flatMap(paragraph => paragraph.refs)));
  return passages.filter(({ ref }) => refs.has(ref));
}

/** The draft, or where the model cannot hold it, the beginning of each paragraph. */
function draftLines(sections: readonly WrittenSection[], room: number): string {
  const linesWith = (characters: number) =>
    sections
      .flatMap(({ heading, paragraphs }) =>
        paragraphs.map(({ text, refs }) =>
          JSON.stringify({ heading, text: text.slice(0, characters), passages: refs.slice(0, 12) }),
        ),
      )
      .join('\n');
  const whole = linesWith(Number.POSITIVE_INFINITY);
  if (tokensOf(whole) <= room) return whole;
  const paragraphs = sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  return linesWith(Math.max(40, Math.floor((room * 3) / paragraphs) - 120));
}

function frameOf(
  answer: z.infer<typeof titleShape>,
  cited: PassageRef[],
  { wantsConclusion, lastTry }: { wantsConclusion: boolean; lastTry: boolean },
): Frame {
  const title = shortened(plainProse(answer.title, []).replace(/\.$/, ''), longest.title);
  const lead = plainProse(answer.lead, cited);
  if (title === '') throw new AnswerProblem('The title is empty.');
  if (lead === '') throw new AnswerProblem('The lead is empty.');
  const conclusion = answer.conclusion
    .map(({ text, passages }) => ({
      text: plainProse(text, cited),
      refs: namedPassages(passages, cited).map(({ ref }) => ref),
    }))
    .filter(({ text, refs }) => text !== '' && refs.length > 0);
  if (wantsConclusion && conclusion.length === 0 && !lastTry)
    throw new AnswerProblem('The conclusion needs a paragraph that names ids of passages which stand in the draft.');
  return {
    title,
    lead,
    conclusion: wantsConclusion ? conclusion : [],
    excerpt: shortened(plainProse(answer.excerpt, []) || lead, longest.excerpt),
    tags: tagsOf(answer.tags),
  };
}

function tagsOf(answered: string[]): string[] {
  const names = answered
    .map(tag => cleanLine(tag).replace(/^#+/, '').replace(/\s+/g, ' ').trim())
    .filter(tag => tag.length > 1 && tag.length <= longest.tag && /\p{L}/u.test(tag));
  return [...new Map(names.map(name => [name.toLowerCase(), name])).values()].slice(0, mostTags);
}

/** Cut at a word, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}
