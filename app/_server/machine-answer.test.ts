import { describe, expect, test } from 'vitest';
import { machineAnswer } from './machine-answer.ts';

let count = 0;
const aPath = () => `/feed-${++count}.xml`;
const ask = (path: string, body: string, headers: Record<string, string> = {}) =>
  machineAnswer(new Request(`http://localhost${path}`, { headers }), { type: 'text/xml', body });

describe('who asks again', () => {
  test('with what the last answer said is told that nothing changed', async () => {
    const path = aPath();
    const { headers } = ask(path, 'eins');
    const etag = headers.get('etag') ?? '';
    const since = headers.get('last-modified') ?? '';
    expect(ask(path, 'eins', { 'if-none-match': etag }).status).toBe(304);
    expect(ask(path, 'eins', { 'if-none-match': `"other", W/${etag}` }).status).toBe(304);
    expect(ask(path, 'eins', { 'if-none-match': '*' }).status).toBe(304);
    const known = ask(path, 'eins', { 'if-modified-since': since });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag]);
  });

  test('gets the new text as soon as there is one, also within the same second', async () => {
    const path = aPath();
    const since = ask(path, 'eins').headers.get('last-modified') ?? '';
    const answer = ask(path, 'zwei', { 'if-modified-since': since });
    expect([answer.status, await answer.text()]).toEqual([200, 'zwei']);
    expect(answer.headers.get('last-modified')).not.toBe(since);
  });

  test('with both validators is answered by the tag alone', () => {
    const path = aPath();
    const since = ask(path, 'eins').headers.get('last-modified') ?? '';
    expect(ask(path, 'eins', { 'if-none-match': '"other"', 'if-modified-since': since }).status).toBe(200);
  });

  test('with a date that is none gets the text', () => {
    expect(ask(aPath(), 'eins', { 'if-modified-since': 'gestern' }).status).toBe(200);
  });
});
