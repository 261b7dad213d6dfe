import { expect, test } from '@playwright/test';
import { signIn } from './fixtures/blog.ts';
import { freePort, newDataDir, ownerEnvironment, removeDataDir, startServer } from './fixtures/server.ts';
import { proxyTo } from './servers/proxy.ts';
import { serve } from './servers/serve.ts';

test('behind a proxy that calls the server by another name the owner signs in and saves', async ({ page }) => {
  const port = await freePort();
  const proxy = await serve(proxyTo(port));
  const address = `http://blog.localhost:${new URL(proxy.url).port}`;
  const dataDir = newDataDir();
  const server = await startServer({ dataDir, port, env: { ...ownerEnvironment, SITE_URL: address } });
  await signIn(page, address);
  await page.goto(`${address}/admin/settings`);
  await page.getByLabel('Titel des Blogs').fill('Hinter dem Tor');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();
  await page.goto(address);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  await expect(page).toHaveTitle('Hinter dem Tor');
  await server.stop();
  await proxy.close();
  removeDataDir(dataDir);
});
