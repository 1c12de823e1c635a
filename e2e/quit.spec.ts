import type { Page } from '@playwright/test';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Training text' });

for (const way of ['the app is quit', 'its window is closed'] as const) {
  test(`what was typed last is there after ${way} at once`, async ({ launch }) => {
    const { app, page, exited } = await launch();
    await startHere(page);
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
