import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

const page = 'https://www.example.org/politik/der-lange-weg-zum-wasser?utm_source=feed';
const clean = 'https://www.example.org/politik/der-lange-weg-zum-wasser';

test.each([
  ['no claim', undefined, clean],
  ['another path of the same site', 'https://example.org/2024/wasser', 'https://example.org/2024/wasser'],
  ['its desktop version', 'https://www.example.org/politik/wasser', 'https://www.example.org/politik/wasser'],
  ['the home page', 'https://www.example.org/', clean],
  ['the home page of a language', 'https://www.example.org/de/', clean],
  ['the home page as a file', 'https://www.example.org/index.php', clean],
  ['another site', 'https://other.example/some-other-thing', clean],
  [
    'the same article at its first publisher',
    'https://first.example/blog/der-lange-weg-zum-wasser',
    'https://first.example/blog/der-lange-weg-zum-wasser',
  ],
  ['a short path elsewhere', 'https://other.example/politik', clean],
  ['no web address', 'javascript:alert(1)', clean],
  ['nonsense', 'http://', clean],
])('%s', (_, declared, expected) => {
  expect(canonicalUrl(page, declared)).toBe(expected);
});

test('a home page may call itself so', () => {
  expect(canonicalUrl('https://example.org/?utm_source=x', 'https://example.org/')).toBe('https://example.org/');
});

test('a cached copy may name its original', () => {
  const original = 'https://www.example.org/a/wasser.html';
  expect(canonicalUrl('https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a/wasser.html', original)).toBe(
    original,
  );
  expect(canonicalUrl('https://web.archive.org/web/20240101/https://www.example.org/a/wasser.html', original)).toBe(
    original,
  );
});

test('two blogs of one host are two sites', () => {
  const mine = 'https://mine.blogspot.com/2024/01/a.html';
  expect(canonicalUrl(mine, 'https://other.blogspot.com/2024/01/b.html')).toBe(mine);
  expect(canonicalUrl('https://news.example.co.uk/a', 'https://other.co.uk/b')).toBe('https://news.example.co.uk/a');
});
