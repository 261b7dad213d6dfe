import type { ChainedCommands, Editor } from '@tiptap/core';
import {
  Bold,
  CodeXml,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  SquareCode,
  Strikethrough,
  Undo2,
} from 'lucide-react';

/** A command of the toolbar; `name` is its key below `admin.editor.toolbar`. */
export interface Tool {
  name: string;
  icon: LucideIcon;
  /** As `aria-keyshortcuts` writes them, with `Mod` for Control or Command */
  keys?: string;
  run: (chain: ChainedCommands) => ChainedCommands;
  /** Absent for what happens once */
  active?: (editor: Editor) => boolean;
}

/** Marks; blocks; history. Shortcuts are those of Tiptap's extensions. */
export const groups: readonly (readonly Tool[])[] = [
  [
    { name: 'bold', icon: Bold, keys: 'Mod+B', run: chain => chain.toggleBold(), active: is('bold') },
    { name: 'italic', icon: Italic, keys: 'Mod+I', run: chain => chain.toggleItalic(), active: is('italic') },
    {
      name: 'strike',
      icon: Strikethrough,
      keys: 'Mod+Shift+S',
      run: chain => chain.toggleStrike(),
      active: is('strike'),
    },
    { name: 'code', icon: CodeXml, keys: 'Mod+E', run: chain => chain.toggleCode(), active: is('code') },
  ],
  [
    {
      ...{ name: 'bulletList', icon: List, keys: 'Mod+Shift+8' },
      ...{ run: (chain: ChainedCommands) => chain.toggleBulletList(), active: is('bulletList') },
    },
    {
      ...{ name: 'orderedList', icon: ListOrdered, keys: 'Mod+Shift+7' },
      ...{ run: (chain: ChainedCommands) => chain.toggleOrderedList(), active: is('orderedList') },
    },
    {
      ...{ name: 'blockquote', icon: Quote, keys: 'Mod+Shift+B' },
      ...{ run: (chain: ChainedCommands) => chain.toggleBlockquote(), active: is('blockquote') },
    },
    {
      ...{ name: 'codeBlock', icon: SquareCode, keys: 'Mod+Alt+C' },
      ...{ run: (chain: ChainedCommands) => chain.toggleCodeBlock(), active: is('codeBlock') },
    },
  ],
  [
    { name: 'undo', icon: Undo2, keys: 'Mod+Z', run: chain => chain.undo() },
    { name: 'redo', icon: Redo2, keys: 'Mod+Shift+Z', run: chain => chain.redo() },
  ],
];

function is(name: string): (editor: Editor) => boolean {
  return editor => editor.isActive(name);
}
