import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { answerNotFound, withAnswerStatus } from './answer-status.ts';
import { asksForScreen, sendWhole } from './send-whole.ts';

async function answerOf(listener: RequestListener): Promise<Response> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`);
    return new Response(await answer.text(), answer);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('a page whose frame is under way can still answer that there is nothing', async () => {
  const answer = await answerOf((_request, response) =>
    withAnswerStatus(response, async () => {
      sendWhole(response);
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.flushHeaders();
      response.write('Der Rahmen, ');
      await new Promise(setImmediate);
      answerNotFound();
      await new Promise<void>(written => response.write(Buffer.from('die Mitte '), () => written()));
      response.end('und das Ende: fünf');
    }),
  );
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe('Der Rahmen, die Mitte und das Ende: fünf');
});

test('headers set without a head are sent, and an empty answer stays empty', async () => {
  const answer = await answerOf((_request, response) => {
    sendWhole(response);
    response.statusCode = 307;
    response.setHeader('x-where', 'elsewhere');
    response.end();
  });
  expect([answer.status, answer.headers.get('x-where'), await answer.text()]).toEqual([307, 'elsewhere', '']);
});

test('only documents of the admin area are kept back', () => {
  const asked = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*' }, method = 'GET') =>
    asksForScreen({ url, headers, method });
  expect(['/admin', '/admin?a=1', '/admin/posts/1'].map(url => asked(url))).toEqual([true, true, true]);
  expect(['/', '/administration', '/ein-artikel'].map(url => asked(url))).toEqual([false, false, false]);
  expect(asked('/admin', { accept: 'text/html', rsc: '1' })).toBe(false);
  expect(asked('/admin/drafts/1/state', { accept: 'application/json' })).toBe(false);
  expect(asked('/admin', { accept: 'text/html' }, 'POST')).toBe(false);
});
