import { DomainError, isDomainError } from '#lib/domain-error.ts';

/**
 * The sentence for whatever went wrong between here and the other server. Errors that have nothing to do with the
 * network are programming mistakes and pass unchanged.
 */
export function asNetFailure(error: unknown, host: string): unknown {
  if (isDomainError(error)) {
    return error.code.startsWith('net.') && !('host' in error.args)
      ? new DomainError(error.code, { ...error.args, host }, { cause: error.cause })
      : error;
  }
  const code = codeOf(error);
  if (!code) return error;
  const failure = failureOf(code);
  return failure ? new DomainError(failure, { host }, { cause: error }) : error;
}

/** 4xx and 5xx, sorted by what the reader of the sentence can do about it. */
export function httpFailure(status: number, host: string): DomainError {
  return new DomainError('net.http', { status: String(status), reason: reasonOf(status), host });
}

function reasonOf(status: number): string {
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) return 'refused';
  if (status === 404) return 'missing';
  if (status === 410) return 'gone';
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'server' : 'other';
}

/** Connecting to several addresses fails with one error for each; the first that has a code speaks for all. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'HTTPParserError') return 'HPE_INVALID'; // undici leaves the code of some of them out
  if (error instanceof AggregateError) return error.errors.map(codeOf).find(code => code !== undefined);
  return undefined;
}

function failureOf(code: string): string | undefined {
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO$)/.test(code)) {
    return 'net.tls';
  }
  if (/TIMEOUT|^ETIMEDOUT$/.test(code)) return 'net.timeout';
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') return 'net.headersTooLarge';
  if (/^HPE_|^UND_ERR_RES_|_CONTENT_LENGTH_MISMATCH$/.test(code)) return 'net.unreadable';
  if (/^(?:ECONN|EHOST|ENET|EPIPE$|EADDR|EAI_|ENOTFOUND$|EACCES$|EPERM$|UND_ERR_SOCKET$|UND_ERR_CLOSED$)/.test(code)) {
    return 'net.connection';
  }
  return undefined;
}
