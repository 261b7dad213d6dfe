import { describe, expect, it } from 'vitest';
import { kinds, through } from '../testing/through.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentFromHtml } from './import.ts';

describe('footnotes of pages', () => {
  const noted = '<p>a<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> b</p>';

  it.each([
    [
      'GitHub',
      '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup> b</p><section data-footnotes class="footnotes"><h2>Footnotes</h2><ol><li id="user-content-fn-1"><p>note <a href="#user-content-fnref-1" class="data-footnote-backref">↩</a></p></li></ol></section>',
    ],
    [
      'Wikipedia',
      '<p>a<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> b</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> note</li></ol>',
    ],
    [
      'Pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> b</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1" role="doc-endnote"><p>note<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'WordPress',
      '<p>a<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> b</p><ol class="wp-block-footnotes"><li id="x">note <a href="#x-link">↩︎</a></li></ol>',
    ],
  ])('as %s writes them move to their reference', (_, html) => {
    const rendered = through(html);
    expect(rendered.startsWith(noted)).toBe(true);
    expect(rendered).toContain('<li id="fn-1"><p>note <a');
    expect(visibleText(rendered)).toBe('a1 b note');
  });

  it('keep their marks and paragraphs', () => {
    const html = `<p>a<sup><a href="#n">1</a></sup></p><div class="footnotes"><ol><li id="n"><p>x <i>y</i></p><p>z</p></li></ol></div>`;
    expect(through(html)).toContain('<p>x <em>y</em><br>z <a');
  });

  it('that nothing refers to stay where they are', () => {
    const html =
      '<p>a<sup><a href="#n">1</a></sup></p><div class="footnotes"><ol><li id="n">x</li><li id="m">y</li></ol></div>';
    expect(kinds(documentFromHtml(html))).toEqual(['paragraph', 'orderedList']);
  });

  it('never swallow the text that they are part of', () => {
    const html = '<div id="n" role="doc-footnote"><p>a<sup><a href="#n">1</a></sup> b</p></div>';
    expect(visibleText(through(html))).toBe('a1 b');
    expect(through('<p>a<sup><a href="#n">1</a></sup></p><p id="n">b</p>')).toContain('<p>b</p>');
  });
});
