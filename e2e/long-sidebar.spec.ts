import type { Page } from '@playwright/test';
import type { RunningSupabase } from '../world/supabase/stack';
import { askMain } from './harness/operation';
import { newCredentials, signUp } from './harness/person';
import { syncNow } from './harness/sync';
import { expect, test } from './harness/test';

const CONVERSATIONS = 500;
const DOCUMENTS = 50;
/** What a view shows of the smaller rows, at most. */
const AT_ONCE = 30;

/** As another device of theirs would have written them, the newest first. */
async function signUpWithMany(page: Page, { sql }: RunningSupabase): Promise<void> {
  const anna = newCredentials();
  await signUp(page, anna);
  await sql`
    insert into public.sessions (user_id, id, title, title_auto, updated_at)
    select id, 'long-' || gen_random_uuid(), 'Trip ' || n, false, now() - make_interval(days => n)
      from auth.users, generate_series(1, ${CONVERSATIONS}) n where email = ${anna.email}`;
  await syncNow(page);
}

const listOf = (page: Page) => page.getByRole('list', { name: 'Conversations' });
const trip = (page: Page, n: number) =>
  listOf(page).getByRole('button', { name: `Trip ${String(n)}`, exact: true });

/** All of them are known, besides the empty one of a start, and as few are drawn as then. */
async function loadAnew(page: Page): Promise<void> {
  await page.reload();
  const first = listOf(page).getByRole('listitem').first();
  await expect(first).toHaveAttribute('aria-setsize', String(CONVERSATIONS + 1));
}

/** Notes, from now on, how many rows come into the sidebar at once. @returns tells the most of them */
async function watchRows(page: Page): Promise<() => Promise<number>> {
  await page.locator('.sidebar-scroll').evaluate((sidebar) => {
    const watch = { most: 0 };
    Object.assign(window, { rows: watch });
    const ROWS = '[data-session], .hit';
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) =>
        Array.from(addedNodes, (node) =>
          node instanceof Element ? node.querySelectorAll(ROWS).length + Number(node.matches(ROWS)) : 0,
        ),
      );
      watch.most = Math.max(
        watch.most,
        added.reduce((sum, rows) => sum + rows, 0),
      );
    }).observe(sidebar, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { rows: { most: number } }).rows.most);
}

test('a long list is drawn, selected and searched without drawing all of it', async ({
  launch,
  supabase,
}) => {
  const { page } = await launch();
  await signUpWithMany(page, supabase);
  const last = trip(page, CONVERSATIONS);

  await test.step('a long list draws its rows as somebody comes near them', async () => {
    await expect(trip(page, 1)).toBeVisible();
    await expect(last).toHaveCount(0);
    expect(await listOf(page).locator('[data-session]').count()).toBeLessThan(CONVERSATIONS);

    // The scrollbar is as long as with all of them, and wherever it is let go, rows are there.
    await page.locator('.sidebar-scroll').evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect(last).toHaveCount(1);

    // After a search, the list begins anew.
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('nowhere');
    await expect(trip(page, 1)).toHaveCount(0);
    await search.fill('');
    await expect(trip(page, 1)).toBeVisible();

    await trip(page, 2).focus();
    await page.keyboard.press('End');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
  });

  await test.step('all conversations of a long list are selected, though few of them are drawn', async () => {
    await loadAnew(page);
    await expect(last).toHaveCount(0);
    await trip(page, 2).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await expect(last).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a range is selected up to a row that was not drawn yet', async () => {
    await loadAnew(page);
    await expect(last).toHaveCount(0);
    await trip(page, 2).focus();
    await page.keyboard.press('Shift+End');
    await expect(last).toHaveAttribute('aria-pressed', 'true');
    await expect(trip(page, 2)).toHaveAttribute('aria-pressed', 'true');
    await expect(trip(page, 1)).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('no frame draws more rows than a view has, whatever is found and when a search ends', async () => {
    await loadAnew(page);
    for (let n = 0; n < DOCUMENTS; n++) {
      const document = { title: `Fare ${n}`, content: `Fares of the trip, part ${n}` };
      await askMain(page, 'training.save', { sessionId: null, enabled: true, ...document });
    }
    const hits = page.getByRole('list', { name: 'Training data' }).locator('.hit');
    const most = await watchRows(page);
    const search = page.getByRole('searchbox', { name: 'Search' });

    await search.fill('fares');
    await expect(hits).toHaveCount(DOCUMENTS);
    // Others in their place, and then conversations before them.
    await search.fill('part');
    await expect(hits.first().locator('mark')).toHaveText('part');
    await expect(hits).toHaveCount(DOCUMENTS);
    await search.fill('trip');
    await expect(trip(page, 100)).toHaveCount(1);
    await search.fill('');
    await expect(trip(page, 100)).toHaveCount(1);

    expect(await most()).toBeGreaterThan(0);
    expect(await most()).toBeLessThanOrEqual(AT_ONCE);
  });
});
