import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { database, type Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { issueSentence } from '#lib/i18n/issue-sentence.ts';
import { applyBlogSettings, blogSettingsSchema } from '#lib/settings/blog.ts';
import { type Environment, environment, terminalLocale } from '#lib/settings/environment.ts';
import { readSetting, removeSetting, writeSetting } from '#lib/settings/store.ts';
import { hashPassword, passwordSchema } from './password.ts';
import { emailSchema } from './sign-in.ts';

const tokenKey = 'setUpToken';

export const setUpSchema = z.object({
  token: z.string().max(200),
  title: blogSettingsSchema.shape.title,
  language: blogSettingsSchema.shape.language,
  name: z.string().trim().min(1).max(120),
  email: emailSchema,
  password: passwordSchema,
});

type NewOwner = Omit<z.output<typeof setUpSchema>, 'token'>;

export async function hasOwner(tx: Transaction = database()): Promise<boolean> {
  return (await tx.user.findFirst({ where: { role: 'owner' }, select: { id: true } })) !== null;
}

/**
 * The path of a new link under which the owner's account is made; earlier links die. Only the token's hash is stored.
 * @returns undefined where there is an owner already
 */
export async function makeSetUpLink(): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  return await oneAtATime(async tx => {
    if (await hasOwner(tx)) return undefined;
    await writeSetting(tx, tokenKey, hashOf(token));
    return `/admin/set-up?token=${token}`;
  });
}

/** Whether the link would work now. */
export async function isSetUpToken(token: string, tx: Transaction = database()): Promise<boolean> {
  const stored = await readSetting(tokenKey, z.string(), tx);
  return stored !== undefined && sameText(stored, hashOf(token)) && !(await hasOwner(tx));
}

/**
 * Makes the owner's account and names the blog. The link dies with it; of two submissions at once one fails.
 * @returns the owner's id
 * @throws DomainError `auth.setUpLink` where the link is unknown or was replaced, `auth.setUpDone` where there is an owner
 */
export async function setUp(input: z.output<typeof setUpSchema>): Promise<string> {
  await assertWorks(input.token, database()); // before the costly hash, which anybody could ask for otherwise
  const passwordHash = await hashPassword(input.password);
  return await oneAtATime(async tx => {
    await assertWorks(input.token, tx);
    return await makeOwner(tx, input, passwordHash);
  });
}

/**
 * Set-up without a browser, from OWNER_* and BLOG_*; does nothing where none of OWNER_* is given or there is an owner.
 * @returns whether it made one
 * @throws DomainError `auth.ownerVariable` where one of OWNER_* is missing or does not fit
 */
export async function setUpFromEnvironment(variables: OwnerVariables = environment()): Promise<boolean> {
  const { OWNER_NAME, OWNER_EMAIL, OWNER_PASSWORD, BLOG_TITLE, BLOG_LANGUAGE } = variables;
  if ((!OWNER_NAME && !OWNER_EMAIL && !OWNER_PASSWORD) || (await hasOwner())) return false;
  const input = parseVariables({
    OWNER_NAME,
    OWNER_EMAIL,
    OWNER_PASSWORD,
    BLOG_TITLE: BLOG_TITLE ?? 'Quellwerk',
    BLOG_LANGUAGE: BLOG_LANGUAGE ?? terminalLocale(),
  });
  const passwordHash = await hashPassword(input.password);
  return await oneAtATime(async tx => {
    if (await hasOwner(tx)) return false; // another instance was faster
    await makeOwner(tx, input, passwordHash);
    return true;
  });
}

type OwnerVariables = Partial<
  Pick<Environment, 'OWNER_NAME' | 'OWNER_EMAIL' | 'OWNER_PASSWORD' | 'BLOG_TITLE' | 'BLOG_LANGUAGE'>
>;

function parseVariables(variables: OwnerVariables): NewOwner {
  const { title, language, name, email, password } = setUpSchema.shape;
  const result = z
    .object({
      OWNER_NAME: name,
      OWNER_EMAIL: email,
      OWNER_PASSWORD: password,
      BLOG_TITLE: title,
      BLOG_LANGUAGE: language,
    })
    .safeParse(variables, { reportInput: true });
  if (!result.success) {
    const [issue] = result.error.issues;
    const problem = issue ? issueSentence(terminalLocale(), issue) : '';
    throw new DomainError('auth.ownerVariable', { variable: String(issue?.path[0]), problem });
  }
  const { OWNER_NAME, OWNER_EMAIL, OWNER_PASSWORD, BLOG_TITLE, BLOG_LANGUAGE } = result.data;
  return {
    ...{ name: OWNER_NAME, email: OWNER_EMAIL, password: OWNER_PASSWORD },
    ...{ title: BLOG_TITLE, language: BLOG_LANGUAGE },
  };
}

async function assertWorks(token: string, tx: Transaction): Promise<void> {
  if (await isSetUpToken(token, tx)) return;
  throw new DomainError((await hasOwner(tx)) ? 'auth.setUpDone' : 'auth.setUpLink');
}

async function makeOwner(tx: Transaction, input: Omit<NewOwner, 'password'>, passwordHash: string): Promise<string> {
  const { name, email, title, language } = input;
  const { id } = await tx.user.create({ data: { name, email, passwordHash, role: 'owner' } });
  await removeSetting(tx, tokenKey);
  await applyBlogSettings(tx, { title, language });
  await tx.auditEvent.create({ data: { userId: id, action: 'owner.create', subject: id } });
  return id;
}

/** Whoever sets up waits for whoever does so already: another tab, or another instance on the same database. */
async function oneAtATime<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await database().$transaction(async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quellwerk.setUp'))`;
    return await work(tx);
  });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
