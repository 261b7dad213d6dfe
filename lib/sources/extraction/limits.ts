/**
 * Limits that bound the time of one extraction, whatever the page: the worst page within them takes a few seconds on one
 * core, an ordinary one 20 to 200 ms.
 */
export const EXTRACTION_LIMITS = {
  /** Characters of the page; the fetcher stops at 12 MiB */
  htmlLength: 12 * 1024 * 1024,
  /** Elements that are shown, after scripts, styles and hidden parts are gone; the largest articles seen have 20,000 */
  elements: 40_000,
  /** Deeper containers are left out, other elements become siblings (Blink: at 512); real pages stay below 60 */
  depth: 100,
  /** Longer attribute values are dropped: they are data, not words about the page */
  attributeLength: 4096,
  /** Attributes of one element */
  attributes: 64,
  /** Characters of one structured-data script */
  jsonLdLength: 2 * 1024 * 1024,
  /** Characters of inline style sheets that are searched for rules that hide */
  styleLength: 512 * 1024,
} as const;
