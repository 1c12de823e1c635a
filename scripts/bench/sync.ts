import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { IntervalHistogram } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';
import { launchApp, type RunningApp, writeSettings } from '../../e2e/harness/app';
import { type Credentials, newCredentials, signIn } from '../../e2e/harness/person';
import { type RunningSupabase, startSupabase } from '../../world/supabase/stack';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { ensurePostgresBinaries } from '../lib/postgres-binaries';
import { setup } from '../setup';
import { fillAccount } from './history/large-account';
import { type BenchResult, compare } from './result';

const MESSAGES = 100_000;
const SESSIONS = 1_000;
const ROUNDS = 3;
/** At least half as fast as fetching alone. */
const LIMIT = 2;
const PROMISED_DELAY_MS = 10;

interface Person extends Credentials {
  readonly token: string;
}

/**
 * The first pull of a large account in the real app, against fetching the same pages and storing nothing; and how long
 * the main process keeps others waiting meanwhile.
 */
export async function run(): Promise<BenchResult> {
  await ensurePostgresBinaries();
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const supabase = await startSupabase();
  try {
    const person = await createPerson(supabase);
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let round = 1; round <= ROUNDS; round++) {
      const drained = await drain(supabase, person);
      const seconds = await firstPull(
        supabase,
        person,
        headless.env,
        ({ page }) => page.evaluate(watchPull),
        ({ page }) => page.evaluate(secondsOfPull),
      );
      floor.push(drained);
      ours.push(seconds);
      console.log(`${round}: fetched alone in ${drained.toFixed(1)} s; pulled in ${seconds.toFixed(1)} s`);
    }
    // In a pull of its own: looking every millisecond takes a tenth of a core.
    const delayMs = await firstPull(
      supabase,
      person,
      headless.env,
      ({ app }) => app.evaluate(watchDelay),
      ({ app }) => app.evaluate(delayOfMain),
    );
    const waiting = compare('sync: delay of the main process', 'ms, 99 %', [delayMs], [PROMISED_DELAY_MS], 1);
    return { ...compare('sync', 's for 100,000 messages', ours, floor, LIMIT), also: [waiting] };
  } finally {
    await supabase.stop();
    await headless.stop();
  }
}

async function createPerson(supabase: RunningSupabase): Promise<Person> {
  const { url, publishableKey } = supabase;
  const credentials = newCredentials('large');
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: 'POST',
    headers: { apikey: publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  const { access_token: token, user } = (await response.json()) as {
    access_token: string;
    user: { id: string };
  };
  await fillAccount(supabase, user.id, { sessions: SESSIONS, messages: MESSAGES });
  return { ...credentials, token };
}

/** Seconds for all pages with `fetch` alone. */
async function drain({ url, publishableKey }: RunningSupabase, { token }: Person): Promise<number> {
  const started = performance.now();
  for (let cursor = 0; ;) {
    const response = await fetch(`${url}/rest/v1/rpc/sync_pull`, {
      method: 'POST',
      headers: {
        apikey: publishableKey,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ p_cursor: cursor, p_limit: 500 }),
    });
    const page = (await response.json()) as { cursor: number; has_more: boolean };
    cursor = page.cursor;
    if (!page.has_more) return (performance.now() - started) / 1000;
  }
}

/** A first pull in an app that starts empty; answers with what `after` does. */
async function firstPull<T>(
  { url, publishableKey }: RunningSupabase,
  person: Person,
  env: Record<string, string>,
  before: (running: RunningApp) => Promise<unknown>,
  after: (running: RunningApp) => Promise<T>,
): Promise<T> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  let running: RunningApp | undefined;
  try {
    await writeSettings(userDataDir, { supabase: { url, publishableKey } });
    running = await launchApp({ userDataDir, env });
    await before(running);
    await signIn(running.page, person);
    await pulled(running.page);
    return await after(running);
  } finally {
    await running?.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the main process. */
const watchDelay = (): void => {
  const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  Object.assign(globalThis, { mainDelay: histogram });
};

/** Runs in the main process. */
const delayOfMain = (): number =>
  (globalThis as unknown as { mainDelay: IntervalHistogram }).mainDelay.percentile(99) / 1e6;

/** Runs in the page: when the first round of sync began, and when it had stored its last page. */
const watchPull = (): void => {
  const { events } = (window as unknown as { safycore: Bridge }).safycore;
  const pull: { began?: number; ended?: number } = {};
  Object.assign(globalThis, { pull });
  events['connection.changed'](({ state }) => {
    if (state === 'syncing') pull.began ??= performance.now();
    else if (pull.began !== undefined) pull.ended ??= performance.now();
  });
};

/** Runs in the page. */
const secondsOfPull = (): number => {
  const { pull } = globalThis as unknown as { pull: { began: number; ended: number } };
  return (pull.ended - pull.began) / 1000;
};

async function pulled(page: Page): Promise<void> {
  for (;;) {
    const status = await page.evaluate(() =>
      (window as unknown as { safycore: Bridge }).safycore.operations['sync.now'](undefined),
    );
    if (status.ok && status.value.state === 'online' && status.value.progress === null) break;
    await delay(50);
  }
  const shown = await page.evaluate(() =>
    (window as unknown as { safycore: Bridge }).safycore.operations['messages.page']({
      sessionId: 'session-0',
      limit: 200,
    }),
  );
  if (!shown.ok || shown.value.messages.length !== MESSAGES / SESSIONS)
    throw new Error('Not all was pulled.');
}
