import type { Browser, Page } from '@playwright/test';
import { anArticle } from './fixtures/articles.ts';
import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { inDatabase } from './fixtures/database.ts';

/** A reader without JavaScript, who has no cookie of the owner's. */
async function aReader(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  return await context.newPage();
}

async function write(reader: Page, { path, name, body }: { path: string; name: string; body: string }) {
  await reader.goto(path);
  await reader.getByLabel('Name').fill(name);
  await reader.getByRole('textbox', { name: 'Kommentar' }).fill(body);
  await reader.getByRole('button', { name: 'Kommentar absenden' }).click();
  await expect(reader.getByRole('status')).toContainText('Ihr Kommentar ist eingegangen');
}

test('what a reader writes waits for the owner, appears once approved, and never where it was trashed', async ({
  ownerPage,
  browser,
  blog,
}) => {
  const { path } = await inDatabase(blog.dataDir, () => anArticle({ title: 'Zum Reden' }));
  const reader = await aReader(browser, blog.url);
  await write(reader, { path, name: 'Rita Rabe', body: 'Die Linse steht heute im Museum.' });
  await write(reader, { path, name: 'Paul Pirat', body: 'Günstige Lampen gibt es bei mir.' });
  await reader.goto(path);
  await expect(reader.getByText('Die Linse steht heute im Museum.')).toHaveCount(0);

  await ownerPage.goto('/admin/comments');
  const row = (name: string) => ownerPage.getByRole('listitem').filter({ hasText: name });
  await expect(row('Rita Rabe')).toContainText('Die Linse steht heute im Museum.');
  await expect(row('Paul Pirat')).toContainText('zu „Zum Reden“');
  await expectAccessible(ownerPage);
  await row('Rita Rabe').getByRole('button', { name: 'Freigeben' }).click();
  await expect(ownerPage.getByText('Der Kommentar von Rita Rabe ist freigegeben.')).toBeVisible();
  await row('Paul Pirat').getByRole('button', { name: 'In den Papierkorb' }).click();
  await expect(row('Paul Pirat')).toHaveCount(0);

  await reader.goto(path);
  await expect(reader.getByText('Die Linse steht heute im Museum.')).toBeVisible();
  await expect(reader.getByText('Rita Rabe')).toBeVisible();
  await expect(reader.getByText('Günstige Lampen')).toHaveCount(0);
  await reader.context().close();
});

test('what was trashed by mistake is taken back, and what is deleted for good asks first', async ({
  ownerPage,
  browser,
  blog,
}) => {
  const { path } = await inDatabase(blog.dataDir, () => anArticle({ title: 'Zum Bereuen' }));
  const reader = await aReader(browser, blog.url);
  await write(reader, { path, name: 'Vera Versehen', body: 'Das war nicht so gemeint.' });
  await ownerPage.goto('/admin/comments');
  const row = ownerPage.getByRole('listitem').filter({ hasText: 'Das war nicht so gemeint.' });
  await row.getByRole('button', { name: 'In den Papierkorb' }).click();
  await ownerPage.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(row).toBeVisible();

  await row.getByRole('button', { name: 'In den Papierkorb' }).click();
  await expect(row).toHaveCount(0);
  await ownerPage.getByRole('link', { name: /^Papierkorb/ }).click();
  await expect(row).toBeVisible();
  await expectAccessible(ownerPage);
  await row.getByRole('button', { name: 'Endgültig löschen' }).click();
  const dialog = ownerPage.getByRole('alertdialog');
  await expectAccessible(ownerPage);
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(row).toHaveCount(0);
  await ownerPage.reload();
  await expect(row).toHaveCount(0);
  await reader.context().close();
});

test('a post that the owner closes keeps what was approved, says so, and takes nothing more', async ({
  ownerPage,
  browser,
  blog,
}) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Zum Schließen' }));
  const reader = await aReader(browser, blog.url);
  await write(reader, { path: article.path, name: 'Erna Erste', body: 'Gut erklärt.' });
  await ownerPage.goto('/admin/comments');
  await ownerPage
    .getByRole('listitem')
    .filter({ hasText: 'Gut erklärt.' })
    .getByRole('button', { name: 'Freigeben' })
    .click();
  await expect(ownerPage.getByText('Der Kommentar von Erna Erste ist freigegeben.')).toBeVisible();
  await reader.goto(article.path);
  const token = (await reader.locator('input[name=token]').getAttribute('value')) ?? '';

  await ownerPage.goto(`/admin/posts/${article.id}`);
  await ownerPage.getByRole('button', { name: 'Einstellungen', exact: true }).first().click();
  await ownerPage.getByRole('radio', { name: 'Geschlossen', exact: true }).click();
  await ownerPage.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(ownerPage.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();

  // The form that was open all the while is sent: the server knows better.
  await reader.getByLabel('Name').fill('Zoe Zuspät');
  await reader.getByRole('textbox', { name: 'Kommentar' }).fill('Noch ein Satz.');
  await reader.getByRole('button', { name: 'Kommentar absenden' }).click();
  await expect(reader.getByRole('alert')).toContainText('geschlossen');
  await expect(reader.getByText('Noch ein Satz.')).toBeVisible();

  const form = { postId: article.id, token, name: 'Bot', email: '', body: 'Kauft mehr', website: '' };
  const direct = await reader.request.post('/api/comments', { form });
  expect(direct.status()).toBe(422);
  expect(await direct.json()).toMatchObject({ error: { code: 'comment.closed' } });

  await reader.goto(article.path);
  await expect(
    reader.getByText('Die Kommentare zu diesem Beitrag sind geschlossen. Bereits veröffentlichte bleiben stehen.'),
  ).toBeVisible();
  await expect(reader.getByText('Gut erklärt.')).toBeVisible();
  await expect(reader.getByRole('textbox')).toHaveCount(0);
  await ownerPage.goto('/admin/comments');
  await expect(ownerPage.getByText('Noch ein Satz.')).toHaveCount(0);
  await reader.context().close();
});
