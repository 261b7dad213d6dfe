import type { Translator } from '#lib/i18n/translator.ts';
import type { TagCount } from '#lib/posts/published/tags.ts';
import { tagPath } from '#lib/posts/tags/path.ts';

/** All topics with articles. */
export function TagIndex({ tags, t }: { tags: TagCount[]; t: Translator }) {
  return (
    <section className="index" aria-labelledby="topics">
      <h2 id="topics">{t('archive.topics')}</h2>
      <ul>
        {tags.map(tag => (
          <li key={tag.slug}>
            <a href={tagPath(tag.slug)}>{tag.name}</a>
            <span className="count">{t('archive.count', { count: tag.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
