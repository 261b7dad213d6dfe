import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { postForEditing } from './queries.ts';
import { redirectFor } from './redirects.ts';
import { savePost } from './save.ts';
import type { PostSettings } from './schema.ts';
import { changePostSettings } from './settings.ts';
import { changedNames } from './testing/changed-names.ts';
import { aPost, aSource, aText, author } from './testing/factories.ts';

setUpTestDatabase();

const change = (id: string, settings: Omit<PostSettings, 'id'>) => changePostSettings(systemActor, { id, ...settings });

describe('a new address', () => {
  test('is brought into the form of a slug', async () => {
    const { id } = await aPost();
    expect(await change(id, { slug: ' Über Moore! ' })).toEqual({ slug: 'ueber-moore', version: 1 });
  });

  test('of a published post holds at once, and the old one leads to it', async () => {
    const { id, slug } = await aPost({ title: 'Alter Titel', published: true });
    await change(id, { slug: 'neuer-titel' });
    expect(await database().publication.findUniqueOrThrow({ where: { postId: id } })).toMatchObject({
      slug: 'neuer-titel',
    });
    expect(await redirectFor(`/${slug}`)).toBe('/neuer-titel');
  });

  test('of a draft leaves nothing behind', async () => {
    const { id, slug } = await aPost({ title: 'Nur ein Entwurf' });
    await change(id, { slug: 'entwurf' });
    expect(await redirectFor(`/${slug}`)).toBeUndefined();
  });

  test('changed again and again makes neither chains nor circles', async () => {
    const { id } = await aPost({ title: 'eins', published: true });
    for (const slug of ['zwei', 'drei', 'vier']) await change(id, { slug });
    for (const slug of ['eins', 'zwei', 'drei']) expect(await redirectFor(`/${slug}`)).toBe('/vier');
    await change(id, { slug: 'eins' });
    expect(await redirectFor('/eins')).toBeUndefined();
    for (const slug of ['zwei', 'drei', 'vier']) expect(await redirectFor(`/${slug}`)).toBe('/eins');
  });

  test('that once was another article’s is taken over', async () => {
    const first = await aPost({ title: 'Vergeben', published: true });
    await change(first.id, { slug: 'anderswo' });
    const second = await aPost({ title: 'Der zweite', published: true });
    await change(second.id, { slug: 'vergeben' });
    expect(await redirectFor('/vergeben')).toBeUndefined();
    expect(await redirectFor('/der-zweite')).toBe('/vergeben');
  });

  test('that is taken or reserved is refused, and nothing else of the change is kept', async () => {
    await aPost({ title: 'Besetzt', locale: 'en' });
    const { id } = await aPost({ title: 'Noch frei' });
    await expect(change(id, { slug: 'besetzt', tags: ['Neu'] })).rejects.toMatchObject({
      code: 'post.slugTaken',
      args: { slug: 'besetzt' },
    });
    await expect(change(id, { slug: 'Admin' })).rejects.toMatchObject({ code: 'post.slugReserved' });
    expect(await postForEditing(systemActor, id)).toMatchObject({ slug: 'noch-frei', tags: [] });
  });

  test('taken by two posts at once goes to one of them', async () => {
    const posts = [await aPost(), await aPost(), await aPost()];
    const results = await Promise.allSettled(posts.map(({ id }) => change(id, { slug: 'begehrt' })));
    const refused = results.filter(result => result.status === 'rejected');
    expect(refused.map(result => result.reason.code)).toEqual(['post.slugTaken', 'post.slugTaken']);
  });

  test('beyond ASCII redirects under the path that browsers ask for', async () => {
    const { id } = await aPost({ title: 'שלום', published: true });
    await change(id, { slug: 'shalom' });
    expect(await redirectFor(new URL('/שלום', 'https://blog.example').pathname)).toBe('/shalom');
  });
});

describe('settings', () => {
  test('that are left out stay', async () => {
    const sourceId = await aSource();
    const { id } = await aPost({ tagNames: ['Moor'], sourceIds: [sourceId], commentPolicy: 'closed' });
    await change(id, { noindex: true });
    const post = await postForEditing(systemActor, id);
    expect(post).toMatchObject({ noindex: true, commentPolicy: 'closed', sources: [{ id: sourceId }] });
    expect(post.tags.map(tag => tag.name)).toEqual(['Moor']);
  });

  test('of a published post hold at once for tags, comments and noindex', async () => {
    const { id } = await aPost({ published: true, tagNames: ['Alt'] });
    const old = await database().tag.findUniqueOrThrow({ where: { slug: 'alt' } });
    const names = await changedNames(() => change(id, { tags: ['Frisch'], commentPolicy: 'closed', noindex: true }));
    const fresh = await database().tag.findUniqueOrThrow({ where: { slug: 'frisch' } });
    expect(names).toEqual(['list', `post:${id}`, `tag:${old.id}`, `tag:${fresh.id}`].sort());
    const shown = await database().publication.findUniqueOrThrow({ where: { postId: id }, include: { tags: true } });
    expect(shown).toMatchObject({ noindex: true, tags: [{ tagId: fresh.id, publishedAt: shown.publishedAt }] });
  });

  test('of a draft concern no public page', async () => {
    const { id } = await aPost();
    expect(await changedNames(() => change(id, { tags: ['Geheim'], commentPolicy: 'open' }))).toEqual([]);
  });

  test('with a changed excerpt count as a changed text, which waits for the next publication', async () => {
    const { id } = await aPost({ published: true });
    const { version } = await change(id, { excerpt: 'Kurz gesagt.' });
    expect(version).toBe(2);
    expect(await postForEditing(systemActor, id)).toMatchObject({ hasUnpublishedChanges: true });
    await savePost(systemActor, { id, version, title: 'T', lead: '', excerpt: 'Kurz gesagt.', document: aText() });
    expect((await change(id, { excerpt: 'Kurz gesagt.' })).version).toBe(3);
  });

  test('let the order of the originals be chosen, and know only originals that exist', async () => {
    const [a, b] = [await aSource(), await aSource()];
    const { id } = await aPost({ sourceIds: [a, b] });
    await change(id, { sourceIds: [b, a] });
    expect((await postForEditing(systemActor, id)).sources.map(source => source.id)).toEqual([b, a]);
    await expect(change(id, { sourceIds: [crypto.randomUUID()] })).rejects.toMatchObject({
      code: 'post.sourceUnknown',
    });
  });

  test('switch the note on the source off only with a reason', async () => {
    const { id } = await aPost();
    await expect(change(id, { sourceNote: false })).rejects.toMatchObject({ code: 'post.reasonMissing' });
    await expect(change(id, { sourceNote: false, sourceNoteReason: '' })).rejects.toMatchObject({
      code: 'post.reasonMissing',
    });
    await change(id, { sourceNote: false, sourceNoteReason: 'Eigener Text ohne Vorlage.' });
    expect(await postForEditing(systemActor, id)).toMatchObject({ sourceNote: false });
  });

  test('take the links into the original away from the article together with the note, and bring them back', async () => {
    const sourceId = await aSource({ url: 'https://example.org/bogs' });
    const { id: passage } = await database().passage.create({ data: { sourceId, ordinal: 1, text: 'Bogs are wet.' } });
    const document = documentOf([paragraph('Moore sind nass.', { passages: [passage] })]);
    const { id } = await aPost({ document, sourceIds: [sourceId], published: true });
    const html = async () => (await database().publication.findUniqueOrThrow({ where: { postId: id } })).html;
    expect(await html()).toContain('href="https://example.org/bogs#:~:text=Bogs%20are%20wet."');
    await change(id, { sourceNote: false, sourceNoteReason: 'Eigener Text.' });
    expect(await html()).toBe('<p>Moore sind nass.</p>');
    await change(id, { sourceNote: true });
    expect(await html()).toContain('bogs#:~:text=');
  });

  test('of a published post are not for authors', async () => {
    const draft = await aPost();
    const published = await aPost({ published: true });
    await changePostSettings(author, { id: draft.id, noindex: true });
    await expect(changePostSettings(author, { id: published.id, noindex: true })).rejects.toMatchObject({
      code: 'auth.forbidden',
    });
  });
});
