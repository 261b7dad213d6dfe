import { expect, test } from 'vitest';
import { sourceIdentity } from './identity.ts';

const ofUrl = (url: string) => sourceIdentity({ kind: 'url', url });
const ofText = (text: string) => sourceIdentity({ kind: 'text', text });

test('a video is its id, whatever its address', () => {
  expect(sourceIdentity({ kind: 'youtube', videoId: 'dQw4w9WgXcQ' })).toBe('youtube:dQw4w9WgXcQ');
});

test('the same page brought in twice is recognised', () => {
  const identity = 'url:https://example.org/artikel/wasser';
  for (const url of [
    'https://example.org/artikel/wasser',
    'https://EXAMPLE.org:443/artikel/wasser/',
    'https://example.org/artikel/wasser?utm_source=newsletter#fazit',
  ]) {
    expect(ofUrl(url)).toBe(identity);
  }
});

test('pages that may differ are kept apart', () => {
  const urls = ['/', '/a', '/A', '/a?id=1', '/a?id=2', '/a/?id=1', '/#!/a'].map(path => `https://example.org${path}`);
  expect(new Set(urls.map(ofUrl)).size).toBe(urls.length);
});

test('a text is the same with other line breaks, spaces and composition', () => {
  expect(ofText('Grüne Wörter\r\n\r\nim Wind ')).toBe(ofText('Gru\u0308ne  Wo\u0308rter im\u00a0Wind'));
  expect(ofText('Grüne Wörter')).not.toBe(ofText('Grüne Worte'));
  expect(ofText('a')).toBe('text:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('a file is its bytes', () => {
  expect(sourceIdentity({ kind: 'file', bytes: new TextEncoder().encode('a') })).toBe(
    'file:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  );
});
