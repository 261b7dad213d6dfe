import type { Cue } from './captions/cue.ts';
import { withoutRepetitions } from './rolling-captions.ts';
import { endsSentence, sentencesOf, wordCount } from './sentences.ts';
import { withoutSoundTags } from './sound-tags.ts';

/** The smallest piece that is never divided: a cue, or the part of a cue up to where a sentence ends. */
export interface Atom {
  text: string;
  speaker?: string;
  startSeconds: number;
  endSeconds: number;
  words: number;
  endsSentence: boolean;
}

export interface SpokenPassage {
  text: string;
  startSeconds: number;
  endSeconds: number;
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
/** Longer pieces of speech without sentence end are divided between words. */
const ATOM_WORDS = 30;

/** Cues in order of time, without repetitions and sounds, cut where sentences end. */
export function atomsFromCues(cues: readonly Cue[]): Atom[] {
  const spoken = withoutRepetitions([...cues].sort((a, b) => a.startSeconds - b.startSeconds))
    .map(cue => ({ ...cue, text: withoutSoundTags(cue.text) }))
    .filter(cue => cue.text !== '');
  return runsOfOneSpeaker(spoken).flatMap(atomsOfRun);
}

function runsOfOneSpeaker(cues: readonly Cue[]): Cue[][] {
  const runs: Cue[][] = [];
  for (const cue of cues) {
    const run = runs.at(-1);
    if (run && run[0]?.speaker === cue.speaker) run.push(cue);
    else runs.push([cue]);
  }
  return runs;
}

function atomsOfRun(cues: readonly Cue[]): Atom[] {
  const text = cues.map(cue => cue.text).join(' ');
  const ends = sentencesOf(text).map(sentence => sentence.end);
  const atoms: Atom[] = [];
  let from = 0;
  let next = 0;
  for (const cue of cues) {
    const to = from + cue.text.length;
    const cuts: number[] = [];
    for (let end = ends[next]; end !== undefined && end <= to; end = ends[++next]) cuts.push(end - from);
    atoms.push(...atomsOfCue(cue, cuts));
    from = to + 1;
  }
  return atoms;
}

/** Cuts a cue at the given offsets; the time of a cut is where it would fall if every letter took equally long. */
function atomsOfCue(cue: Cue, cuts: readonly number[]): Atom[] {
  const duration = cue.endSeconds - cue.startSeconds;
  const timeAt = (offset: number) => round(cue.startSeconds + (duration * offset) / cue.text.length);
  let start = 0;
  return [...new Set([...cuts, cue.text.length])]
    .flatMap(end => {
      const pieces = divided(cue.text, start, end);
      start = end;
      return pieces;
    })
    .map(([from, to]) => {
      const text = cue.text.slice(from, to).trim();
      return {
        text,
        speaker: cue.speaker,
        startSeconds: timeAt(from),
        endSeconds: timeAt(to),
        words: wordCount(text),
        endsSentence: cuts.includes(to) && endsSentence(text),
      };
    })
    .filter(atom => atom.text !== '');
}

function divided(text: string, from: number, to: number): [number, number][] {
  if (wordCount(text.slice(from, to)) <= ATOM_WORDS) return [[from, to]];
  const pieces: [number, number][] = [];
  let words = 0;
  let start = from;
  for (const { 0: word, index } of text.slice(from, to).matchAll(/\S{1,60}/g)) {
    words += wordCount(word);
    if (words < ATOM_WORDS) continue;
    pieces.push([start, from + index + word.length]);
    start = from + index + word.length;
    words = 0;
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}

/** Puts atoms together to passages. */
export function groupAtoms(atoms: readonly Atom[]): SpokenPassage[] {
  const passages: SpokenPassage[] = [];
  let speaker: string | undefined;
  for (let from = 0; from < atoms.length; ) {
    const to = endOfPassage(atoms, from);
    const group = atoms.slice(from, to);
    passages.push(passageOf(group, speaker, atoms[to]));
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

function passageOf(group: readonly Atom[], speakerBefore: string | undefined, next: Atom | undefined): SpokenPassage {
  let speaker = speakerBefore;
  const parts = group.map(atom => {
    const named = atom.speaker !== undefined && atom.speaker !== speaker ? `${atom.speaker}: ${atom.text}` : atom.text;
    speaker = atom.speaker;
    return named;
  });
  const startSeconds = group[0]?.startSeconds ?? 0;
  // Cues of rolling captions stay on the screen while the next are already spoken.
  const endSeconds = Math.min(group.at(-1)?.endSeconds ?? startSeconds, next?.startSeconds ?? Number.POSITIVE_INFINITY);
  return { text: parts.join(' '), startSeconds, endSeconds: Math.max(startSeconds, endSeconds) };
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
