/** Wraps a test as ProseMirror's attribute check, which reports by throwing. */
export function must(be: string, test: (value: unknown) => boolean): (value: unknown) => void {
  return value => {
    if (!test(value)) throw new RangeError(`must be ${be}`);
  };
}

/** One line of text; `max` counts UTF-16 units. */
export function textUpTo(max: number): (value: unknown) => void {
  return must(`text of at most ${max} characters`, value => typeof value === 'string' && value.length <= max);
}

/** What an element of pasted HTML says, cut to what `textUpTo` lets pass: a failed check would break the pasting. */
export function cut(written: string | null | undefined, max: number): string {
  return (written ?? '').slice(0, max);
}

export function wholeNumber(min: number, max: number): (value: unknown) => void {
  return must(`a whole number from ${min} to ${max}`, value => isWholeNumber(value, min, max));
}

export function isWholeNumber(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}
