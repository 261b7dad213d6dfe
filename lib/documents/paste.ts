import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { isDomainError } from '#lib/domain-error.ts';
import { documentFromHtml } from './html/import.ts';
import type { Document } from './model.ts';

/**
 * For the editor: HTML pasted from elsewhere comes in as it would be imported, so that pictures of other servers become
 * links and footnotes find their place. What was copied in the editor itself keeps its way.
 */
export const PasteAsDocument = Extension.create({
  name: 'pasteAsDocument',

  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const handlePaste: NonNullable<Plugin['props']['handlePaste']> = (view, event) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      const document = html === '' || html.includes('data-pm-slice') ? undefined : imported(html);
      if (!document) return false;
      const content = Fragment.fromJSON(schema, document.content);
      view.dispatch(view.state.tr.replaceSelection(Slice.maxOpen(content)).scrollIntoView().setMeta('paste', true));
      return true;
    };
    return [new Plugin({ key: new PluginKey('pasteAsDocument'), props: { handlePaste } })];
  },
});

/** Undefined for what is too large to become a document: the editor then does with it what it can. */
function imported(html: string): Document | undefined {
  try {
    return documentFromHtml(html);
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
