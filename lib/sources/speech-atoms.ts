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

/** Longer pieces of speech without sentence end are divided between words. */
const ATOM_WORDS = 30;

/** Cues in order of time, without repetitions and sounds, cut where sentences end. */
export function atomsFromCues(cues: readonly Cue[]): Atom[] {
  const spoken = untilTheNext(withoutRepetitions(cues.toSorted((a, b) => a.startSeconds - b.startSeconds)))
    .map(cue => ({ ...cue, text: withoutSoundTags(cue.text) }))
    .filter(cue => cue.text !== '');
  return runsOfOneSpeaker(spoken).flatMap(atomsOfRun);
}

/** Captions stay on the screen while the next are already spoken; here a cue ends where the next one begins. */
function untilTheNext(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.startSeconds ?? Number.POSITIVE_INFINITY;
    return next > cue.startSeconds && next < cue.endSeconds ? { ...cue, endSeconds: next } : cue;
  });
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
    const cuts = new Set<number>();
    for (let end = ends[next]; end !== undefined && end <= to; end = ends[++next]) cuts.add(end - from);
    for (const atom of atomsOfCue(cue, cuts)) atoms.push(atom);
    from = to + 1;
  }
  return atoms;
}

/** Cuts a cue at the given offsets; the time of a cut is where it would fall if every letter took equally long. */
function atomsOfCue(cue: Cue, cuts: ReadonlySet<number>): Atom[] {
  const duration = cue.endSeconds - cue.startSeconds;
  const timeAt = (offset: number) => round(cue.startSeconds + (duration * offset) / cue.text.length);
  let start = 0;
  return [...new Set(cuts).add(cue.text.length)]
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
        endsSentence: cuts.has(to) && endsSentence(text),
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

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
