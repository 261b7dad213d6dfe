import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { videos } from './servers/youtube.ts';

test('a web page arrives with all it says about itself, and only once', async ({ ownerPage: page, webPages }) => {
  await bringInAddress(page, `${webPages.url}/lighthouse`);
  await expectSource(page, 'The light that sweeps', [
    ['Art', 'Artikel'],
    ['Urheber oder Kanal', 'Nora Whitfield'],
    ['Herausgeber', 'Grey Point Gazette'],
    ['Veröffentlicht am', '17. Mai 2024'],
    ['Sprache', 'Englisch'],
    ['Länge', '316 Wörter'],
  ]);
  await expect(page.getByText('Stelle 1 bis 7 von 7')).toBeVisible();
  await expect(passage(page, 1)).toContainText('For 140 years the lamp of the Grey Point lighthouse was lit by hand.');
  await expect(passage(page, 3)).toContainText('A sum with glass');
  await expect(page.getByText('Subscribe to our newsletter')).toHaveCount(0);
  await expect(page.getByRole('main').locator('img')).toHaveJSProperty('complete', true);
  await expectAccessible(page);
  const address = page.url();

  for (const again of ['/lighthouse?utm_source=letter#top', '/moved']) {
    await page.goto('/admin');
    await fillAddress(page, `${webPages.url}${again}`);
    await expect(page.getByRole('status')).toContainText([
      'Es heißt „The light that sweeps“ und wurde nicht verändert.',
    ]);
  }
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Öffnen', exact: true }).click();
  await expect(page).toHaveURL(address);

  await page.goto('/admin/sources');
  await expect(page.getByRole('link', { name: 'The light that sweeps' })).toHaveCount(1);
  await expectAccessible(page);
});

test('a pasted text arrives with what was typed about it', async ({ ownerPage: page }) => {
  await page.goto('/admin');
  await page.getByRole('tab', { name: 'Text' }).click();
  const form = page.getByRole('tabpanel', { name: 'Text' });
  await form.getByRole('textbox', { name: 'Text', exact: true }).fill(letter);
  await form.getByLabel('Titel').fill('Brief vom Deich');
  await form.getByLabel('Urheber oder Kanal').fill('Hinrich Tants');
  await form.getByLabel('Veröffentlicht am').fill('2023-11-05');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Text übernehmen' }).click();
  await expectSource(page, 'Brief vom Deich', [
    ['Art', 'Text'],
    ['Urheber oder Kanal', 'Hinrich Tants'],
    ['Veröffentlicht am', '5. November 2023'],
    ['Sprache', 'Deutsch'],
    ['Länge', '61 Wörter'],
  ]);
  await expect(passage(page, 2)).toContainText('Wer hier wohnt');
});

test('a video arrives with numbered passages, each with its second', async ({ ownerPage: page }) => {
  await bringInAddress(page, `Sehenswert: https://youtu.be/${videos.withCaptions}?t=42`);
  await expectSource(page, 'Why sourdough keeps', [
    ['Art', 'Video'],
    ['Urheber oder Kanal', 'The Slow Oven'],
    ['Herausgeber', 'YouTube'],
    ['Veröffentlicht am', '3. Februar 2025'],
    ['Sprache', 'Englisch'],
    ['Länge', '5 Min.262 Wörter'],
    ['Untertitel', 'von Menschen geschrieben'],
  ]);
  await expect(passage(page, 1)).toContainText('A loaf from the shop is old after two days.');
  const place = passage(page, 2).getByRole('link', { name: 'Stelle 2 im Original: 0:20' });
  await expect(place).toHaveAttribute('href', `https://www.youtube.com/watch?v=${videos.withCaptions}&t=20s`);
});

test('a refusal by YouTube is told as it is, and a transcript takes its place', async ({ ownerPage: page }) => {
  await bringInAddress(page, `https://www.youtube.com/watch?v=${videos.blocked}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the tide clock knows');
  await expect(page.getByText('YouTube gibt der Adresse dieses Servers keine Untertitel')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'YouTube noch einmal fragen' }).click();
  await expect(page.getByText('YouTube gibt die Untertitel weiterhin nicht heraus.')).toBeVisible();
  await page.getByLabel('Datei').setInputFiles(file('tide-clock.en.vtt', vtt));
  await page.getByRole('button', { name: 'Text übernehmen' }).click();
  await expect(page.getByText('Stelle 1 bis 2 von 2')).toBeVisible();
  await expectSource(page, 'What the tide clock knows', [
    ['Urheber oder Kanal', 'Harbour Talks'],
    ['Sprache', 'Englisch'],
    ['Untertitel', 'hochgeladen'],
  ]);
  await expect(passage(page, 2).getByRole('link')).toHaveAttribute('href', /t=30s$/);
  await expect(page.getByText('YouTube gibt die Untertitel nicht heraus')).toHaveCount(0);
});

test('each cause has its own words, and a copied transcript keeps its times', async ({ ownerPage: page }) => {
  await bringInAddress(page, `https://www.youtube.com/watch?v=${videos.ageRestricted}`);
  await expect(page.getByText('Das Video hat eine Altersbeschränkung')).toBeVisible();

  await bringInAddress(page, `https://www.youtube.com/shorts/${videos.withoutCaptions}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A film without words');
  await expect(page.getByText('Zu diesem Video gibt es keine Untertitel')).toBeVisible();
  await page.getByRole('button', { name: 'Text übernehmen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Es wurde kein Text mitgeschickt.' })).toBeVisible();
  await page.getByLabel('Oder Text einfügen').fill(copied);
  await page.getByRole('button', { name: 'Text übernehmen' }).click();
  await expect(passage(page, 2).getByRole('link')).toHaveAttribute('href', /t=65s$/);
});

test('an uploaded transcript becomes the text of the address it belongs to', async ({ ownerPage: page, webPages }) => {
  await page.goto('/admin');
  await page.getByRole('tab', { name: 'Datei' }).click();
  const form = page.getByRole('tabpanel', { name: 'Datei' });
  await form.getByLabel('Wo das Original zu finden ist').fill(`${webPages.url}/episode`);
  await form.getByLabel('Datei').setInputFiles(file('folge.srt', Buffer.from([0, 159, 146, 150])));
  await form.getByRole('button', { name: 'Datei übernehmen' }).click();
  await expect(form.getByText('Das Format der Datei ist nicht zu erkennen.')).toBeVisible();
  await expect(form.getByLabel('Datei')).toBeFocused();

  await form.getByLabel('Datei').setInputFiles(file('folge.srt', srt));
  await form.getByRole('button', { name: 'Datei übernehmen' }).click();
  await expectSource(page, 'Episode 12: The ferry that waits', [
    ['Art', 'Datei'],
    ['Herausgeber', 'Harbour Radio'],
    ['Sprache', 'Englisch'],
    ['Länge', '54 Sek.70 Wörter'],
    ['Untertitel', 'hochgeladen'],
  ]);
  await expect(passage(page, 2)).toContainText('0:32');
});

test('what was typed survives a dead address, a wall and a change of mind', async ({ ownerPage: page, webPages }) => {
  await page.goto('/admin');
  const address = page.getByLabel('Webadresse oder YouTube-Link');
  const failures: Array<[path: string, words: string]> = [
    ['/broken', 'kam nicht zustande oder brach ab'],
    ['/missing', 'kennt diese Seite nicht (Status 404)'],
    ['/inside', '169.254.169.254 führt in ein privates oder geschütztes Netz'],
    ['/empty', 'Auf dieser Seite wurde kein Artikel gefunden.'],
    ['/paywall', 'verweigert den Zugriff (Status 403)'],
  ];
  for (const [path, words] of failures) {
    await fillAddress(page, `${webPages.url}${path}`);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(address).toHaveValue(`${webPages.url}${path}`);
  }
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Text stattdessen einfügen' }).click();
  const form = page.getByRole('tabpanel', { name: 'Text' });
  await expect(form.getByLabel('Wo der Text steht')).toHaveValue(`${webPages.url}/paywall`);
  await form.getByRole('textbox', { name: 'Text', exact: true }).fill(letter);
  await form.getByLabel('Herausgeber').fill('Deichbote');
  await form.getByLabel('Wo der Text steht').fill('irgendwo am Deich');
  await form.getByRole('button', { name: 'Text übernehmen' }).click();
  await expect(form.getByText('Das ist keine Webadresse.')).toBeVisible();
  await expect(form.getByLabel('Wo der Text steht')).toBeFocused();
  await expect(form.getByLabel('Herausgeber')).toHaveValue('Deichbote');

  await page.getByRole('tab', { name: 'Adresse' }).click();
  await fillAddress(page, `${webPages.url}/never`);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde nichts gespeichert.')).toBeVisible();
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(form.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(letter);
  await form.getByLabel('Wo der Text steht').fill(`${webPages.url}/paywall`);
  await form.getByRole('button', { name: 'Text übernehmen' }).click();
  await expectSource(page, 'Der Deich ist vierhundert Jahre alt, und an manchen Tagen sieht man es ihm an', [
    ['Art', 'Artikel'],
    ['Herausgeber', 'Deichbote'],
  ]);
});

async function bringInAddress(page: Page, address: string): Promise<void> {
  await page.goto('/admin');
  await fillAddress(page, address);
  await page.waitForURL(/\/admin\/sources\/[0-9a-f-]{36}$/);
}

async function fillAddress(page: Page, address: string): Promise<void> {
  await page.getByLabel('Webadresse oder YouTube-Link').fill(address);
  await page.getByRole('button', { name: 'Hereinholen' }).click();
}

/** The source's own screen, with these of its facts */
async function expectSource(page: Page, title: string, facts: Array<[name: string, value: string]>): Promise<void> {
  await page.waitForURL(/\/admin\/sources\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const [name, value] of facts) {
    const term = page.getByRole('term').filter({ hasText: name });
    await expect(term.locator('+ dd'), name).toHaveText(value);
  }
}

function passage(page: Page, ordinal: number) {
  return page.locator(`#passage-${ordinal}`);
}

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

const letter = `Der Deich ist vierhundert Jahre alt, und an manchen Tagen sieht man es ihm an. Im Winter steht das Wasser drei Wochen lang bis an die zweite Stufe.

Wer hier wohnt, redet wenig darüber. Man geht hinauf, man schaut, man geht wieder hinunter und legt Sand vor die Tür. So haben es die Großeltern gehalten, und so halten wir es auch.`;

const vtt = `WEBVTT

00:00:01.000 --> 00:00:14.000
A tide clock has one hand. It does not show the hour, it shows how far the water has come,

00:00:14.500 --> 00:00:24.000
and it goes around once in twelve hours and twenty-five minutes, which is how long the moon takes to bring the sea back.

00:00:30.000 --> 00:00:44.000
People buy them as a present and hang them in the city, where they are wrong after a month. They are made for one coast.

00:00:44.500 --> 00:00:58.000
Turn the hand to the top when the water is high in front of your own house, and it will keep its word until the next storm.
`;

const srt = `1
00:00:00,500 --> 00:00:13,000
The last ferry leaves at ten, but everybody on the island knows that it waits when somebody is late.

2
00:00:13,500 --> 00:00:25,000
The captain looks at the road until the lights of the bus have gone out, and only then does he ring the bell.

3
00:00:32,000 --> 00:00:54,000
That costs the company four hundred litres of fuel a year, and the company pays. Nobody has ever missed the ferry by a minute, and that is why.
`;

/** As it is copied from the panel beside a video */
const copied = `0:05
There are no words in this film, but there are people who describe it, and this is what one of them wrote down for her friend.
0:35
A man walks into a workshop, takes a plane from the wall and looks along its sole for a long time.
1:05
Then he puts it back. He takes the next one, and the light moves over the wall while he chooses, and in the end he takes none of them at all.`;
