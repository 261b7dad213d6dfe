import { EXTRACTION_LIMITS as LIMITS } from './limits.ts';

/** What a style says of one element, with where it says so; only properties by which one can hide. */
export type Declared = Map<string, { value: string; origin: string }>;

export interface StyleSheet {
  /** The rules that apply to an element, the weakest first (CSS Cascade 4, section 6) */
  rulesFor(tagName: string, id: string | undefined, classes: readonly string[]): Rule[];
}

interface Rule {
  selector: string;
  declarations: [property: string, value: string][];
}

interface IndexedRule extends Rule {
  tagName: string | undefined;
  id: string | undefined;
  classes: string[];
  weight: number;
}

/**
 * The rules of a page's `<style>` elements that can be judged without laying the page out: those that name classes or an
 * id, stand outside `@media` and the like, and hide or show. Rules with combinators or states are left aside.
 */
export function styleSheet(sources: readonly string[]): StyleSheet {
  const index = new Map<string, IndexedRule[]>();
  let order = 0;
  for (const { selectors, declarations } of topRules(sources.join('\n').slice(0, LIMITS.styleLength))) {
    for (const selector of selectors) {
      const rule = indexedRule(selector, declarations, order++);
      const key = rule && (rule.id ? `#${rule.id}` : `.${rule.classes[0]}`);
      if (rule && key) index.set(key, [...(index.get(key) ?? []), rule].slice(0, MAX_RULES_OF_A_NAME));
    }
  }
  return {
    rulesFor(tagName, id, classes) {
      if (index.size === 0) return [];
      const found = [id ? `#${id}` : '', ...classes.map(name => `.${name}`)].flatMap(key => index.get(key) ?? []);
      return found
        .filter(rule => (rule.tagName ?? tagName) === tagName && (rule.id ?? id) === id)
        .filter(rule => rule.classes.every(name => classes.includes(name)))
        .toSorted((a, b) => a.weight - b.weight);
    },
  };
}

/** A hostile sheet may repeat one class as often as it likes. */
const MAX_RULES_OF_A_NAME = 50;

/** Rules outside of any at-rule; one pass over the text */
function* topRules(css: string): Generator<{ selectors: string[]; declarations: [string, string][] }> {
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/[{};]/g)) {
    if (mark === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (mark === '}') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      const prelude = text.slice(start, open).trim();
      start = index + 1;
      if (prelude.startsWith('@') || prelude.length > 2000) continue;
      const declarations = declarationsOf(text.slice(open + 1, index));
      if (declarations.length > 0) yield { selectors: prelude.split(','), declarations };
    } else if (depth === 0) {
      start = index + 1;
    }
  }
}

const COMPOUND = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)+)$/i;

function indexedRule(selector: string, declarations: [string, string][], order: number): IndexedRule | undefined {
  const [, tagName, names = ''] = COMPOUND.exec(selector.trim()) ?? [];
  if (names === '') return undefined;
  const id = /#([\w-]+)/.exec(names)?.[1];
  const classes = [...names.matchAll(/\.([\w-]+)/g)].map(match => match[1] ?? '');
  const weight = (id ? 1e8 : 0) + classes.length * 1e6 + (tagName ? 5e5 : 0) + Math.min(order, 4e5);
  return { selector: selector.trim(), declarations, tagName: tagName?.toLowerCase(), id, classes, weight };
}

const HIDING_PROPERTIES = new Set(
  (
    'display visibility opacity font-size position left right top bottom text-indent clip clip-path overflow ' +
    'overflow-x overflow-y height max-height width max-width transform color background-color background margin-left ' +
    'margin-top content-visibility background-clip -webkit-background-clip'
  ).split(' '),
);

/** The declarations that matter here, lower-case, without `!important`. */
export function declarationsOf(style: string): [property: string, value: string][] {
  return style.split(';').flatMap((part): [string, string][] => {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!HIDING_PROPERTIES.has(property)) return [];
    return [
      [
        property,
        part
          .slice(colon + 1, colon + 200)
          .replace(/!\s*important/i, '')
          .trim()
          .toLowerCase(),
      ],
    ];
  });
}

/** The property by which the declarations hide an element, if they do. */
export function hidingProperty(declared: Declared): string | undefined {
  const value = (property: string) => declared.get(property)?.value ?? '';
  const matches = (property: string, pattern: RegExp) => pattern.test(value(property));
  if (matches('display', /^none$/)) return 'display';
  if (matches('visibility', /^(?:hidden|collapse)$/)) return 'visibility';
  if (matches('content-visibility', /^hidden$/)) return 'content-visibility';
  if (matches('opacity', /^0?\.?0*%?$/) && value('opacity') !== '') return 'opacity';
  if (matches('font-size', NOTHING)) return 'font-size';
  if (matches('text-indent', FAR_AWAY)) return 'text-indent';
  if (matches('clip-path', /^(?:inset\((?:50|100)%|circle\(0|polygon\(0 0, ?0 0)/)) return 'clip-path';
  if (matches('transform', /scale[xy]?\(0(?:\.0+)?\)|translate\w*\((?:[^)]*, ?)?-\d{4,}px/)) return 'transform';
  if (matches('position', /^(?:absolute|fixed)$/)) {
    const edge = ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top'].find(name => matches(name, FAR_AWAY));
    if (edge) return edge;
    if (matches('clip', /^rect\( ?[01](?:px)?[ ,]+[01](?:px)?[ ,]/)) return 'clip';
  }
  if (['overflow', 'overflow-x', 'overflow-y'].some(name => matches(name, /^(?:hidden|clip)/))) {
    const size = ['height', 'max-height', 'width', 'max-width'].find(name => matches(name, NEXT_TO_NOTHING));
    if (size) return size;
  }
  // Letters filled with a picture or gradient are transparent and well visible.
  if (value('background-clip').includes('text') || value('-webkit-background-clip').includes('text')) return undefined;
  if (matches('color', /^(?:transparent$|rgba\([^)]*, ?0(?:\.0+)?\))/)) return 'color';
  const ground = value('background-color') || value('background');
  return ground !== '' && ground === value('color') ? 'color' : undefined;
}

const NOTHING = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/;
const NEXT_TO_NOTHING = /^[01](?:px)?$/;
/** At least 500 px, or as much in other units, outside */
const FAR_AWAY = /^-(?:[5-9]\d\d|\d{4,})(?:\.\d+)?(?:px|pt)?$|^-(?:[5-9]\d|\d{3,})(?:r?em|vw|vh|%)$/;
