import { model } from '../world/groq/models';
import { startGroqServer } from '../world/groq/server';
import { MAX_FRAME_MS, watchFrames } from './harness/frames';
import { answers, ask, saveFacts, startHere } from './harness/person';
import { writeSettings } from './harness/app';
import { expect, test } from './harness/test';

/* However much there is of something, opening it holds nothing up: routers list hundreds of models, and an answer may list a whole inventory. */

const MODELS = 3_000;
const ROWS = 900;
const COLUMNS = 12;

test('a list of thousands of models opens at once, and is gone through by typing', async ({
  launch,
  userData,
}) => {
  const models = Array.from({ length: MODELS }, (_, n) =>
    model(`vendor-${String(n % 40)}/model-${String(n)}`, 'them', 8_192, 4_096),
  );
  const groq = await startGroqServer({ models });
  await writeSettings(userData, { chat: { endpoint: groq.url } });
  const running = await launch();
  const { page } = running;
  await startHere(page);
  const longestFrame = await watchFrames(running);
  const select = page.getByRole('combobox', { name: 'Model' });
  await select.click();
  const options = page.getByRole('listbox', { name: 'Model' }).getByRole('option');
  await expect(options.last()).toHaveAttribute('aria-setsize', String(MODELS));
  await page.keyboard.type('vendor-7/model-2967');
  await expect(select).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(select).toHaveText('vendor-7/model-2967');
  expect(await longestFrame()).toBeLessThan(MAX_FRAME_MS);
  await groq.stop();
});

test('the sources of an answer that lists a whole inventory open at once, some at a time', async ({
  launchInside,
  groq,
}) => {
  const running = await launchInside();
  const { page } = running;
  const stock = Array.from({ length: ROWS }, (_, n) => `A-${String(1000 + n)}`);
  const column = (n: number): string => (n === 0 ? 'stock' : `column ${String(n)}`);
  const row = (code: string): string =>
    Array.from({ length: COLUMNS }, (_, n) => (n === 0 ? code : `${code} ${String(n)}`)).join(',');
  await saveFacts(
    page,
    [Array.from({ length: COLUMNS }, (_, n) => column(n)).join(','), ...stock.map(row)].join('\n'),
  );
  groq.next({ kind: 'text', text: stock.map((code) => `- ${code}`).join('\n') });
  await ask(page, 'What do you have?');
  const answer = answers(page).last();
  await answer.getByRole('button', { name: 'Sources' }).scrollIntoViewIfNeeded();
  const longestFrame = await watchFrames(running);
  await answer.getByRole('button', { name: 'Sources' }).click();
  const sources = answer.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  await expect(sources.first()).toBeVisible();
  expect(await longestFrame()).toBeLessThan(MAX_FRAME_MS);
  const shown = await sources.count();
  expect(shown).toBeLessThan(ROWS);
  await answer.getByRole('button', { name: /more/ }).click();
  await expect.poll(() => sources.count()).toBeGreaterThan(shown);
  expect(await longestFrame()).toBeLessThan(MAX_FRAME_MS);
});
