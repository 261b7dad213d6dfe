'use client';

import type { Editor } from '@tiptap/core';
import { createContext, use } from 'react';
import type { EditorProps } from './edited-post.ts';
import type { SavingSession } from './saving/session.ts';
import type { EditedText } from './saving/text.ts';
import type { Uploads } from './upload/use-uploads.ts';

/** A dialogue over the editor; `position` is where the node stands that it changes. */
export type Asked =
  | { kind: 'link' | 'video' | 'quotation' | 'code' | 'kept' | 'publish' | 'unpublish' }
  | { kind: 'image'; position: number }
  | { kind: 'footnote'; position?: number };

/** What is in view. On wide screens the text always is, with one of the others beside it. */
export type View = 'text' | 'passages' | 'settings';

export type Words = Pick<EditedText, 'title' | 'lead' | 'excerpt'>;

export interface EditorScreen extends EditorProps {
  editor: Editor;
  session: SavingSession;
  /** False for a post in the trash */
  editable: boolean;
  /** The text as it stands in the editor now */
  read: () => EditedText;
  /** Puts another text into the editor, as a change of the person's */
  replace: (text: EditedText) => void;
  words: Words;
  write: (words: Partial<Words>) => void;
  asked: Asked | undefined;
  ask: (asked: Asked | undefined) => void;
  /** The passage whose blocks are marked in the text */
  passageId: string | undefined;
  mark: (passageId: string | undefined) => void;
  view: View;
  open: (view: View) => void;
  /** Shows a place in the text and puts the cursor there */
  goTo: (position: number) => void;
  /** Whether the settings' form holds something that is not saved */
  settingsChanged: boolean;
  setSettingsChanged: (changed: boolean) => void;
  uploads: Uploads;
}

export const EditorScreenContext = createContext<EditorScreen | undefined>(undefined);

/** What the parts of the editor's screen share. */
export function useEditorScreen(): EditorScreen {
  const screen = use(EditorScreenContext);
  if (!screen) throw new Error('useEditorScreen outside the editor');
  return screen;
}
