import { database } from '#lib/database/client.ts';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { type FetchForeign, fetchForeign } from '#lib/net/fetch-foreign.ts';
import { parseForeignUrl } from '#lib/net/url.ts';

/** How originals are reached; everything has its usual value. */
export interface Reach {
  fetch?: FetchForeign;
  /** Where YouTube is asked; default the setting YOUTUBE_BASE_URL */
  youtubeBaseUrl?: string;
  /** Ends the intake; nothing is stored then */
  signal?: AbortSignal;
}

/** What a fetch is for, as the list of what left the server names it. */
export type FetchPurpose = 'article' | 'source' | 'youtube' | 'captions' | 'thumbnail';

/**
 * The safe fetcher, writing down each request with its outcome: `ok` or an error code.
 * @throws DomainError `source.cancelled` where the caller ended the intake
 */
export function recordedFetch(reach: Reach, purposeOf: (url: URL) => FetchPurpose): FetchForeign {
  const ask = reach.fetch ?? fetchForeign;
  return async (address, options = {}) => {
    const url = parseForeignUrl(address);
    const signal = options.signal ?? reach.signal;
    const start = performance.now();
    let outcome = 'ok';
    try {
      const answer = await ask(url, { ...options, ...(signal && { signal }) });
      if (answer.status >= 400) outcome = 'net.http';
      return answer;
    } catch (error) {
      const failure = signal?.aborted ? new DomainError('source.cancelled') : error;
      outcome = isDomainError(failure) ? failure.code : 'unexpected';
      throw failure;
    } finally {
      const durationMs = Math.round(performance.now() - start);
      const row = { kind: 'fetch', host: url.host, purpose: purposeOf(url), outcome, durationMs };
      await database().outboundRequest.create({ data: row });
    }
  };
}

/** Whether the other side, and not the person waiting, is the reason why something could not be fetched or read. */
export function isForeignFailure(error: unknown): boolean {
  return isDomainError(error) && error.code !== 'source.cancelled';
}

/** @throws DomainError `source.cancelled` */
export function requireWanted({ signal }: Reach): void {
  if (signal?.aborted) throw new DomainError('source.cancelled');
}
