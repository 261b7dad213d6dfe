import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract.ts';
import { ARTICLE_TEXT, extracted, PARAGRAPHS, TITLE } from './testing/a-page.ts';

const url = 'https://www.example.org/a';

test('a page becomes its article, and nothing else of it', () => {
  const article = extracted();
  expect(article.title).toBe(TITLE);
  expect(article.text).toBe(ARTICLE_TEXT);
  expect(article.blocks).toEqual(PARAGRAPHS.map(text => ({ type: 'paragraph', text })));
  expect(article.language).toBe('de');
  expect(article.wordCount).toBe(ARTICLE_TEXT.split(/\s+/).length);
  expect(article.canonicalUrl).toBe('https://www.example.org/natur/teich');
  expect(article.contentHtml).toBe(PARAGRAPHS.map(text => `<p>${text}</p>`).join(''));
});

test.each([
  ['no page', ''],
  ['an empty one', '<html><body></body></html>'],
  ['one that only a script fills', '<body><div id="root"></div><script>render()</script></body>'],
  ['a frame set', '<frameset cols="1,1"><frame src="a.html"><frame src="b.html"></frameset>'],
])('%s has no article', (_, html) => {
  expect(() => extractArticle(html, { url })).toThrow(expect.objectContaining({ code: 'extraction.empty' }));
});

describe('around the article', () => {
  const consent =
    '<div class="overlay"><p>Wir und unsere Partner verwenden Cookies und verarbeiten personenbezogene Daten, wenn Sie zustimmen.</p></div>';
  const comments = `<div id="comments"><h2>3 Kommentare</h2>${'<div class="comment"><p>Das sehe ich anders, und zwar aus mehreren Gründen, die hier zu weit führen würden, aber doch gesagt sein sollen.</p></div>'.repeat(12)}</div>`;
  test.each([
    ['a request for consent', { before: consent }],
    [
      'a sidebar',
      {
        after: `<div class="sidebar"><p>${'Ein langer Hinweis auf etwas, das mit dem Artikel nichts zu tun hat. '.repeat(4)}</p></div>`,
      },
    ],
    ['more comments than article', { after: comments }],
    [
      'a list of other articles',
      {
        after:
          '<h3>Das könnte Sie auch interessieren</h3><ul><li><a href="/a">Neues Schwimmbad eröffnet</a></li><li><a href="/b">Streit um den Marktplatz</a></li></ul>',
      },
    ],
  ])('%s is left out', (_, parts) => {
    expect(extracted(parts).text).toBe(ARTICLE_TEXT);
  });
});

describe('within the article', () => {
  test.each([
    ['an advertisement’s label', '<p>– Anzeige –</p>'],
    ['a pointer', '<p>Lesen Sie auch: <a href="/b">Warum der Stadtpark schließen muss</a></p>'],
    ['a pointer in English', '<p>Read more: <a href="/b">Why the town park has to close</a></p>'],
    ['a paragraph that is only a link', '<p><a href="/b">Warum der Stadtpark im Sommer schließen muss</a></p>'],
    [
      'a box of other articles',
      '<div class="related-articles"><h4>Passend dazu</h4><a href="/b">Stadtpark</a> <a href="/c">Freibad</a></div>',
    ],
    [
      'a list of other articles without a name',
      '<h4>Mehr zum Thema</h4><ul><li><a href="/b">Stadtpark schließt</a></li><li><a href="/c">Freibad öffnet</a></li></ul>',
    ],
    [
      'a newsletter',
      '<div class="nl-box"><p>Jetzt unseren Newsletter abonnieren und keine Ausgabe verpassen.</p></div>',
    ],
    ['a share bar', '<ul class="share-buttons"><li><a href="#">Teilen</a></li><li><a href="#">Twittern</a></li></ul>'],
    ['words on buttons', '<button>Mehr anzeigen</button>'],
    [
      'an embed that waits for consent',
      '<div class="x"><p>An dieser Stelle finden Sie externe Inhalte von Twitter. Sie werden geladen, wenn Sie zustimmen.</p></div>',
    ],
    [
      'a notice of the paywall',
      '<div class="paywall"><p>Diesen Artikel lesen nur Abonnenten. Jetzt für 1 Euro testen und sofort weiterlesen.</p></div>',
    ],
    [
      'a table of contents',
      '<div id="toc"><p>Inhaltsverzeichnis</p><ol><li><a href="#1">Der Teich</a></li><li><a href="#2">Die Zählung</a></li></ol></div>',
    ],
    [
      'a caption',
      '<figure><img src="/teich.jpg" alt="Teich"><figcaption>Der Teich im Frühling. Foto: A. Muster</figcaption></figure>',
    ],
    ['a credit in a paragraph', '<p><em>Foto: A. Muster / Stadtarchiv</em></p>'],
    ['a line of tags', '<p>Schlagwörter: <a href="/t/teich">Teich</a>, <a href="/t/natur">Natur</a></p>'],
  ])('%s is left out', (_, within) => {
    expect(extracted({ within }).text).toBe(ARTICLE_TEXT);
  });

  test('lists, tables, quotations and code stay, as what they are', () => {
    const within = `<h2>Die Zählung</h2><ul><li>Libellen</li><li>Frösche</li></ul>
      <table><tr><th>Jahr</th><th>Arten</th></tr><tr><td>2021</td><td>5</td></tr></table>
      <blockquote><p>Das hätte hier vor drei Jahren niemand für möglich gehalten, ich am wenigsten.</p></blockquote><pre>a  = 1\nb  = 2</pre>`;
    expect(extracted({ within }).blocks.slice(2, 9)).toEqual([
      { type: 'heading', level: 2, text: 'Die Zählung' },
      { type: 'list-item', level: 1, text: 'Libellen' },
      { type: 'list-item', level: 1, text: 'Frösche' },
      { type: 'table-row', text: 'Jahr | Arten' },
      { type: 'table-row', text: '2021 | 5' },
      { type: 'quote', text: 'Das hätte hier vor drei Jahren niemand für möglich gehalten, ich am wenigsten.' },
      { type: 'code', text: 'a  = 1\nb  = 2' },
    ]);
  });

  test('a list of links that the text is about stays', () => {
    const links = ['Grelle Forelle', 'Rotes Haus am Ufer', 'Alte Mühle im Tal', 'Neue Halle'].map(
      name => `Am Freitag: ${name}`,
    );
    const within = links.map(text => `<p><a href="/ort">${text}</a></p>`).join('');
    expect(extracted({ within }).blocks.map(block => block.text)).toEqual(expect.arrayContaining(links));
  });

  test('ordinary sentences with furniture’s words stay', () => {
    const sentences = [
      'Anzeige erstattete die Gruppe erst im Herbst, als das Wehr zum zweiten Mal beschädigt worden war.',
      'Von Anfang an war der Newsletter der Gruppe gut besucht, und viele Leser meldeten sich mit eigenen Beobachtungen.',
      'Lesen Sie auch einmal die alten Chroniken, sagt sie, dort steht fast alles über den Teich.',
      'Die Kommentare im Gästebuch füllen inzwischen zwei Bände, die im Rathaus ausliegen.',
    ];
    const within = sentences.map(text => `<p>${text}</p>`).join('');
    expect(extracted({ within }).blocks.map(block => block.text)).toEqual(expect.arrayContaining(sentences));
  });
});

describe('around its beginning and end', () => {
  test('the lead is part of the article, wherever the page puts it', () => {
    const lead = 'Sieben Arten sind zurückgekehrt, und keiner hat es bemerkt.';
    for (const markup of [
      `<div class="teaser"><p>${lead}</p></div>`,
      `<h2>${lead}</h2>`,
      `<header><div class="intro">${lead}</div></header>`,
    ]) {
      expect(extracted({ lead: markup }).text).toBe(`${lead}\n\n${ARTICLE_TEXT}`);
    }
  });

  test.each([
    ['byline and date', '<div><p>Von Anna Muster</p><p>12. März 2024, 10:15 Uhr</p></div>'],
    ['byline by class', '<p class="byline">Anna Muster, freie Autorin</p>'],
    ['reading time', '<p>Lesezeit: 4 Minuten</p>'],
    ['the title again', `<h2>${TITLE}</h2>`],
  ])('%s is not', (_, lead) => {
    expect(extracted({ lead }).text).toBe(ARTICLE_TEXT);
  });

  test('an author’s box is not', () => {
    const after =
      '<div class="author-box"><h4>Über die Autorin</h4><p>Anna Muster schreibt seit zwanzig Jahren über Gewässer und lebt am Fluss.</p></div>';
    expect(extracted({ after }).text).toBe(ARTICLE_TEXT);
  });
});

test('a text that a page builder puts into many rows is found whole', () => {
  const rows = PARAGRAPHS.map(
    (text, index) =>
      `<div class="row"><div class="col"><div class="text-module"><h2>Teil ${index + 1}</h2><p>${text}</p></div></div></div>`,
  );
  const article = extractArticle(
    `<title>${TITLE}</title><body><div class="entry"><h1>${TITLE}</h1>${rows.join('')}</div></body>`,
    { url },
  );
  expect(article.blocks.filter(block => block.type === 'paragraph').map(block => block.text)).toEqual(PARAGRAPHS);
});

test('texts parted only by line breaks become paragraphs', () => {
  const article = extractArticle(`<title>x</title><h1>x</h1><div class="text">${PARAGRAPHS.join('<br><br>')}</div>`, {
    url,
  });
  expect(article.blocks.map(block => block.text)).toEqual(PARAGRAPHS);
});

test('a text that only the structured data has is taken from there', () => {
  const body = PARAGRAPHS.join('\\n\\n');
  const html = `<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${body}"}</script><div id="app">Wird geladen …</div>`;
  expect(extractArticle(html, { url }).text).toBe(ARTICLE_TEXT);
});

test('a declared text decides which of two texts is the article', () => {
  const other =
    '<div class="story"><p>Ein ganz anderer, viel längerer Text steht auf derselben Seite, mit Kommas, Nebensätzen und allem, was dazugehört.</p></div>'.repeat(
      10,
    );
  const html = `<title>${TITLE}</title><h1>${TITLE}</h1><section>${other}</section><div class="sponsor"><div itemprop="articleBody">${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</div></div>`;
  expect(extractArticle(html, { url }).text).toBe(ARTICLE_TEXT);
});
