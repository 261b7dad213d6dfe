import type { Document } from '../model.ts';

/** What readers see of a document: without ids, passages and origins, for comparing. */
export function contentOf(document: Document): unknown {
  return JSON.parse(JSON.stringify(document), (key, value) => (PROVENANCE.has(key) ? undefined : value));
}

const PROVENANCE = new Set(['id', 'passages', 'origin']);
