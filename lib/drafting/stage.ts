import { createHash } from 'node:crypto';
import { database } from '#lib/database/client.ts';
import type { InputJsonValue } from '#lib/database/generated/internal/prismaNamespace.ts';
import { isDomainError } from '#lib/domain-error.ts';
import type { Drafting } from './context.ts';
import { askModel, type Question } from './models/ask.ts';
import { RejectedAnswer } from './models/failure.ts';
import type { ModelCall } from './models/record.ts';

/**
 * One question to the model, whose accepted answer is kept under the hash of the question. Asked again with the same
 * words, in this process or after a crash, the kept answer is taken and no model is called. Which model answered is
 * recorded but does not count as part of the question: after a change of models, finished stages stand.
 *
 * @param name `plan`, `write:3`, …; the part before the colon is what the screen shows
 */
export async function stage<Wire, Value extends object>(
  drafting: Drafting,
  name: string,
  question: Question<Wire, Value>,
): Promise<Value> {
  const { runId, choice, progress, signal, backoffMs } = drafting;
  signal.throwIfAborted();
  await progress.begin(name);
  const key = { runId, name, inputHash: hashOf(question) };
  const kept = await database().draftStage.findUnique({ where: { runId_name_inputHash: key } });
  if (kept?.output) {
    await progress.done();
    return kept.output as Value;
  }
  const row = await database().draftStage.upsert({
    where: { runId_name_inputHash: key },
    create: { ...key, costMicros: 0 },
    update: { errorCode: null, rejectedText: null },
  });
  try {
    const value = await askModel(choice, question, {
      signal,
      backoffMs,
      onCall: call => countCall(row.id, runId, call),
    });
    await database().draftStage.update({ where: { id: row.id }, data: { output: value as InputJsonValue } });
    await progress.done();
    return value;
  } catch (error) {
    if (isDomainError(error)) {
      const rejectedText = error instanceof RejectedAnswer ? error.text : null;
      await database().draftStage.update({ where: { id: row.id }, data: { errorCode: error.code, rejectedText } });
    }
    throw error;
  }
}

function hashOf({ purpose, instructions, prompt }: Question<never, object> | Question<unknown, object>): string {
  return createHash('sha256').update([purpose, instructions, prompt].join('\0')).digest('hex');
}

/** Adds a call to its stage, and the stages up to the run's totals, so that nothing is counted twice. */
async function countCall(stageId: string, runId: string, call: ModelCall): Promise<void> {
  await database().$transaction(async tx => {
    await tx.$executeRaw`
      UPDATE "DraftStage"
         SET model = ${call.model}, "inputTokens" = "inputTokens" + ${call.inputTokens},
             "outputTokens" = "outputTokens" + ${call.outputTokens}, "durationMs" = "durationMs" + ${call.durationMs},
             "costMicros" = "costMicros" + ${call.costMicros}::int
       WHERE id = ${stageId}::uuid`;
    // One stage of unknown cost (null) makes the sum unknown: half a bill would be a wrong one.
    await tx.$executeRaw`
      UPDATE "DraftRun" AS run
         SET "inputTokens" = sums.input, "outputTokens" = sums.output, "costMicros" = sums.cost
        FROM (SELECT sum("inputTokens")::int AS input, sum("outputTokens")::int AS output,
                     CASE WHEN bool_and("costMicros" IS NOT NULL) THEN sum("costMicros")::int END AS cost
                FROM "DraftStage" WHERE "runId" = ${runId}::uuid) AS sums
       WHERE run.id = ${runId}::uuid`;
  });
}
