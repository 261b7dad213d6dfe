/**
 * The JSON object in a model's answer, whatever stands around it: thoughts between `<think>` marks, a code fence, polite
 * words before and after.
 *
 * @returns undefined where there is none, or only a broken one
 */
export function jsonInAnswer(answer: string): unknown {
  const text = answer.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '');
  const whole = parse(text);
  if (isObject(whole)) return whole;
  // Tried from each brace at which an object can begin, the outermost first; few enough in any answer of ours.
  let tries = 0;
  for (let start = text.indexOf('{'); start >= 0 && tries < 50; start = text.indexOf('{', start + 1)) {
    tries++;
    const end = closingBrace(text, start);
    if (end < 0) continue;
    const value = parse(text.slice(start, end + 1));
    if (isObject(value)) return value;
  }
  return undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller looks further
  }
}

/** Index of the brace that closes the one at `start`, braces within strings not counted; -1 where it stays open. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index;
  }
  return -1;
}
