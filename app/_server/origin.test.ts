import { describe, expect, test } from 'vitest';
import { isForeign, isFromOwnPage } from './origin.ts';

const asked = (headers: Record<string, string>, method = 'POST') => ({ method, headers: new Headers(headers) });
const host = { host: 'localhost:3000' };

describe('a request that changes something', () => {
  test('is foreign where the browser says so or its origin is another', () => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
      { origin: 'https://other.example' },
      { origin: 'http://localhost:3001' },
      { origin: 'null' },
      { origin: '' },
      { origin: 'nonsense' },
    ];
    for (const headers of foreign)
      expect(isForeign(asked({ ...host, ...headers })), JSON.stringify(headers)).toBe(true);
  });

  test('is not where it comes from the blog’s address, or the name it was asked under', () => {
    const own: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://localhost:3000' },
      { host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' },
      { 'x-forwarded-host': 'blog.example', origin: 'https://blog.example' },
    ];
    for (const headers of own) expect(isForeign(asked({ ...host, ...headers })), JSON.stringify(headers)).toBe(false);
  });

  test('that says nothing may be a program’s, but not one of our pages’', () => {
    expect(isForeign(asked(host))).toBe(false);
    expect(isFromOwnPage(asked(host))).toBe(false);
    expect(isFromOwnPage(asked({ ...host, 'sec-fetch-site': 'same-origin' }))).toBe(true);
  });
});

test('who only reads may come from anywhere', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(isForeign(asked({ origin: 'https://other.example' }, method))).toBe(false);
    expect(isFromOwnPage(asked({ 'sec-fetch-site': 'cross-site' }, method))).toBe(true);
  }
});
