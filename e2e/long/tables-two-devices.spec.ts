import type { Locator, Page } from '@playwright/test';
import { askMain } from '../harness/operation';
import { newCredentials, signIn, signUp } from '../harness/person';
import { allSent, syncNow } from '../harness/sync';
import { expect, test } from '../harness/test';

const CARS = [
  'Id,Model,Fuel,Price',
  'C-1,Honda Civic,petrol,"$9,900"',
  'C-2,VW Golf,diesel,"$12,500"',
  'C-3,Toyota Yaris,petrol,"$11,000"',
  'C-4,Skoda Octavia,diesel,"$14,000"',
].join('\n');

const place = (page: Page): Locator => page.getByRole('main', { name: 'Training data' });
const grid = (page: Page): Locator => place(page).getByRole('grid', { name: 'Inventory' });
/** A cell by what another cell of its row says. */
const cell = (page: Page, row: string, column: number): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: row, exact: true }) })
    .locator(`[aria-colindex="${String(column + 1)}"]`);
const content = async (page: Page): Promise<string> =>
  (await askMain(page, 'training.list', { sessionId: null }))[0]?.content ?? '';

async function open(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+t');
  await place(page)
    .getByRole('list', { name: 'Documents' })
    .getByRole('button', { name: 'Inventory' })
    .click();
  await expect(cell(page, 'C-1', 4)).toHaveText('$9,900');
}

async function type(page: Page, where: Locator, text: string): Promise<void> {
  await where.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
}

test('a table that two devices edit offline has the edits of both; order and filter stay', async ({
  launch,
  supabase,
  otherData,
}) => {
  const person = newCredentials();
  const { page: first } = await launch();
  await signUp(first, person);
  await askMain(first, 'training.save', {
    sessionId: null,
    kind: 'table',
    title: 'Inventory',
    enabled: true,
    content: CARS,
  });
  await allSent(first);
  const { page: second } = await launch({ userDataDir: otherData });
  await signIn(second, person);
  for (const page of [first, second]) await open(page);

  await test.step('the second looks at petrol cars, dearest first', async () => {
    await grid(second).getByRole('columnheader', { name: 'Fuel' }).hover();
    await grid(second)
      .getByRole('columnheader', { name: 'Fuel' })
      .getByRole('button', { name: 'Column menu' })
      .click();
    await second.getByRole('menuitem', { name: 'Filter…' }).click();
    await second.getByRole('checkbox', { name: 'petrol' }).click();
    await second.keyboard.press('Escape');
    await grid(second).getByRole('columnheader', { name: 'Price' }).click();
    await grid(second).getByRole('columnheader', { name: 'Price' }).click();
    await expect(grid(second).getByRole('row')).toHaveCount(3);
  });

  await test.step('both write while the server is away', async () => {
    await supabase.setFault({ kind: 'down' });
    await type(first, cell(first, 'C-2', 4), '$12,900');
    await type(first, cell(first, 'C-1', 2), 'Honda Civic Sport');
    await type(second, cell(second, 'C-1', 4), '$9,500');
    await type(second, cell(second, 'C-3', 4), '$10,800');
    await supabase.setFault(null);
    await syncNow(first);
    await syncNow(second);
    await syncNow(first);
  });

  let both = CARS.replace('Honda Civic', 'Honda Civic Sport')
    .replace('$12,500', '$12,900')
    .replace('$9,900', '$9,500')
    .replace('$11,000', '$10,800');
  for (const page of [first, second]) {
    await expect.poll(() => content(page)).toBe(both);
    await expect(place(page).getByRole('alert')).toHaveCount(0);
    await expect(cell(page, 'C-1', 2)).toHaveText('Honda Civic Sport');
    await expect(cell(page, 'C-1', 4)).toHaveText('$9,500');
  }
  await expect(grid(second).getByRole('row')).toHaveCount(3);
  await expect(grid(second).getByRole('row').nth(1)).toContainText('C-3');
  await expect(grid(second).getByRole('columnheader', { name: 'Price' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await test.step('what is being typed stays when another row changes meanwhile', async () => {
    await cell(second, 'C-3', 2).click();
    await second.keyboard.type('Toyota Yaris Cross');
    await type(first, cell(first, 'C-2', 2), 'VW Golf GTI');
    await allSent(first);
    await expect(async () => {
      await syncNow(second);
      expect(await content(second)).toContain('VW Golf GTI');
    }).toPass();
    await second.keyboard.press('Enter');
    await expect.poll(() => content(second)).toContain('Toyota Yaris Cross');
    await allSent(second);
    await allSent(first);
    both = both.replace('Toyota Yaris', 'Toyota Yaris Cross').replace('VW Golf', 'VW Golf GTI');
    for (const page of [first, second]) await expect.poll(() => content(page)).toBe(both);
  });

  await test.step('what both wrote into one cell is a conflict: both are kept', async () => {
    await supabase.setFault({ kind: 'down' });
    await type(first, cell(first, 'C-1', 4), '$8,000');
    await type(first, cell(first, 'C-4', 4), '$13,000');
    await type(second, cell(second, 'C-1', 4), '$7,000');
    await supabase.setFault(null);
    await syncNow(first);
    await syncNow(second);
    await expect(place(second).getByRole('alert')).toContainText('Both texts are kept');
    await expect
      .poll(() => content(second))
      .toBe(both.replace('$9,500', '$7,000').replace('$14,000', '$13,000'));
    await place(second).getByRole('button', { name: 'Compare' }).click();
    const history = second.getByRole('dialog', { name: 'History' });
    await expect(history.getByRole('textbox', { name: 'The other device’s text' })).toContainText('$8,000');
    await expect(history.getByRole('textbox', { name: 'This device’s text' })).toContainText('$7,000');
  });
});
