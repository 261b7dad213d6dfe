'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { ownerAction } from '#app/_server/action.ts';
import { cancelDraft } from '#lib/drafting/cancel.ts';
import { retryDraft } from '#lib/drafting/retry.ts';
import { runIdSchema, startDraftSchema } from '#lib/drafting/schema.ts';
import { startDraft } from '#lib/drafting/start.ts';

/** Goes on to the run's screen, where one can watch. */
export const beginDraft = ownerAction('write', startDraftSchema, async (actor, input) => {
  const { runId } = await startDraft(actor, input);
  redirect(`/admin/drafts/${runId}`);
});

export const stopDraft = ownerAction('write', runIdSchema, async (actor, input) => {
  await cancelDraft(actor, input);
  refresh();
});

export const continueDraft = ownerAction('write', runIdSchema, async (actor, input) => {
  await retryDraft(actor, input);
  refresh();
});
