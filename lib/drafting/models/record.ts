import { database } from '#lib/database/client.ts';
import { hostOf } from './language-model.ts';
import type { ModelChoice } from './schema.ts';

export interface ModelCall {
  /** `plan`, `write`, `title`, `test` */
  purpose: string;
  /** `ok` or an error code */
  outcome: string;
  durationMs: number;
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar; null where the price is not known */
  costMicros: number | null;
}

/** One row in the list of what left the server. */
export async function recordModelCall(choice: ModelChoice, call: ModelCall): Promise<void> {
  const { purpose, outcome, durationMs, inputTokens, outputTokens, costMicros } = call;
  await database().outboundRequest.create({
    data: { kind: 'model', host: hostOf(choice), purpose, outcome, durationMs, inputTokens, outputTokens, costMicros },
  });
}
