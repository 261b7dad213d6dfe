'use client';

import { useEditorState } from '@tiptap/react';
import { Table } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Toolbar as Primitive } from 'radix-ui';
import { Button } from '#components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import { tableCommands } from './table-commands.ts';
import { ToolButton } from './tool-button.tsx';

/** Inserts a table; within one, changes its rows, columns and cells. */
export function TableMenu() {
  const t = useTranslations('admin.editor.toolbar');
  const { editor } = useEditorScreen();
  const { inTable, able } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      inTable: editor.isActive('table'),
      able: editor.isEditable && editor.can().insertTable(),
    }),
  });
  if (!inTable) {
    const insert = () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
    return <ToolButton label={t('table')} icon={Table} disabled={!able} onPress={insert} />;
  }
  return (
    <DropdownMenu>
      <Primitive.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('changeTable')} className="bg-accent text-primary">
            <Table aria-hidden />
          </Button>
        </DropdownMenuTrigger>
      </Primitive.Button>
      <DropdownMenuContent align="start" onCloseAutoFocus={event => event.preventDefault()}>
        {tableCommands.map((group, index) => (
          <div key={group[0]?.name}>
            {index > 0 ? <DropdownMenuSeparator /> : null}
            {group.map(({ name, run, destructive }) => (
              <DropdownMenuItem
                key={name}
                disabled={!run(editor.can().chain()).run()}
                onSelect={() => run(editor.chain().focus()).run()}
                {...(destructive ? { variant: 'destructive' as const } : {})}
              >
                {t(`tables.${name}`)}
              </DropdownMenuItem>
            ))}
          </div>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
