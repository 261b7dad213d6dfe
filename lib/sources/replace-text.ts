import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { type Captions, parseCaptions } from './captions/parse.ts';
import { requireUncited } from './free.ts';
import { giveText, lockSource } from './intake/give-text.ts';
import { captionsFromPaste } from './intake/text.ts';
import type { ReplaceText } from './schema.ts';

/**
 * Gives a source the text of an uploaded or pasted transcript, instead of its present one if it has any.
 * @throws DomainError `auth.forbidden`, `source.noText`, `source.notFound`, `source.cited`, `source.draftRunning`,
 *   `source.tooLong`, `captions.…`
 */
export async function replaceText(actor: Actor, input: ReplaceText): Promise<{ passages: number }> {
  assertMay(actor, 'write');
  const captions = captionsOf(input);
  return await database().$transaction(async tx => {
    const source = await lockSource(tx, input.id);
    await requireUncited(tx, source.id);
    await giveText(tx, source, captions);
    const { id, title } = source;
    await tx.auditEvent.create({
      data: { userId: actor.userId, action: 'source.transcript', subject: id, details: { title } },
    });
    return { passages: await tx.passage.count({ where: { sourceId: id } }) };
  });
}

function captionsOf({ file, text }: ReplaceText): Captions {
  if (file) return parseCaptions(file.bytes, { filename: file.name, mime: file.mime });
  if (text) return captionsFromPaste(text);
  throw new DomainError('source.noText');
}
