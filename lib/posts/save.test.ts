import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { postForEditing, postVersion } from './queries.ts';
import { savePost } from './save.ts';
import { savePostSchema } from './schema.ts';
import { aPost, aText, author } from './testing/factories.ts';
import { trashPost } from './trash.ts';

setUpTestDatabase();

const text = (words: string) => ({ title: words, lead: '', excerpt: '', document: aText(words) });
const revisions = (postId: string) =>
  database().postRevision.findMany({ where: { postId }, orderBy: { createdAt: 'asc' } });

describe('saving', () => {
  test('counts the version up, save after save', async () => {
    const { id } = await aPost();
    let version = 1;
    for (const words of ['Eins', 'Zwei', 'Drei']) {
      ({ version } = await savePost(author, { id, version, ...text(words) }));
    }
    expect(version).toBe(4);
    expect(await postForEditing(author, id)).toMatchObject({ version: 4, title: 'Drei', status: 'draft' });
  });

  test('over somebody else’s text writes nothing and names their version', async () => {
    const { id } = await aPost();
    await savePost(author, { id, version: 1, ...text('Im ersten Fenster') });
    await expect(savePost(author, { id, version: 1, ...text('Im zweiten Fenster') })).rejects.toMatchObject({
      code: 'post.conflict',
      args: { version: 2 },
    });
    const stored = await postVersion(author, id);
    expect(stored).toMatchObject({ version: 2, title: 'Im ersten Fenster', document: aTextLike('Im ersten Fenster') });
  });

  test('the same text again, after its answer was lost, is no conflict and no new version', async () => {
    const { id } = await aPost();
    const sent = { id, version: 1, ...text('Einmal geschrieben') };
    const first = await savePost(author, sent);
    expect(await savePost(author, sent)).toEqual(first);
  });

  test('from two windows at once keeps exactly one text', async () => {
    const { id } = await aPost();
    const results = await Promise.allSettled(
      ['A', 'B', 'C'].map(words => savePost(author, { id, version: 1, ...text(words) })),
    );
    expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1);
    expect(await postVersion(author, id)).toMatchObject({ version: 2 });
  });

  test('refuses what the schema does not know, and what lies in the trash or is gone', async () => {
    const { id } = await aPost();
    const hostile = { type: 'doc', content: [{ type: 'paragraph', attrs: { onclick: 'x' } }] };
    await expect(savePost(author, { id, version: 1, ...text(''), document: hostile })).rejects.toMatchObject({
      code: 'document.invalid',
    });
    await trashPost(systemActor, { id });
    await expect(savePost(author, { id, version: 1, ...text('x') })).rejects.toMatchObject({ code: 'post.trashed' });
    const gone = '0198c0de-0000-7000-8000-000000000001';
    await expect(savePost(author, { id: gone, version: 1, ...text('x') })).rejects.toMatchObject({
      code: 'post.notFound',
    });
  });

  test('takes characters that PostgreSQL cannot store out of the words', () => {
    const input = {
      id: crypto.randomUUID(),
      version: 1,
      title: ' a\u0000b\n',
      lead: '\ud800x\r\ny',
      excerpt: '',
      document: {},
    };
    expect(savePostSchema.parse(input)).toMatchObject({ title: 'ab', lead: '\ufffdx\ny' });
  });

  test('an example makes it the owner’s own', async () => {
    const { id } = await aPost({ isExample: true });
    await savePost(author, { id, version: 1, ...text('Jetzt meines') });
    expect((await postForEditing(author, id)).isExample).toBe(false);
  });
});

describe('revisions', () => {
  test('keep the text as it was drafted, and nothing more within ten minutes', async () => {
    const { id } = await aPost({ title: 'Vom Modell' });
    let version = 1;
    for (const words of ['Eins', 'Zwei', 'Drei']) {
      ({ version } = await savePost(author, { id, version, ...text(words) }));
    }
    expect(await revisions(id)).toMatchObject([{ kind: 'autosave', version: 1, title: 'Vom Modell' }]);
  });

  test('keep the last text before a pause', async () => {
    const { id } = await aPost();
    await savePost(author, { id, version: 1, ...text('Vor der Pause') });
    await database().postRevision.updateMany({
      where: { postId: id },
      data: { createdAt: new Date(Date.now() - 11 * 60 * 1000) },
    });
    await savePost(author, { id, version: 2, ...text('Nach der Pause') });
    expect((await revisions(id)).map(revision => revision.title)).toEqual([
      'Wie ein Moor Wasser hält',
      'Vor der Pause',
    ]);
  });
});

function aTextLike(words: string) {
  return { content: [{ content: [{ text: words }] }] };
}
