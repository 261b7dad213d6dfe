import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type Actor, may, type Permission } from '#lib/auth/actor.ts';
import { countUse, type Limit } from '#lib/auth/limit.ts';
import type { SignedIn } from '#lib/auth/sessions.ts';
import { checkToken } from '#lib/auth/tokens.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { type Client, clientOf } from './client.ts';
import { type Failure, failureOf, invalidInput, refusal } from './failure.ts';
import { isForeign, isFromOwnPage } from './origin.ts';
import { InputTooLarge, requestValues } from './request-values.ts';
import { currentUser } from './session.ts';

interface RouteContext {
  params: Promise<Record<string, string | string[]>>;
}
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * Makes a route handler of the admin area: JSON (or, where the verb makes one, any other response), for whoever is signed
 * in. The input is the query and the path's parameters; with POST and the like, the body (JSON or form) and the
 * parameters. Answers `{ok: true, value}` or `{ok: false, error}` with a fitting status.
 * @param maxBytes of the body; 1 MiB without it
 */
export function ownerRoute<Schema extends z.ZodType, Value>(
  permission: Permission,
  schema: Schema,
  verb: (actor: SignedIn, input: z.output<Schema>, request: Request) => Promise<Value> | Value,
  { maxBytes }: { maxBytes?: number } = {},
): Handler {
  return async (request, context) => {
    const { language } = await blogSettings();
    try {
      const actor = await currentUser();
      if (!actor) return refuse(refusal(language, 'auth.signedOut'));
      if (!isFromOwnPage(request)) return refuse(refusal(language, 'auth.foreignOrigin'));
      if (!may(actor, permission)) return refuse(refusal(language, 'auth.forbidden'));
      const input = { ...(await requestValues(request, maxBytes)), ...(await context.params) };
      return await answer(language, schema, input, values => verb(actor, values, request));
    } catch (error) {
      return refuse(refusalOf(language, error));
    }
  };
}

/**
 * Makes a route handler of the public API, for programs with a personal token (`Authorization: Bearer …`). No cookie
 * counts here, so that no page can send a request in its reader's name.
 * @param maxBytes of the body; 1 MiB without it
 */
export function tokenRoute<Schema extends z.ZodType, Value>(
  permission: Permission,
  schema: Schema,
  verb: (actor: Actor, input: z.output<Schema>, request: Request) => Promise<Value> | Value,
  { maxBytes }: { maxBytes?: number } = {},
): (request: Request) => Promise<Response> {
  return async request => {
    const { language } = await blogSettings();
    try {
      const [, secret] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
      if (!secret) return refuse(refusal(language, 'auth.noToken'));
      const actor = await checkToken(secret, clientOf(request.headers).address);
      if (!actor) return refuse(refusal(language, 'auth.badToken'));
      if (!may(actor, permission)) return refuse(refusal(language, 'auth.forbidden'));
      return await answer(language, schema, await requestValues(request, maxBytes), values =>
        verb(actor, values, request),
      );
    } catch (error) {
      return refuse(refusalOf(language, error));
    }
  };
}

async function answer<Schema extends z.ZodType, Value>(
  language: Locale,
  schema: Schema,
  input: unknown,
  verb: (values: z.output<Schema>) => Promise<Value> | Value,
): Promise<Response> {
  const parsed = await schema.safeParseAsync(input, { reportInput: true });
  if (!parsed.success) return refuse(invalidInput(language, parsed.error));
  const value = await verb(parsed.data);
  return value instanceof Response ? value : Response.json({ ok: true, value }, { headers: unstored });
}

interface PublicRequest extends Client {
  request: Request;
}

/**
 * Makes a route handler that anybody may send a form or JSON to: checks where it comes from, counts it by address,
 * parses it, calls one verb.
 * @param refused makes the answer to a failure; without it JSON, or plain text where a page was asked for. `values` is
 *   what was sent, as far as it could be read
 */
export function publicRoute<Schema extends z.ZodType>(
  schema: Schema,
  limit: Limit,
  verb: (input: z.output<Schema>, from: PublicRequest) => Promise<Response> | Response,
  refused: (
    failure: Failure,
    request: Request,
    values: Record<string, unknown>,
  ) => Promise<Response> | Response = refuse,
): (request: Request) => Promise<Response> {
  return async request => {
    const { language } = await blogSettings();
    let values: Record<string, unknown> = {};
    try {
      if (isForeign(request)) return await refused(refusal(language, 'auth.foreignOrigin'), request, values);
      const client = clientOf(request.headers);
      await countUse(limit, client.address);
      values = await requestValues(request);
      const parsed = await schema.safeParseAsync(values, { reportInput: true });
      if (!parsed.success) return await refused(invalidInput(language, parsed.error), request, values);
      return await verb(parsed.data, { ...client, request });
    } catch (error) {
      return await refused(refusalOf(language, error), request, values);
    }
  };
}

const unstored = { 'cache-control': 'private, no-store' };

/** HTTP status of a failure, for handlers that make their own answer. */
export function statusOf({ error }: Failure): number {
  if (['auth.signedOut', 'auth.noToken', 'auth.badToken'].includes(error.code)) return 401;
  if (error.code === 'auth.forbidden' || error.code === 'auth.foreignOrigin') return 403;
  if (error.code === 'limit.reached' || error.code === 'auth.tooManyAttempts') return 429;
  if (error.code === 'form.tooLarge') return 413;
  if (error.code === 'unexpected') return 500;
  return error.code === 'form.invalid' ? 400 : 422;
}

function refuse(failure: Failure, request?: Request): Response {
  const init = { status: statusOf(failure), headers: unstored };
  const wantsPage = request?.headers.get('accept')?.includes('text/html');
  return wantsPage ? new Response(failure.error.message, init) : Response.json(failure, init);
}

function refusalOf(language: 'de' | 'en', error: unknown): Failure {
  unstable_rethrow(error);
  return error instanceof InputTooLarge ? refusal(language, 'form.tooLarge') : failureOf(language, error);
}
