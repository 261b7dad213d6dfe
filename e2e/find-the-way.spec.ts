import { expect, expectAccessible, test } from './fixtures/blog.ts';

const unknown = '019ab000-0000-7000-8000-000000000000';

test('the owner who follows an old link into the admin area is told so and led on', async ({ ownerPage }) => {
  for (const path of [
    'gibt-es-nicht',
    `posts/${unknown}`,
    'posts/keine-nummer',
    `posts/${unknown}/preview`,
    `sources/${unknown}`,
    `drafts/${unknown}`,
  ]) {
    const answer = await ownerPage.goto(`/admin/${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(ownerPage.getByRole('heading', { level: 1 }), path).toHaveText('Nicht gefunden');
    await expect(ownerPage.getByRole('main').getByRole('link', { name: 'Zu den Beiträgen' })).toBeVisible();
  }
  await ownerPage.goto(`/admin/posts/${unknown}/preview`);
  await expectAccessible(ownerPage);
  await ownerPage.goto(`/admin/posts/${unknown}`);
  await expectAccessible(ownerPage);
  await ownerPage.getByRole('main').getByRole('link', { name: 'Zu den Beiträgen' }).click();
  await expect(ownerPage.getByRole('heading', { level: 1 })).toHaveText('Beiträge');
});
