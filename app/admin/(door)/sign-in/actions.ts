'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { publicAction } from '#app/_server/action.ts';
import { safeNext } from '#app/_server/safe-next.ts';
import { currentDevice, keepSignedIn } from '#app/_server/session-cookie.ts';
import { signIn, signInSchema } from '#lib/auth/sign-in.ts';

/** Beyond the slow-down of failed attempts: how often one address may ask at all. */
const limit = { name: 'sign-in', points: 100, seconds: 15 * 60 };

export const enter = publicAction(
  signInSchema.extend({ next: z.string().max(2000).optional() }),
  limit,
  async ({ next, ...credentials }, client) => {
    const opened = await signIn({ ...credentials, ...client, device: await currentDevice() });
    await keepSignedIn(opened);
    redirect(safeNext(next));
  },
);
