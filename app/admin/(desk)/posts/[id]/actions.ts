'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { storeImage } from '#lib/media/store-image.ts';
import { publishPost } from '#lib/posts/publish.ts';
import { postIdSchema, postSettingsSchema } from '#lib/posts/schema.ts';
import { changePostSettings } from '#lib/posts/settings.ts';
import { unpublishPost } from '#lib/posts/unpublish.ts';
import { findTitles, findTitlesSchema } from '#lib/search/find-titles.ts';

export const saveSettings = ownerAction('write', postSettingsSchema, async (actor, input) => {
  const settings = await changePostSettings(actor, input);
  refresh();
  return settings;
});

export const publish = ownerAction('publish', postIdSchema, async (actor, input) => {
  const published = await publishPost(actor, input);
  refresh();
  return published;
});

export const unpublish = ownerAction('publish', postIdSchema, async (actor, input) => {
  await unpublishPost(actor, input);
  refresh();
});

export const uploadImage = ownerAction('write', z.object({ file: z.file() }), async (actor, { file }) =>
  storeImage(actor, new Uint8Array(await file.arrayBuffer())),
);

export const findSources = ownerAction(
  'read',
  findTitlesSchema,
  async (_actor, input) => (await findTitles(input)).sources,
);
