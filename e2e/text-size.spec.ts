import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';

const factorOf = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
/** How wide the window is in the page's own pixels: half as many where everything is twice as large. */
const width = (page: Page): Promise<number> => page.evaluate(() => window.innerWidth);

test('the size of text is chosen in Settings, holds everywhere at once and at the next start', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  await startHere(page);
  const usual = await width(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Appearance' }).click();
  await page.getByRole('combobox', { name: 'Text size' }).click();
  await page.getByRole('option', { name: '200%' }).click();
  await expect.poll(() => width(page)).toBe(usual / 2);
  await expect(page.getByRole('combobox', { name: 'Text size' })).toHaveText('200%');
  // In a small window, most of the dialog is still for what its tabs lead to.
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(700, 700));
  const height = (list: Locator): Promise<number> =>
    list.evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(() => height(page.getByRole('tablist'))).toBeLessThan(80);
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 800),
  );
  await expect.poll(() => width(page)).toBe(usual / 2);
  await first.close();

  const { app, page: again } = await launch();
  await expect(again.getByRole('main')).toBeVisible();
  expect(await width(again)).toBe(usual / 2);
  expect(await factorOf(app)).toBe(2);
});

test('keys and menu change the size of text, at the door too, and never beyond its ends', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  for (const key of ['+', 'Shift++', '=']) await page.keyboard.press(`Control+${key}`);
  await expect.poll(() => factorOf(app)).toBe(1.5);
  await page.keyboard.press('Control+-');
  await expect.poll(() => factorOf(app)).toBe(1.25);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Control+-');
  await expect.poll(() => factorOf(app)).toBe(0.8);
  await page.keyboard.press('Control+0');
  await expect.poll(() => factorOf(app)).toBe(1);

  await startHere(page);
  await app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&View');
    view?.submenu?.items.find(({ label }) => label === 'Larger text')?.click();
  });
  await expect.poll(() => factorOf(app)).toBe(1.1);
});
