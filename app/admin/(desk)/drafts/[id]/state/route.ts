import { ownerRoute } from '#app/_server/route.ts';
import { DomainError } from '#lib/domain-error.ts';
import { runProgress } from '#lib/drafting/queries.ts';
import { runIdSchema } from '#lib/drafting/schema.ts';

/** Where a run stands, asked every second or so by its open screen: one row, no joins. */
export const GET = ownerRoute('read', runIdSchema, async (_actor, { id }) => {
  const progress = await runProgress(id);
  if (!progress) throw new DomainError('drafting.runGone');
  return progress;
});
