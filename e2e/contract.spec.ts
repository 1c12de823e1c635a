import fc from 'fast-check';
import { operations } from '../src/shared/ipc/contract';
import type { Bridge } from '../src/shared/ipc/bridge';
import { newCredentials, signUp } from './harness/person';
import { expect, test } from './harness/test';

/** These would end the test's own premises (signing out, waiting for a dialog) when a random input happens to fit. */
const NOT_WITH_VALID_INPUT = new Set(['auth.signOut', 'sessions.export']);
const RUNS = 12;

test('whatever the page sends, every operation answers with data and the app goes on', async ({ launch }) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  const offered = await page.evaluate(() =>
    Object.keys((window as unknown as { safycore: Bridge }).safycore.operations),
  );
  expect(offered.sort()).toEqual(Object.keys(operations).sort());

  const garbage = fc.oneof(
    fc.jsonValue(),
    fc.record({
      sessionId: fc.string(),
      messageId: fc.string(),
      content: fc.jsonValue(),
      limit: fc.integer(),
    }),
    fc.record({ email: fc.string(), password: fc.integer() }),
    fc.constantFrom(
      null,
      '__proto__',
      { __proto__: { sessionId: 'x' } },
      { sessionId: "x'; drop table messages; --" },
    ),
  );
  const samples = fc.sample(garbage, { numRuns: RUNS, seed: 20261123 });
  for (const [name, operation] of Object.entries(operations)) {
    const inputs = samples.filter(
      (input) => !operation.input.safeParse(input).success && !NOT_WITH_VALID_INPUT.has(name),
    );
    const results = await page.evaluate(
      async ([operationName, values]) => {
        const all = (
          window as unknown as {
            safycore: { operations: Record<string, (input: unknown) => Promise<unknown>> };
          }
        ).safycore.operations;
        return Promise.all(values.map(async (value) => all[operationName]?.(value)));
      },
      [name, inputs as unknown[]] as const,
    );
    for (const result of results) {
      expect(result, name).toMatchObject({
        ok: false,
        error: { code: 'bad_request', message: expect.any(String) as unknown },
      });
    }
  }
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeEnabled();
});

test('another window, even with our preload, is refused', async ({ launch }) => {
  const { app, page } = await launch();
  await signUp(page, newCredentials());
  const result = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const { join } = process.getBuiltinModule('node:path');
    const intruder = new BrowserWindow({
      show: false,
      webPreferences: { preload: join(electronApp.getAppPath(), 'out/preload/index.cjs'), sandbox: true },
    });
    await intruder.loadURL('app://safycore/');
    const answer = (await intruder.webContents.executeJavaScript(
      `window.safycore.operations['app.bootstrap'](undefined)`,
    )) as unknown;
    intruder.destroy();
    return answer;
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});
