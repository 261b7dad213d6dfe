'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/_server/action.ts';
import { keepSignedIn } from '#app/_server/session-cookie.ts';
import { setUp, setUpSchema } from '#lib/auth/set-up.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';

const limit = { name: 'set-up', points: 30, seconds: 60 * 60 };

/** Makes the owner's account and signs in with it. */
export const setUpBlog = publicAction(
  setUpSchema,
  limit,
  async (input, client) => {
    await setUp(input);
    await keepSignedIn(await signIn({ email: input.email, password: input.password, ...client }));
    redirect('/admin');
  },
  form => interfaceLocale(String(form.get('language'))),
);
