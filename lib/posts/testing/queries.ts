import { Client } from 'pg';
import { vi } from 'vitest';
import { databaseUrl } from '#lib/database/client.ts';

export interface SentQuery {
  text: string;
  values: unknown[];
}

/** What the database was asked while `act` ran. */
export async function queriesOf(act: () => Promise<unknown>): Promise<SentQuery[]> {
  const sent: SentQuery[] = [];
  const spy = vi.spyOn(Client.prototype, 'query');
  try {
    await act();
    for (const [query, values] of spy.mock.calls as unknown as [SentQuery | string, unknown[] | undefined][]) {
      if (typeof query === 'string') sent.push({ text: query, values: values ?? [] });
      else sent.push({ text: query.text, values: query.values ?? values ?? [] });
    }
    return sent;
  } finally {
    spy.mockRestore();
  }
}

/** PostgreSQL's plan for a query, as it prints it. */
export async function planOf({ text, values }: SentQuery): Promise<string> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF, SUMMARY OFF) ${text}`, values);
    return rows.map(row => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}
