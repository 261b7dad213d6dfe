'use server';

import { refresh } from 'next/cache';
import { ownerAction } from '#app/_server/action.ts';
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
  const { slug } = await publishPost(actor, input);
  refresh();
  return { slug };
});

export const unpublish = ownerAction('publish', postIdSchema, async (actor, input) => {
  await unpublishPost(actor, input);
  refresh();
});

export const findSources = ownerAction('read', findTitlesSchema, async (_actor, input) => {
  const { sources } = await findTitles(input);
  return sources;
});
