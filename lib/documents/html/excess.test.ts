import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { LABELS } from '../testing/labels.ts';
import { kinds } from '../testing/through.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentFromHtml } from './import.ts';
import { renderHtml } from './render.ts';

describe('enormous input', () => {
  const outcome = (html: string): string => {
    try {
      return kinds(documentFromHtml(html))[0] ?? '';
    } catch (error) {
      if (isDomainError(error)) return error.code;
      throw error;
    }
  };

  it.each([
    ['divisions', '<div>'],
    ['quotations', '<blockquote>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
    ['emphasis', '<b><i>'],
    ['links', '<a href="/x"><div>'],
    ['figures', '<figure><figcaption>'],
    ['unknown elements', '<x-y>'],
    ['foreign elements', '<svg><g>'],
  ])('%s, nested 60,000 times, become a document', (_, tags) => {
    expect(outcome(`${tags.repeat(60_000)}words`)).toMatch(/^(?:paragraph|blockquote|bulletList)$/);
  });

  it('keeps the words at the bottom of the deepest nesting, within the depth that is allowed', () => {
    const document = documentFromHtml(`${'<blockquote><ul><li>'.repeat(1000)}words`);
    expect(visibleText(renderHtml(document, { labels: LABELS }))).toBe('words');
    expect(JSON.stringify(document).split('"content":').length - 1).toBeLessThanOrEqual(DOCUMENT_LIMITS.depth);
  });

  it('is refused where markup would multiply itself or the document grow too large', () => {
    const multiplying = Array.from({ length: 5000 }, (_, size) => `<font size=${size}><p>`).join('');
    expect(outcome(multiplying)).toBe('document.tooLarge');
    expect(outcome('<p>a'.repeat(DOCUMENT_LIMITS.nodes))).toBe('document.tooLarge');
    expect(outcome('a'.repeat(17 * 1024 * 1024))).toBe('document.tooLarge');
  });

  it('may refer to one long note again and again', () => {
    const html = `${'<sup><a href="#n">1</a></sup>'.repeat(20_000)}<ol class="footnotes"><li id="n">${'<b>x</b> '.repeat(20_000)}</li></ol>`;
    expect(outcome(html)).toBe('paragraph');
  });
});
