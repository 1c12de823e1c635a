import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {} from './harness/person';
import { expect, test } from './harness/test';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Training data' });
const documents = (page: Page) => panel(page).getByRole('list', { name: 'Documents' }).getByRole('listitem');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import files' });

const car = (id: number, price = 10_000 + id): string =>
  `C-${String(id).padStart(4, '0')},Golf,Diesel,${price}`;
const list = (rows: readonly string[]): string => ['id,model,fuel,price', ...rows].join('\n');
const all = Array.from({ length: 1_500 }, (_, id) => car(id));

async function choose(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await panel(page).getByRole('button', { name: 'Import files…' }).click();
  await (await choosing).setFiles(file);
}

test('the next version of a list takes its place, and importing it again makes no second price', async ({
  inside: { page },
  userData,
}) => {
  await page.getByRole('button', { name: 'Training data' }).click();
  const file = join(userData, 'inventory.csv');

  await test.step('1,500 cars become one table', async () => {
    await writeFile(file, list(all));
    await choose(page, file);
    await expect(dialog(page).getByText('1,500 rows, separated by comma')).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(documents(page)).toHaveText(['inventory']);
  });

  await test.step('the same file again changes nothing', async () => {
    await choose(page, file);
    await expect(
      dialog(page).getByRole('radio', { name: 'Update “inventory”: nothing changed' }),
    ).toBeChecked();
    await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(documents(page)).toHaveText(['inventory']);
  });

  await test.step('what next week changed is shown by rows, and replaced', async () => {
    const next = all
      .filter((_, id) => id !== 7)
      .map((row, id) => ([1, 2, 3].includes(id) ? car(id, 9_000) : row));
    await writeFile(file, list([car(2_000), ...next.toReversed(), car(2_001)]));
    await choose(page, file);
    await expect(
      dialog(page).getByRole('radio', { name: 'Update “inventory”: 3 changed, 2 new, 1 gone' }),
    ).toBeChecked();
    const changes = dialog(page).getByRole('region', { name: 'Changes of inventory.csv' });
    await expect(changes.getByRole('row', { name: /changed C-0001/ })).toContainText('9000 was 10001');
    await expect(changes.getByRole('row', { name: /gone C-0007/ })).toBeVisible();
    await expect(dialog(page).getByRole('combobox', { name: 'Rows are told apart by' })).toHaveValue('id');
    await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(documents(page)).toHaveText(['inventory']);
    await documents(page).getByRole('button', { name: 'inventory' }).click();
    await expect(panel(page).getByRole('grid', { name: 'inventory' })).toContainText('C-2000');
  });

  await test.step('the old text is in the history', async () => {
    await panel(page).getByRole('button', { name: 'History' }).click();
    const history = page.getByRole('dialog', { name: 'History' });
    await expect(history.getByRole('list', { name: 'Earlier texts' })).toContainText('Before an import');
    await expect(history.getByRole('textbox', { name: 'Earlier text' })).toContainText(
      'C-0001,Golf,Diesel,10001',
    );
    await page.keyboard.press('Escape');
  });

  await test.step('another file with nearly the same columns offers the same; both can be kept', async () => {
    const other = join(userData, 'cars-may.csv');
    await writeFile(other, 'ID,Model,Fuel,Price\nC-0001,Golf,Diesel,8000\nC-0002,Golf,Diesel,8500');
    await choose(page, other);
    await expect(dialog(page).getByRole('radio', { name: /^Update “inventory”:/ })).toBeChecked();
    await dialog(page).getByRole('radio', { name: 'Keep both' }).check();
    await dialog(page).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(documents(page)).toHaveText(['inventory', 'cars-may']);
  });
});
