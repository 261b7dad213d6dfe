import { getExtensionField } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { DOMParser, DOMSerializer, type Node } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bulletList, cell, documentOf, heading, image, paragraph, text } from './build.ts';
import { everyBlock } from './every-block.ts';
import { MACHINE_CHANGE, Provenance } from './extensions/provenance.ts';
import { documentExtensions, schema, withNodeViews } from './extensions.ts';
import type { Document } from './model.ts';
import { parseDocument } from './parse.ts';
import { anyDocument } from './testing/arbitrary.ts';
import { contentOf } from './testing/content.ts';

describe('the schema', () => {
  it('knows the nodes and marks of the model and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        ...[
          'blockquote',
          'bulletList',
          'codeBlock',
          'doc',
          'footnote',
          'hardBreak',
          'heading',
          'horizontalRule',
          'image',
        ],
        ...['listItem', 'orderedList', 'paragraph', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text', 'video'],
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link', 'strike']);
  });

  it('gives links nothing but an address and a title', () => {
    expect(Object.keys(schema.marks.link?.spec.attrs ?? {})).toEqual(['href', 'title']);
  });

  it('takes node views of the editor without changing itself', () => {
    const extensions = withNodeViews({ image: () => () => ({}) as never });
    expect(extensions.map(({ name }) => name)).toEqual(documentExtensions.map(({ name }) => name));
    expect(extensions.find(({ name }) => name === 'image')).not.toBe(
      documentExtensions.find(({ name }) => name === 'image'),
    );
  });
});

describe('copying in the editor', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const copied = (original: Document): Document => {
    const body = document.createElement('div');
    const content = schema.nodeFromJSON(original).content;
    body.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document: document as never }) as never);
    const parsed = DOMParser.fromSchema(schema).parse(body as never, { preserveWhitespace: 'full' });
    return parseDocument(parsed.toJSON());
  };

  it('keeps a document with its ids, passages and origins', () => {
    const original = documentOf([
      heading(3, 'x', { passages: ['p1', 'p2'], origin: 'machine' }),
      paragraph([text('y', { type: 'bold' })], { origin: 'edited' }),
      image({ src: '/media/a.png', alt: 'A', caption: 'C', credit: 'D', creditUrl: 'https://example.org/' }),
    ]);
    expect(copied(original)).toEqual(original);
  });

  it('keeps every document', () => {
    fc.assert(
      fc.property(anyDocument, original => {
        expect(contentOf(copied(original))).toEqual(contentOf(original));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['an image of another server', '<img src="https://example.org/a.png">'],
    ['an image that climbs', '<img src="/media/../a.png">'],
    ['a video without id', '<figure data-video-id="x"></figure>'],
    ['a script as link', '<p><a href="javascript:alert(1)">x</a></p>'],
    ['a list from far away', '<ol start="-5"><li><p>x</p></li></ol>'],
    ['an endless cell', '<table><tr><td colspan="100000">x</td></tr></table>'],
    ['a made-up language', '<pre><code class="language-&lt;x">x</code></pre>'],
    ['a made-up id', '<p data-id="&lt;x" data-origin="god" data-passages="&lt; ok">x</p>'],
  ])('leaves out %s instead of failing', (_, html) => {
    const body = document.createElement('div');
    body.innerHTML = html;
    const parsed = DOMParser.fromSchema(schema).parse(body as never);
    expect(() => parseDocument(parsed.toJSON())).not.toThrow();
  });
});

describe('tables', () => {
  it('are always such that the table commands work on them', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        schema.nodeFromJSON(document).descendants(node => {
          if (node.type.name === 'table') expect(TableMap.get(node).problems).toBeNull();
        });
      }),
      { numRuns: 150 },
    );
  });

  it('that come in ragged are filled up, and remain so', () => {
    const cells = (...spans: [number, number][]) => ({
      type: 'tableRow',
      content: spans.map(([colspan, rowspan]) => cell('x', { colspan, rowspan })),
    });
    const json = {
      type: 'doc',
      content: [{ type: 'table', content: [cells([1, 3]), cells([2, 1], [1, 9]), cells()] }],
    };
    const document = parseDocument(json);
    const [table] = schema.nodeFromJSON(document).children;
    expect(table && TableMap.get(table)).toMatchObject({ width: 4, height: 3, problems: null });
    expect(parseDocument(document)).toStrictEqual(document);
  });
});

describe('while the owner writes', () => {
  const [plugin] = getExtensionField<() => Plugin[]>(Provenance, 'addProseMirrorPlugins', {
    name: '',
    options: {},
    storage: {},
  })();
  const open = (...blocks: Parameters<typeof documentOf>[0]) =>
    EditorState.create({ doc: schema.nodeFromJSON(documentOf(blocks)), plugins: plugin ? [plugin] : [] });
  const changed = (state: EditorState, change: (transaction: Transaction) => Transaction) =>
    state.applyTransaction(change(state.tr)).state.doc;
  const attrsOf = (doc: Node, index: number) => doc.child(index).attrs;

  it('a changed block of a machine becomes edited, its neighbours stay', () => {
    const state = open(
      paragraph('one', { id: 'a', origin: 'machine' }),
      paragraph('two', { id: 'b', origin: 'machine' }),
    );
    const doc = changed(state, transaction => transaction.insertText('!', 4));
    expect([attrsOf(doc, 0), attrsOf(doc, 1)]).toMatchObject([
      { id: 'a', origin: 'edited' },
      { id: 'b', origin: 'machine' },
    ]);
  });

  it('a list around a changed paragraph becomes edited too', () => {
    const list = bulletList([{ type: 'listItem', content: [paragraph('x', { id: 'p', origin: 'machine' })] }], {
      id: 'l',
      origin: 'machine',
    });
    const doc = changed(open(list), transaction => transaction.insertText('!', 4));
    expect(attrsOf(doc, 0).origin).toBe('edited');
    expect(doc.child(0).child(0).child(0).attrs.origin).toBe('edited');
  });

  it('the owner’s own blocks stay the owner’s', () => {
    const doc = changed(open(paragraph('one')), transaction => transaction.insertText('!', 1));
    expect(attrsOf(doc, 0).origin).toBe('owner');
  });

  it('a model’s new wording does not count as editing', () => {
    const state = open(paragraph('one', { id: 'a', origin: 'machine' }));
    const doc = changed(state, transaction => transaction.insertText('!', 4).setMeta(MACHINE_CHANGE, true));
    expect(attrsOf(doc, 0).origin).toBe('machine');
  });

  it('undoing the edit gives the block back to the machine', () => {
    const doc = schema.nodeFromJSON(documentOf([paragraph('one', { id: 'a', origin: 'machine' })]));
    let state = EditorState.create({ doc, plugins: [history(), ...(plugin ? [plugin] : [])] });
    state = state.applyTransaction(state.tr.insertText('!', 4)).state;
    expect(attrsOf(state.doc, 0).origin).toBe('edited');
    undo(state, transaction => {
      state = state.applyTransaction(transaction).state;
    });
    expect(state.doc.eq(doc)).toBe(true);
  });

  it('changing only where a block comes from is no editing', () => {
    const state = open(paragraph('one', { id: 'a', origin: 'machine', passages: ['p'] }));
    const doc = changed(state, transaction => transaction.setNodeAttribute(0, 'passages', ['q']));
    expect(attrsOf(doc, 0).origin).toBe('machine');
  });

  it('each half of a split paragraph has an id of its own and the passages of both', () => {
    const state = open(paragraph('onetwo', { id: 'a', passages: ['p'] }));
    const doc = changed(state, transaction => transaction.split(4));
    expect(attrsOf(doc, 0).id).toBe('a');
    expect(attrsOf(doc, 1).id).toMatch(/^\w{10}$/);
    expect(attrsOf(doc, 1).passages).toEqual(['p']);
  });

  it('pasted copies get ids of their own', () => {
    const state = open(paragraph('one', { id: 'a' }), paragraph('two', { id: 'b' }));
    const doc = changed(state, transaction => transaction.insert(state.doc.content.size, state.doc.content));
    const ids = [...everyBlock(parseDocument(doc.toJSON()).content)].map(block => block.attrs.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(0, 2)).toEqual(['a', 'b']);
  });

  it('nothing is changed that need not be', () => {
    const state = open(paragraph('one'));
    const { transactions } = state.applyTransaction(state.tr.setSelection(TextSelection.create(state.doc, 2)));
    expect(transactions).toHaveLength(1);
    expect(state.applyTransaction(state.tr.insertText('x', 1)).transactions).toHaveLength(1);
  });
});
