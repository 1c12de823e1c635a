import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { ask, saveFacts } from '../../e2e/harness/person';
import { startGroqServer } from '../dev-stack/groq-server';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { repoRoot } from '../lib/paths';
import { spawnTied, stopChild } from '../lib/run';
import { setup } from '../setup';
import { treeMemory } from './process-memory';
import { type BenchResult, compare } from './result';

const RUNS = 9;
/** When memory is read, after the window takes input: start-up work has ended by then. */
const SETTLE_MS = 3_000;
/** A window that has not come by then never will. */
const START_TIMEOUT_MS = 30_000;
const LIMIT = 1.25;

interface Start {
  readonly ms: number;
  readonly mib: number;
}

/** From process start to taking input, and memory 3 s later, against a bare Electron window, in alternating runs. */
export async function run(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  const env = { ...headless.env, ...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) };

  const start = async (args: readonly string[], interactive: string): Promise<Start> => {
    const child = spawnTied(electron.executable, [...args], {
      cwd: repoRoot,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const patience = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
    try {
      if (!child.stdout || child.pid === undefined) throw new Error('Electron did not start.');
      for await (const line of createInterface({ input: child.stdout })) {
        const [word, name, ms] = line.split(' ');
        if (word !== 'MARK' || name !== interactive) continue;
        await delay(SETTLE_MS);
        return { ms: Number(ms), mib: treeMemory(child.pid) };
      }
      throw new Error(`Electron ended before ${interactive}.`);
    } finally {
      clearTimeout(patience);
      await stopChild(child);
    }
  };

  try {
    await makeHistory(userDataDir, headless.env);
    const bare: Start[] = [];
    const ours: Start[] = [];
    for (let round = 0; round <= RUNS; round += 1) {
      const floor = await start([join('scripts', 'bench', 'bare')], 'bare/interactive');
      const app = await start(['.', `--user-data-dir=${userDataDir}`, '--log-marks'], 'safycore/interactive');
      if (round === 0) continue; // fills the disk cache
      bare.push(floor);
      ours.push(app);
      console.log(
        `${round}: bare ${floor.ms} ms, ${floor.mib.toFixed(0)} MiB; app ${app.ms} ms, ${app.mib.toFixed(0)} MiB`,
      );
    }
    const milliseconds = ({ ms }: Start): number => ms;
    const mebibytes = ({ mib }: Start): number => mib;
    return {
      ...compare('start', 'ms to interactive', ours.map(milliseconds), bare.map(milliseconds), LIMIT),
      also: [
        compare('start-memory', 'MiB of the process tree', ours.map(mebibytes), bare.map(mebibytes), LIMIT),
      ],
    };
  } finally {
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
}

/** An account with facts and an answered question, so that the start that is measured has something to show. */
async function makeHistory(userDataDir: string, env: Record<string, string>): Promise<void> {
  const groq = await startGroqServer({ tokensPerSecond: Number.POSITIVE_INFINITY });
  await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
  const { page, close } = await launchApp({ userDataDir, env });
  await page.getByRole('button', { name: 'Use without an account' }).click();
  await saveFacts(page, 'Opening hours: Monday to Friday, 9 to 5');
  await ask(page, 'When are you open?');
  await close();
  await groq.stop();
}
