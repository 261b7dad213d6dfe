import { getExtensionField } from '@tiptap/core';
import { EditorState, type Plugin, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentOf, paragraph } from './build.ts';
import { schema } from './extensions.ts';
import { PasteAsDocument } from './paste.ts';

/** The document after pasting HTML behind the third letter of “before”; undefined if the editor is left to paste. */
function pasted(html: string) {
  const [plugin] = getExtensionField<() => Plugin[]>(PasteAsDocument, 'addProseMirrorPlugins', {
    name: 'pasteAsDocument',
    options: {},
    storage: {},
    editor: { schema },
  } as never)();
  let state = EditorState.create({ doc: schema.nodeFromJSON(documentOf([paragraph('before')])) });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4)));
  const view = {
    state,
    dispatch: (transaction: typeof state.tr) => {
      state = state.apply(transaction);
    },
  };
  const event = { clipboardData: { getData: () => html } };
  const handled = plugin?.props.handlePaste?.call(plugin, view as never, event as never, null as never);
  return handled ? state.doc.content.content.map(node => `${node.type.name}: ${node.textContent}`) : undefined;
}

describe('pasting', () => {
  it('puts words into the sentence', () => {
    expect(pasted('<span style="color:red">x</span>')).toEqual(['paragraph: befxore']);
  });

  it('puts blocks between the halves of the paragraph', () => {
    expect(pasted('<p>x</p><ul><li>y</li></ul><p>z</p>')).toEqual([
      'paragraph: befx',
      'bulletList: y',
      'paragraph: zore',
    ]);
  });

  it('makes links of pictures of other servers', () => {
    expect(pasted('<img src="https://example.org/a.png" alt="A">')).toEqual(['paragraph: befAore']);
  });

  it('leaves to the editor what was copied in it, and text without HTML', () => {
    expect(pasted('<p data-pm-slice="1 1 []">x</p>')).toBeUndefined();
    expect(pasted('')).toBeUndefined();
  });
});
