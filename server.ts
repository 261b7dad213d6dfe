// The composition root: port → database → owner and example content → jobs → Next.js. What was started is stopped in
// reverse order.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { settleClientAddress } from '#lib/auth/client-address.ts';
import { removeEndedWindows } from '#lib/auth/limit.ts';
import { noteRequestedPath } from '#lib/auth/requested-path.ts';
import { makeSetUpLink, setUpFromEnvironment } from '#lib/auth/set-up.ts';
import { openDatabase } from '#lib/database/open.ts';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { loadExampleContent } from '#lib/example-content/load.ts';
import { errorSentence, translator } from '#lib/i18n/translator.ts';
import { startJobs } from '#lib/jobs/start.ts';
import { parseAllowList } from '#lib/net/allow-list.ts';
import { withAnswerStatus } from '#lib/pages/answer-status.ts';
import { asksForScreen, sendWhole } from '#lib/pages/send-whole.ts';
import { environment, passAddressToNextAuth, terminalLocale } from '#lib/settings/environment.ts';

/** How long requests under way may take to finish after the signal to stop, in milliseconds. */
const graceMs = 10_000;

const undo: Array<() => unknown> = [];
let stopping: Promise<void> | undefined;

const started = start();
try {
  await started;
} catch (error) {
  await stopEverything();
  fail(error);
}

async function start(): Promise<void> {
  const { siteUrl, PORT, HOST, NODE_ENV, NEXT_DIST_DIR, EXAMPLE_CONTENT, ALLOW_PRIVATE_ADDRESSES } = environment();
  const development = NODE_ENV !== 'production';
  parseAllowList(ALLOW_PRIVATE_ADDRESSES); // a mistake in it is told now, not at the first original
  if (!development && !existsSync(path.join(NEXT_DIST_DIR, 'BUILD_ID'))) throw new DomainError('server.noBuild');
  onStopSignal(stop);

  // The port is taken first: a second server ends here, before it has touched anything.
  let handle: RequestListener = answerNotReady;
  const server = createServer((request, response) => handle(request, response));
  await listen(server, PORT, HOST);

  undo.push(await openDatabase(step => say(`step.${step}`)));
  await removeEndedWindows();
  await setUpFromEnvironment();
  if (EXAMPLE_CONTENT) await loadExampleContent();

  say('step.application');
  passAddressToNextAuth(siteUrl);
  const app = next({ dev: development, dir: process.cwd(), hostname: 'localhost', port: PORT, httpServer: server });
  await app.prepare();
  undo.push(() => app.close());
  const jobs = await startJobs();
  undo.push(() => jobs.stop());
  const render = app.getRequestHandler();
  handle = (request, response) => {
    settleClientAddress(request);
    noteRequestedPath(request);
    void withAnswerStatus(response, () => {
      if (asksForScreen(request)) sendWhole(response);
      return render(request, response);
    });
  };
  undo.push(() => closeServer(server));

  say('ready', { url: siteUrl });
  say('admin', { url: `${siteUrl}/admin` });
  const link = await makeSetUpLink();
  if (link) {
    say('setUp');
    print(`  ${siteUrl}${link}`);
  }
}

/** Resolves when the port is ours. */
async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new DomainError('server.portTaken', { port: String(port) }, { cause });
    if (code === 'EACCES') throw new DomainError('server.portForbidden', { port: String(port) }, { cause });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new DomainError('server.badHost', { host }, { cause });
    throw cause;
  }
}

function answerNotReady(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3' });
  response.end(t('notReady'));
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}

/** Ctrl-C, `kill`, or the end of the process that started this one. A second Ctrl-C ends at once. */
function onStopSignal(handler: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping && signal === 'SIGINT') process.exit(130);
      handler();
    });
  }
  process.on('disconnect', handler);
}

function stop(): void {
  if (stopping) return;
  say('stopping');
  stopEverything().then(() => {
    say('stopped');
    process.exit(0);
  }, fail);
}

function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    await Promise.allSettled([started]); // a signal during the start waits for it: nothing is left half begun
    for (const step of undo.reverse()) await step();
  })();
  return stopping;
}

/** Expected failures are one sentence; anything else is a fault of ours and shows its stack. */
function fail(error: unknown): never {
  const known = (error as NodeJS.ErrnoException)?.code === 'ENOSPC' ? new DomainError('database.diskFull') : error;
  const text = isDomainError(known) ? errorSentence(terminalLocale(), known) : (known as Error)?.stack || String(known);
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

function say(key: string, values: Record<string, string> = {}): void {
  print(t(key, values));
}

function t(key: string, values: Record<string, string> = {}): string {
  return translator(terminalLocale(), 'server')(key, values);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
