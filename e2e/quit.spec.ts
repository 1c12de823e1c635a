import type { Page } from '@playwright/test';
import { holdAnswers } from './harness/operation';
import { expect, test } from './harness/test';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Training text' });

for (const way of ['the app is quit', 'its window is closed'] as const) {
  test(`what was typed last is there after ${way} at once`, async ({ launch, launchInside }) => {
    const { app, page, exited } = await launchInside();
    await page.getByRole('button', { name: 'Training data' }).click();
    await text(page).click();
    await page.keyboard.insertText('The shop opens at nine.');
    await expect(text(page)).toHaveText('The shop opens at nine.');
    await message(page).focus();
    await page.keyboard.insertText('half a question');
    await app.evaluate(({ app: electron, BrowserWindow }, isQuit) => {
      setImmediate(() => {
        if (isQuit) electron.quit();
        else BrowserWindow.getAllWindows()[0]?.close();
      });
    }, way === 'the app is quit');
    await exited;

    const again = await launch();
    await expect(message(again.page)).toHaveValue('half a question');
    await again.page.getByRole('button', { name: 'Training data' }).click();
    await expect(text(again.page)).toHaveText('The shop opens at nine.');
  });
}

test('what was typed while a new document was being made is in it after the app was quit', async ({
  launch,
  launchInside,
}) => {
  const { app, page, exited } = await launchInside();
  await page.getByRole('button', { name: 'Training data' }).click();
  await text(page).click();
  const { quitAndRelease } = await holdAnswers(app, 'training.save');
  await page.keyboard.insertText('The shop opens at nine');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saving');
  await page.keyboard.insertText(' and closes at six.');
  await expect(text(page)).toHaveText('The shop opens at nine and closes at six.');
  // In one turn of main: what is held here main does not know to wait for.
  await quitAndRelease();
  await exited;

  const again = await launch();
  await again.page.getByRole('button', { name: 'Training data' }).click();
  await expect(text(again.page)).toHaveText('The shop opens at nine and closes at six.');
  await expect(again.page.getByRole('list', { name: 'Documents' }).getByRole('listitem')).toHaveCount(1);
});

test('what was begun stays where the next document is asked for before it is saved', async ({
  launchInside,
}) => {
  const { app, page } = await launchInside();
  await page.getByRole('button', { name: 'Training data' }).click();
  await page.getByRole('button', { name: 'Open full view' }).click();
  await text(page).click();
  const { release } = await holdAnswers(app, 'training.save');
  await page.keyboard.insertText('The shop opens at nine.');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saving');
  await page.keyboard.insertText(' It closes at six.');
  await page.getByRole('button', { name: 'New table' }).click();
  await release();
  await expect(page.getByRole('grid')).toBeVisible();
  const list = page.getByRole('list', { name: 'Documents' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button').first().click();
  await expect(text(page)).toHaveText('The shop opens at nine. It closes at six.');
});
