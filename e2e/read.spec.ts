import { systemActor } from '#lib/auth/actor.ts';
import { changePostSettings } from '#lib/posts/settings.ts';
import { unpublishPost } from '#lib/posts/unpublish.ts';
import { anArticle } from './fixtures/articles.ts';
import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { inDatabase } from './fixtures/database.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an article on the home page and reads it whole', async ({ page, blog }) => {
    await inDatabase(blog.dataDir, () =>
      anArticle({ title: 'Das Licht, das streicht', tagNames: ['Küste', 'Technik'] }),
    );
    await page.goto('/');
    await page.getByRole('link', { name: 'Das Licht, das streicht' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das Licht, das streicht');
    const note = page.getByRole('complementary', { name: 'Zur Quelle' });
    await expect(note).toContainText('Ein Sprachmodell hat diesen Artikel automatisch verfasst und dabei übersetzt.');
    await expect(note.getByRole('link', { name: 'The light that sweeps' })).toHaveAttribute(
      'href',
      'https://gazette.example/light',
    );
    await expect(note).toContainText('Grey Point Gazette · von Nora Whitfield · 17. Mai 2024 · Englisch');
    await expect(page.getByRole('heading', { level: 2, name: 'Die Linse' })).toBeVisible();
    await expect(page.getByText('Am Samstag leuchtet sie wieder.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Die Lampe dreht sich' })).toHaveAttribute(
      'href',
      /youtube\.com\/watch/,
    );
    await page.getByRole('link', { name: 'Küste' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thema: Küste');
    await expect(page.getByRole('link', { name: 'Das Licht, das streicht' })).toBeVisible();
  });

  test('a reader walks back through the pages of the blog and through its archive', async ({ page, blog }) => {
    await inDatabase(blog.dataDir, async () => {
      for (let number = 1; number <= 12; number++)
        await anArticle({ title: `Leuchtturm ${number}`, tagNames: ['Türme'] });
    });
    await page.goto('/tag/tuerme');
    await expect(page.getByRole('listitem').filter({ has: page.getByRole('article') })).toHaveCount(10);
    await expect(page.getByRole('link', { name: 'Neuere Artikel' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Ältere Artikel' }).click();
    await expect(page.getByRole('heading', { name: 'Leuchtturm 1', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Neuere Artikel' }).click();
    await expect(page.getByRole('heading', { name: 'Leuchtturm 12' })).toBeVisible();
    await page.getByRole('link', { name: 'Archiv' }).click();
    await expect(page.getByRole('link', { name: 'Türme' })).toHaveAttribute('href', '/tag/tuerme');
    const year = page.getByRole('region', { name: String(new Date().getFullYear()) });
    await year.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Artikel aus dem');
  });

  test('an address where nothing is says so, and shows the way on', async ({ page }) => {
    for (const path of ['/gibt-es-nicht', '/tag/gibt-es-nicht', '/2026/13', '/a/b/c']) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite nicht gefunden');
    }
    await page.getByRole('link', { name: 'Zur Startseite' }).click();
    await expect(page).toHaveURL('/');
  });

  test('an old address leads to the new one, and a withdrawn article is gone', async ({ page, blog }) => {
    const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Umgezogen' }));
    await inDatabase(blog.dataDir, () => changePostSettings(systemActor, { id: article.id, slug: 'neue-adresse' }));
    const moved = await page.request.get('/umgezogen', { maxRedirects: 0 });
    expect(moved.status()).toBe(308);
    expect(moved.headers().location).toMatch(/\/neue-adresse$/);
    await page.goto('/umgezogen');
    await expect(page).toHaveURL('/neue-adresse');
    await inDatabase(blog.dataDir, () => unpublishPost(systemActor, { id: article.id }));
    expect((await page.goto('/neue-adresse'))?.status()).toBe(404);
  });
});

test('a page asks nobody else for anything, and a video is loaded only after a click', async ({ page, blog }) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Nur von hier' }));
  const foreign: string[] = [];
  await page.route(
    url => url.origin !== blog.url,
    route => {
      foreign.push(route.request().url());
      return route.fulfill({ body: '' });
    },
  );
  await page.goto(article.path, { waitUntil: 'networkidle' });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(article.path);
  await page.getByRole('link', { name: 'Die Lampe dreht sich' }).click();
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/qwBakery001/,
  );
  expect(foreign.every(url => url.startsWith('https://www.youtube-nocookie.com/'))).toBe(true);
});

test('a search engine learns what the article is, and what it is based on', async ({ page, blog }) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Für Maschinen', tagNames: ['Glas'] }));
  await page.goto(article.path);
  const content = (selector: string) => page.locator(`head ${selector}`).first().getAttribute('content');
  expect(await page.title()).toBe('Für Maschinen – Funde');
  expect(await page.locator('head link[rel=canonical]').getAttribute('href')).toBe(`${blog.url}${article.path}`);
  expect(await content('meta[property="og:type"]')).toBe('article');
  expect(await content('meta[property="og:title"]')).toBe('Für Maschinen');
  expect(await content('meta[property="article:published_time"]')).toMatch(/^\d{4}-/);
  expect(await content('meta[name=description]')).toBe('Warum eine alte Linse weiterleuchtet.');
  expect(await page.locator('head link[rel=alternate][type="application/rss+xml"]').getAttribute('href')).toContain(
    '/feed.xml',
  );
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({
    '@type': 'BlogPosting',
    headline: 'Für Maschinen',
    inLanguage: 'de',
    isBasedOn: [
      { '@type': 'Article', name: 'The light that sweeps', url: 'https://gazette.example/light', inLanguage: 'en' },
    ],
  });
});

test('feeds, sitemap and robots name the article, and answer 304 to who has them', async ({ request, blog }) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Im Feed & überall' }));
  const quiet = await inDatabase(blog.dataDir, () => anArticle({ title: 'Nicht im Index', noindex: true }));
  for (const path of ['/feed.xml', '/atom.xml', '/feed.json']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const text = await answer.text();
    expect(text, path).toContain(article.path);
    expect(text, path).toContain('Am Samstag leuchtet sie wieder.');
    expect(text, path).toContain('The light that sweeps');
    const again = await request.get(path, { headers: { 'if-none-match': answer.headers().etag ?? '' } });
    expect(again.status(), path).toBe(304);
  }
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain(`<loc>${blog.url}${article.path}</loc>`);
  expect(sitemap).not.toContain(quiet.path);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${blog.url}/sitemap.xml`);
  expect(await (await request.get(quiet.path)).text()).toMatch(/<meta name="robots" content="noindex/);
});

test('public pages are accessible and fit a phone', async ({ page, blog }) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Zugänglich', tagNames: ['Zugang'] }));
  for (const path of ['/', article.path, '/tag/zugang', '/archive', '/gibt-es-nicht']) {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
