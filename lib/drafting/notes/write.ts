import {
  bulletList,
  documentOf,
  heading,
  link,
  listItem,
  paragraph,
  quotation,
  type Words,
} from '#lib/documents/build.ts';
import type { Block, ListItem } from '#lib/documents/model.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { ClaimedRun } from '../claim.ts';
import type { MadeDraft } from '../finish.ts';
import { loadSource } from '../load-source.ts';
import type { PassageRef } from '../passages.ts';
import { progressOf } from '../progress.ts';
import { draftLocales } from '../schema.ts';
import { figuresIn } from './figures.ts';
import { keySentences, type Quote } from './key-sentences.ts';
import { namesIn } from './names.ts';
import { clock, linkTo } from './place.ts';
import { type Topic, topicsOf } from './topics.ts';

type Original = Awaited<ReturnType<typeof loadSource>>['source'];
type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * Notes for the owner to write from, made without a model: an outline by topic, key sentences as short quotations,
 * figures and names, each with its place in the original. Says of itself that it is notes, and adds not a word about the
 * subject of its own. The same original always gives the same notes.
 */
export async function writeNotes(run: ClaimedRun): Promise<MadeDraft> {
  const progress = progressOf(run.id);
  await progress.expectMore(1);
  await progress.begin('notes');
  const { source, passages } = await loadSource(run.sourceId);
  const locale = draftLocales.find(known => known === run.locale) ?? 'en';
  const made = notesOn(source, passages, translator(locale, 'drafting.notes'));
  await progress.done();
  return made;
}

export function notesOn(source: Original, passages: PassageRef[], say: Say): MadeDraft {
  const topics = topicsOf(passages);
  const quotes = keySentences(topics);
  const place = (passage: PassageRef) => placeOf(passage, source, say);
  const names = topics.map((topic, index) => nameOf(topic, index, topics.length, say));
  return {
    title: say('title', { title: source.title }).slice(0, 200),
    lead: say('lead', { title: source.title }),
    excerpt: say('excerpt', { title: source.title }).slice(0, 200),
    tags: [],
    document: documentOf([
      machine(paragraph(say('what'))),
      ...(topics.length > 1 ? outline(topics, names, place, say) : []),
      ...topics.flatMap((topic, index) =>
        topicBlocks(topic, names[index] ?? '', quotes[index] ?? [], source, place, say),
      ),
      ...figureBlocks(passages, place, say),
      ...nameBlocks(passages, place, say),
    ]),
  };
}

function nameOf({ heading: own, keywords }: Topic, index: number, count: number, say: Say): string {
  if (own) return own;
  const named = keywords.length > 0 ? keywords.join(', ') : say('noKeywords');
  return count === 1 ? named : say('topic', { number: index + 1, keywords: named });
}

function outline(topics: Topic[], names: string[], place: (passage: PassageRef) => Words, say: Say): Block[] {
  const items = topics.map(({ passages }, index) => {
    const [first] = passages;
    return item([names[index] ?? '', ...(first ? [' ', ...asList(place(first))] : [])], passages.slice(0, 1));
  });
  return [machine(heading(2, say('outline'))), machine(bulletList(items))];
}

function topicBlocks(
  topic: Topic,
  name: string,
  quotes: Quote[],
  source: Original,
  place: (passage: PassageRef) => Words,
  say: Say,
): Block[] {
  const [first] = topic.passages;
  const about =
    topic.heading && topic.keywords.length > 0 ? [say('keywords', { keywords: topic.keywords.join(', ') })] : [];
  const length = say('extent', { passages: topic.passages.length });
  return [
    machine(heading(2, name)),
    machine(
      paragraph([[...about, length].join(' '), ...(first ? [' ', ...asList(place(first))] : [])]),
      topic.passages.slice(0, 1),
    ),
    ...quotes.map(({ text, passage }) =>
      machine(
        quotation([machine(paragraph(say('quote', { text })), [passage])], {
          cite: [source.author ?? source.title, whereOf(passage, say)].filter(Boolean).join(', '),
          url: linkTo(passage, source.url) ?? undefined,
        }),
        [passage],
      ),
    ),
  ];
}

function figureBlocks(passages: PassageRef[], place: (passage: PassageRef) => Words, say: Say): Block[] {
  const items = figuresIn(passages).map(({ text, passage }) =>
    item([`${say('quote', { text })} `, ...asList(place(passage))], [passage]),
  );
  return listSection('figures', items, say);
}

function nameBlocks(passages: PassageRef[], place: (passage: PassageRef) => Words, say: Say): Block[] {
  const items = namesIn(passages).map(({ name, times, passage }) =>
    item([`${say('name', { name, times })} `, ...asList(place(passage))], [passage]),
  );
  return listSection('names', items, say);
}

function listSection(kind: 'figures' | 'names', items: ListItem[], say: Say): Block[] {
  const content = items.length > 0 ? bulletList(items) : paragraph(say(`${kind}None`));
  return [machine(heading(2, say(kind))), machine(content)];
}

/** Place in the original, linked where that is possible: `(12:34)`, `(S. 7)`, `(Abschnitt 3)`. */
function placeOf(passage: PassageRef, source: Original, say: Say): Words {
  const href = linkTo(passage, source.url);
  const where = whereOf(passage, say);
  return href ? ['(', link(where, href), ')'] : `(${where})`;
}

function whereOf({ startSeconds, page, ordinal }: PassageRef, say: Say): string {
  if (startSeconds !== null) return clock(startSeconds);
  return page !== null ? say('page', { page }) : say('passage', { ordinal });
}

function asList(words: Words) {
  return typeof words === 'string' ? [words] : words;
}

function item(words: Words, passages: PassageRef[]): ListItem {
  return listItem([machine(paragraph(words), passages)]);
}

/** Put together by a program, not written by the owner. */
function machine<B extends Block>(block: B, passages: readonly PassageRef[] = []): B {
  return { ...block, attrs: { ...block.attrs, origin: 'machine', passages: passages.map(({ id }) => id) } };
}
