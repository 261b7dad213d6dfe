/** The largest document that is stored or rendered. A book of 100,000 words stays well below each of these. */
export const DOCUMENT_LIMITS = {
  /** UTF-16 units of all strings and keys together; a close lower bound of the JSON's size in bytes */
  size: 4 * 1024 * 1024,
  /** Nodes of every kind, text included */
  nodes: 100_000,
  /** Levels of nodes below the document; a list in a list in a quotation makes 6 */
  depth: 48,
  passagesPerBlock: 500,
  columns: 100,
  href: 4096,
} as const;
