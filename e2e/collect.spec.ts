import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { videos } from './servers/youtube.ts';

test('the bookmark hands over a page that only the owner’s browser may see', async ({ ownerPage: page, webPages }) => {
  const bookmarklet = await bookmarkletOf(page);
  await page.context().addCookies([{ name: 'member', value: 'yes', url: webPages.url }]);
  await page.goto(`${webPages.url}/members`);
  const window = await clip(page, bookmarklet);
  await expect(window.getByText('Die Seite ist da, wie Ihr Browser sie zeigt.')).toBeVisible();
  await expect(window.getByText('The light that sweeps – Grey Point Gazette')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Hereinholen' }).click();
  await window.waitForURL(/\/admin\/sources\/[0-9a-f-]{36}$/);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('The light that sweeps');
  await expect(window.locator('#passage-1')).toContainText('For 140 years the lamp');
  await expect(window.getByText('Subscribe to our newsletter')).toHaveCount(0);
});

test('of a page on which something is marked, just that can be taken', async ({ ownerPage: page, webPages }) => {
  const bookmarklet = await bookmarkletOf(page);
  await page.goto(`${webPages.url}/shut`);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelectorAll('article p')[1] ?? document.body),
  );
  // The page cuts itself off from the window it opens: nothing but its address arrives, and the window says so.
  const cutOff = await clip(page, bookmarklet);
  await expect(cutOff.getByText('Nur die Adresse ist angekommen')).toBeVisible();
  await expectAccessible(cutOff);
  await cutOff.close();

  await page.goto(`${webPages.url}/lighthouse`);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelectorAll('article p')[1] ?? document.body),
  );
  const window = await clip(page, bookmarklet);
  await expect(window.getByRole('radio', { name: 'Die markierte Stelle' })).toBeChecked();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Hereinholen' }).click();
  await window.waitForURL(/\/admin\/sources\/[0-9a-f-]{36}$/);
  await expect(window.locator('#passage-1')).toContainText('The lamp itself is small.');
  await expect(window.locator('#passage-2')).toHaveCount(0);
});

test('the open transcript of a video arrives though YouTube refuses the server', async ({ ownerPage: page }) => {
  const bookmarklet = await bookmarkletOf(page);
  const address = `https://www.youtube.com/watch?v=${videos.blocked}`;
  await page.route(address, route => route.fulfill({ contentType: 'text/html', body: watchPage }));
  await page.goto(address);
  const window = await clip(page, bookmarklet);
  await expect(window.getByText('Die Seite ist da')).toBeVisible();
  await window.getByRole('button', { name: 'Hereinholen' }).click();
  await window.waitForURL(/\/admin\/sources\/[0-9a-f-]{36}$/);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('What the tide clock knows');
  await expect(window.locator('#passage-1')).toContainText('A tide clock has one hand.');
  await expect(window.locator('#passage-1')).not.toContainText('seconds');
  await expect(window.getByText('0:03')).toBeVisible();
});

test('what a phone shares stands in the form, link or words', async ({ ownerPage: page, webPages }) => {
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest.share_target).toMatchObject({ action: '/admin', method: 'GET' });
  for (const icon of manifest.icons)
    expect((await page.request.get(icon.src)).headers()['content-type']).toBe('image/png');

  await page.goto(
    `/admin?${new URLSearchParams({ title: 'Sweeping light', text: `Lesenswert: ${webPages.url}/lighthouse` })}`,
  );
  await expect(page.getByLabel('Webadresse oder YouTube-Link')).toHaveValue(`${webPages.url}/lighthouse`);

  await page.goto(`/admin?${new URLSearchParams({ title: 'Brief', text: 'Am Deich steht das Wasser.' })}`);
  const form = page.getByRole('tabpanel', { name: 'Text' });
  await expect(form.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('Am Deich steht das Wasser.');
  await expect(form.getByLabel('Titel')).toHaveValue('Brief');
});

test('a program brings an original in with a token, until the token ends', async ({
  ownerPage: page,
  request,
  webPages,
}) => {
  await page.goto('/admin');
  await page.getByRole('link', { name: 'von überall hereinholen' }).click();
  await page.getByRole('button', { name: 'Token anlegen' }).click();
  await expect(page.getByLabel('Wofür')).toBeFocused();
  await page.getByLabel('Wofür').fill('Kurzbefehl');
  await page.getByRole('button', { name: 'Token anlegen' }).click();
  const secret = (await page.getByText(/^qwk_[\w-]{43}$/).textContent()) ?? '';
  await expectAccessible(page);

  const send = (data: object, token = secret) =>
    request.post('/api/v1/sources', { data, headers: { authorization: `Bearer ${token}` } });
  const first = await send({ url: `${webPages.url}/lighthouse?from=program` });
  expect([200, 201]).toContain(first.status());
  const { value } = await first.json();
  expect(value).toMatchObject({ title: 'The light that sweeps', id: expect.any(String) });
  const letter = await send({
    text: 'Das Wasser steht bis an die zweite Stufe, und niemand wundert sich.',
    title: 'Deich',
  });
  expect([letter.status(), (await letter.json()).value.title]).toEqual([201, 'Deich']);
  const upload = await request.post('/api/v1/sources', {
    headers: { authorization: `Bearer ${secret}` },
    multipart: {
      file: { name: 'notiz.md', mimeType: 'text/markdown', buffer: Buffer.from('# Notiz\n\nDas Licht brennt.') },
    },
  });
  expect(upload.status()).toBe(201);

  const wrong = await send({ url: '' });
  expect([wrong.status(), Object.keys((await wrong.json()).error.fields)]).toEqual([400, ['url']]);
  expect((await send({ url: `${webPages.url}/missing` })).status()).toBe(422);
  const stranger = await send({ url: `${webPages.url}/lighthouse` }, `qwk_${'a'.repeat(43)}`);
  expect([stranger.status(), (await stranger.json()).error.code]).toEqual([401, 'auth.badToken']);
  const { paths } = await (await request.get('/api/v1/openapi.json')).json();
  expect(Object.keys(paths)).toEqual(['/sources']);

  await page.reload();
  await expect(page.getByText('zuletzt benutzt am')).toBeVisible();
  await page.getByRole('button', { name: 'Beenden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beenden' }).click();
  await expect(page.getByText('Das Token ist beendet.')).toBeVisible();
  expect((await send({ text: 'Nach dem Ende.' })).status()).toBe(401);
});

/** What the owner drags to the bookmarks bar */
async function bookmarkletOf(page: Page): Promise<string> {
  await page.goto('/admin/capture');
  const link = page.getByRole('link', { name: 'In Quellwerk holen' });
  await expect(link).toHaveAttribute('href', /^javascript:/);
  await expectAccessible(page);
  return (await link.getAttribute('href')) ?? '';
}

/** A click on the bookmark; the window it opens */
async function clip(page: Page, bookmarklet: string): Promise<Page> {
  const opened = page.waitForEvent('popup');
  const script = decodeURIComponent(bookmarklet.slice('javascript:'.length));
  await page.evaluate(script);
  return await opened;
}

const segment = (time: string, spoken: string, words: string) =>
  `<transcript-segment-view-model><div class="ytwTranscriptSegmentViewModelTimestamp">${time}</div>
  <div class="ytwTranscriptSegmentViewModelTimestampA11yLabel">${spoken}</div><span>${words}</span></transcript-segment-view-model>`;

const watchPage = `<!doctype html><title>What the tide clock knows - YouTube</title><div id="panels">
${segment('0:03', '3 seconds', 'A tide clock has one hand.')}
${segment('0:09', '9 seconds', 'It does not show the hour, it shows how far the water has come.')}
${segment('1:02', '1 minute, 2 seconds', 'It goes around once in twelve hours and twenty-five minutes.')}</div>`;
