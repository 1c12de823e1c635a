import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { createStarter, type Start } from './app-start';
import { putLargeFile, useWithoutAccount } from './history/in-app';
import { largeHistory } from './history/large';
import { timed, withLargeHistory } from './history/open-copy';
import { type BenchResult, compare, median } from './result';

const OPENINGS = 300;
const PROMISED_MS = 10;
const STARTS = 7;
const START_LIMIT = 1.15;
const MEMORY_LIMIT = 1.2;

/**
 * A file with a million messages: how long the last 50 messages of a conversation take, and what it costs the start of the
 * app and its memory against an empty file, in alternating runs.
 */
export async function run(): Promise<BenchResult> {
  const opening = await openings();
  return { ...opening, also: await starts() };
}

async function openings(): Promise<BenchResult> {
  return withLargeHistory(async (store) => {
    const sessions = await store.listSessions();
    const times: number[] = [];
    for (let round = 0; round < OPENINGS; round++) {
      const session = sessions[(round * 379) % sessions.length];
      if (!session) throw new Error('The file has no conversations.');
      times.push(await timed(() => store.page({ sessionId: session.id, limit: 50 })));
    }
    const ms = Number(median(times).toFixed(2));
    console.log(`the last 50 messages of a conversation: ${ms} ms`);
    return { name: 'store', value: ms, unit: 'ms', baseline: PROMISED_MS, ratio: ms / PROMISED_MS, limit: 1 };
  });
}

async function starts(): Promise<BenchResult[]> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  // The keychain's library takes its bus from here: the large file's key has to be in the vault.
  Object.assign(process.env, headless.env);
  const folders = await Promise.all(
    ['empty', 'large'].map((name) => mkdtemp(join(tmpdir(), `safycore-${name}-`))),
  );
  const [empty = '', large = ''] = folders;
  try {
    for (const folder of folders) await useWithoutAccount(folder, headless.env);
    await putLargeFile(large, largeHistory());
    const env = { ...headless.env, ...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) };
    const start = createStarter(electron.executable, env);
    const startOn = (folder: string): Promise<Start> =>
      start(['.', `--user-data-dir=${folder}`, '--log-marks'], 'safycore/shown');
    const [ours, floor]: [Start[], Start[]] = [[], []];
    for (let round = 0; round <= STARTS; round++) {
      const [without, withMillion] = [await startOn(empty), await startOn(large)];
      if (round === 0) continue; // fills the disk cache
      floor.push(without);
      ours.push(withMillion);
      console.log(
        `${round}: empty ${without.ms} ms, ${without.mib.toFixed(0)} MiB; large ${withMillion.ms} ms, ${withMillion.mib.toFixed(0)} MiB`,
      );
    }
    const of = (what: keyof Start) => (each: Start) => each[what];
    return [
      compare('store: start', 'ms to interactive', ours.map(of('ms')), floor.map(of('ms')), START_LIMIT),
      compare(
        'store: memory',
        'MiB of the process tree',
        ours.map(of('mib')),
        floor.map(of('mib')),
        MEMORY_LIMIT,
      ),
    ];
  } finally {
    await headless.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}
