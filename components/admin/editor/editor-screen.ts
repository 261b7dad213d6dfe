'use client';

import type { Editor } from '@tiptap/core';
import { createContext, use } from 'react';
import type { EditorProps } from './edited-post.ts';
import type { SavingSession } from './saving/session.ts';
import type { EditedText } from './saving/text.ts';

/** A dialogue over the editor; `position` is where the node stands that it changes. */
export type Asked =
  | { kind: 'link' | 'video' | 'quotation' | 'kept' | 'publish' }
  | { kind: 'image'; position: number }
  | { kind: 'footnote'; position?: number };

export type PanelName = 'passages' | 'settings';

interface EditorScreen extends EditorProps {
  editor: Editor;
  session: SavingSession;
  /** The text as it stands in the editor now */
  read: () => EditedText;
  /** Puts another text into the editor, as a change of the person's */
  replace: (text: EditedText) => void;
  /** Title, lead and excerpt */
  words: Pick<EditedText, 'title' | 'lead' | 'excerpt'>;
  write: (words: Partial<EditorScreen['words']>) => void;
  asked: Asked | undefined;
  ask: (asked: Asked | undefined) => void;
  /** The passage whose blocks are marked in the text */
  passageId: string | undefined;
  mark: (passageId: string | undefined) => void;
  panel: PanelName | undefined;
  /** On narrow screens the panel is a drawer, which `undefined` closes */
  openPanel: (panel: PanelName | undefined) => void;
  /** Whether the settings' form holds something that is not saved */
  settingsChanged: boolean;
  setSettingsChanged: (changed: boolean) => void;
  upload: (files: readonly File[]) => void;
}

export const EditorScreenContext = createContext<EditorScreen | undefined>(undefined);

/** What the parts of the editor's screen share. */
export function useEditorScreen(): EditorScreen {
  const screen = use(EditorScreenContext);
  if (!screen) throw new Error('useEditorScreen outside the editor');
  return screen;
}
