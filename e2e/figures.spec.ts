import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/test';
import { answers, ask, saveFacts, startHere } from './harness/person';

const INVENTORY = [
  'stock,model,year,mileage,price',
  'A-1041,Toyota Corolla,2021,"18,000 km","$21,500"',
  'A-1048,Honda Civic,2022,"31,000 km","$25,900"',
  'A-1055,Volkswagen Golf,2019,"88,200 km","$14,300"',
  'A-1062,Kia Ceed,2020,"64,500 km","$17,800"',
].join('\n');
const HOURS = 'The yard is closed on 24 December 2026.';

const RIGHT = 'The Toyota Corolla costs **$21,500**.';
const ANSWER = [
  RIGHT,
  'The Honda Civic costs $25,800.',
  'The Volkswagen Golf costs $17,800.',
  'The Toyota Corolla and the Kia Ceed cost $39,300 together: $21,500 and $17,800.',
  'We are closed on 24.12.2026.',
  'The best one has the code B-7731.',
  'It had one previous owner, a retired teacher from the coast.',
].join('\n\n');

const marks = (page: Page): Locator => answers(page).last().getByRole('group', { name: 'Figures' });

test('an answer’s figures are looked up, and lead to their row', async ({ launch, groq }) => {
  const { page, pageErrors } = await launch();
  await startHere(page);
  await saveFacts(page, INVENTORY);
  await saveFacts(page, HOURS, 'This conversation');
  groq.next({ kind: 'text', text: ANSWER });
  await ask(page, 'What do you have?');
  const answer = answers(page).last();
  const state = (name: RegExp): Promise<string | null> =>
    marks(page).getByRole('button', { name }).first().getAttribute('data-state');

  expect(await state(/^\$21,500: .*A-1041/)).toBe('found');
  expect(await state(/^\$25,800: Not in your training data/)).toBe('not_found');
  expect(await state(/^\$17,800: in your training data, but of another row: A-1062/)).toBe('other_row');
  expect(await state(/^\$39,300: the sum/)).toBe('derived');
  expect(await state(/^24\.12\.2026: .*24 December 2026/)).toBe('found');
  expect(await state(/^B-7731: Not in/)).toBe('not_found');
  await expect(answer.getByRole('status')).toContainText('2 figures are not in your training data');
  await expect(answer.getByTestId('sources')).toContainText(/From Facts \(2 rows\) · Facts/);

  // A mark lies over its figure, and the text is as the model wrote it.
  const mark = marks(page).getByRole('button', { name: /^\$25,800/ });
  const over = await mark.boundingBox();
  const figure = await answer.getByText('$25,800').boundingBox();
  expect(
    over && figure && over.y >= figure.y - 2 && over.y + over.height <= figure.y + figure.height + 2,
  ).toBe(true);
  expect(await answer.locator('.md').innerText()).toContain(RIGHT.replaceAll('*', ''));

  // One stop of the keyboard; the arrow keys go on.
  await marks(page).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).getByRole('button').nth(1)).toBeFocused();

  // Forced colours keep the lines apart.
  const line = (name: RegExp): Promise<string> =>
    marks(page)
      .getByRole('button', { name })
      .first()
      .evaluate((button) => getComputedStyle(button).borderBottomStyle);
  for (const media of [
    { forcedColors: 'active' },
    { colorScheme: 'dark' },
    { colorScheme: 'light' },
  ] as const) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    expect([await line(/^\$21,500/), await line(/^\$25,800/), await line(/^\$17,800: in/)]).toEqual([
      'dotted',
      'solid',
      'double',
    ]);
  }

  await marks(page)
    .getByRole('button', { name: /^\$21,500/ })
    .first()
    .click();
  const region = page.getByRole('complementary', { name: 'Training data' });
  await expect(region.locator('mark').first()).toContainText('A-1041,Toyota Corolla');
  expect(pageErrors).toEqual([]);
});

test('says when nothing was used, when facts have changed since, and can be switched off', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  await startHere(page);
  groq.next({ kind: 'text', text: 'A week has 7 days.' });
  await ask(page, 'How long is a week?');
  await expect(answers(page).last().getByTestId('sources')).toHaveText(
    'Nothing in your training data was used',
  );
  await expect(marks(page)).toHaveCount(0);

  await saveFacts(page, INVENTORY);
  groq.next({ kind: 'text', text: RIGHT });
  await ask(page, 'What does the Corolla cost?');
  const answer = answers(page).last();
  await expect(answer.getByTestId('stale')).toHaveCount(0);
  await answer.getByRole('button', { name: 'Sources' }).click();
  await expect(answer.getByRole('region', { name: 'Sources' })).toContainText('A-1041,Toyota Corolla');
  await saveFacts(page, INVENTORY.replace('$21,500', '$20,900'));
  await expect(answer.getByTestId('stale')).toContainText('changed since this answer');
  await expect(answer.getByRole('button', { name: 'Ask again' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('switch', { name: 'Check figures in answers' }).click();
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(0);
});
