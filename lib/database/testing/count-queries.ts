import pg from 'pg';
import { vi } from 'vitest';

/** How many statements go to PostgreSQL while `act` runs. For query budgets: the number must not grow with the rows. */
export async function countQueries(act: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await act();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}
