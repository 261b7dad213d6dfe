'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { blocksOn } from './document/marked-passage.ts';
import { placeCursor, scrollTo } from './document/places.ts';
import { useDocumentEditor } from './document/use-document-editor.ts';
import type { EditorProps } from './edited-post.ts';
import type { Asked, EditorScreen, View, Words } from './editor-screen.ts';
import type { SavingSession } from './saving/session.ts';
import type { EditedText } from './saving/text.ts';
import { useUploads } from './upload/use-uploads.ts';
import { useSaving } from './use-saving.ts';
import { useWords, wordsOf } from './use-words.ts';

/** Everything the screen consists of; undefined until the editor stands and what an earlier page left is restored. */
export function useEditorScreenValue(props: EditorProps): EditorScreen | undefined {
  const { post } = props;
  const editable = post.status !== 'trashed';
  const { words, latest, set } = useWords(post.stored.text);
  const [asked, ask] = useState<Asked>();
  const [view, open] = useState<View>('text');
  const [passageId, setPassageId] = useState<string>();
  const [settingsChanged, setSettingsChanged] = useState(false);
  const parts = useRef<{ editor?: Editor | null; session?: SavingSession | undefined }>({});
  const changed = useCallback(() => parts.current.session?.change(), []);
  const uploads = useUploads(post.id, () => parts.current.editor, ask);

  const editor = useDocumentEditor({
    ...{ document: post.stored.text.document, locale: post.locale, editable, changed, take: uploads.take },
    left: () => void parts.current.session?.flush(),
    editFootnote: position => ask({ kind: 'footnote', position }),
    keys: {
      link: () => ask({ kind: 'link' }),
      footnote: () => ask({ kind: 'footnote' }),
      toolbar: () => document.getElementById('editor-toolbar')?.focus(),
      save: () => void parts.current.session?.flush(),
    },
  });

  const read = (): EditedText => ({ ...latest.current, document: editor?.getJSON() });
  const session = useSaving({
    ...{ postId: post.id, stored: post.stored, ready: editor !== null, read },
    show: text => {
      set(wordsOf(text));
      // Not the person's doing: nothing to undo, and nothing to save.
      editor?.chain().setMeta('addToHistory', false).setContent(contentOf(text), { emitUpdate: false }).run();
    },
  });
  useEffect(() => {
    parts.current = { editor, session };
  });

  const write = useCallback(
    (change: Partial<Words>) => {
      set(change);
      changed();
    },
    [set, changed],
  );
  const mark = useCallback((id: string | undefined) => {
    const { editor } = parts.current;
    setPassageId(id);
    if (!editor) return;
    editor.commands.markPassage(id);
    const [first] = id === undefined ? [] : blocksOn(id, editor.state.doc);
    if (first) scrollTo(editor, first.position);
  }, []);
  const goTo = useCallback((position: number) => {
    open('text');
    // The text may have been out of view: it is in place after this rendering.
    setTimeout(() => parts.current.editor && placeCursor(parts.current.editor, position));
  }, []);
  const replace = useCallback(
    (text: EditedText) => {
      parts.current.editor?.commands.setContent(contentOf(text));
      write(wordsOf(text));
    },
    [write],
  );

  return useMemo(() => {
    if (!editor || !session) return undefined;
    const acts = { write, mark, goTo, replace, ask, open, setSettingsChanged };
    const state = { words, asked, view, passageId, settingsChanged, editable, uploads };
    const readNow = () => ({ ...latest.current, document: editor.getJSON() });
    return { ...props, ...acts, ...state, editor, session, read: readNow };
    // biome-ignore format: one line a kind
  }, [
    props,
    editor,
    session,
    latest,
    editable,
    uploads,
    words,
    asked,
    view,
    passageId,
    settingsChanged,
    write,
    mark,
    goTo,
    replace,
  ]);
}

function contentOf({ document }: EditedText): object {
  return document as object;
}
