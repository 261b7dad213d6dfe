import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { database, type Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { blogSettingsSchema } from '#lib/settings/blog.ts';
import { environment } from '#lib/settings/environment.ts';
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

export type SetUp = z.output<typeof setUpSchema>;

export async function hasOwner(): Promise<boolean> {
  return (await database().user.count({ where: { role: 'owner' } })) > 0;
}

/**
 * The path of a new link under which the owner's account is made; earlier links die. Only the token's hash is stored.
 * @returns undefined where there is an owner already
 */
export async function makeSetUpLink(): Promise<string | undefined> {
  if (await hasOwner()) return undefined;
  const token = randomBytes(32).toString('base64url');
  await writeSetting(database(), tokenKey, hashOf(token));
  return `/admin/set-up?token=${token}`;
}

/** Whether the link would work now. */
export async function isSetUpToken(token: string): Promise<boolean> {
  const stored = await readSetting(tokenKey, z.string());
  return stored !== undefined && sameText(stored, hashOf(token)) && !(await hasOwner());
}

/**
 * Makes the owner's account and names the blog. The link dies with it.
 * @returns the owner's id
 * @throws DomainError `auth.setUpLink` where the link is unknown or used
 */
export async function setUp(input: SetUp): Promise<string> {
  if (!(await isSetUpToken(input.token))) throw new DomainError('auth.setUpLink');
  const passwordHash = await hashPassword(input.password);
  return await database().$transaction(async tx => {
    // Of two submissions at once exactly one finds the token still there.
    const { count } = await tx.setting.deleteMany({ where: { key: tokenKey } });
    if (count === 0) throw new DomainError('auth.setUpLink');
    return await makeOwner(tx, input, passwordHash);
  });
}

/** Does the same from OWNER_NAME, OWNER_EMAIL, OWNER_PASSWORD and BLOG_*, where they are given and no owner exists. */
export async function setUpFromEnvironment(): Promise<boolean> {
  const { OWNER_NAME, OWNER_EMAIL, OWNER_PASSWORD, BLOG_TITLE, BLOG_LANGUAGE } = environment();
  if (!OWNER_EMAIL || !OWNER_PASSWORD || (await hasOwner())) return false;
  const result = setUpSchema.omit({ token: true }).safeParse({
    title: BLOG_TITLE ?? 'Quellwerk',
    language: BLOG_LANGUAGE ?? 'de',
    name: OWNER_NAME ?? OWNER_EMAIL,
    email: OWNER_EMAIL,
    password: OWNER_PASSWORD,
  });
  if (!result.success) {
    const [issue] = result.error.issues;
    const variable = { name: 'OWNER_NAME', email: 'OWNER_EMAIL', password: 'OWNER_PASSWORD', title: 'BLOG_TITLE' };
    const field = String(issue?.path[0]) as keyof typeof variable;
    throw new DomainError('environment.invalid', { variable: variable[field], problem: issue?.message ?? '' });
  }
  const passwordHash = await hashPassword(result.data.password);
  return await database().$transaction(async tx => {
    // Several instances may start at once on one database.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quellwerk.setUp'))`;
    if ((await tx.user.count({ where: { role: 'owner' } })) > 0) return false;
    await removeSetting(tx, tokenKey);
    await makeOwner(tx, result.data, passwordHash);
    return true;
  });
}

async function makeOwner(tx: Transaction, input: Omit<SetUp, 'token'>, passwordHash: string): Promise<string> {
  const { name, email, title, language } = input;
  const { id } = await tx.user.create({ data: { name, email, passwordHash, role: 'owner' } });
  const current = (await readSetting('blog', z.record(z.string(), z.unknown()), tx)) ?? {};
  await writeSetting(tx, 'blog', blogSettingsSchema.parse({ ...current, title, language }));
  await tx.auditEvent.create({ data: { userId: id, action: 'owner.create', subject: id } });
  await changes(tx, 'settings');
  return id;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
