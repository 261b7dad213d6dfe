import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { changes } from '#lib/pages/names.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { dayIn } from './day.ts';
import { lockSource } from './intake/give-text.ts';
import { pagesRestingOn } from './pages.ts';
import type { ChangeSource } from './schema.ts';

/**
 * Corrects what is said about an original. Readers see it at once in every post that names it.
 * @throws DomainError `auth.forbidden`, `source.notFound`
 */
export async function changeSource(actor: Actor, { id, ...said }: ChangeSource): Promise<void> {
  assertMay(actor, 'write');
  const { timeZone } = await blogSettings();
  await database().$transaction(async tx => {
    const source = await lockSource(tx, id);
    const data = {
      title: said.title,
      author: said.author ?? null,
      // The address belongs to the author who was found, not to the one typed instead.
      authorUrl: said.author === source.author ? source.authorUrl : null,
      publisher: said.publisher ?? null,
      language: said.language ?? null,
      publishedAt: sameDay(source.publishedAt, said.publishedAt, timeZone)
        ? source.publishedAt
        : (said.publishedAt ?? null),
      rights: said.rights,
      licence: said.licence ?? null,
    };
    await tx.source.update({ where: { id }, data });
    await changes(tx, ...(await pagesRestingOn(tx, id)));
    const details = { title: said.title };
    await tx.auditEvent.create({ data: { userId: actor.userId, action: 'source.update', subject: id, details } });
  });
}

/** A form knows days only; where the day stays, so does the minute. */
function sameDay(stored: Date | null, typed: Date | undefined, timeZone: string): boolean {
  return stored !== null && typed !== undefined && dayIn(stored, timeZone) === typed.toISOString().slice(0, 10);
}
