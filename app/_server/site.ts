import { cache } from 'react';
import { translator } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';

/** What every public page needs: the blog's settings and its sentences. Head, body and layout share one answer. */
export const site = cache(async () => {
  const blog = await blogSettings();
  return { blog, t: translator(blog.language, 'site', blog.timeZone), locale: blog.language, timeZone: blog.timeZone };
});
