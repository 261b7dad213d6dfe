'use client';

import type { Editor } from '@tiptap/core';
import { ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { withNodeViews } from '#lib/documents/extensions.ts';
import type { Document } from '#lib/documents/model.ts';
import { PasteAsDocument } from '#lib/documents/paste.ts';
import { EditorKeys, type KeyHandlers } from './editor-keys.ts';
import { footnoteView } from './footnote-view.ts';
import { ImageView } from './image-view.tsx';
import { MarkedPassage } from './marked-passage.ts';
import { UploadPlaces } from './upload-places.ts';
import { VideoView } from './video-view.tsx';

interface Options {
  document: Document;
  locale: string;
  editable: boolean;
  changed: () => void;
  left: () => void;
  keys: KeyHandlers;
  editFootnote: (position: number) => void;
  take: (files: File[], position?: number) => void;
}

/** The editor of the body over the one document schema; null until the browser has it. */
export function useDocumentEditor(options: Options): Editor | null {
  const t = useTranslations('admin.editor.body');
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [setUp] = useState(() => ({
    extensions: [
      ...withNodeViews({
        image: () => ReactNodeViewRenderer(ImageView),
        video: () => ReactNodeViewRenderer(VideoView),
        footnote: () => footnoteView(t('footnote'), position => latest.current.editFootnote(position)),
      }),
      PasteAsDocument,
      MarkedPassage,
      EditorKeys.configure({
        link: () => latest.current.keys.link(),
        footnote: () => latest.current.keys.footnote(),
        toolbar: () => latest.current.keys.toolbar(),
        save: () => latest.current.keys.save(),
      }),
      UploadPlaces.configure({ take: (files, position) => latest.current.take(files, position) }),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('label'),
        'aria-describedby': 'editor-keys',
        lang: options.locale,
        class: 'document-body',
      },
      // The bars above and below the text lie over it.
      scrollMargin: { top: 150, bottom: 60, left: 0, right: 0 },
      scrollThreshold: { top: 150, bottom: 60, left: 0, right: 0 },
    },
    content: options.document,
  }));
  return useEditor({
    ...setUp,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editable: options.editable,
    onUpdate: () => latest.current.changed(),
    onBlur: () => latest.current.left(),
  });
}
