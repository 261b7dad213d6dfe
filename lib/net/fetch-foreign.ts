import { DomainError } from '#lib/domain-error.ts';
import { environment } from '#lib/settings/environment.ts';
import { type AllowList, parseAllowList } from './allow-list.ts';
import { ACCEPT_ENCODING, readBody, tooLarge } from './body.ts';
import { decodeText } from './charset.ts';
import { type Hop, type OpenAnswer, openPinned } from './connection.ts';
import { essenceOf, isAccepted, sniffContentType } from './content-type.ts';
import { asNetFailure, httpFailure } from './failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { redirectOf } from './redirect.ts';
import { type Resolver, resolveVetted, systemResolver } from './resolve.ts';
import { parseForeignUrl } from './url.ts';
import { userAgent } from './user-agent.ts';

export interface FetchForeignOptions extends Partial<Limits> {
  method?: Hop['method'];
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Content types wanted, `text/html` or `text/*`; without it any */
  accept?: readonly string[];
  /** Which statuses are an answer rather than a failure; default 2xx and 304 */
  acceptStatus?: (status: number) => boolean;
  /** Sources in one's own network (see `parseAllowList`); default the setting ALLOW_PRIVATE_ADDRESSES */
  allow?: readonly string[];
  userAgent?: string;
  signal?: AbortSignal;
  /** Replaces the system's name resolution */
  resolve?: Resolver;
}

export interface ForeignResponse {
  /** The address that answered in the end, after redirects, without fragment */
  url: string;
  status: number;
  headers: Headers;
  /** Lower-case type without parameters; sniffed where the server names none */
  contentType: string;
  bytes: Uint8Array;
  /** The body as a string, its charset found as `decodeText` does */
  text: () => string;
}

export type FetchForeign = (url: string | URL, options?: FetchForeignOptions) => Promise<ForeignResponse>;

/**
 * Fetches from a server that others run, and that may mean harm: http(s) only, no address inside one's own network
 * (unless the allow-list names it), the connection pinned to the vetted address, every redirect vetted anew, limits on
 * bytes, time, headers and redirects.
 *
 * @throws DomainError `net.badUrl`, `net.blockedAddress`, `net.dns`, `net.tls`, `net.connection`, `net.timeout`,
 *   `net.tooLarge`, `net.tooManyRedirects`, `net.contentType`, `net.unreadable`, `net.http`
 * @throws the reason of `signal` when the caller aborts
 */
export async function fetchForeign(url: string | URL, options: FetchForeignOptions = {}): Promise<ForeignResponse> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...definedLimits(options) };
  const start = parseForeignUrl(url);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(new DomainError('net.timeout')), limits.totalMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal;
  try {
    return await follow(start, options, limits, signal);
  } catch (error) {
    options.signal?.throwIfAborted(); // the caller's own wish is not the other server's failure
    throw asNetFailure(deadline.signal.aborted ? deadline.signal.reason : error, start.host);
  } finally {
    clearTimeout(timer);
  }
}

function definedLimits(options: FetchForeignOptions): Partial<Limits> {
  const names = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];
  return Object.fromEntries(names.filter(name => options[name] !== undefined).map(name => [name, options[name]]));
}

async function follow(
  start: URL,
  options: FetchForeignOptions,
  limits: Limits,
  signal: AbortSignal,
): Promise<ForeignResponse> {
  const allow = parseAllowList(options.allow ?? environment().ALLOW_PRIVATE_ADDRESSES);
  const seen = new Set<string>();
  let hop: Hop = { url: start, method: options.method ?? 'GET', headers: requestHeaders(options), body: options.body };
  for (;;) {
    const step = `${hop.method} ${hop.url.href}`;
    if (seen.size > limits.maxRedirects || seen.has(step)) throw new DomainError('net.tooManyRedirects');
    seen.add(step);
    const answer = await open(hop, allow, options.resolve ?? systemResolver, limits, signal);
    try {
      const next = redirectOf(hop, answer.status, answer.headers);
      if (!next) return await receive(hop, answer, options, limits);
      hop = next;
    } finally {
      answer.close();
    }
  }
}

/** Set by the connection itself; a caller's value could only contradict it. */
const OWN_HEADERS = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'te',
  'trailer',
];

function requestHeaders(options: FetchForeignOptions): Headers {
  const headers = new Headers({ accept: options.accept?.join(', ') ?? '*/*' });
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  for (const name of OWN_HEADERS) headers.delete(name);
  headers.set('accept-encoding', ACCEPT_ENCODING);
  headers.set('user-agent', options.userAgent ?? userAgent());
  return headers;
}

async function open(hop: Hop, allow: AllowList, resolve: Resolver, limits: Limits, signal: AbortSignal) {
  signal.throwIfAborted();
  const addresses = await abortable(resolveVetted(hop.url, allow, resolve), signal);
  try {
    return await openPinned(hop, addresses, limits, signal);
  } catch (error) {
    throw signal.aborted ? error : asNetFailure(error, hop.url.host);
  }
}

/** The system's name resolution cannot be stopped, only no longer waited for. */
async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function receive(
  hop: Hop,
  answer: OpenAnswer,
  options: FetchForeignOptions,
  limits: Limits,
): Promise<ForeignResponse> {
  const { status, headers } = answer;
  const acceptStatus = options.acceptStatus ?? (code => code < 300 || code === 304);
  if (!acceptStatus(status)) throw httpFailure(status, hop.url.host);
  const declared = essenceOf(headers.get('content-type') ?? '');
  if (declared !== '') requireType(declared, status, options);
  const bytes = await receiveBody(hop, answer, limits);
  const contentType = declared === '' ? sniffContentType(bytes) : declared;
  if (bytes.length > 0) requireType(contentType, status, options);
  const url = new URL(hop.url);
  url.hash = '';
  return {
    url: url.href,
    status,
    headers,
    contentType,
    bytes,
    text: () => decodeText(bytes, headers.get('content-type')),
  };
}

/** Pages that explain an error are HTML whatever was asked for; who accepts the status wants to read them. */
function requireType(essence: string, status: number, options: FetchForeignOptions): void {
  if (options.accept && status < 400 && status !== 304 && !isAccepted(essence, options.accept)) {
    throw new DomainError('net.contentType', { type: essence });
  }
}

async function receiveBody(hop: Hop, answer: OpenAnswer, limits: Limits): Promise<Uint8Array> {
  if (hop.method === 'HEAD' || answer.status === 204 || answer.status === 304) return new Uint8Array();
  if (Number(answer.headers.get('content-length') ?? 0) > limits.maxBytes) throw tooLarge(limits.maxBytes);
  return await readBody(answer.body, answer.headers.get('content-encoding'), limits.maxBytes);
}
