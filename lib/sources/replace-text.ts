import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { type GivenText, readFile } from './files/read-file.ts';
import { requireUncited } from './free.ts';
import { giveText, lockSource } from './intake/give-text.ts';
import { captionsFromPaste } from './intake/text.ts';
import type { ReplaceText } from './schema.ts';

/**
 * Gives a source the text of an uploaded file or a pasted one, instead of its present one if it has any.
 * @throws DomainError `auth.forbidden`, `source.noText`, `source.notFound`, `source.cited`, `source.draftRunning`,
 *   `source.tooLong`, `file.…`, `captions.…`
 */
export async function replaceText(actor: Actor, input: ReplaceText): Promise<{ passages: number }> {
  assertMay(actor, 'write');
  const text = await textOf(input);
  return await database().$transaction(async tx => {
    const source = await lockSource(tx, input.id);
    await requireUncited(tx, source.id);
    await giveText(tx, source, text);
    const { id, title } = source;
    await tx.auditEvent.create({
      data: { userId: actor.userId, action: 'source.transcript', subject: id, details: { title } },
    });
    return { passages: await tx.passage.count({ where: { sourceId: id } }) };
  });
}

async function textOf({ file, text }: ReplaceText): Promise<GivenText> {
  if (file) return await readFile(file);
  if (text) return captionsFromPaste(text);
  throw new DomainError('source.noText');
}
