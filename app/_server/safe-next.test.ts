import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNext, signInPath } from './safe-next.ts';

test('after sign-in one comes to the screen one asked for', () => {
  for (const path of ['/admin', '/admin/posts', '/admin/posts?status=draft&query=a%20b#top']) {
    expect(safeNext(path)).toBe(path);
  }
  expect(signInPath('/admin/posts?a=1')).toBe('/admin/sign-in?next=%2Fadmin%2Fposts%3Fa%3D1');
  expect(signInPath('/admin')).toBe('/admin/sign-in');
});

test('no link leads elsewhere', () => {
  const elsewhere = [
    'https://other.example/admin',
    '//other.example/admin',
    '/\\other.example/admin',
    '\\/other.example',
    'javascript:alert(1)',
    '/administration',
    '/admin/../feed.xml',
    '/admin/%2e%2e/x',
    '/admin/sign-in?next=/admin/sign-in',
    '/admin/set-up',
    '/',
    '',
    undefined,
    ['/admin/posts'],
    `/admin/${'x'.repeat(2000)}`,
  ];
  for (const next of elsewhere) expect(safeNext(next), String(next)).toBe('/admin');
});

test('whatever is asked for, the way leads into the admin area of this host', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '//',
    'admin',
    '..',
    '.',
    '@',
    ':',
    'http:',
    'other.example',
    '?',
    '#',
    '\t',
    '%2f',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map(all => all.join('')),
      ),
      next => {
        const { host, pathname } = new URL(safeNext(next), 'http://blog.example');
        expect(host).toBe('blog.example');
        expect(pathname).toMatch(/^\/admin(\/|$)/);
      },
    ),
  );
});
