import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import { expect, test } from './harness/test';

const MODELS = ['Honda Civic', 'VW Golf', 'Toyota Corolla', 'Skoda Octavia'];
const FUELS = ['petrol', 'diesel', 'electric'];
const inQuotes = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);
const car = (n: number): string =>
  [
    `C-${String(1000 + n)}`,
    MODELS[n % 4],
    FUELS[n % 3],
    inQuotes(`${((n * 7919) % 180_000).toLocaleString('en')} km`),
    `"$${(5000 + ((n * 137) % 30_000)).toLocaleString('en')}"`,
  ].join(',');
const CARS = ['Id,Model,Fuel,Mileage,Price', ...Array.from({ length: 1_500 }, (_, n) => car(n))].join('\n');

const place = (page: Page): Locator => page.getByRole('main', { name: 'Training data' });
const documents = (page: Page): Locator => place(page).getByRole('list', { name: 'Documents' });
const grid = (page: Page): Locator => place(page).getByRole('grid', { name: 'Inventory' });
const rows = (page: Page): Locator => place(page).getByRole('status', { name: 'Rows' });
const header = (page: Page, name: string): Locator => grid(page).getByRole('columnheader', { name });
/** By the number of the row as it is shown, and that of the column in the table. */
const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(
    `[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column + 1)}"]`,
  );
const content = async (page: Page): Promise<string> => {
  const all = await askMain(page, 'training.list', { sessionId: null });
  return all.find(({ title }) => title === 'Inventory')?.content ?? '';
};
const lines = async (page: Page): Promise<string[]> => (await content(page)).split('\n');

const click = (button: Locator): Promise<void> => button.click();
const pressEnter = (button: Locator): Promise<void> => button.press('Enter');

/** The full view, and in it 1,500 cars of a file. */
async function start(page: Page, folder: string, press = click): Promise<void> {
  await page.keyboard.press('ControlOrMeta+t');
  await importList(page, folder, CARS, press, '1,500 rows, separated by comma');
  await expect(rows(page)).toHaveText('1,500 rows');
}

async function column(page: Page, name: string, item: string): Promise<void> {
  await header(page, name).hover();
  await header(page, name).getByRole('button', { name: 'Column menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Imports this as Inventory, by a button that is pressed in some way; how it will be kept is read before. */
async function importList(
  page: Page,
  folder: string,
  list: string,
  press: (button: Locator) => Promise<void>,
  expected: string,
): Promise<void> {
  const file = join(folder, 'Inventory.csv');
  await writeFile(file, list);
  const choosing = page.waitForEvent('filechooser');
  await press(place(page).getByRole('button', { name: 'Import files…' }));
  await (await choosing).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import files' });
  await expect(dialog.getByText(expected)).toBeVisible();
  await press(dialog.getByRole('button', { name: 'Import', exact: true }));
  await expect(dialog).toBeHidden();
}

/** What a spreadsheet has on the clipboard, where the keyboard is. */
const pasteCells = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** What the copy keys leave on the clipboard; no test writes to that of the machine. */
const copiedCells = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });

test('a list of 1,500 cars is imported, corrected, sorted, filtered, added to, and all of it undone, by mouse', async ({
  inside: { page, pageErrors },
  userData,
}) => {
  await start(page, userData);

  await test.step('a price is corrected in its cell, and nothing else changes', async () => {
    await cell(page, 2, 5).dblclick();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('$4,990');
    await page.keyboard.press('Enter');
    await expect(cell(page, 2, 5)).toHaveText('$4,990');
    await expect.poll(() => content(page)).toBe(CARS.replace('"$5,137"', '"$4,990"'));
  });

  await test.step('sorted by what a cell says, and not by its letters', async () => {
    await header(page, 'Mileage').click();
    await expect(cell(page, 1, 4)).toHaveText('0 km');
    await expect(header(page, 'Mileage')).toHaveAttribute('aria-sort', 'ascending');
    await header(page, 'Mileage').click();
    await expect(cell(page, 1, 4)).toHaveText(/^179,\d\d\d km$/);
    // The text stands as it was written.
    expect((await lines(page)).slice(0, 2)).toEqual(CARS.split('\n').slice(0, 2));
  });

  await test.step('filtered by a value, and by limits', async () => {
    await column(page, 'Fuel', 'Filter…');
    await page.getByRole('checkbox', { name: 'diesel' }).click();
    await expect(rows(page)).toHaveText('500 of 1,500 rows');
    await page.getByRole('button', { name: 'Done' }).click();
    await column(page, 'Price', 'Filter…');
    await page.getByRole('textbox', { name: 'To' }).fill('6000');
    await expect(rows(page)).toHaveText(/^\d\d of 1,500 rows$/);
    await page.keyboard.press('Escape');
    await place(page).getByRole('button', { name: 'Show all rows' }).click();
    await expect(rows(page)).toHaveText('1,500 rows');
  });

  await test.step('rows and a column are added and deleted', async () => {
    await place(page).getByRole('button', { name: 'Add row' }).click();
    await expect(rows(page)).toHaveText('1,501 rows');
    await page.keyboard.type('C-9999');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await lines(page)).at(-1)).toBe('C-9999,,,,');
    await place(page).getByRole('button', { name: 'Add column' }).click();
    await page.getByRole('textbox', { name: 'Column name' }).fill('Colour');
    await page.getByRole('button', { name: 'Rename' }).click();
    await expect.poll(async () => (await lines(page))[0]).toBe('Id,Model,Fuel,Mileage,Price,Colour');
    await column(page, 'Colour', 'Delete column');
    await cell(page, 1, 0).click();
    await cell(page, 3, 0).click({ modifiers: ['Shift'] });
    await place(page).getByRole('button', { name: 'Delete rows' }).click();
    await expect(rows(page)).toHaveText('1,498 rows');
  });

  await test.step('all of it is undone', async () => {
    const undo = place(page).getByRole('button', { name: 'Undo' });
    for (let times = 0; times < 7; times += 1) await undo.click();
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => content(page)).toBe(CARS);
  });

  await test.step('the earlier text is in History, and the table is switched off', async () => {
    await place(page).getByRole('switch', { name: 'Use in answers' }).click();
    await expect(documents(page).getByRole('button', { name: 'Inventory' })).toContainText('Off');
    await cell(page, 1, 5).dblclick();
    await page.keyboard.type(' net');
    await page.keyboard.press('Enter');
    await expect.poll(() => content(page)).toContain(' net"');
    await place(page).getByRole('button', { name: 'History' }).click();
    const history = page.getByRole('dialog', { name: 'History' });
    await expect(history.getByRole('textbox', { name: 'Earlier text' })).not.toContainText(' net');
    await history.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => content(page)).toBe(CARS);
  });

  await test.step('next week’s file takes its place, by what changed in it', async () => {
    const next = CARS.replace('"$5,000"', '"$4,800"')
      .replace('"$5,137"', '"$4,990"')
      .replace('electric', 'hybrid')
      .replace(`${car(7)}\n`, '');
    const list = `${next}\nC-7001,Fiat Panda,petrol,10 km,$1\nC-7002,Fiat Panda,petrol,20 km,$2`;
    await importList(page, userData, list, click, 'Update “Inventory”: 3 changed, 2 new, 1 gone');
    await expect.poll(() => content(page)).toBe(list);
    await expect(rows(page)).toHaveText('1,501 rows');
  });
  expect(pageErrors).toEqual([]);
});

test('the same by the keyboard alone', async ({ inside: { page, pageErrors }, userData }) => {
  await start(page, userData, pressEnter);
  const { keyboard } = page;

  await cell(page, 1, 1).click();
  await test.step('a cell is corrected by typing over it, and taken back', async () => {
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
    await keyboard.type('$1');
    await keyboard.press('Enter');
    await expect(cell(page, 1, 5)).toHaveText('$1');
    await expect(cell(page, 2, 5)).toBeFocused();
    await keyboard.press('F2');
    await keyboard.type('0');
    await keyboard.press('Escape');
    await expect(cell(page, 2, 5)).toHaveText('$5,137');
    await keyboard.press('ControlOrMeta+z');
    await expect(cell(page, 1, 5)).toHaveText('$5,000');
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(cell(page, 1, 5)).toHaveText('$1');
    await keyboard.press('ControlOrMeta+z');
  });

  await test.step('a line break stays in its cell', async () => {
    await keyboard.press('F2');
    await keyboard.press('Alt+Enter');
    await keyboard.type('net');
    await keyboard.press('Enter');
    await expect.poll(async () => (await lines(page))[2]).toBe(car(1).replace('"$5,137"', '"$5,137'));
    await keyboard.press('ControlOrMeta+z');
  });

  await test.step('20 rows of a spreadsheet are pasted, a block is copied, cut and cleared', async () => {
    await keyboard.press('ControlOrMeta+End');
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    const cells = Array.from(
      { length: 20 },
      (_, n) => `N-${String(n)}\tFiat Panda\tpetrol\t${String(n)} km\t"$1,\n000"`,
    );
    await pasteCells(page, `${cells.join('\r\n')}\r\n`);
    await expect(rows(page)).toHaveText('1,519 rows');
    await expect.poll(async () => (await lines(page)).at(-2)).toBe('N-19,Fiat Panda,petrol,19 km,"$1,');
    await keyboard.press('ControlOrMeta+z');
    await expect(rows(page)).toHaveText('1,500 rows');

    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await expect(grid(page).locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(4);
    expect(await copiedCells(page)).toBe('C-1000\tHonda Civic\nC-1001\tVW Golf');
    await keyboard.press('Delete');
    await expect.poll(async () => (await lines(page))[1]?.startsWith(',')).toBe(true);
    await keyboard.press('ControlOrMeta+z');
    await expect.poll(() => content(page)).toBe(CARS);
  });

  await test.step('sorted and filtered from a column’s name', async () => {
    await keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
    await expect(header(page, 'Mileage')).toBeFocused();
    await keyboard.press('Enter');
    await expect(cell(page, 1, 4)).toHaveText('0 km');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Filter…' }).press('Enter');
    await page.getByRole('checkbox', { name: 'electric' }).press('Space');
    await expect(rows(page)).toHaveText('500 of 1,500 rows');
    await keyboard.press('Escape');
    await expect(header(page, 'Fuel')).toBeFocused();
  });

  await test.step('the grid is one stop of Tab', async () => {
    await keyboard.press('Tab');
    await expect(grid(page).locator(':focus')).toHaveCount(0);
  });
  expect(pageErrors).toEqual([]);
});

test('tables are made, and one of 1,500 rows is read by axe and found through', async ({
  inside: { page },
  userData,
}) => {
  await test.step('a new table is made, and a text beside it, in the full view; the panel is one click away', async () => {
    await page.getByRole('button', { name: 'Training data' }).click();
    await page.getByRole('button', { name: 'Open full view' }).click();
    await place(page).getByRole('textbox', { name: 'Training text' }).fill('Open until six');
    await place(page).getByRole('button', { name: 'New table' }).click();
    await expect(place(page).getByRole('grid', { name: 'Table' })).toBeVisible();
    await expect(documents(page).getByRole('listitem')).toHaveCount(2);
    await expect(documents(page)).toContainText('3 words');
    await page.keyboard.press('ControlOrMeta+t');
    await expect(place(page)).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  });

  await test.step('a table has nothing that axe finds, and its tree names rows and columns', async () => {
    await start(page, userData);
    await cell(page, 1, 1).click();
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '1501');
    await expect(grid(page)).toHaveAttribute('aria-colcount', '6');
    await expect(grid(page).getByRole('rowheader').first()).toHaveText('1');
    await expect(header(page, 'Price')).toBeVisible();
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('a hit leads to the row of a table and marks it, also one that is filtered out', async () => {
    await column(page, 'Fuel', 'Filter…');
    await page.getByRole('checkbox', { name: 'diesel' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+t');
    const sidebar = page.getByRole('navigation', { name: 'Conversations' });
    await sidebar.getByRole('searchbox', { name: 'Search' }).fill('C-2200');
    await sidebar.getByRole('list', { name: 'Training data' }).getByRole('button').click();
    await expect(grid(page).locator('mark').first()).toBeInViewport();
    await expect(cell(page, 1201, 1)).toBeFocused();
    await expect(cell(page, 1201, 1)).toContainText('C-2200');
  });
});
