import { Fragment, Mark, type MarkType, type Node, type NodeType } from '@tiptap/pm/model';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { schema } from './extensions.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import type { Document } from './model.ts';
import { settled } from './settle.ts';

/**
 * The document that `json` describes, in canonical form: attributes filled with their defaults, control characters
 * removed from text, line breaks outside code turned into spaces, marks ordered, tables filled up to rectangles,
 * missing and repeated block ids replaced. A document that came from here comes back unchanged.
 *
 * @throws DomainError `document.invalid` {place, problem} for anything that the schema does not know: node, mark,
 *   attribute, value, order; `document.tooLarge` {limit} beyond `DOCUMENT_LIMITS`
 */
export function parseDocument(json: unknown): Document {
  const budget = { nodes: DOCUMENT_LIMITS.nodes, size: DOCUMENT_LIMITS.size };
  const root = readNode(json, { place: 'doc', depth: 0, inCode: false, budget });
  if (root?.type.name !== 'doc') throw invalid('doc', 'the outermost node must be “doc”');
  // Attributes of ProseMirror nodes have no prototype; server components accept plain objects only.
  return settled(JSON.parse(JSON.stringify(root)));
}

interface Where {
  /** Path for the error message, e.g. `content[3].content[0]` */
  place: string;
  depth: number;
  inCode: boolean;
  budget: { nodes: number; size: number };
}

/** Undefined for text that is empty once it is clean. Recursion is bounded by the depth limit. */
function readNode(json: unknown, where: Where): Node | undefined {
  if (where.depth > DOCUMENT_LIMITS.depth) throw tooLarge('depth', DOCUMENT_LIMITS.depth);
  if (--where.budget.nodes < 0) throw tooLarge('nodes', DOCUMENT_LIMITS.nodes);
  const source = readObject(json, NODE_KEYS, where);
  if (source.type === 'text') return readText(source, where);
  if (source.text !== undefined) throw invalid(where.place, 'only text nodes have “text”');
  const type = nodeType(source.type, where);
  const children = readChildren(source.content, { ...where, inCode: type.spec.code === true });
  // A bold footnote reference means nothing, and a linked one would be a link in a link.
  const marks = type.name === 'footnote' ? [] : readMarks(source.marks, where);
  return build(where, () => {
    const content = Fragment.fromArray(settleBreaks(children));
    if (!type.validContent(content)) throw invalid(where.place, misfit(type, content));
    return type.create(readAttributes(source.attrs, type, where), content, marks);
  });
}

function readChildren(content: unknown, where: Where): Node[] {
  if (content === undefined) return [];
  if (!Array.isArray(content)) throw invalid(where.place, '“content” must be a list');
  const parent = where.depth === 0 ? '' : `${where.place}.`;
  return content.flatMap(
    (child, index) => readNode(child, { ...where, place: `${parent}content[${index}]`, depth: where.depth + 1 }) ?? [],
  );
}

/** A break carries the marks of the words on both its sides, save code: emphasis neither begins nor ends with a break. */
function settleBreaks(children: Node[]): Node[] {
  if (!children.some(isBreak)) return children;
  const before = marksSoFar(children);
  const after = marksSoFar(children.toReversed()).reverse();
  return children.map((child, index) => {
    if (!isBreak(child)) return child;
    const through = child.marks.filter(
      mark => mark.type.name !== 'code' && mark.isInSet(before[index] ?? []) && mark.isInSet(after[index] ?? []),
    );
    return child.mark(through);
  });
}

/** At each node, the marks of the nearest node up to it that is no break. */
function marksSoFar(nodes: readonly Node[]): (readonly Mark[])[] {
  let marks: readonly Mark[] = Mark.none;
  return nodes.map(node => {
    if (!isBreak(node)) ({ marks } = node);
    return marks;
  });
}

function isBreak(node: Node): boolean {
  return node.type.name === 'hardBreak';
}

function readText(source: Record<string, unknown>, where: Where): Node | undefined {
  if (typeof source.text !== 'string') throw invalid(where.place, '“text” must be text');
  spend(source.text.length, where);
  if (source.content !== undefined) throw invalid(where.place, 'text has no “content”');
  if (source.attrs !== undefined) throw invalid(where.place, 'text has no “attrs”');
  const text = where.inCode ? cleanText(source.text) : cleanLine(source.text);
  const marks = readMarks(source.marks, where);
  return text === '' ? undefined : schema.text(text, marks);
}

function readMarks(marks: unknown, where: Where): readonly Mark[] {
  if (marks === undefined) return Mark.none;
  if (!Array.isArray(marks)) throw invalid(where.place, '“marks” must be a list');
  if (marks.length > Object.keys(schema.marks).length) throw invalid(where.place, 'too many marks');
  return marks.reduce((set: readonly Mark[], json, index) => {
    const at = { ...where, place: `${where.place}.marks[${index}]` };
    const source = readObject(json, MARK_KEYS, at);
    const type =
      typeof source.type === 'string' && Object.hasOwn(schema.marks, source.type) && schema.marks[source.type];
    if (!type) throw invalid(at.place, `unknown mark ${quoted(source.type)}`);
    const mark = build(at, () => type.create(readAttributes(source.attrs, type, at)));
    if (mark.isInSet(set) || type.isInSet(set)) throw invalid(at.place, `second mark “${type.name}”`);
    return mark.addToSet(set);
  }, Mark.none);
}

function nodeType(name: unknown, where: Where): NodeType {
  const type = typeof name === 'string' && Object.hasOwn(schema.nodes, name) && schema.nodes[name];
  if (!type) throw invalid(where.place, `unknown node ${quoted(name)}`);
  return type;
}

/** Values are checked by the schema when the node or mark is made. */
function readAttributes(attrs: unknown, { spec }: NodeType | MarkType, where: Where) {
  if (attrs === undefined || attrs === null) return null;
  const known = spec.attrs ?? {};
  const values = readObject(attrs, Object.keys(known), { ...where, place: `${where.place}.attrs` });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'string') spend(value.length, where);
      if (Array.isArray(value)) spend(value.length * 40, where);
      if (typeof value !== 'string' || !LINES.has(name)) return [name, value];
      return [name, cleanLine(value) || known[name]?.default];
    }),
  );
}

function readObject(json: unknown, known: readonly string[], where: Where): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid(where.place, 'must be an object');
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) throw invalid(where.place, `unknown key ${quoted(key)}`);
    spend(key.length, where);
  }
  return { ...json };
}

function spend(units: number, { budget }: Where): void {
  budget.size -= units;
  if (budget.size < 0) throw tooLarge('size', DOCUMENT_LIMITS.size);
}

/** Turns ProseMirror's complaint about what `make` builds into ours, with the place. */
function build<Made>(where: Where, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (isDomainError(error) || !(error instanceof RangeError)) throw error;
    throw invalid(where.place, error.message.slice(0, 200), error);
  }
}

function misfit(type: NodeType, content: Fragment): string {
  const found = content.content.map(node => node.type.name + node.marks.map(mark => `+${mark.type.name}`).join(''));
  return `“${type.name}” holds ${type.spec.content ?? 'nothing'}, found ${found.join(' ').slice(0, 100) || 'nothing'}`;
}

function invalid(place: string, problem: string, cause?: Error): DomainError {
  return new DomainError('document.invalid', { place, problem }, { cause });
}

function tooLarge(limit: 'size' | 'nodes' | 'depth', max: number): DomainError {
  return new DomainError('document.tooLarge', { limit, max });
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${cleanLine(value).slice(0, 40)}”` : `of type ${typeof value}`;
}

const NODE_KEYS = ['type', 'attrs', 'content', 'marks', 'text'];
const MARK_KEYS = ['type', 'attrs'];
/** Attributes that hold words for readers. The others are addresses, ids and numbers: refused as they are. */
const LINES = new Set(['alt', 'caption', 'credit', 'cite', 'title']);
