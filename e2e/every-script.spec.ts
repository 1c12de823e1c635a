import type { Page } from '@playwright/test';
import type { Bridge } from '../src/shared/ipc/bridge';
import { allWritings, writings } from '../src/shared/testing/writings';
import { ask, expectSignedIn, startHere } from './harness/person';
import { expect, test } from './harness/test';

/** A document for each word, by its title and its text. */
async function plant(page: Page): Promise<void> {
  await page.evaluate(
    async (words) => {
      const { operations } = (window as unknown as { safycore: Bridge }).safycore;
      for (const word of words) {
        const saved = await operations['training.save']({
          sessionId: null,
          title: word,
          content: `– ${word} –`,
          enabled: false,
        });
        if (!saved.ok) throw new Error(saved.error.message);
      }
    },
    allWritings.map(({ written }) => written),
  );
}

/** What the find bar has marked, as it is written. */
const markedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map(String));

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
  const hits = sidebar.getByRole('list', { name: 'Training data' });
  for (const { written, typed } of allWritings) {
    await search.fill(typed);
    await expect(
      hits
        .locator('mark')
        .filter({ hasText: new RegExp(`^${written}$`) })
        .first(),
      typed,
    ).toBeVisible();
  }
  await search.fill('');

  await page.getByRole('textbox', { name: 'Message' }).press('ControlOrMeta+f');
  const find = page.getByRole('search', { name: 'Find in conversation' }).getByRole('searchbox');
  for (const { written, typed } of allWritings) {
    await find.fill(typed);
    await expect.poll(() => markedIn(page), typed).toContain(written);
  }
  await find.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  for (const { written, typed } of allWritings) {
    await palette.getByRole('combobox').fill(typed);
    await expect(
      palette
        .getByRole('group', { name: 'Training data' })
        .getByRole('option', { name: written, exact: true }),
      typed,
    ).toBeVisible();
  }
  expect(pageErrors).toEqual([]);
});
