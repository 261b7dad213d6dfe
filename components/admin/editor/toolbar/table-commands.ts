import type { ChainedCommands } from '@tiptap/core';

interface TableCommand {
  /** Its key below `admin.editor.toolbar.tables` */
  name: string;
  run: (chain: ChainedCommands) => ChainedCommands;
  destructive?: boolean;
}

/** What can be done to the table at the cursor: rows, columns, cells, the whole. */
export const tableCommands: readonly (readonly TableCommand[])[] = [
  [
    { name: 'rowBefore', run: chain => chain.addRowBefore() },
    { name: 'rowAfter', run: chain => chain.addRowAfter() },
    { name: 'deleteRow', run: chain => chain.deleteRow() },
  ],
  [
    { name: 'columnBefore', run: chain => chain.addColumnBefore() },
    { name: 'columnAfter', run: chain => chain.addColumnAfter() },
    { name: 'deleteColumn', run: chain => chain.deleteColumn() },
  ],
  [
    { name: 'headerRow', run: chain => chain.toggleHeaderRow() },
    { name: 'headerColumn', run: chain => chain.toggleHeaderColumn() },
    { name: 'mergeOrSplit', run: chain => chain.mergeOrSplit() },
  ],
  [
    { name: 'alignLeft', run: chain => chain.setCellAttribute('align', null) },
    { name: 'alignCenter', run: chain => chain.setCellAttribute('align', 'center') },
    { name: 'alignRight', run: chain => chain.setCellAttribute('align', 'right') },
  ],
  [{ name: 'deleteTable', run: chain => chain.deleteTable(), destructive: true }],
];
