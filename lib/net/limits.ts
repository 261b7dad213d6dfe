export interface Limits {
  /** Largest body, on the wire and after decompression alike */
  maxBytes: number;
  maxHeaderBytes: number;
  maxRedirects: number;
  /** From the call to the last byte, redirects included */
  totalMs: number;
  /** Longest silence: until connected, until the headers are complete, between two pieces of the body */
  idleMs: number;
}

/** Enough for the largest article pages, feeds and transcripts seen, with room; small enough to hold in memory. */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 12 * 1024 * 1024,
  maxHeaderBytes: 64 * 1024,
  maxRedirects: 5,
  totalMs: 30_000,
  idleMs: 10_000,
};
