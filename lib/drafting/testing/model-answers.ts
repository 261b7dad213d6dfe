import { z } from 'zod';
import { contentWords } from '../notes/words.ts';

/** A request as far as an answer depends on it. */
export interface Asked {
  system: string;
  /** The first thing the user said; what follows are requests to repair */
  prompt: string;
  /** JSON schema of the wanted answer, from `response_format` or from the instructions; absent for plain questions */
  schema?: { properties?: Record<string, unknown> };
}

const line = z.object({ id: z.string(), text: z.string().optional(), topic: z.string().optional() });
type Line = z.infer<typeof line>;

/**
 * An answer that fits the question: in the wanted shape and language, made of sentences of our own around words of the
 * request's passages, citing only ids that occur in the request.
 */
export function answerTo(asked: Asked): string {
  const wanted = Object.keys(asked.schema?.properties ?? {});
  if (wanted.length === 0) return 'ready';
  const german = /everything you write: German/.test(asked.system);
  const lines = dataLines(asked.prompt);
  const passages = lines.filter(({ id }) => /^p\d+$/.test(id));
  if (wanted.includes('paragraphs')) return JSON.stringify(paragraphs(passages, german));
  if (wanted.includes('title')) return JSON.stringify(frame(asked.prompt, german));
  const topics = lines.filter(({ id }) => /^t\d+$/.test(id));
  if (topics.length > 0) return JSON.stringify(outline(topics, sectionCount(asked.prompt, topics.length), german));
  return JSON.stringify(plan(passages, sectionCount(asked.prompt, passages.length), german));
}

/** The lines of all blocks of data that carry an id. */
export function dataLines(prompt: string): Line[] {
  const blocks = [...prompt.matchAll(/<<<DATA\n([\s\S]*?)\nDATA>>>/g)].map(([, block = '']) => block);
  return blocks
    .flatMap(block => block.split('\n'))
    .map(text => line.safeParse(JSON.parse(text)))
    .flatMap(parsed => (parsed.success ? [parsed.data] : []));
}

function sectionCount(prompt: string, most: number): number {
  const [, wanted = '4'] = /(?:into|about) (\d+)/.exec(prompt) ?? [];
  return Math.max(1, Math.min(Number(wanted), most));
}

function plan(passages: Line[], count: number, german: boolean) {
  return {
    sections: runs(passages, count).map((run, index) => ({ ...headed(run, index, german), passages: [range(run)] })),
    unused: [],
  };
}

function outline(topics: Line[], count: number, german: boolean) {
  return {
    sections: runs(topics, count).map((run, index) => ({
      ...headed(run, index, german),
      topics: run.map(({ id }) => id),
    })),
  };
}

function headed(run: Line[], index: number, german: boolean) {
  const [first, second] = twoWords(run);
  const headings = german
    ? [`Was ${first} bedeutet`, `${first} und ${second} im Zusammenhang`, `Der Weg zu ${first}`, `Woran ${first} hängt`]
    : [`What ${first} means`, `${first} and ${second} together`, `The way to ${first}`, `What ${first} depends on`];
  return {
    heading: headings[index % headings.length],
    focus: german ? `Der Abschnitt behandelt ${first}.` : `The section is about ${first}.`,
  };
}

/** About three passages a paragraph, so that every passage is cited once. */
function paragraphs(passages: Line[], german: boolean) {
  const groups = runs(passages, Math.max(1, Math.ceil(passages.length / 3)));
  return {
    paragraphs: groups.map(group => ({
      text: group.map((passage, index) => sentence(passage, index, german)).join(' '),
      passages: group.map(({ id }) => id),
    })),
  };
}

function sentence(passage: Line, index: number, german: boolean): string {
  const [first, second] = twoWords([passage]);
  const sentences = german
    ? [
        `An dieser Stelle geht es um ${first} und darum, was daraus für ${second} folgt.`,
        `Ausführlich kommt danach ${first} zur Sprache, auch im Verhältnis zu ${second}.`,
        `Dem Original zufolge hängt ${first} eng mit ${second} zusammen.`,
      ]
    : [
        `This part is about ${first} and about what follows from it for ${second}.`,
        `It then turns to ${first} at some length, also in relation to ${second}.`,
        `According to the original, ${first} is closely tied to ${second}.`,
      ];
  return sentences[index % sentences.length] ?? '';
}

function frame(prompt: string, german: boolean) {
  const draft = [...prompt.matchAll(/"passages":\["(p\d+)"/g)].map(([, id = '']) => id);
  const headings = [...prompt.matchAll(/"heading":"([^"]+)"/g)].map(([, heading = '']) => heading);
  const [first, second] = twoWords(headings.map(text => ({ id: '', text })));
  const cited = [...new Set(draft)].slice(0, 3);
  return {
    title: german ? `Worauf es bei ${first} ankommt` : `What matters about ${first}`,
    lead: german
      ? `Das Original handelt von ${first} und ${second}. Dieser Entwurf fasst zusammen, was darin gesagt wird.`
      : `The original is about ${first} and ${second}. This draft brings together what is said there.`,
    conclusion: cited.length
      ? [
          {
            text: german
              ? `Am Ende steht die Einsicht, dass ${first} und ${second} zusammengehören.`
              : `In the end ${first} and ${second} turn out to belong together.`,
            passages: cited,
          },
        ]
      : [],
    excerpt: german ? `Ein Beitrag über ${first} und ${second}.` : `A piece on ${first} and ${second}.`,
    tags: [first, second],
  };
}

/** The two longest words that mean something; what a sentence of ours needs to look as if it were about the text. */
function twoWords(run: Line[]): [string, string] {
  const texts = run.map(({ text, topic }) => text ?? topic ?? '').join(' ');
  const words = [...new Set(contentWords(texts).filter(word => !word.includes('-')))];
  const [first = 'Thema', second = 'Umfeld'] = words.toSorted((a, b) => b.length - a.length);
  return [capitalised(first), capitalised(second)];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function range(run: Line[]): string {
  return run.length === 1 ? (run[0]?.id ?? '') : `${run[0]?.id}-${run.at(-1)?.id}`;
}

/** A list cut into so many runs of about equal length. */
function runs<T>(items: T[], count: number): T[][] {
  const cut = (index: number) => Math.round((index * items.length) / count);
  return Array.from({ length: count }, (_, index) => items.slice(cut(index), cut(index + 1))).filter(
    run => run.length > 0,
  );
}
