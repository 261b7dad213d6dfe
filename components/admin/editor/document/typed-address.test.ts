import { expect, test } from 'vitest';
import { typedAddress } from './typed-address.ts';

test.each([
  ['example.org', 'https://example.org'],
  ['  www.example.org/a?b#c ', 'https://www.example.org/a?b#c'],
  ['localhost.example:8080/x', 'https://localhost.example:8080/x'],
  ['https://example.org/ü', 'https://example.org/ü'],
  ['http://example.org', 'http://example.org'],
  ['//example.org/a', 'https://example.org/a'],
  ['name@example.org', 'mailto:name@example.org'],
  ['mailto:name@example.org', 'mailto:name@example.org'],
  ['/mein-artikel', '/mein-artikel'],
  ['#abschnitt', '#abschnitt'],
])('%s leads to %s', (typed, href) => {
  expect(typedAddress(typed)).toBe(href);
});

test.each([
  '',
  '   ',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
])('no link leads to %j', typed => {
  expect(typedAddress(typed)).toBeUndefined();
});
