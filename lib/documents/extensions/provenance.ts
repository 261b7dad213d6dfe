import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { isBlockId, newBlockId } from '../block-id.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { Origin } from '../model.ts';
import { must } from './attribute-checks.ts';

/** The node types that carry `id`, `passages` and `origin`: every block but list items and the parts of a table. */
const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'codeBlock',
  'image',
  'table',
  'horizontalRule',
  'video',
];

/**
 * Set this on an editor transaction (`tr.setMeta(MACHINE_CHANGE, true)`) that brings in a model's wording, so that it
 * does not count as the owner's editing.
 */
export const MACHINE_CHANGE = 'machineChange';

/** Adds the provenance attributes to every block and, in an editor, keeps them true while the owner writes. */
export const Provenance = Extension.create({
  name: 'provenance',

  addGlobalAttributes() {
    return [
      {
        types: BLOCK_TYPES,
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            validate: must('a block id', value => value === null || isBlockId(value)),
            parseHTML: element => idIn(element.getAttribute('data-id')),
            renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
          },
          passages: {
            default: [],
            validate: must('a list of passage ids', isPassageList),
            parseHTML: element => passagesIn(element.getAttribute('data-passages')),
            renderHTML: ({ passages }) => (passages.length > 0 ? { 'data-passages': passages.join(' ') } : {}),
          },
          origin: {
            default: 'owner' satisfies Origin,
            validate: must('machine, edited or owner', isOrigin),
            parseHTML: element => originIn(element.getAttribute('data-origin')),
            renderHTML: ({ origin }) => (origin === 'owner' ? {} : { 'data-origin': origin }),
          },
        },
      },
    ];
  },

  addProseMirrorPlugins() {
    return [new Plugin({ key: new PluginKey('provenance'), appendTransaction: keepProvenance })];
  },
});

function isOrigin(value: unknown): value is Origin {
  return value === 'machine' || value === 'edited' || value === 'owner';
}

function isPassageList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= DOCUMENT_LIMITS.passagesPerBlock && value.every(isBlockId);
}

function idIn(written: string | null): string | null {
  return isBlockId(written) ? written : null;
}

function passagesIn(written: string | null): string[] {
  const ids = (written ?? '').split(' ').filter(isBlockId);
  return ids.slice(0, DOCUMENT_LIMITS.passagesPerBlock);
}

function originIn(written: string | null): Origin {
  return isOrigin(written) ? written : 'owner';
}

/** After each change: new and pasted blocks get an id of their own; a machine's block with other words is `edited`. */
function keepProvenance(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  if (!transactions.some(transaction => transaction.docChanged)) return null;
  const machineBlocks = transactions.some(isWholesale) ? new Map<string, Node>() : machineBlocksIn(before.doc);
  const change = after.tr;
  const seen = new Set<string>();
  after.doc.descendants((node, position) => {
    if (!('origin' in node.attrs)) return;
    const { id } = node.attrs;
    if (id === null || seen.has(id)) {
      change.setNodeAttribute(position, 'id', newBlockId());
      return;
    }
    seen.add(id);
    const old = machineBlocks.get(id);
    if (old && node.attrs.origin === 'machine' && saysOtherwise(old, node)) {
      change.setNodeAttribute(position, 'origin', 'edited');
    }
  });
  return change.docChanged ? change : null;
}

/** Loading a document (Tiptap marks `setContent` so) and inserting a model's wording are no edits. */
function isWholesale(transaction: Transaction): boolean {
  return transaction.getMeta('preventUpdate') !== undefined || transaction.getMeta(MACHINE_CHANGE) === true;
}

function machineBlocksIn(document: Node): Map<string, Node> {
  const blocks = new Map<string, Node>();
  document.descendants(node => {
    if (node.attrs.origin === 'machine' && node.attrs.id !== null) blocks.set(node.attrs.id, node);
  });
  return blocks;
}

function saysOtherwise(old: Node, node: Node): boolean {
  if (old.type !== node.type || !old.content.eq(node.content)) return true;
  return Object.keys(node.attrs).some(name => !PROVENANCE_NAMES.has(name) && old.attrs[name] !== node.attrs[name]);
}

const PROVENANCE_NAMES = new Set(['id', 'passages', 'origin']);
