'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { modelInputSchema } from '#lib/drafting/models/schema.ts';
import { changeModelSettings, removeModel } from '#lib/drafting/models/settings.ts';
import { testConnection } from '#lib/drafting/models/test-connection.ts';

export const saveModel = ownerAction('configure', modelInputSchema, async (actor, input) => {
  await changeModelSettings(actor, input);
  refresh();
});

export const forgetModel = ownerAction('configure', z.void(), async actor => {
  await removeModel(actor);
  refresh();
});

/** Tests what stands in the form, saved or not. */
export const tryModel = ownerAction('configure', modelInputSchema, (actor, input) => testConnection(actor, input));
