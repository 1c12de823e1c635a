import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { askMain } from '../harness/operation';
import { ask } from '../harness/person';
import { expect, test } from '../harness/test';

/** More than a window has: what is not reached by then cannot be reached. */
const MOST_STEPS = 80;

/** Goes to a control as a person without a mouse does. */
async function walkTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (): Promise<boolean> => control.evaluate((node) => node.matches(':focus'));
  const isInToolbar = (): Promise<boolean> =>
    control.evaluate((node) => node.closest('[role=toolbar]')?.contains(document.activeElement) ?? false);
  for (let step = 0; step < MOST_STEPS && !(await isThere()); step += 1) {
    await page.keyboard.press((await isInToolbar()) ? 'ArrowRight' : key);
  }
  await expect(control).toBeFocused();
}
async function press(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await walkTo(page, control, key);
  await page.keyboard.press('Enter');
}

const FUELS = ['petrol', 'diesel', 'electric'];
const car = (n: number, price = 10_000 + n): string =>
  `C-${String(n).padStart(4, '0')},Golf ${String(n % 9)},${FUELS[n % 3] ?? ''},${String((n * 7919) % 180_000)} km,${String(price)}`;
const list = (rows: readonly string[]): string => ['Id,Model,Fuel,Mileage,Price', ...rows].join('\n');
const ALL = Array.from({ length: 1_500 }, (_, n) => car(n));

const place = (page: Page): Locator => page.getByRole('main', { name: 'Training data' });
const documents = (page: Page): Locator => place(page).getByRole('list', { name: 'Documents' });
const grid = (page: Page): Locator => place(page).getByRole('grid', { name: 'inventory' });
const rows = (page: Page): Locator => place(page).getByRole('status', { name: 'Rows' });
const header = (page: Page, name: string): Locator => grid(page).getByRole('columnheader', { name });
const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(
    `[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column + 1)}"]`,
  );
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import files' });
const content = async (page: Page, title: string): Promise<string> =>
  (await askMain(page, 'training.list', { sessionId: null })).find((each) => each.title === title)?.content ??
  '';

async function importFile(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, place(page).getByRole('button', { name: 'Import files…' }), 'Shift+Tab');
  await (await choosing).setFiles(file);
}

test('facts are written, imported, corrected, sorted, filtered, updated and followed without a mouse', async ({
  launch,
  userData,
}) => {
  test.setTimeout(180_000);
  const { app, page, pageErrors } = await launch();
  const { keyboard } = page;
  const file = join(userData, 'inventory.csv');
  await writeFile(file, list(ALL));
  await press(page, page.getByRole('button', { name: 'Start on this computer' }));
  await page.getByRole('textbox', { name: 'Message' }).waitFor();

  await test.step('a text is written', async () => {
    await keyboard.press('ControlOrMeta+t');
    await walkTo(page, place(page).getByRole('textbox', { name: 'Training text' }));
    await keyboard.type('Open nine to five, closed on Sundays.');
    await expect
      .poll(async () => (await askMain(page, 'training.list', { sessionId: null }))[0]?.content)
      .toBe('Open nine to five, closed on Sundays.');
  });

  await test.step('1,500 cars are imported', async () => {
    await importFile(page, file);
    await expect(dialog(page).getByText('1,500 rows')).toBeVisible();
    await press(page, dialog(page).getByRole('button', { name: 'Import', exact: true }));
    await expect(documents(page)).toContainText('inventory');
    await press(page, documents(page).getByRole('button', { name: 'inventory' }));
    await expect(rows(page)).toHaveText('1,500 rows');
  });

  await test.step('a price is corrected in its cell', async () => {
    await walkTo(page, header(page, 'Row'));
    await keyboard.press('ArrowDown');
    for (let step = 0; step < 5; step += 1) await keyboard.press('ArrowRight');
    await keyboard.type('9990');
    await keyboard.press('Enter');
    await expect.poll(() => content(page, 'inventory')).toBe(list(ALL).replace(',10000\n', ',9990\n'));
  });

  await test.step('sorted by mileage, filtered by fuel, and shown whole again', async () => {
    await keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
    await expect(header(page, 'Mileage')).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(header(page, 'Mileage')).toHaveAttribute('aria-sort', 'descending');
    await expect(cell(page, 1, 4)).toHaveText(/^179\d\d\d km$/);
    await keyboard.press('ArrowLeft');
    await keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Filter…' }).press('Enter');
    await page.getByRole('checkbox', { name: 'diesel' }).press('Space');
    await expect(rows(page)).toHaveText('500 of 1,500 rows');
    await keyboard.press('Escape');
    await press(page, place(page).getByRole('button', { name: 'Show all rows' }), 'Shift+Tab');
    await expect(rows(page)).toHaveText('1,500 rows');
    await expect(cell(page, 1, 1)).toBeFocused();
  });

  await test.step('a row is added, and all is undone', async () => {
    await press(page, place(page).getByRole('button', { name: 'Add row' }), 'Shift+Tab');
    await expect(rows(page)).toHaveText('1,501 rows');
    await keyboard.type('C-9999');
    await keyboard.press('Enter');
    await expect.poll(() => content(page, 'inventory')).toContain('\nC-9999,,,,');
    for (let step = 0; step < 3; step += 1) await keyboard.press('ControlOrMeta+z');
    await expect.poll(() => content(page, 'inventory')).toBe(list(ALL));
    await expect(place(page).getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('next week’s file changes 3, adds 2 and takes 1', async () => {
    const next = ALL.filter((_, n) => n !== 7).map((row, n) => (n < 3 ? car(n, 9_000) : row));
    await writeFile(file, list([...next, car(2_000), car(2_001)]));
    await importFile(page, file);
    await expect(
      dialog(page).getByRole('radio', { name: 'Update “inventory”: 3 changed, 2 new, 1 gone' }),
    ).toBeChecked();
    await press(page, dialog(page).getByRole('button', { name: 'Import', exact: true }));
    await expect.poll(() => content(page, 'inventory')).toContain('C-2001');
    await expect(rows(page)).toHaveText('1,501 rows');
  });

  await test.step('the old text is in the history', async () => {
    await press(page, place(page).getByRole('button', { name: 'History' }));
    const history = page.getByRole('dialog', { name: 'History' });
    const texts = history.getByRole('list', { name: 'Earlier texts' });
    await expect(texts).toContainText('Before an import');
    await walkTo(page, texts.getByRole('button').first());
    await keyboard.press('ArrowDown');
    await expect(texts.getByRole('button').nth(1)).toBeFocused();
    await keyboard.press('Tab');
    await expect(texts.locator(':focus')).toHaveCount(0);
    await press(page, history.getByRole('button', { name: 'Restore' }));
    await expect(history).toBeHidden();
    await expect.poll(() => content(page, 'inventory')).toBe(list(ALL));
  });

  await test.step('it is switched off and on', async () => {
    const use = place(page).getByRole('switch', { name: 'Use in answers' });
    await walkTo(page, use, 'Shift+Tab');
    await keyboard.press('Space');
    await expect(documents(page).getByRole('button', { name: 'inventory' })).toContainText('Off');
    await keyboard.press('Space');
    await expect(use).toBeChecked();
  });

  await test.step('it follows a file that is changed outside', async () => {
    await app.evaluate(({ dialog: system }, path) => {
      system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, file);
    await press(page, place(page).getByRole('button', { name: 'Document actions' }), 'Shift+Tab');
    await page.getByRole('menuitem', { name: 'Keep up to date with a file…' }).press('Enter');
    await expect.poll(() => content(page, 'inventory')).toContain('C-2001');
    await writeFile(file, list(ALL.slice(0, 10)));
    await expect(rows(page)).toHaveText('10 rows');
  });

  await test.step('nothing of it is what axe finds, and the tree names rows and columns', async () => {
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '11');
    await expect(grid(page).getByRole('rowheader').first()).toHaveText('1');
    for (const name of ['Id', 'Model', 'Fuel', 'Mileage', 'Price'])
      await expect(header(page, name)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
  await rm(file);
  expect(pageErrors).toEqual([]);
});

test('letters lead to a conversation, capitals too, and select nothing', async ({ launchInside }) => {
  const { page } = await launchInside();
  await ask(page, 'Apples?');
  await page.keyboard.press('ControlOrMeta+n');
  await ask(page, 'Bananas?');
  const row = (name: string): Locator =>
    page.getByRole('list', { name: 'Conversations' }).getByRole('button', { name, exact: true });
  await row('Bananas?').focus();
  await page.keyboard.press('Shift+A');
  await expect(row('Apples?')).toBeFocused();
  await expect(page.getByRole('toolbar', { name: 'selected' })).toHaveCount(0);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the list of documents is one Tab stop, and keys do there what they do among conversations', async ({
  launchInside,
}) => {
  const { page, pageErrors } = await launchInside();
  const { keyboard } = page;
  for (const title of ['Alpha', 'Beta', 'Gamma', 'Golf'])
    await askMain(page, 'training.save', {
      kind: 'text',
      sessionId: null,
      title,
      content: `${title} is a word.`,
      enabled: true,
    });
  await keyboard.press('ControlOrMeta+t');
  const titles = async (): Promise<string[]> =>
    (await askMain(page, 'training.list', { sessionId: null })).map(({ title }) => title);
  const row = (name: string): Locator => documents(page).getByRole('button', { name });
  const box = documents(page).getByRole('textbox', { name: 'Title' });
  const menu = page.getByRole('menu');

  await test.step('Tab comes to one row, and leaves the list with the next', async () => {
    await walkTo(page, row('Alpha'));
    await keyboard.press('End');
    await expect(row('Golf')).toBeFocused();
    await keyboard.press('Tab');
    await expect(documents(page).locator(':focus')).toHaveCount(0);
    await keyboard.press('Shift+Tab');
    await expect(row('Golf')).toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(documents(page).locator(':focus')).toHaveCount(0);
    await keyboard.press('Tab');
    await keyboard.press('Home');
    await expect(row('Alpha')).toBeFocused();
  });

  await test.step('letters lead to a name', async () => {
    await keyboard.press('g');
    await expect(row('Gamma')).toBeFocused();
    await keyboard.press('g');
    await expect(row('Golf')).toBeFocused();
    await keyboard.press('Home');
    await keyboard.type('be');
    await expect(row('Beta')).toBeFocused();
  });

  await test.step('F2 renames', async () => {
    await keyboard.press('F2');
    await expect(box).toBeFocused();
    await keyboard.type('Bravo');
    await keyboard.press('Enter');
    await expect(row('Bravo')).toBeFocused();
    await expect.poll(titles).toEqual(['Alpha', 'Bravo', 'Gamma', 'Golf']);
    await keyboard.press('F2');
    await keyboard.type('Never');
    await keyboard.press('Escape');
    await expect(row('Bravo')).toBeFocused();
  });

  await test.step('Delete deletes, what is open stays open, and what is taken back has the keyboard', async () => {
    await keyboard.press('Delete');
    await expect(row('Gamma')).toBeFocused();
    await expect(row('Alpha')).toHaveAttribute('aria-current', 'true');
    await expect.poll(titles).toEqual(['Alpha', 'Gamma', 'Golf']);
    await keyboard.press('ControlOrMeta+z');
    await expect(row('Bravo')).toBeFocused();
    await expect.poll(titles).toEqual(['Alpha', 'Bravo', 'Gamma', 'Golf']);
  });

  await test.step('Shift+F10 opens the menu', async () => {
    await keyboard.press('Shift+F10');
    await expect(menu.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).disableRules(['region']).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await keyboard.press('Escape');
    await expect(row('Bravo')).toBeFocused();
    await keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Move down' }).press('Enter');
    await expect.poll(titles).toEqual(['Alpha', 'Gamma', 'Bravo', 'Golf']);
    await expect(row('Bravo')).toBeFocused();
    // As fast as somebody presses: each goes on from where the one before led.
    for (const key of ['Up', 'Up', 'Down', 'Down', 'Down']) await keyboard.press(`Alt+Arrow${key}`);
    await expect.poll(titles).toEqual(['Alpha', 'Gamma', 'Golf', 'Bravo']);
    await expect(row('Bravo')).toBeFocused();
    await keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    await expect(box).toBeFocused();
    await keyboard.press('Escape');
    await expect(row('Bravo')).toBeFocused();
    await keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await expect.poll(titles).toEqual(['Alpha', 'Gamma', 'Golf']);
    await expect(row('Golf')).toBeFocused();
  });
  expect(pageErrors).toEqual([]);
});
