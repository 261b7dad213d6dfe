import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const stylesheet = readFileSync('public/site.css', 'utf8');
const styled = new Set([...stylesheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
const components = textOf('{components/site,app/(site),app/(preview)}/**/*.tsx');
const renderers = textOf('lib/{documents/html,posts}/**/*.ts');

/** They name a place without looking like anything by themselves. */
const bare = ['article-header', 'comment-form', 'newer', 'site-name'];

test('every class of a public page has its style', () => {
  const used = [...components.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  expect(used.filter(name => !styled.has(name) && !bare.includes(name))).toEqual([]);
});

test('every style has a class that uses it', () => {
  // A table's columns get theirs from their alignment.
  const written = `${components} ${renderers} align-center align-right`;
  const unused = [...styled].filter(name => !new RegExp(`\\b${name}\\b`).test(written));
  expect(unused).toEqual([]);
});

function textOf(pattern: string): string {
  return globSync(pattern)
    .filter(file => !file.includes('.test.'))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
}
