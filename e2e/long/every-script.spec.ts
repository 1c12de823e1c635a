import type { Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';
import { allWritings, writings } from '../../src/shared/testing/writings';
import { highlighted } from '../harness/highlights';
import { ask, expectSignedIn, startHere } from '../harness/person';
import { expect, test } from '../harness/test';

/** Two words for each document: there is room for a hundred. */
const titles = allWritings
  .filter((_, at) => at % 2 === 0)
  .map(({ written }, at) => `${written} · ${allWritings[2 * at + 1]?.written ?? '…'}`);

/** In titles and texts. */
async function plant(page: Page): Promise<void> {
  await page.evaluate(async (all) => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    for (const title of all) {
      const document = { sessionId: null, title, content: `– ${title} –`, enabled: false };
      const saved = await operations['training.save'](document);
      if (!saved.ok) throw new Error(saved.error.message);
    }
  }, titles);
}

/** What the find bar has marked, as it is written. */
const markedIn = async (page: Page): Promise<string[]> =>
  (await highlighted(page, 'find', 'here')).map(({ text }) => text);

test('the sidebar, the find bar and the palette find words of every script however they are typed', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  expect(Object.keys(writings).length).toBeGreaterThanOrEqual(15);
  expect(allWritings.length).toBeGreaterThanOrEqual(120);
  const { page, pageErrors } = await launch();
  await startHere(page);
  await expectSignedIn(page);
  await plant(page);
  await ask(page, allWritings.map(({ written }) => `– ${written} –`).join('\n'));

  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  const search = sidebar.getByRole('searchbox', { name: 'Search' });
  const marks = sidebar.getByRole('list', { name: 'Training data' }).locator('mark');
  for (const { written, typed } of allWritings) {
    await search.fill(typed);
    await expect(marks.filter({ hasText: new RegExp(`^${written}$`) }).first(), typed).toBeVisible();
  }
  await search.fill('');

  await page.keyboard.press('ControlOrMeta+Shift+F');
  const find = page.getByRole('searchbox', { name: 'Find in conversation' });
  for (const { written, typed } of allWritings) {
    await find.fill(typed);
    await expect.poll(() => markedIn(page), typed).toContain(written);
  }
  await find.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const documents = palette.getByRole('group', { name: 'Training data' }).getByRole('option');
  for (const { written, typed } of allWritings) {
    await palette.getByRole('combobox').fill(typed);
    await expect(documents.filter({ hasText: written }).first(), typed).toBeVisible();
  }
  expect(pageErrors).toEqual([]);
});
