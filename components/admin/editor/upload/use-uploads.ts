'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newBlockId } from '#lib/documents/block-id.ts';
import { IMAGE_LIMITS } from '#lib/media/limits.ts';
import { uploadPlace } from '../document/upload-places.ts';
import type { Asked } from '../editor-screen.ts';
import { sendImage } from './send-image.ts';

/** A picture on its way, or one that did not arrive. */
export interface Upload {
  id: string;
  name: string;
  /** 0 to 1 */
  progress: number;
  error?: string;
  /** Undefined where trying again is of no use */
  again?: () => void;
  /** Gives it up, or takes the failure off the screen */
  drop: () => void;
}

export interface Uploads {
  list: readonly Upload[];
  take: (files: readonly File[], position?: number) => void;
}

/** Brings pictures to the server and puts them where they were dropped; the description of a single one is asked for. */
export function useUploads(
  postId: string,
  editorNow: () => Editor | null | undefined,
  ask: (asked: Asked) => void,
): Uploads {
  const t = useTranslations('admin.editor.upload');
  const [list, setList] = useState<readonly Upload[]>([]);
  const latest = useRef({ editorNow, ask, t });
  useEffect(() => {
    latest.current = { editorNow, ask, t };
  });

  const start = useCallback(
    (file: File, position: number | undefined, isOnly: boolean) => {
      const { t } = latest.current;
      const id = newBlockId();
      const giveUp = new AbortController();
      const show = (change: Partial<Upload>) =>
        setList(now => now.map(upload => (upload.id === id ? { ...upload, ...change } : upload)));
      const remove = () => setList(now => now.filter(upload => upload.id !== id));
      const fail = (error: string, mayTryAgain: boolean) => {
        latest.current.editorNow()?.commands.releaseUploadPlace(id);
        const again = () => {
          remove();
          start(file, undefined, isOnly);
        };
        show({ error, drop: remove, ...(mayTryAgain ? { again } : {}) });
      };

      setList(now => [...now, { id, name: file.name, progress: 0, drop: () => giveUp.abort() }]);
      if (file.size > IMAGE_LIMITS.megabytes * 1024 * 1024) {
        return fail(t('tooLarge', { megabytes: IMAGE_LIMITS.megabytes }), false);
      }
      const editor = latest.current.editorNow();
      const at = position ?? editor?.state.selection.to ?? 0;
      editor?.commands.holdUploadPlace(id, at, t('underWay', { name: file.name }));
      const sent = sendImage(`/admin/posts/${postId}/images`, file, {
        onProgress: progress => show({ progress }),
        signal: giveUp.signal,
      });
      void sent.then(outcome => {
        if (outcome.kind === 'refused') return fail(outcome.message, false);
        if (outcome.kind !== 'stored' && outcome.kind !== 'cancelled') return fail(t(outcome.kind), true);
        remove();
        const editor = latest.current.editorNow();
        if (!editor) return;
        if (outcome.kind === 'cancelled') return void editor.commands.releaseUploadPlace(id);
        const placed = place(editor, id, outcome.url);
        if (isOnly) latest.current.ask({ kind: 'image', position: placed });
      });
    },
    [postId],
  );

  const take = useCallback(
    (files: readonly File[], position?: number) => {
      for (const file of files) start(file, position, files.length === 1);
    },
    [start],
  );
  return useMemo(() => ({ list, take }), [list, take]);
}

/** Puts the picture after the block in which its place was held; returns where it stands. */
function place(editor: Editor, id: string, src: string): number {
  const { state } = editor;
  const $held = state.doc.resolve(Math.min(uploadPlace(state, id) ?? state.selection.to, state.doc.content.size));
  const block = $held.depth > 0 ? $held.node(1) : undefined;
  const isEmpty = $held.depth === 1 && block?.type.name === 'paragraph' && block.content.size === 0;
  const [from, to] = block ? [isEmpty ? $held.before(1) : $held.after(1), $held.after(1)] : [$held.pos, $held.pos];
  const image = state.schema.nodes.image?.create({ src, id: newBlockId() });
  if (!image) return from;
  editor.commands.releaseUploadPlace(id);
  editor.view.dispatch(editor.state.tr.replaceWith(from, to, image));
  return from;
}
