import { headers } from 'next/headers';
import type { z } from 'zod';
import { may, type Permission } from '#lib/auth/actor.ts';
import { countUse, type Limit } from '#lib/auth/limit.ts';
import type { SignedIn } from '#lib/auth/sessions.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import type { ActionResult, FormResult } from './action-result.ts';
import { type Client, currentClient } from './client.ts';
import { failureOf, invalidInput, refusal } from './failure.ts';
import { formValues } from './form-values.ts';
import { isForeign, isFromOwnPage } from './origin.ts';
import { currentUser } from './session.ts';

/**
 * Makes a server action: authorise, parse, call one verb, answer. Every exported server action is made by this or by
 * {@link publicAction}, since every one of them is a public address. Whoever is no longer signed in gets a sentence and
 * not another page: what they typed stays where it is.
 */
export function ownerAction<Schema extends z.ZodType, Value>(
  permission: Permission,
  schema: Schema,
  verb: (actor: SignedIn, input: z.output<Schema>) => Promise<Value> | Value,
): (input: z.input<Schema> | FormData) => Promise<ActionResult<Value>> {
  return async input => {
    const { language } = await blogSettings();
    try {
      const actor = await currentUser();
      if (!actor) return refusal(language, 'auth.signedOut');
      if (!isFromOwnPage(await posted())) return refusal(language, 'auth.foreignOrigin');
      if (!may(actor, permission)) return refusal(language, 'auth.forbidden');
      return await answer(language, schema, input, values => verb(actor, values));
    } catch (error) {
      return failureOf(language, error);
    }
  };
}

/**
 * Makes a server action that anybody may call: sign-in, set-up. Counted by the client's address. The first argument is
 * what `useActionState` hands in, through which its form works without JavaScript too.
 * @param languageOf the language of the answer's sentences, where the form itself says which; else the blog's
 */
export function publicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  limit: Limit,
  verb: (input: z.output<Schema>, client: Client) => Promise<Value> | Value,
  languageOf?: (form: FormData) => Locale,
): (previous: unknown, form: FormData) => Promise<FormResult<Value>> {
  return async (_previous, form) => {
    const language = languageOf?.(form) ?? (await blogSettings()).language;
    try {
      if (isForeign(await posted())) return withTyped(form, refusal(language, 'auth.foreignOrigin'));
      const client = await currentClient();
      await countUse(limit, client.address);
      return withTyped(form, await answer(language, schema, form, values => verb(values, client)));
    } catch (error) {
      return withTyped(form, failureOf(language, error));
    }
  };
}

/** Next.js compares `Origin` with the host and lets a request without `Origin` pass; ours is the stricter rule. */
async function posted() {
  return { method: 'POST', headers: await headers() };
}

/** A page that is loaded anew holds what was typed; passwords are typed again. */
function withTyped<Value>(form: FormData, result: ActionResult<Value>): FormResult<Value> {
  if (result.ok) return result;
  const texts = [...form].filter(([name, value]) => typeof value === 'string' && !/^\$ACTION|password/i.test(name));
  return { ...result, typed: Object.fromEntries(texts) as Record<string, string> };
}

async function answer<Schema extends z.ZodType, Value>(
  language: Locale,
  schema: Schema,
  input: unknown,
  verb: (input: z.output<Schema>) => Promise<Value> | Value,
): Promise<ActionResult<Value>> {
  const parsed = await schema.safeParseAsync(input instanceof FormData ? formValues(input) : input, {
    reportInput: true,
  });
  if (!parsed.success) return invalidInput(language, parsed.error);
  return { ok: true, value: await verb(parsed.data) };
}
