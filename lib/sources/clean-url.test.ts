import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUrl } from './clean-url.ts';

test.each([
  ['HTTPS://WWW.Example.ORG:443/Pfad', 'https://www.example.org/Pfad'],
  ['http://example.org:80', 'http://example.org/'],
  ['http://example.org:8080/', 'http://example.org:8080/'],
  ['https://example.org./a', 'https://example.org/a'],
  ['https://user:secret@example.org/a', 'https://example.org/a'],
  ['https://example.org/a#kapitel-2', 'https://example.org/a'],
  ['https://example.org/#!/artikel/7', 'https://example.org/#!/artikel/7'],
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?b=2&fbclid=x&a=1&gclid=y&mc_cid=z', 'https://example.org/a?a=1&b=2'],
  ['https://example.org/a?id=7&wt_mc=mail&at_medium=feed', 'https://example.org/a?id=7'],
  ['https://example.org/a?UTM_Source=x', 'https://example.org/a'],
  ['https://example.org/a?tag=z&tag=a', 'https://example.org/a?tag=z&tag=a'],
  ['https://example.org/a?q=gr%C3%BCn+blau&x', 'https://example.org/a?q=gr%C3%BCn+blau&x'],
  ['https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9'],
  ['https://example.org/a/?', 'https://example.org/a/'],
  ['https://example.org/a??', 'https://example.org/a??'],
  ['https://example.org/a??b', 'https://example.org/a??b'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
])('%s is %s', (written, clean) => {
  expect(cleanUrl(written)).toBe(clean);
});

test('parameters that may choose the page stay', () => {
  for (const search of [
    '?p=7',
    '?ref=abc',
    '?source=rss',
    '?campaign=3',
    '?mc=1',
    '?at=5',
    '?fee=2',
    '?id=utm_source',
  ]) {
    expect(cleanUrl(`https://example.org/a${search}`)).toBe(`https://example.org/a${search}`);
  }
});

test('other schemes and what is no address come back as written', () => {
  expect(cleanUrl('mailto:a@example.org?subject=x')).toBe('mailto:a@example.org?subject=x');
  expect(cleanUrl(' nicht lesbar ')).toBe('nicht lesbar');
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
      expect(cleanUrl(cleanUrl(url))).toBe(cleanUrl(url));
    }),
  );
});
