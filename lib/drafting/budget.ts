import type { ModelChoice } from './models/schema.ts';

/** An upper estimate: German prose has about 3.5 characters a token, JSON around it fewer. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 3);
}

/** Instructions, the answer's shape and the words around the data. Tokens. */
const overhead = 1_400;
/** Even where a model's context is larger: attention to details falls with the length of what is read at once. Tokens. */
const largestPart = 12_000;
const smallestPart = 400;

/** How many tokens of passages fit into one question whose answer may need `answer` tokens. */
export function roomFor(choice: ModelChoice, answer: number): number {
  return Math.max(smallestPart, Math.min(largestPart, choice.contextTokens - overhead - answer));
}

/** Cuts a list into the fewest runs of about equal size that stay within `room`, in order, nothing left out. */
export function inParts<T>(items: readonly T[], room: number, sizeOf: (item: T) => number): T[][] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const target = total / Math.max(1, Math.ceil(total / room));
  const parts: T[][] = [];
  let part: T[] = [];
  let size = 0;
  for (const item of items) {
    const next = sizeOf(item);
    if (part.length > 0 && (size + next > room || size >= target)) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(item);
    size += next;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
