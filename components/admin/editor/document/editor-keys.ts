import { Extension } from '@tiptap/core';

export interface KeyHandlers {
  link: () => void;
  footnote: () => void;
  /** Moves the focus to the toolbar */
  toolbar: () => void;
  save: () => void;
}

/** The shortcuts that open something outside the text; those of marks and blocks come with their extensions. */
export const EditorKeys = Extension.create<KeyHandlers>({
  name: 'editorKeys',

  addOptions: () => ({ link: nothing, footnote: nothing, toolbar: nothing, save: nothing }),

  addKeyboardShortcuts() {
    const doing = (work: () => void) => () => {
      work();
      return true;
    };
    return {
      'Mod-k': doing(this.options.link),
      'Mod-Alt-f': doing(this.options.footnote),
      'Alt-F10': doing(this.options.toolbar),
      'Mod-s': doing(this.options.save),
    };
  },
});

function nothing(): void {}
