import { setTimeout as sleep } from 'node:timers/promises';
import { anArticle } from './fixtures/articles.ts';
import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { inDatabase } from './fixtures/database.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader’s mistake costs nothing that was typed', async ({ page, blog }) => {
    const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Mit Fehler' }));
    await page.goto(article.path);
    await page.getByLabel('Name').fill('Rita');
    await page.getByLabel('E-Mail').fill('rita@example');
    await page.getByRole('textbox', { name: 'Kommentar' }).fill('Ein Satz, der bleiben soll.');
    // The browser's own check of the address is what a reader without it does not have.
    await page.locator('#comment-form').evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
    await page.getByRole('button', { name: 'Kommentar absenden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Kommentar wurde noch nicht gesendet');
    await expect(page.getByLabel('Name')).toHaveValue('Rita');
    await expect(page.getByRole('textbox', { name: 'Kommentar' })).toHaveValue('Ein Satz, der bleiben soll.');
    await page.getByLabel('E-Mail').fill('');
    await sleep(3_100); // nobody corrects a form faster; the time trap holds for this form too
    await page.getByRole('button', { name: 'Kommentar absenden' }).click();
    await expect(page.getByRole('status')).toContainText('Ihr Kommentar ist eingegangen');
    await expect(page.getByText('Ein Satz, der bleiben soll.')).toHaveCount(0);
  });

  test('a closed post says so and shows no form', async ({ page, blog }) => {
    const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Zu', commentPolicy: 'closed' }));
    await page.goto(article.path);
    await expect(page.getByText('Die Kommentare zu diesem Beitrag sind geschlossen.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});

test.describe('the server refuses', () => {
  const form = { name: 'Bot', email: '', body: 'Kauft mehr', website: '' };

  test('a comment posted directly to a closed post', async ({ request, page, blog }) => {
    const open = await inDatabase(blog.dataDir, () => anArticle({ title: 'Offen' }));
    const closed = await inDatabase(blog.dataDir, () => anArticle({ title: 'Geschlossen', commentPolicy: 'closed' }));
    await page.goto(open.path);
    const token = (await page.locator('input[name=token]').getAttribute('value')) ?? '';
    const answer = await request.post('/api/comments', { form: { ...form, postId: closed.id, token } });
    expect(answer.status()).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'comment.closed' } });
  });

  test('a filled trap, a missing stamp and a page of another site', async ({ request, page, blog }) => {
    const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Fallen' }));
    await page.goto(article.path);
    const token = (await page.locator('input[name=token]').getAttribute('value')) ?? '';
    const post = (fields: object, headers = {}) =>
      request.post('/api/comments', { form: { ...form, postId: article.id, token, ...fields }, headers });
    expect(await (await post({ website: 'https://spam.example' })).json()).toMatchObject({
      error: { code: 'comment.robot' },
    });
    expect(await (await post({ token: '' })).json()).toMatchObject({ error: { code: 'comment.formInvalid' } });
    const foreign = await post({}, { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' });
    expect(foreign.status()).toBe(403);
  });
});

test('the form and its second try are accessible', async ({ page, blog }) => {
  const article = await inDatabase(blog.dataDir, () => anArticle({ title: 'Formular' }));
  await page.goto(article.path);
  await page.locator('#comment-form').evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Kommentar absenden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Kommentar wurde noch nicht gesendet');
  await expectAccessible(page);
});
