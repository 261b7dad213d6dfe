import { htmlFromMarkdown } from '#lib/documents/markdown/import.ts';
import { decodeText } from '#lib/net/charset.ts';
import type { ReadDocument } from '../document-text.ts';
import { blocksOfMarkup } from './markup.ts';

/** Markdown, with the plain facts of its front matter. */
export function readMarkdownFile(bytes: Uint8Array): ReadDocument {
  const { facts, text } = withoutFrontMatter(decodeText(bytes));
  return { kind: 'document', blocks: blocksOfMarkup(htmlFromMarkdown(text)), ...facts };
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Only lines of the form `name: value` are understood: what else YAML can say is not about author or title. */
function withoutFrontMatter(text: string): { facts: Partial<ReadDocument>; text: string } {
  const [whole, lines = ''] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined) return { facts: {}, text };
  const said = new Map(
    [...lines.matchAll(/^(\w+):[ \t]*(.+?)[ \t]*$/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
  const date = new Date(said.get('date') ?? '');
  return {
    facts: {
      title: said.get('title'),
      author: said.get('author'),
      language: said.get('lang') ?? said.get('language'),
      publishedAt: Number.isNaN(date.getTime()) ? undefined : date,
    },
    text: text.slice(whole.length),
  };
}
