import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';

const CSV = [
  'id,model,price,note',
  '007,VW Golf,"25.000,50 €","17"" wheels, red"',
  '008,Škoda Fabia,"18.000,00 €","two\nlines"',
  '009,Fiat 500,,=1+1',
].join('\n');
const EDITED = CSV.replace('25.000,50', '24.500,00');

const place = (page: Page): Locator => page.getByRole('main', { name: 'Training data' });
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import files' });
const tables = async (page: Page): Promise<{ title: string; kind: string; content: string }[]> =>
  (await askMain(page, 'training.list', { sessionId: null })).map(({ title, kind, content }) => ({
    title,
    kind,
    content,
  }));

/** The system's own dialogs cannot be reached: they answer with this at once. */
const answerDialogs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog: system }, file) => {
    system.showSaveDialog = (...args: unknown[]) => {
      Reflect.set(globalThis, 'asked', args.at(-1));
      return Promise.resolve({ canceled: false, filePath: file });
    };
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);

/** A small file is written at once: as soon as it holds something, it is whole. */
const isWritten = (file: string): Promise<void> =>
  expect.poll(async () => (await stat(file).catch(() => null))?.size ?? 0, file).toBeGreaterThan(0);

async function choose(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await place(page).getByRole('button', { name: 'Import files…' }).click();
  await (await choosing).setFiles(file);
}

async function yourData(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Your data' }).click();
  return settings;
}

test('a table goes out as CSV and as an Excel workbook, with all else, and comes back as it was', async ({
  launch,
  launchInside,
  otherData,
}) => {
  const { app, page } = await launchInside();
  const folder = await mkdtemp(join(tmpdir(), 'safycore-tables-'));
  await page.keyboard.press('ControlOrMeta+t');

  await test.step('CSV in, and a price corrected', async () => {
    const file = join(folder, 'stock.csv');
    await writeFile(file, CSV);
    await choose(page, file);
    await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await place(page).getByRole('list', { name: 'Documents' }).getByRole('button', { name: 'stock' }).click();
    await place(page).getByRole('gridcell', { name: '25.000,50 €' }).dblclick();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('24.500,00 €');
    await page.keyboard.press('Enter');
    await expect.poll(() => tables(page)).toEqual([{ title: 'stock', kind: 'table', content: EDITED }]);
  });

  for (const extension of ['csv', 'xlsx', 'tsv']) {
    await test.step(`out and in again as ${extension}: nothing changed`, async () => {
      const file = join(folder, `again.${extension}`);
      await answerDialogs(app, file);
      await place(page).getByRole('button', { name: 'Document actions' }).click();
      await page.getByRole('menuitem', { name: 'Export…' }).click();
      await expect
        .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown))
        .toMatchObject({ defaultPath: expect.stringMatching(/stock\.csv$/) });
      await app.evaluate(() => Reflect.deleteProperty(globalThis, 'asked'));
      await isWritten(file);
      await choose(page, file);
      await expect(
        dialog(page).getByRole('radio', { name: 'Update “stock”: nothing changed' }),
      ).toBeChecked();
      await dialog(page).getByRole('radio', { name: 'Keep both' }).check();
      await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
      await expect
        .poll(async () => (await tables(page)).find(({ title }) => title === 'again'))
        .toEqual({ title: 'again', kind: 'table', content: EDITED });
      const again = (await askMain(page, 'training.list', { sessionId: null })).find(
        ({ title }) => title === 'again',
      );
      if (again) await askMain(page, 'training.delete', { id: again.id });
      await page.keyboard.press('ControlOrMeta+t');
      await page.keyboard.press('ControlOrMeta+t');
      await place(page)
        .getByRole('list', { name: 'Documents' })
        .getByRole('button', { name: 'stock' })
        .click();
    });
  }

  await test.step('a file without an ending gets that of its kind', async () => {
    await answerDialogs(app, join(folder, 'bare'));
    await place(page).getByRole('button', { name: 'Document actions' }).click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
    await isWritten(join(folder, 'bare.csv'));
    await choose(page, join(folder, 'bare.csv'));
    await expect(dialog(page)).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('the account’s export brings it to another computer', async () => {
    const all = join(folder, 'all.safycore');
    await answerDialogs(app, all);
    const settings = await yourData(page);
    await settings.getByRole('button', { name: 'Export everything…' }).click();
    await expect(settings.getByText('Exported to all.safycore.')).toBeVisible();

    const other = await launch({ userDataDir: otherData });
    await startHere(other.page);
    await answerDialogs(other.app, all);
    const there = await yourData(other.page);
    await there.getByRole('button', { name: 'Import…' }).click();
    await other.page
      .getByRole('dialog', { name: 'Import', exact: true })
      .getByRole('button', { name: 'Import' })
      .click();
    await expect.poll(() => tables(other.page)).toEqual([{ title: 'stock', kind: 'table', content: EDITED }]);
  });
  await rm(folder, { recursive: true, force: true });
});

test('letters of an old file are chosen where few of them could be of several languages', async ({
  inside: { page },
  userData,
}) => {
  await page.keyboard.press('ControlOrMeta+t');
  const file = join(userData, 'cities.csv');
  // In the Baltic encoding of Windows.
  await writeFile(file, Buffer.from('city,shops\nR\xeega,30\n', 'latin1'));
  await choose(page, file);
  await expect(dialog(page).getByText(/Read as windows-1252, which is not certain/)).toBeVisible();
  await dialog(page).getByRole('combobox', { name: 'Letters of cities.csv' }).click();
  await dialog(page)
    .getByRole('option', { name: /Rīga,30/ })
    .click();
  await expect(dialog(page).getByRole('region', { name: 'Preview of cities.csv' })).toContainText('Rīga');
  await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect
    .poll(() => tables(page))
    .toEqual([{ title: 'cities', kind: 'table', content: 'city,shops\nRīga,30' }]);
});
