import { expect, test, vi } from 'vitest';
import { writePlace } from '#lib/database/keyset.ts';
import { pageAt, pageRequest } from './list-page.ts';

const place = { at: new Date('2026-05-04'), id: '019ab000-0000-7000-8000-000000000000' };
const row = { ...place };

test('an address names a place in the list; what is none asks for its beginning', async () => {
  const ask = (params: Record<string, string | string[]>) => pageRequest(Promise.resolve(params));
  expect(await ask({ after: writePlace(place) })).toEqual({ after: place, before: undefined });
  expect(await ask({ after: 'x', before: ['a', 'b'] })).toEqual({ after: undefined, before: undefined });
});

test('who walked back to the newest entry, or beyond the last, is led to the beginning', async () => {
  const load = vi.fn();
  const target = () =>
    pageAt('/tag/moor', { before: place }, load).then(
      () => 'shown',
      error => error.digest,
    );
  load.mockResolvedValueOnce({ rows: [row], newer: 'x', older: 'y' });
  expect(await target()).toBe('shown');
  load.mockResolvedValueOnce({ rows: [row], older: 'y' });
  expect(await target()).toContain('/tag/moor');
  load.mockResolvedValueOnce({ rows: [], newer: 'x' });
  expect(await target()).toContain('/tag/moor');
});

test('an empty list is shown as empty', async () => {
  expect(await pageAt('/', {}, async () => ({ rows: [] }))).toEqual({ rows: [] });
});
