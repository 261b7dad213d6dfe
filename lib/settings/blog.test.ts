import { beforeEach, expect, it } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { blogSettings, blogSettingsSchema, changeBlogSettings } from './blog.ts';

setUpTestDatabase();

beforeEach(async () => {
  await database().setting.deleteMany();
  await database().auditEvent.deleteMany();
});

it('a blog answers with usable settings before it is set up', async () => {
  expect(blogSettingsSchema.parse(await blogSettings())).toMatchObject({ language: 'de', commentsOpen: true });
});

it('a change keeps what it does not name, and is written down with the names of what changed', async () => {
  await changeBlogSettings(systemActor, { title: 'Fundstücke', timeZone: 'Asia/Tokyo' });
  await changeBlogSettings(systemActor, { commentsOpen: false });
  expect(await blogSettings()).toMatchObject({ title: 'Fundstücke', timeZone: 'Asia/Tokyo', commentsOpen: false });
  const events = await database().auditEvent.findMany({ orderBy: { at: 'asc' } });
  expect(events.map(event => event.details)).toEqual([{ changed: 'title, timeZone' }, { changed: 'commentsOpen' }]);
});

it('saving what is set already leaves no trace in the list of events', async () => {
  await changeBlogSettings(systemActor, await blogSettings());
  expect(await database().auditEvent.count()).toBe(0);
});

it('a zone that dates cannot be shown in, an empty title or too long a page is not stored', async () => {
  const before = await blogSettings();
  for (const patch of [{ timeZone: 'Europe/Entenhausen' }, { title: '  ' }, { postsPerPage: 51 }]) {
    await expect(changeBlogSettings(systemActor, patch)).rejects.toThrow();
  }
  expect(await blogSettings()).toEqual(before);
});

it('only who may configure changes settings', async () => {
  const editor = { ...systemActor, role: 'editor' as const };
  await expect(changeBlogSettings(editor, { title: 'Meins' })).rejects.toMatchObject({ code: 'auth.forbidden' });
});
