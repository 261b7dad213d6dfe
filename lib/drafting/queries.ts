import { database } from '#lib/database/client.ts';
import type { DraftForm, DraftLength, DraftStatus } from '#lib/database/generated/enums.ts';

/** Runs that nobody may be working on any more: they wait, or were under way when their process ended. */
export async function unfinishedRuns(): Promise<string[]> {
  const runs = await database().draftRun.findMany({
    where: { status: { in: ['queued', 'running'] } },
    select: { id: true },
  });
  return runs.map(({ id }) => id);
}

export interface DraftRunView {
  id: string;
  form: DraftForm;
  length: DraftLength;
  locale: string;
  status: DraftStatus;
  /** Name of the stage under way, without its part */
  stage: string | null;
  stepsDone: number;
  stepsTotal: number;
  model: string | null;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar; null where unknown */
  costMicros: number | null;
  error: { code: string; args: Record<string, string | number> } | null;
  /** What the model answered where that could not be used */
  rejectedText: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  source: { id: string; title: string };
  post: { id: string; title: string } | null;
}

/** @returns undefined where there is no such run */
export async function draftRun(id: string): Promise<DraftRunView | undefined> {
  const row = await database().draftRun.findUnique({
    where: { id },
    include: {
      ...listed,
      stages: { where: { errorCode: { not: null } }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  return row ? { ...viewOf(row), rejectedText: row.stages[0]?.rejectedText ?? null } : undefined;
}

/** What changes while a run is under way. */
export interface RunProgress {
  status: DraftStatus;
  stage: string | null;
  stepsDone: number;
  stepsTotal: number;
  inputTokens: number;
  outputTokens: number;
  costMicros: number | null;
}

export async function runProgress(id: string): Promise<RunProgress | undefined> {
  const row = await database().draftRun.findUnique({
    where: { id },
    select: {
      status: true,
      stage: true,
      stepsDone: true,
      stepsTotal: true,
      inputTokens: true,
      outputTokens: true,
      costMicros: true,
    },
  });
  return row ? { ...row, stage: row.stage?.split(':')[0] ?? null } : undefined;
}

const pageSize = 30;

export interface DraftRunPage {
  runs: DraftRunView[];
  /** Cursor of the next, older page */
  older: string | null;
}

/** Newest first. Ids are UUIDv7: their order is the order of creation. */
export async function listDrafts({ after }: { after?: string } = {}): Promise<DraftRunPage> {
  const rows = await database().draftRun.findMany({
    ...(after && { where: { id: { lt: after } } }),
    include: listed,
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const runs = rows.slice(0, pageSize).map(viewOf);
  return { runs, older: rows.length > pageSize ? (runs.at(-1)?.id ?? null) : null };
}

/** The runs of one source, newest first, for its screen. */
export async function draftsOfSource(sourceId: string): Promise<DraftRunView[]> {
  const rows = await database().draftRun.findMany({
    where: { sourceId },
    include: listed,
    orderBy: { createdAt: 'desc' },
    take: 10,
  });
  return rows.map(viewOf);
}

const listed = {
  source: { select: { id: true, title: true } },
  post: { select: { id: true, title: true } },
} as const;

type Row = Omit<DraftRunView, 'error' | 'rejectedText'> & { errorCode: string | null; errorArgs: unknown };

function viewOf({ errorCode, errorArgs, ...row }: Row): DraftRunView {
  const { id, form, length, locale, status, stepsDone, stepsTotal, model, inputTokens, outputTokens, costMicros } = row;
  const args = (errorArgs ?? {}) as Record<string, string | number>;
  return {
    ...{ id, form, length, locale, status, stepsDone, stepsTotal, model, inputTokens, outputTokens, costMicros },
    stage: row.stage?.split(':')[0] ?? null,
    error: errorCode ? { code: errorCode, args } : null,
    rejectedText: null,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    source: row.source,
    post: row.post,
  };
}
