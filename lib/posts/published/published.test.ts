import { beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { type Page, placeSchema } from '#lib/database/keyset.ts';
import { countQueries } from '#lib/database/testing/count-queries.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { collectReads } from '#lib/pages/names.ts';
import { savePost } from '../save.ts';
import { changePostSettings } from '../settings.ts';
import { aPost, aSource } from '../testing/factories.ts';
import { unpublishPost } from '../unpublish.ts';
import { articleBySlug } from './article.ts';
import { feedEntries } from './feed-entries.ts';
import { monthFrom, publishedMonths } from './month.ts';
import { sitemapArticles, sitemapTags } from './sitemap-pages.ts';
import { sourceNote } from './source-note.ts';
import { type PublicationSummary, publishedPage, publishedPageOfTag } from './summary.ts';
import { tagBySlug } from './tags.ts';

setUpTestDatabase();

const titles = (page: Page<PublicationSummary>) => page.rows.map(row => row.title);

describe('lists', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 7; number++) {
      const { id } = await aPost({ title: `Artikel ${number}`, tagNames: ['Moor'], published: true });
      await dated(id, `2026-0${Math.ceil(number / 3)}-15T0${number}:00:00Z`);
    }
    await aPost({ title: 'Ein Entwurf', tagNames: ['Moor'] });
  });

  test('show the newest first and walk to the oldest and back without a gap', async () => {
    const first = await publishedPage({}, 3);
    expect(titles(first)).toEqual(['Artikel 7', 'Artikel 6', 'Artikel 5']);
    const second = await publishedPage({ after: placeSchema.parse(first.older) }, 3);
    expect(titles(second)).toEqual(['Artikel 4', 'Artikel 3', 'Artikel 2']);
    const third = await publishedPage({ after: placeSchema.parse(second.older) }, 3);
    expect(titles(third)).toEqual(['Artikel 1']);
    expect(third.older).toBeUndefined();
    expect(titles(await publishedPage({ before: placeSchema.parse(third.newer) }, 3))).toEqual(titles(second));
  });

  test('of a topic hold its articles only, and no draft', async () => {
    await aPost({ title: 'Ohne Thema', published: true });
    const tag = await tagBySlug('moor');
    const page = await publishedPageOfTag(tag?.id ?? '', {}, 20);
    expect(titles(page)).not.toContain('Ohne Thema');
    expect(titles(page)).not.toContain('Ein Entwurf');
    expect(page.rows).toHaveLength(7);
  });

  test('of a month hold what appeared in it', async () => {
    const february = monthFrom('2026', '02', 'Europe/Berlin');
    expect(titles(await publishedPage({}, 20, february))).toEqual(['Artikel 6', 'Artikel 5', 'Artikel 4']);
    expect((await publishedMonths('Europe/Berlin')).slice(-3)).toEqual([
      { year: 2026, month: 3, count: 1 },
      { year: 2026, month: 2, count: 3 },
      { year: 2026, month: 1, count: 3 },
    ]);
  });

  test('need the same few queries however many articles they show', async () => {
    expect(await countQueries(() => publishedPage({}, 1))).toBe(await countQueries(() => publishedPage({}, 7)));
    const count = await countQueries(() => publishedPage({}, 7));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(7);
  });
});

describe('a topic', () => {
  test('that only drafts carry has no page', async () => {
    await aPost({ tagNames: ['Geheim'] });
    expect(await tagBySlug('geheim')).toBeUndefined();
  });

  test('loses its page with its last article', async () => {
    const { id } = await aPost({ tagNames: ['Kurz'], published: true });
    expect(await tagBySlug('kurz')).toBeDefined();
    await unpublishPost(systemActor, { id });
    expect(await tagBySlug('kurz')).toBeUndefined();
  });
});

describe('an article', () => {
  test('says what its page was made from', async () => {
    const { id, slug } = await aPost({ title: 'Namen', tagNames: ['Namensthema'], published: true });
    const tag = await tagBySlug('namensthema');
    const { names } = await collectReads(() => articleBySlug(slug, 'de'));
    expect([...names].sort()).toEqual([`post:${id}`, `tag:${tag?.id}`].sort());
  });

  test('that is not there depends on the list', async () => {
    const { result, names } = await collectReads(() => articleBySlug('gibt-es-nicht', 'de'));
    expect(result).toBeUndefined();
    expect([...names]).toEqual(['list']);
  });

  test('stays as published while the owner goes on writing', async () => {
    const { id, slug } = await aPost({ title: 'Fertig', published: true });
    const document = documentOf([paragraph('Unfertig')]);
    await savePost(systemActor, { id, version: 1, title: 'Neu', lead: '', excerpt: '', document });
    expect(await articleBySlug(slug, 'de')).toMatchObject({ title: 'Fertig' });
    expect(await feedEntries({ siteUrl: 'https://blog.example', timeZone: 'UTC' })).not.toContainEqual(
      expect.objectContaining({ title: 'Neu' }),
    );
  });
});

describe('the note on the source', () => {
  async function noteOf(form: 'report' | 'notes' | null, language: string, locale: 'de' | 'en' = 'de') {
    const sourceId = await aSource({
      title: 'How a bog holds water',
      url: 'https://example.org/bog',
      publisher: 'Bog Radio',
    });
    await database().source.update({
      where: { id: sourceId },
      data: { language, author: 'Nora', durationSeconds: 754 },
    });
    const document = documentOf([paragraph('Ein Moor ist Wasser.', { origin: 'machine' })]);
    const { slug } = await aPost({ form, document, sourceIds: [sourceId], published: true });
    const article = await articleBySlug(slug, 'de');
    return article && sourceNote(article, locale, 'UTC');
  }

  test('says automatic, translated, and names the original with what is known of it', async () => {
    const note = await noteOf('report', 'en');
    expect(note?.sentences[0]).toBe('Ein Sprachmodell hat diesen Artikel automatisch verfasst und dabei übersetzt.');
    expect(note?.originals).toEqual([
      {
        title: 'How a bog holds water',
        url: 'https://example.org/bog',
        language: 'en',
        facts: ['Bog Radio', 'von Nora', 'Englisch', '12:34 min'],
      },
    ]);
  });

  test('says nothing of a translation where there was none', async () => {
    expect((await noteOf('report', 'de'))?.sentences[0]).toBe(
      'Ein Sprachmodell hat diesen Artikel automatisch verfasst.',
    );
  });

  test('never passes notes off as an article', async () => {
    expect((await noteOf('notes', 'en', 'en'))?.sentences[0]).toContain('These are notes');
  });

  test('of a post that the owner wrote claims nothing automatic', async () => {
    expect((await noteOf(null, 'en'))?.sentences.join(' ')).not.toMatch(/automatisch/);
  });

  test('is left out with its reason', async () => {
    const sourceId = await aSource({ title: 'Verschwiegen' });
    const { id, slug } = await aPost({ sourceIds: [sourceId], published: true });
    await changePostSettings(systemActor, { id, sourceNote: false, sourceNoteReason: 'Eigener Text' });
    const article = await articleBySlug(slug, 'de');
    expect(article && sourceNote(article, 'de', 'UTC')).toBeUndefined();
  });
});

describe('feeds and sitemap', () => {
  test('carry the whole text with absolute addresses and the note', async () => {
    const sourceId = await aSource({ title: 'A <bog>', url: 'https://example.org/?a=1&b=2' });
    const { slug } = await aPost({ title: 'Im Feed', form: 'report', sourceIds: [sourceId], published: true });
    const [entry] = await feedEntries({ siteUrl: 'https://blog.example', timeZone: 'UTC' });
    expect(entry).toMatchObject({ title: 'Im Feed', url: `https://blog.example/${slug}` });
    expect(entry?.html).toContain('<p>Ein Moor besteht fast ganz aus Wasser.</p>');
    expect(entry?.html).toContain('<a href="https://example.org/?a=1&amp;b=2">A &lt;bog&gt;</a>');
  });

  test('what shall not be indexed is in no sitemap', async () => {
    const { id, slug } = await aPost({ title: 'Leise', tagNames: ['Stille'], published: true });
    await changePostSettings(systemActor, { id, noindex: true });
    const paths = (await sitemapArticles(0, 100)).map(({ path }) => path);
    expect(paths).not.toContain(`/${slug}`);
    expect(paths).toContain('/artikel-1');
    expect((await sitemapTags()).map(({ path }) => path)).toContain('/tag/moor');
  });
});

async function dated(postId: string, date: string): Promise<void> {
  const publishedAt = new Date(date);
  await database().publication.update({ where: { postId }, data: { publishedAt } });
  await database().postTag.updateMany({ where: { postId }, data: { publishedAt } });
}
