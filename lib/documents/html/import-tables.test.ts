import { describe, expect, it } from 'vitest';
import { kinds, through } from '../testing/through.ts';
import { documentFromHtml } from './import.ts';

describe('tables', () => {
  const rows = (html: string) => {
    const [table] = documentFromHtml(html).content;
    if (table?.type !== 'table') throw new Error('no table');
    return table.content.map(({ content = [] }) =>
      content.map(({ type, attrs, content: [first] }) =>
        [
          type === 'tableHeader' ? 'th' : 'td',
          ...(attrs.colspan > 1 ? [`c${attrs.colspan}`] : []),
          ...(attrs.rowspan > 1 ? [`r${attrs.rowspan}`] : []),
          ...(attrs.align ? [attrs.align] : []),
          first?.content?.map(piece => (piece.type === 'text' ? piece.text : '')).join('') ?? '',
        ].join(' '),
      ),
    );
  };

  it('keep header cells, spans and alignment', () => {
    expect(
      rows(
        '<table><thead><tr><td>a<td align=right>b<tbody><tr><th>c<td style="text-align:center">d<tr><td colspan=2>e</table>',
      ),
    ).toEqual([['th a', 'th right b'], ['th c', 'td center d'], ['td c2 e']]);
  });

  it('are filled up to rectangles, and spans that reach too far are cut', () => {
    expect(rows('<table><tr><td rowspan=9>a<td colspan=2>b<tr><td>c<tr><td>d<td>e<td>f</table>')).toEqual([
      ['td r3 a', 'td c2 b', 'td '],
      ['td c', 'td ', 'td '],
      ['td d', 'td e', 'td f'],
    ]);
  });

  it('keep rows that cells from above fill', () => {
    expect(rows('<table><tr><td rowspan=2>a<td rowspan=2>b<tr></tr><tr></tr><tr><td>c</table>')).toEqual([
      ['td r2 a', 'td r2 b'],
      [],
      ['td c', 'td '],
    ]);
  });

  it('flatten what does not fit a cell', () => {
    expect(through('<table><tr><th>a<td><ul><li>b<li>c</ul><p>d</table>')).toContain(
      '<td><p>• b</p><p>• c</p><p>d</p></td>',
    );
  });

  it('set their caption before them', () => {
    expect(kinds(documentFromHtml('<table><caption>C</caption><tr><th>a<td>b</table>'))).toEqual([
      'paragraph',
      'table',
    ]);
  });

  it.each([
    '<table role="presentation"><tr><td>a<td>b</table>',
    '<table><tr><td><table><tr><th>x<td>y</table><td>a</table>',
    '<table><tr><td><h2>a</h2><td>b</table>',
    '<table><tr><td>a</table>',
  ])('that arrange a page are unwrapped: %s', html => {
    expect(kinds(documentFromHtml(html))).toContain('paragraph');
  });
});
