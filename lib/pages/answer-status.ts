import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

interface Answer {
  status?: number;
}

/** The server and the web bundle load separate copies of this module; they share the store through this key. */
const key = Symbol.for('quellwerk.pages.answer');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Answer> | undefined>;
shared[key] ??= new AsyncLocalStorage<Answer>();
const store = shared[key];

/**
 * Lets a page that is rendered while `render` runs decide its status with {@link answerNotFound}. Next.js knows only
 * `notFound()`, which answers with an empty document that needs JavaScript to show anything.
 */
export async function withAnswerStatus(response: ServerResponse, render: () => Promise<void>): Promise<void> {
  const answer: Answer = {};
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  // Node calls this also where headers are sent implicitly with the first byte.
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(
      answer.status !== undefined && status === 200 ? answer.status : status,
      ...rest,
    )) as typeof response.writeHead;
  await store.run(answer, render);
}

/** The page being rendered says that there is nothing at its address. Outside a render it does nothing. */
export function answerNotFound(): void {
  const answer = store.getStore();
  if (answer) answer.status = 404;
}
