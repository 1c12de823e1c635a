import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '../src/shared/ipc/bridge';
import { answers, ask, expectSignedIn, startHere } from './harness/person';
import { expect, test } from './harness/test';

const YEAR_MS = 365 * 86_400_000;

/** What the app's main process takes for the time; the threads of the file are told by it. */
const setClock = (app: ElectronApplication, aheadMs: number): Promise<void> =>
  app.evaluate((_electron, ahead) => {
    const place = globalThis as { realNow?: () => number };
    const real = (place.realNow ??= Date.now.bind(Date));
    Date.now = () => real() + ahead;
  }, aheadMs);

const times = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    const sessions = await operations['sessions.list'](undefined);
    return sessions.ok ? sessions.value.map(({ updatedAt }) => updatedAt) : [];
  });

test('without an account, dates are right again when the computer’s clock is', async ({ launch }) => {
  const first = await launch();
  await startHere(first.page);
  await expectSignedIn(first.page);
  await setClock(first.app, YEAR_MS);
  await ask(first.page, 'Asked while the clock was wrong');
  const [wrong = ''] = await times(first.page);
  expect(Date.parse(wrong) - Date.now()).toBeGreaterThan(YEAR_MS / 2);
  await setClock(first.app, 0);
  await ask(first.page, 'Asked when it was right again');
  const [right = ''] = await times(first.page);
  expect(Math.abs(Date.parse(right) - Date.now())).toBeLessThan(60_000);
  await expect(first.page.getByRole('article', { name: 'You' })).toHaveText([
    'Asked while the clock was wrong',
    'Asked when it was right again',
  ]);
});

test('a limit that ends at a date is waited for by the server’s clock, whatever this computer’s says', async ({
  launch,
  groq,
}) => {
  const { app, page } = await launch();
  await startHere(page);
  await expectSignedIn(page);
  for (const ahead of [-YEAR_MS, YEAR_MS]) {
    await setClock(app, ahead);
    groq.next({
      kind: 'status',
      status: 429,
      code: 'rate_limit_exceeded',
      retryAfterSeconds: 90,
      asDate: true,
    });
    await ask(page, `Asked with a clock that is wrong by ${String(ahead)}`);
    await expect(answers(page).last().locator('.countdown')).toHaveText(/^1:[0-3]\d$/);
  }
});
