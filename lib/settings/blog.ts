import { z } from 'zod';
import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { changes, reads } from '#lib/pages/names.ts';
import { readSetting, writeSetting } from './store.ts';

const key = 'blog';

export const blogSettingsSchema = z.object({
  title: z.string().trim().min(1).max(120),
  /** One sentence under the title and in feeds; may be empty */
  description: z.string().trim().max(300).default(''),
  language: z.enum(['de', 'en']),
  /** IANA name; dates are shown and months are counted in it */
  timeZone: z.string().refine(isTimeZone).default('Europe/Berlin'),
  /** What “site default” means in a post's comment setting */
  commentsOpen: z.boolean().default(true),
  /** Articles on one page of the home page, a tag or a month */
  postsPerPage: z.coerce.number().int().min(5).max(50).default(10),
});

export type BlogSettings = z.output<typeof blogSettingsSchema>;

/** How the blog answers before it is set up. */
const initial: BlogSettings = blogSettingsSchema.parse({ title: 'Quellwerk', language: 'de' });

export async function blogSettings(): Promise<BlogSettings> {
  reads('settings');
  return (await readSetting(key, blogSettingsSchema)) ?? initial;
}

export async function changeBlogSettings(actor: Actor, patch: Partial<BlogSettings>): Promise<BlogSettings> {
  assertMay(actor, 'configure');
  return await database().$transaction(async tx => {
    const { current, next } = await applyBlogSettings(tx, patch);
    const changed = Object.entries(next).filter(([name, value]) => current[name as keyof BlogSettings] !== value);
    if (changed.length > 0) {
      const names = changed.map(([name]) => name).join(', ');
      await tx.auditEvent.create({
        data: { userId: actor.userId, action: 'settings.change', subject: key, details: { changed: names } },
      });
    }
    return next;
  });
}

/** Within the transaction of a verb that changes the settings among other things, and records that itself. */
export async function applyBlogSettings(
  tx: Transaction,
  patch: Partial<BlogSettings>,
): Promise<{ current: BlogSettings; next: BlogSettings }> {
  const current = (await readSetting(key, blogSettingsSchema, tx)) ?? initial;
  const next = blogSettingsSchema.parse({ ...current, ...patch });
  await writeSetting(tx, key, next);
  await changes(tx, 'settings');
  return { current, next };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl throws a RangeError for a name it does not know
  }
}
