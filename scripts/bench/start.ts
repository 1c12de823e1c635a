import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { ask, saveFacts, startHere } from '../../e2e/harness/person';
import { startGroqServer } from '../../world/groq/server';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { createStarter, type Start } from './app-start';
import { type BenchResult, compare } from './result';

const RUNS = 9;
/** Until keys are taken, until everything is shown, and of memory. */
const LIMITS = { interactive: 1.2, shown: 1.25, memory: 1.24 };

/** From process start to taking keys and to showing what there is, and memory 3 s later, against a bare Electron window, in alternating runs. */
export async function run(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  const env = { ...headless.env, ...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) };

  const start = createStarter(electron.executable, env);

  try {
    await makeHistory(userDataDir, headless.env);
    const bare: Start[] = [];
    const ours: Start[] = [];
    for (let round = 0; round <= RUNS; round += 1) {
      const floor = await start([join('scripts', 'bench', 'bare')], 'bare/interactive');
      const app = await start(['.', `--user-data-dir=${userDataDir}`, '--log-marks'], 'safycore/shown');
      if (round === 0) continue; // fills the disk cache
      bare.push(floor);
      ours.push(app);
      console.log(
        `${round}: bare ${floor.ms} ms, ${floor.mib.toFixed(0)} MiB; app ${app.interactiveMs} ms, shown ${app.ms} ms, ${app.mib.toFixed(0)} MiB`,
      );
    }
    const interactive = ({ interactiveMs }: Start): number => interactiveMs;
    const shown = ({ ms }: Start): number => ms;
    const mebibytes = ({ mib }: Start): number => mib;
    return {
      ...compare(
        'start',
        'ms to interactive',
        ours.map(interactive),
        bare.map(interactive),
        LIMITS.interactive,
      ),
      also: [
        compare('start-shown', 'ms to what there is', ours.map(shown), bare.map(shown), LIMITS.shown),
        compare(
          'start-memory',
          'MiB of the process tree',
          ours.map(mebibytes),
          bare.map(mebibytes),
          LIMITS.memory,
        ),
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
  await startHere(page);
  await saveFacts(page, 'Opening hours: Monday to Friday, 9 to 5');
  await ask(page, 'When are you open?');
  await close();
  await groq.stop();
}
