'use client';

import { useEditorState } from '@tiptap/react';
import { ImagePlus, Link, Minus, SquarePlay, Superscript } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { imageMimes } from '#lib/media/formats.ts';
import { insertBlock } from '../document/insert.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { ToolButton } from './tool-button.tsx';

/** Link, footnote, picture, video, rule. */
export function InsertButtons() {
  const t = useTranslations('admin.editor.toolbar');
  const { editor, ask, uploads } = useEditorScreen();
  const file = useRef<HTMLInputElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      linked: editor.isActive('link'),
      able: editor.isEditable,
      inCode: editor.isActive('codeBlock'),
    }),
  });
  const able = state.able && !state.inCode;
  return (
    <div className="flex gap-0.5">
      <ToolButton
        {...{ label: t('link'), icon: Link, keys: 'Mod+K', active: state.linked, disabled: !able }}
        onPress={() => ask({ kind: 'link' })}
      />
      <ToolButton
        {...{ label: t('footnote'), icon: Superscript, keys: 'Mod+Alt+F', disabled: !able }}
        onPress={() => ask({ kind: 'footnote' })}
      />
      <ToolButton
        {...{ label: t('image'), icon: ImagePlus, disabled: !state.able }}
        onPress={() => file.current?.click()}
      />
      <ToolButton
        {...{ label: t('video'), icon: SquarePlay, disabled: !state.able }}
        onPress={() => ask({ kind: 'video' })}
      />
      <ToolButton
        {...{ label: t('rule'), icon: Minus, disabled: !state.able }}
        onPress={() => insertBlock(editor, { type: 'horizontalRule' })}
      />
      <input
        ref={file}
        type="file"
        accept={imageMimes.join(',')}
        multiple
        hidden
        onChange={({ currentTarget }) => {
          uploads.take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
