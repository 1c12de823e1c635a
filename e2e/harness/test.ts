import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type TestInfo } from '@playwright/test';
import { startHeadless } from '../../scripts/lib/headless';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { launchApp, writeSettings, type LaunchOptions, type RunningApp } from './app';
import { startHere } from './person';
import { LentApp } from './start-over';

/** What led to a failure, step by step (`SAFYCORE_TRACE=1`): to keep it makes every test a fifth slower. */
const IS_TRACED = process.env.SAFYCORE_TRACE !== undefined;

interface TestFixtures {
  /** The scripted Groq, as new for each test. */
  groq: RunningGroqServer;
  /** An empty user-data folder whose settings name `supabase` and `groq`. */
  userData: string;
  /** Such a folder of another computer. */
  otherData: string;
  /** Starts the app on `userData`; whatever still runs at the end of the test is ended. */
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>;
  /** The same where somebody has come in before, as `startHere` does. */
  launchInside: (options?: Partial<LaunchOptions>) => Promise<RunningApp>;
  /**
   * The window of an app where somebody has come in and written nothing, for tests that need nothing of its start or its
   * main process: to start one takes longer than most of them. Others may have had it before.
   */
  inside: Inside;
}

/** Of a running app, what leaves nothing behind in it that the window does not know. */
interface Inside extends Pick<RunningApp, 'page' | 'pageErrors'> {
  copied(): Promise<string>;
}

interface WorkerFixtures {
  /** A screen, a bus and a keychain of each worker's own, for this process and all that it starts. */
  surroundings: undefined;
  /** One Supabase for all tests: use a new address for each account. */
  supabase: RunningSupabase;
  groqServer: RunningGroqServer;
  /** What the app has kept of somebody who came in and left: to come in takes longer than half of the tests. */
  begun: string;
  lentApp: LentApp;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  surroundings: [
    async ({}, use) => {
      const headless = process.platform === 'linux' ? await startHeadless() : undefined;
      Object.assign(process.env, headless?.env);
      await use(undefined);
      await headless?.stop();
    },
    { scope: 'worker', auto: true, timeout: 60_000 },
  ],

  supabase: [
    async ({}, use) => {
      const supabase = await startSupabase();
      await use(supabase);
      await supabase.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  groqServer: [
    async ({}, use) => {
      // As fast as Groq: who looks at an answer while it grows gives it another pace, or holds it.
      const groq = await startGroqServer({ tokensPerSecond: 1_000 });
      await use(groq);
      await groq.stop();
    },
    { scope: 'worker' },
  ],

  begun: [
    ({ supabase, groqServer }, use) =>
      withFolder(supabase, groqServer, async (folder) => {
        const { page, close } = await launchApp({ userDataDir: folder });
        await startHere(page);
        await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
        await close();
        await use(folder);
      }),
    { scope: 'worker', timeout: 60_000 },
  ],

  lentApp: [
    ({ supabase, groqServer, begun }, use) =>
      withFolder(supabase, groqServer, async (folder) => {
        const lent = new LentApp(async () => {
          await rm(folder, { recursive: true, maxRetries: 5 });
          await cp(begun, folder, { recursive: true });
          const running = await launchApp({ userDataDir: folder, tracesDir: join(folder, 'traces') });
          await expect(running.page.getByRole('textbox', { name: 'Message' })).toBeVisible();
          return running;
        });
        await use(lent);
        await lent.end();
      }),
    { scope: 'worker', timeout: 60_000 },
  ],

  groq: async ({ groqServer }, use) => {
    await groqServer.setDown(false);
    groqServer.reset();
    await use(groqServer);
  },

  userData: async ({ supabase, groq }, use) => {
    await supabase.setFault(null);
    await withFolder(supabase, groq, use);
  },

  otherData: ({ supabase, groq }, use) => withFolder(supabase, groq, use),

  launch: async ({ userData }, use, testInfo) => {
    const running: RunningApp[] = [];
    const tracesDir = await mkdtemp(join(tmpdir(), 'safycore-traces-'));
    await use(async (options = {}) => {
      const app = await launchApp({ userDataDir: userData, tracesDir, ...options });
      running.push(app);
      if (IS_TRACED) await app.page.context().tracing.start({ snapshots: true, sources: true });
      return app;
    });
    for (const [index, app] of running.entries()) await keepEvidence(app, index, testInfo);
    for (const app of running) await app.kill();
    await rm(tracesDir, { recursive: true, force: true, maxRetries: 5 });
    expectAllowedStyles(running);
  },

  launchInside: ({ launch, userData, begun }, use) =>
    use(async (options) => {
      await cp(begun, userData, { recursive: true });
      const running = await launch(options);
      await expect(running.page.getByRole('textbox', { name: 'Message' })).toBeVisible();
      return running;
    }),

  inside: async ({ lentApp, groq }, use, testInfo) => {
    // Of the test before, which may have held an answer back, it knows nothing any more.
    groq.reset();
    const running = await lentApp.take();
    if (IS_TRACED) await running.page.context().tracing.start({ snapshots: true, sources: true });
    const { app, page, pageErrors } = running;
    await use({ page, pageErrors, copied: () => app.evaluate(({ clipboard }) => clipboard.readText()) });
    if (testInfo.status !== testInfo.expectedStatus) {
      await keepEvidence(running, 0, testInfo);
      await lentApp.end();
    } else if (IS_TRACED) await running.page.context().tracing.stop();
    expectAllowedStyles([running]);
  },
});

export { expect };

/** Whatever a test does: no part of the window asks for styles that its policy refuses. */
function expectAllowedStyles(running: readonly RunningApp[]): void {
  const refused = running
    .flatMap(({ pageErrors }) => pageErrors)
    .filter((line) => line.includes('style-src'));
  expect(refused).toEqual([]);
}

async function withFolder(
  { url, publishableKey }: RunningSupabase,
  groq: RunningGroqServer,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-e2e-'));
  await writeSettings(folder, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
  await use(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** After a failure: what the window looked like, what the app said and, where it is traced, what led there. */
async function keepEvidence({ page, logs, pageErrors }: RunningApp, index: number, testInfo: TestInfo) {
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach(`app-${index}.log`, { body: [...logs, ...pageErrors].join('\n') });
  if (page.isClosed()) return;
  await page.screenshot({ path: testInfo.outputPath(`window-${index}.png`) }).catch(() => undefined);
  if (!IS_TRACED) return;
  await page
    .context()
    .tracing.stop({ path: testInfo.outputPath(`trace-${index}.zip`) })
    .catch(() => undefined);
}
