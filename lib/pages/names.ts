import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from '#lib/database/client.ts';

/**
 * The names under which public pages know what they read: `post:<id>`, `tag:<id>`, `comments:<postId>`, `list` (which
 * posts are public, and in which order), `settings`. A verb that changes one of these things says so with
 * {@link changes}; a query that reads one says so with {@link reads}.
 */
export type PageName = 'list' | 'settings' | `post:${string}` | `tag:${string}` | `comments:${string}`;

/** PostgreSQL channel on which the names of changed things travel. */
export const changesChannel = 'quellwerk_changes';

const key = Symbol.for('quellwerk.pages.collector');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Set<PageName>> | undefined>;
shared[key] ??= new AsyncLocalStorage<Set<PageName>>();
const collector = shared[key];

/** Runs `render` and tells what was read while it ran. */
export async function collectReads<T>(render: () => Promise<T>): Promise<{ result: T; names: Set<PageName> }> {
  const names = new Set<PageName>();
  const result = await collector.run(names, render);
  return { result, names };
}

/** Called by query functions that public pages use. Outside a render it does nothing. */
export function reads(...names: PageName[]): void {
  const current = collector.getStore();
  if (current) for (const name of names) current.add(name);
}

/** Called by verbs inside their transaction: PostgreSQL delivers the names when, and only when, it commits. */
export async function changes(tx: Transaction, ...names: PageName[]): Promise<void> {
  // One notification carries at most 8,000 bytes; 100 names of this form stay well below.
  for (let start = 0; start < names.length; start += 100) {
    const payload = names.slice(start, start + 100).join(' ');
    await tx.$executeRaw`SELECT pg_notify(${changesChannel}, ${payload})`;
  }
}
