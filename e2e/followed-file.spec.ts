import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/test';
import { saveFacts, startHere } from './harness/person';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Training data' });
const text = (page: Page) => panel(page).getByRole('textbox', { name: 'Training text' });

test('a document follows a file that is changed outside, until it is told not to', async ({
  launch,
  userData,
}) => {
  const file = join(userData, 'hours.txt');
  await writeFile(file, 'Open nine to five');
  const { app, page } = await launch();
  await startHere(page);
  await saveFacts(page, 'Open eight to four');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await panel(page).getByRole('button', { name: 'Document actions' }).click();
  await page.getByRole('menuitem', { name: 'Keep up to date with a file…' }).click();
  await expect(text(page)).toHaveText('Open nine to five');
  await writeFile(file, 'Open ten to six, closed on Sundays');
  await expect(text(page)).toHaveText('Open ten to six, closed on Sundays');
  await rm(file);
  await expect(page.getByText(/follows hours.txt, which is not there any more/)).toBeVisible();
  await expect(text(page)).toHaveText('Open ten to six, closed on Sundays');
  await panel(page).getByRole('button', { name: 'Document actions' }).click();
  await page.getByRole('menuitem', { name: 'Stop following “hours.txt”' }).click();
  await panel(page).getByRole('button', { name: 'Document actions' }).click();
  await expect(page.getByRole('menuitem', { name: 'Keep up to date with a file…' })).toBeVisible();
});
