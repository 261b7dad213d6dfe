'use client';

import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Toolbar as Primitive } from 'radix-ui';
import type { KeyboardEvent } from 'react';
import { useEditorScreen } from '../editor-screen.ts';
import { ContextButtons } from './context-buttons.tsx';
import { groups } from './groups.ts';
import { InsertButtons } from './insert-buttons.tsx';
import { StyleMenu } from './style-menu.tsx';
import { TableMenu } from './table-menu.tsx';
import { ToolButton } from './tool-button.tsx';

/** Everything that can be done to the text; one tab stop, arrows move within it, Escape leads back to the text. */
export function Toolbar() {
  const t = useTranslations('admin.editor.toolbar');
  const { editor } = useEditorScreen();
  const state = useEditorState({
    editor,
    selector: ({ editor }) =>
      Object.fromEntries(
        groups
          .flat()
          .map(tool => [
            tool.name,
            { active: tool.active?.(editor) ?? false, able: editor.isEditable && tool.run(editor.can().chain()).run() },
          ]),
      ),
  });
  const back = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) editor.commands.focus();
  };
  const tools = groups.map(group => (
    <div key={group[0]?.name} className="flex gap-0.5">
      {group.map(({ name, icon, keys, run, active }) => (
        <ToolButton
          key={name}
          label={t(name)}
          icon={icon}
          keys={keys}
          {...(active ? { active: state[name]?.active ?? false } : {})}
          disabled={!state[name]?.able}
          onPress={() => run(editor.chain().focus()).run()}
        />
      ))}
    </div>
  ));
  const [marks, lists, history] = tools;
  return (
    <Primitive.Root
      id="editor-toolbar"
      aria-label={t('label')}
      aria-controls="editor-body"
      onKeyDown={back}
      className="flex items-center gap-0.5 overflow-x-auto overscroll-x-contain p-1 [scrollbar-width:thin]"
    >
      <StyleMenu />
      <Line />
      {marks}
      <Line />
      {lists}
      <Line />
      <InsertButtons />
      <TableMenu />
      <ContextButtons />
      <Line />
      {history}
    </Primitive.Root>
  );
}

function Line() {
  return <Primitive.Separator className="h-5 w-px shrink-0 bg-border" />;
}
