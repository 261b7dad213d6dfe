/**
 * An expected failure. The code names a sentence under `errors.` in `messages/*.json`; the interface translates it for
 * the reader. Unexpected failures are ordinary errors: they are logged once and shown without detail.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  /**
   * @param code key below `errors.` in the message catalogues, e.g. `net.timeout`
   * @param args values for the sentence's placeholders; never secrets
   */
  constructor(code: string, args: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(args)}`, options);
    this.name = 'DomainError';
    this.code = code;
    this.args = args;
  }
}

/**
 * Whether a caught value is an expected failure. Compares by name as well as by class: the server and the web bundle
 * each load their own copy of this module.
 */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof DomainError || (error instanceof Error && error.name === 'DomainError' && 'code' in error);
}
