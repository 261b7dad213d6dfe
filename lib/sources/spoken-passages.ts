import type { Atom } from './speech-atoms.ts';

export interface SpokenPassage {
  text: string;
  startSeconds: number;
  endSeconds: number;
  heading?: string;
}

/** Where a part of a recording begins, and what it is called; in order of time */
export interface Chapter {
  startSeconds: number;
  title: string;
}

/** A passage has at least so many words, unless a long pause or the time limit ends it sooner… */
const MIN_WORDS = 40;
/** …aims at this length where nothing marks a good end… */
const TARGET_WORDS = 65;
/** …and has at most so many. */
const MAX_WORDS = 90;
const MAX_SECONDS = 60;
/** A pause that ends a thought, where punctuation does not tell, seconds */
const PAUSE = 0.7;
/** A pause after which something new begins, even for a short passage */
const LONG_PAUSE = 5;
/** Fewer words than these are no passage of their own at the end of a recording. */
const SCRAP_WORDS = 15;
/** Puts atoms together to passages, those of each chapter under its title. */
export function passagesOfSpeech(atoms: readonly Atom[], chapters: readonly Chapter[]): SpokenPassage[] {
  return sectionsOf(atoms, chapters).flatMap(section =>
    groupAtoms(section.atoms).map(passage => ({ ...passage, ...(section.heading && { heading: section.heading }) })),
  );
}

function sectionsOf(atoms: readonly Atom[], chapters: readonly Chapter[]): { heading?: string; atoms: Atom[] }[] {
  const sections: { heading?: string; atoms: Atom[] }[] = [{ atoms: [] }];
  let next = 0;
  for (const atom of atoms) {
    for (
      let chapter = chapters[next];
      chapter && chapter.startSeconds <= atom.startSeconds;
      chapter = chapters[++next]
    ) {
      sections.push({ heading: chapter.title, atoms: [] });
    }
    sections.at(-1)?.atoms.push(atom);
  }
  return sections;
}

function groupAtoms(atoms: readonly Atom[]): SpokenPassage[] {
  const passages: SpokenPassage[] = [];
  let speaker: string | undefined;
  for (let from = 0; from < atoms.length; ) {
    const to = endOfPassage(atoms, from);
    const group = atoms.slice(from, to);
    passages.push(passageOf(group, speaker));
    speaker = group.at(-1)?.speaker;
    from = to;
  }
  return passages;
}

/** Index after the last atom of the passage that begins at `from`. */
function endOfPassage(atoms: readonly Atom[], from: number): number {
  const begin = atoms[from]?.startSeconds ?? 0;
  let words = 0;
  let bestPause = { to: 0, seconds: PAUSE };
  let target = 0;
  for (let index = from; index < atoms.length; index++) {
    const atom = atoms[index];
    const next = atoms[index + 1];
    if (!atom) break;
    if (index > from && (words + atom.words > MAX_WORDS || atom.endSeconds - begin > MAX_SECONDS)) {
      return bestPause.to || target || index;
    }
    words += atom.words;
    if (!next) break;
    const pause = next.startSeconds - atom.endSeconds;
    if (pause >= LONG_PAUSE && words >= SCRAP_WORDS) return index + 1;
    if (words < MIN_WORDS) continue;
    if ((atom.endsSentence || next.speaker !== atom.speaker) && !isScrap(atoms, index + 1)) return index + 1;
    if (pause >= bestPause.seconds) bestPause = { to: index + 1, seconds: pause };
    if (words >= TARGET_WORDS) target ||= index + 1;
  }
  return atoms.length;
}

function isScrap(atoms: readonly Atom[], from: number): boolean {
  let words = 0;
  for (let index = from; index < atoms.length && words < SCRAP_WORDS; index++) words += atoms[index]?.words ?? 0;
  return words < SCRAP_WORDS;
}

function passageOf(group: readonly Atom[], speakerBefore: string | undefined): SpokenPassage {
  let speaker = speakerBefore;
  const parts = group.map(atom => {
    const named = atom.speaker !== undefined && atom.speaker !== speaker ? `${atom.speaker}: ${atom.text}` : atom.text;
    speaker = atom.speaker;
    return named;
  });
  return {
    text: parts.join(' '),
    startSeconds: group[0]?.startSeconds ?? 0,
    endSeconds: Math.max(...group.map(atom => atom.endSeconds)),
  };
}
