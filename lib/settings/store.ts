import type { z } from 'zod';
import { database, type Transaction } from '#lib/database/client.ts';

/** @returns undefined where nothing is stored under the key, or something that no longer fits the schema */
export async function readSetting<S extends z.ZodType>(
  key: string,
  schema: S,
  tx: Transaction = database(),
): Promise<z.output<S> | undefined> {
  const row = await tx.setting.findUnique({ where: { key } });
  if (!row) return undefined;
  const parsed = schema.safeParse(row.value);
  return parsed.success ? parsed.data : undefined;
}

/** The value must be what JSON can hold. */
export async function writeSetting(tx: Transaction, key: string, value: object | string | boolean): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

export async function removeSetting(tx: Transaction, key: string): Promise<void> {
  await tx.setting.deleteMany({ where: { key } });
}
