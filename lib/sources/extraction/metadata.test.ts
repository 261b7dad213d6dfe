import { describe, expect, test } from 'vitest';
import { extracted, PARAGRAPHS, TITLE } from './testing/a-page.ts';

const jsonLd = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Rückkehr der Libellen',
  description: 'Sieben Arten sind zurück.',
  author: [
    { '@type': 'Person', name: 'Anna Muster' },
    { '@type': 'Person', name: 'Ben Beispiel' },
  ],
  publisher: { '@type': 'Organization', name: 'Stadtanzeiger' },
  datePublished: '2024-03-12T10:15:00+01:00',
  dateModified: '2024-03-13',
  image: { '@type': 'ImageObject', url: '/bilder/teich.jpg' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

describe('structured data', () => {
  const expected = {
    title: 'Rückkehr der Libellen',
    author: 'Anna Muster, Ben Beispiel',
    publisher: 'Stadtanzeiger',
    description: 'Sieben Arten sind zurück.',
    publishedAt: new Date('2024-03-12T09:15:00Z'),
    modifiedAt: new Date('2024-03-13T00:00:00Z'),
    imageUrl: 'https://www.example.org/bilder/teich.jpg',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };
  test.each([
    ['an article', jsonLd(ARTICLE)],
    ['in a list', jsonLd([{ '@type': 'WebSite', name: 'x' }, ARTICLE])],
    ['in a graph', jsonLd({ '@graph': [{ '@type': 'BreadcrumbList' }, ARTICLE] })],
    ['as the main entity of a page', jsonLd({ '@type': 'WebPage', mainEntity: ARTICLE })],
    ['with several types', jsonLd({ ...ARTICLE, '@type': ['Article', 'BlogPosting'] })],
    ['with types as addresses', jsonLd({ ...ARTICLE, '@type': 'http://schema.org/Article' })],
    [
      'its author elsewhere',
      jsonLd({
        '@graph': [
          { ...ARTICLE, author: [{ '@id': '#a' }, { '@id': '#b' }] },
          { '@id': '#a', '@type': 'Person', name: 'Anna Muster' },
          { '@id': '#b', '@type': 'Person', name: 'Ben Beispiel' },
        ],
      }),
    ],
    ['within a comment', `<script type="application/ld+json"><!-- ${JSON.stringify(ARTICLE)} --></script>`],
    ['within CDATA', `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]></script>`],
    [
      'with raw line feeds',
      `<script type="application/ld+json">${JSON.stringify(ARTICLE).replace('sind zurück', 'sind\nzurück')}</script>`,
    ],
    [
      'with a comma too many',
      `<script type="application/ld+json">${JSON.stringify(ARTICLE).replace(/}$/, ',}')}</script>`,
    ],
    [
      'escaped once too often',
      jsonLd({ ...ARTICLE, headline: 'R&uuml;ckkehr der Libellen'.replace('&uuml;', '&#252;') }),
    ],
  ])('%s', (_, head) => {
    expect(extracted({ head })).toMatchObject(expected);
  });

  test('what nobody can read is ignored', () => {
    for (const source of ['{', 'null', '[]', '"x"', '{"@type":"Article","author":{"name":{"name":7}}}', '[[[[[[']) {
      const article = extracted({ head: `<script type="application/ld+json">${source}</script>` });
      expect(article.title).toBe(TITLE);
      expect(article.author).toBeUndefined();
    }
  });

  test('of several articles the one the page is about', () => {
    const head = jsonLd([
      { '@type': 'Article', headline: 'Etwas anderes', author: 'Wer Anderes', image: 'x', datePublished: '2020' },
      { '@type': 'Article', headline: TITLE, author: 'Anna Muster' },
    ]);
    expect(extracted({ head })).toMatchObject({ title: TITLE, author: 'Anna Muster' });
  });
});

test('Open Graph, Dublin Core and plain names', () => {
  const head = `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Stadtanzeiger">
    <meta name="author" content="Von Anna Muster"><meta property="article:published_time" content="2024-03-12T10:15:00+0100">
    <meta property="og:image" content="//img.example.org/a.jpg"><meta name="description" content="Sieben Arten &amp;amp; mehr.">`;
  expect(extracted({ head })).toMatchObject({
    title: TITLE,
    publisher: 'Stadtanzeiger',
    author: 'Anna Muster',
    publishedAt: new Date('2024-03-12T09:15:00Z'),
    imageUrl: 'https://img.example.org/a.jpg',
    description: 'Sieben Arten & mehr.',
  });
});

test('a page that says nothing of itself gets its host’s name and its own first words', () => {
  expect(extracted()).toMatchObject({ publisher: 'example.org', description: PARAGRAPHS[0] });
  expect(extracted().author).toBeUndefined();
  expect(extracted().publishedAt).toBeUndefined();
});

describe('the title comes without the site’s name', () => {
  const site = '<meta property="og:site_name" content="Stadtanzeiger">';
  test.each([
    [`${TITLE} | Stadtanzeiger`],
    [`${TITLE} - Stadtanzeiger`],
    [`Stadtanzeiger: Natur » ${TITLE}`],
    [`Stadtanzeiger | ${TITLE}`],
    [`${TITLE} – Natur – Stadtanzeiger`],
  ])('%s', title => {
    expect(extracted({ head: `${site}<meta property="og:title" content="${title}">` }).title).toBe(TITLE);
  });

  test('but hyphens, colons and kickers of its own stay', () => {
    for (const title of ['Teich-Wunder: Warum die Libellen zurück sind', 'Ost – West: eine Rückkehr']) {
      expect(extracted({ head: `${site}<meta property="og:title" content="${title}">` }).title).toBe(title);
    }
  });

  test('a title that is only the site’s name is none', () => {
    expect(extracted({ head: `${site}<meta property="og:title" content="Stadtanzeiger">` }).title).toBe(TITLE);
  });
});

describe('the author, where only the markup names one', () => {
  test.each([
    ['<p class="byline">Von Anna Muster | 12. März 2024</p>', 'Anna Muster'],
    ['<a rel="author" href="/anna">Anna Muster</a>', 'Anna Muster'],
    ['<span itemprop="author"><span itemprop="name">Anna Muster</span></span>', 'Anna Muster'],
    [
      '<div class="article-author">By Anna van der Muster and Ben Beispiel</div>',
      'Anna van der Muster and Ben Beispiel',
    ],
    ['<div class="author">Alle Artikel anzeigen</div>', undefined],
    ['<div class="comment"><span class="author">Rudi Ratlos</span></div>', undefined],
  ])('%s', (lead, author) => {
    expect(extracted({ lead }).author).toBe(author);
  });
});

describe('the licence', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  test.each([
    ['by relation', `<a rel="license" href="${by}">CC BY</a>`, by],
    [
      'of a picture is not the page’s',
      `<figure><figcaption>Foto: <a href="${by}">CC BY</a></figcaption></figure>`,
      undefined,
    ],
    ['in words', '<p>Dieser Text steht unter der Lizenz CC BY-NC-ND 4.0.</p>', 'CC BY-NC-ND 4.0'],
  ])('%s', (_, after, licence) => {
    expect(extracted({ after }).licence).toBe(licence);
  });

  test('in the head', () => {
    expect(extracted({ head: `<link rel="license" href="/lizenz">` }).licence).toBe('https://www.example.org/lizenz');
    expect(extracted({ head: `<meta name="dcterms.license" content="${by}">` }).licence).toBe(by);
    expect(extracted({ head: '<meta name="copyright" content="Stadtanzeiger 2024">' }).licence).toBeUndefined();
  });
});

describe('the language', () => {
  test('as declared, without its region', () => {
    expect(extracted({ head: '<meta property="og:locale" content="de_AT">' }).language).toBe('de');
  });

  test('as the words say, where a template declares another', () => {
    const english =
      'The pond on the edge of the small town is known to most people only from passing by, and yet it is full of life. ';
    const article = extracted({ within: `<p>${english.repeat(60)}</p>` });
    expect(article.language).toBe('en');
  });
});

test('addresses of the page’s making are absolute and of the web, or left out', () => {
  const head =
    '<base href="https://cdn.example.org/x/"><meta property="og:image" content="javascript:alert(1)"><link rel="canonical" href="https://www.example.org/">';
  const within =
    '<p>Die Zahlen der Gruppe stehen <a href="y">hier</a>, nicht <a href="javascript:alert(1)">dort</a>, und jeder kann sie nachrechnen.</p>';
  const article = extracted({ head, within });
  expect(article.imageUrl).toBeUndefined();
  expect(article.canonicalUrl).toBe('https://www.example.org/natur/teich');
  expect(article.contentHtml).toContain(
    '<a href="https://cdn.example.org/x/y" rel="nofollow noopener noreferrer">hier</a>, nicht dort',
  );
});
