import { askMain } from './harness/operation';
import { startHere } from './harness/person';
import { startDictionaryFeed, underlining, useFeed } from './harness/spelling';
import { expect, test } from './harness/test';

test.skip(process.platform !== 'linux', 'Elsewhere the system checks, with dictionaries of its own.');

test('cells of tables and titles of conversations are checked as well', async ({ launch, userData }) => {
  const feed = await startDictionaryFeed();
  await useFeed(userData, feed);
  const { app, page } = await launch({ folder: feed.appFolder });
  await startHere(page);
  await askMain(page, 'spelling.fetch', { language: 'en-US' });
  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  await sidebar.getByRole('button', { name: 'Conversation actions' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const title = page.getByRole('textbox', { name: 'Conversation title' });
  await expect(title).toBeFocused();
  await page.keyboard.type('The huose ');
  await expect.poll(() => underlining(app, title)).toBeGreaterThan(5);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Training data' }).click();
  await page.getByRole('button', { name: 'Open full view' }).click();
  await page.getByRole('button', { name: 'New table' }).click();
  await page.locator('[role="row"][aria-rowindex="2"] [aria-colindex="2"]').dblclick();
  await page.keyboard.type('The huose AB-12');
  await expect.poll(() => underlining(app, page.locator('textarea.cell-editor'))).toBeGreaterThan(5);
  await feed.stop();
});
