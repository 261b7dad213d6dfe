import type { Captions } from '../captions/parse.ts';
import { readPage } from '../extraction/page.ts';
import { captionsFromPaste } from './text.ts';

/** The segments of the panel beside a video: `ytd-transcript-segment-renderer`, since 2025 `transcript-segment-view-model` */
const SEGMENT = /^(?:ytd-)?transcript-segment-/;

/** Times once more in words, for screen readers */
const SPOKEN_TIME = '[class*="A11y"], [class*="a11y"]';

/**
 * The transcript of a YouTube page as a browser shows it, where its panel is open.
 * @param html the rendered page
 * @returns undefined where the panel is closed
 */
export function transcriptOnPage(html: string, url: string): Captions | undefined {
  const { document } = readPage(html, url);
  const segments = [...document.querySelectorAll('*')].filter(element => SEGMENT.test(element.localName));
  const lines = segments.flatMap(segment => {
    for (const spoken of segment.querySelectorAll(SPOKEN_TIME)) spoken.remove();
    const [, time, words] = /^((?:\d{1,2}:)?\d{1,3}:\d{2})\s*(.+)$/.exec(textOf(segment)) ?? [];
    return time && words ? [`${time}\n${words}`] : [];
  });
  return lines.length > 0 ? captionsFromPaste(lines.join('\n')) : undefined;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
