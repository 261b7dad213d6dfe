import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { AuditEventModel, OutboundRequestModel } from '#lib/database/generated/models.ts';
import { keysetPage, keysetQuery, type Page } from '#lib/database/keyset.ts';
import { likeLiteral } from '#lib/database/like.ts';
import type { AuditFilter, OutboundFilter } from './schema.ts';

const pageSize = 50;

export type OutboundRow = OutboundRequestModel;

/** What left the server, newest first. */
export async function listOutboundRequests(actor: Actor, filter: OutboundFilter): Promise<Page<OutboundRow>> {
  assertMay(actor, 'configure');
  const { where, ...query } = keysetQuery(filter, pageSize);
  const rows = await database().outboundRequest.findMany({
    ...query,
    where: {
      AND: [
        where,
        filter.kind ? { kind: filter.kind } : {},
        filter.outcome ? { outcome: filter.outcome === 'ok' ? 'ok' : { not: 'ok' } } : {},
        filter.host ? { host: { contains: likeLiteral(filter.host), mode: 'insensitive' } } : {},
      ],
    },
  });
  return keysetPage(filter, pageSize, rows);
}

export interface OutboundTotals {
  fetches: number;
  modelCalls: number;
  failures: number;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar; only of models whose price is known */
  costMicros: number;
}

/** Sums over everything that left the server since a moment. */
export async function outboundTotals(actor: Actor, since: Date): Promise<OutboundTotals> {
  assertMay(actor, 'configure');
  const [totals] = await database().$queryRaw<OutboundTotals[]>`
    SELECT (count(*) FILTER (WHERE kind = 'fetch'))::int AS "fetches",
           (count(*) FILTER (WHERE kind = 'model'))::int AS "modelCalls",
           (count(*) FILTER (WHERE outcome <> 'ok'))::int AS "failures",
           coalesce(sum("inputTokens"), 0)::float8 AS "inputTokens",
           coalesce(sum("outputTokens"), 0)::float8 AS "outputTokens",
           coalesce(sum("costMicros"), 0)::float8 AS "costMicros"
      FROM "OutboundRequest"
     WHERE at >= ${since}`;
  if (!totals) throw new Error('an aggregate without GROUP BY gives one row');
  return totals;
}

export interface AuditRow extends AuditEventModel {
  /** null where the system acted, or the person's account is gone */
  user: { name: string } | null;
}

/** Who did what, newest first. */
export async function listAuditEvents(actor: Actor, filter: AuditFilter): Promise<Page<AuditRow>> {
  assertMay(actor, 'configure');
  const { where, ...query } = keysetQuery(filter, pageSize);
  const rows = await database().auditEvent.findMany({
    ...query,
    where: {
      AND: [
        where,
        filter.area ? { action: { startsWith: `${filter.area}.` } } : {},
        filter.userId ? { userId: filter.userId } : {},
      ],
    },
    include: { user: { select: { name: true } } },
  });
  return keysetPage(filter, pageSize, rows);
}

/** The people an audit list can be narrowed to. */
export async function auditPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertMay(actor, 'configure');
  return await database().user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
