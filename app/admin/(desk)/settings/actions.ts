'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { blogSettingsSchema, changeBlogSettings } from '#lib/settings/blog.ts';

/** A form sends words: its choice of open or closed is `true` or `false`. */
const formSchema = blogSettingsSchema.extend({ commentsOpen: z.stringbool() });

export const saveBlogSettings = ownerAction('configure', formSchema, async (actor, input) => {
  const settings = await changeBlogSettings(actor, input);
  // Title and language stand in the frame around the form.
  refresh();
  return settings;
});
