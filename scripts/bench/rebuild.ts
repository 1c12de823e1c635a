import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from '../../e2e/harness/app';
import { askMain } from '../../e2e/harness/operation';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { longestFrame } from './grid';
import { KEEP_NAMES } from './streaming';
import { putLargeFile, useWithoutAccount } from './history/in-app';
import { largeEarlierHistory, largeHistory, MESSAGES } from './history/large';
import { timed, withLargeHistory } from './history/open-copy';
import type { BenchResult } from './result';
import { percentile } from './search';

const PROMISED_S = 120;
const PROMISED_WAIT_MS = 15;
const EVERY_MS = 20;
const PROMISED_FRAME_MS = 33;
/** What a start does after its first frame has ended by then. */
const SETTLE_MS = 3_000;

/**
 * How long a file of the version before takes until the search index of today serves, how long what is asked meanwhile
 * waits for a slice of that work, and whether a frame of the window does.
 */
export async function run(): Promise<BenchResult> {
  const { also = [], ...rebuilding } = await rebuild();
  return { ...rebuilding, also: [...also, await frames()] };
}

/** In the real app, while somebody types and searches; quit in between, the work goes on. */
async function frames(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  Object.assign(process.env, headless.env);
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  const frame = async (what: string): Promise<number> => {
    const { page, close } = await launchApp({ userDataDir, env: headless.env });
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    await page.evaluate(KEEP_NAMES);
    await delay(SETTLE_MS);
    const ms = await longestFrame(page, () => type(page));
    const { rebuilt } = await askMain(page, 'search.find', { text: 'a', limit: 1, unread: [] });
    await close();
    const made = rebuilt === null ? 'made' : `${(rebuilt * 100).toFixed(0)} % made`;
    console.log(`${what}: ${ms.toFixed(1)} ms of the longest frame, the index is ${made}`);
    return ms;
  };
  try {
    await useWithoutAccount(userDataDir, headless.env);
    await putLargeFile(userDataDir, largeHistory());
    await frame('a file of today');
    await putLargeFile(userDataDir, largeEarlierHistory());
    const longest = Math.max(
      await frame('a file of before'),
      await frame('the same, quit and started again'),
    );
    return result('rebuild: longest frame meanwhile', 'ms', longest, PROMISED_FRAME_MS);
  } finally {
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
}

/** Words of which one is in few messages and one in most, each letter with its search. */
async function type(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (const word of ['ocelot', 'daba', 'tundra', 'nowhere']) {
    await search.pressSequentially(word, { delay: 80 });
    await search.fill('');
  }
}

async function rebuild(): Promise<BenchResult> {
  return withLargeHistory(async (store) => {
    const started = performance.now();
    const waits: number[] = [];
    const writes: number[] = [];
    const [session] = await store.listSessions();
    if (!session) throw new Error('The file has no conversations.');
    for (let made: number | null = 0; made !== null;) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      // Asks the file for next to nothing: what it takes is the wait.
      waits.push(await timed(() => store.lastOpened()));
      if (waits.length % 5 === 0)
        writes.push(await timed(() => store.saveDraft(session.id, `Draft ${String(waits.length)}`)));
      if (waits.length % 50 === 0) ({ rebuilt: made } = await store.search('a', 1));
    }
    const seconds = (performance.now() - started) / 1000;
    const wait = percentile(waits, 0.99);
    console.log(
      `${MESSAGES} messages in ${seconds.toFixed(0)} s; a wait of ${wait.toFixed(1)} ms (99 %), ${Math.max(...waits).toFixed(0)} ms at most; a write took ${percentile(writes, 0.99).toFixed(1)} ms (99 %), half of them ${percentile(writes, 0.5).toFixed(1)}`,
    );
    return {
      ...result('rebuild', 's', seconds, PROMISED_S),
      also: [result('rebuild: wait meanwhile', 'ms, 99 %', wait, PROMISED_WAIT_MS)],
    };
  }, largeEarlierHistory());
}

function result(name: string, unit: string, value: number, promised: number): BenchResult {
  return {
    name,
    value: Number(value.toFixed(2)),
    unit,
    baseline: promised,
    ratio: Number((value / promised).toFixed(3)),
    limit: 1,
  };
}
