import type { PgBoss } from 'pg-boss';
import { DomainError } from '#lib/domain-error.ts';

/** The server and the web bundle load separate copies of this module; they share the running instance through this key. */
const slot = globalThis as { [bossKey]?: PgBoss };
const bossKey: unique symbol = Symbol.for('quellwerk.jobs') as never;

/** @throws DomainError `jobs.notStarted` in a process that has not called `startJobs` */
export function boss(): PgBoss {
  const current = slot[bossKey];
  if (!current) throw new DomainError('jobs.notStarted');
  return current;
}

export function setBoss(current: PgBoss | undefined): void {
  slot[bossKey] = current;
}
