import { expect, expectAccessible, test } from './fixtures/blog.ts';
import { newDataDir, owner, removeDataDir, startServer } from './fixtures/server.ts';

test('the owner sets the blog up with the link from the terminal, which works once', async ({ page }) => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  await expect.poll(() => server.output()).toMatch(/set-up\?token=\S{20,}/);
  const link = /http:\S+set-up\?token=\S+/.exec(server.output())?.[0] ?? '';
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel('Name des Blogs').fill('Lesefrüchte');
  await page.getByLabel('Ihr Name').fill('Anna Lenz');
  await page.getByLabel('E-Mail').fill('anna@example.org');
  await page.getByLabel('Passwort', { exact: true }).fill('zu kurz');
  await page.getByRole('button', { name: 'Blog einrichten' }).click();
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name des Blogs')).toHaveValue('Lesefrüchte');
  await page.getByLabel('Passwort', { exact: true }).fill('lang genug zum Merken');
  await page.getByRole('button', { name: 'Blog einrichten' }).click();
  await page.waitForURL(/\/admin$/);
  await page.goto(link);
  await expect(page.getByText('der Link gilt nicht mehr')).toBeVisible();
  await page.goto(server.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lesefrüchte');
  await server.stop();
  removeDataDir(dataDir);
});

test('a cookie kept from before sign-out opens nothing', async ({ ownerPage, browser, blog }) => {
  await ownerPage.goto('/admin/account');
  const kept = await ownerPage.context().cookies();
  const other = await browser.newContext({ baseURL: blog.url });
  await other.addCookies(kept);
  const copy = await other.newPage();
  await copy.goto('/admin/posts');
  await expect(copy).toHaveURL('/admin/posts');
  await ownerPage.getByRole('button', { name: owner.name }).click();
  await ownerPage.getByRole('menuitem', { name: 'Abmelden' }).click();
  await ownerPage.waitForURL(/sign-in/);
  await copy.goto('/admin/posts');
  await expect(copy).toHaveURL(/\/admin\/sign-in\?next=/);
  await other.close();
});

test('wrong passwords are slowed down, in words', async ({ page, blog }) => {
  await page.goto(`${blog.url}/admin/sign-in`);
  await page.getByLabel('E-Mail').fill('jemand@example.org');
  for (let attempt = 0; attempt < 6; attempt++) {
    await page.getByLabel('Passwort', { exact: true }).fill(`falsches Passwort ${attempt}`);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await expect(page.getByRole('alert').filter({ hasText: /stimmt nicht|zu viele/ })).toBeVisible();
  }
  await expect(page.getByRole('alert').filter({ hasText: 'zu viele vergebliche Versuche' })).toBeVisible();
  await expect(page.getByLabel('E-Mail')).toHaveValue('jemand@example.org');
});

const screens = [
  '',
  '/posts',
  '/sources',
  '/drafts',
  '/comments',
  '/tags',
  '/settings',
  '/settings/models',
  '/activity',
  '/account',
];

test('every screen of the admin area is accessible', async ({ ownerPage }) => {
  test.setTimeout(120_000);
  for (const screen of screens) {
    await ownerPage.goto(`/admin${screen}`);
    await expect(ownerPage.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(ownerPage);
  }
});

test('what was typed a moment before a reload is there afterwards', async ({ ownerPage }) => {
  await ownerPage.goto('/admin/posts');
  await ownerPage.getByRole('main').locator('a[href^="/admin/posts/"]').first().click();
  await ownerPage.waitForURL(/posts\/[0-9a-f-]{36}/);
  const body = ownerPage.locator('.document-body');
  await body.locator('p').first().click();
  await ownerPage.keyboard.press('End');
  await ownerPage.keyboard.type(' Ein Satz von Hand.');
  await ownerPage.reload();
  await expect(body).toContainText('Ein Satz von Hand.');
});
