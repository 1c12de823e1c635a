import type { ChildProcess } from 'node:child_process';
import { relative, join } from 'node:path';
import { buildApp } from './lib/build-app';
import { claimDevData } from './lib/dev-lock';
import { API_PORT, startApi } from '../world/api';
import { startServices, writeAppSettings, type Services } from '../world/services';
import type { InstalledElectron } from './lib/electron/install';
import { startHeadless } from './lib/headless';
import { interrupted } from './lib/interrupt';
import { devDir, repoRoot } from './lib/paths';
import { runMain } from './lib/main';
import { freePort } from './lib/ports';
import { UserError } from './lib/progress';
import { spawnTied, stopChild } from './lib/run';
import { setup } from './setup';

const USER_DATA = join(devDir, 'user-data');
const HEADLESS_FLAG = '--headless';

await runMain(async () => {
  const headless = process.argv.includes(HEADLESS_FLAG);
  if (!headless && !hasScreen()) {
    throw new UserError(
      `There is no screen here (DISPLAY is not set): run npm start in a desktop session, or npm start -- ${HEADLESS_FLAG} to try it on a virtual screen.`,
    );
  }
  return withCleanup(async (onEnd) => {
    const electron = await setup({ forTests: headless });
    onEnd(await claimDevData());

    const services = await startServices(({ to, kind, code }) => {
      console.log(`\nMail to ${to} (${kind}): the code is ${code}\n`);
    });
    onEnd(() => services.stop());
    const api = await startApi(services, await freePort(API_PORT));
    if (api !== null) onEnd(() => api.stop());

    await buildApp(electron.major);
    await writeAppSettings(USER_DATA, services);

    let env: NodeJS.ProcessEnv = process.env;
    if (headless) {
      const environment = await startHeadless();
      onEnd(() => environment.stop());
      env = environment.env;
    }
    const app = launch(electron, services, env);
    onEnd(() => stopChild(app));
    console.log(summary(services, api?.url ?? null));
    return exitCode(app);
  });
});

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Runs `work`; afterwards, however that ended, ends everything registered with `onEnd`, newest first. */
async function withCleanup<T>(work: (onEnd: (end: () => Promise<void>) => void) => Promise<T>): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  try {
    return await work((end) => ends.push(end));
  } finally {
    for (const end of ends.reverse()) {
      await end().catch((error: unknown) => console.error(error));
    }
  }
}

function launch({ executable }: InstalledElectron, { chat }: Services, env: NodeJS.ProcessEnv): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  return spawnTied(executable, ['.', `--user-data-dir=${USER_DATA}`], {
    cwd: repoRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...env,
      ...(isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}),
      GROQ_API_KEY: chat.apiKey,
    },
  });
}

/** Resolves when the window was closed, the app crashed, or the developer pressed Ctrl-C. */
function exitCode(app: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (interrupted.aborted) resolve(0);
    interrupted.addEventListener('abort', () => resolve(0), { once: true });
    app.once('error', reject);
    app.once('exit', (code, signal) => {
      if (signal) console.error(`The app was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

function summary({ supabase, chat }: Services, api: string | null): string {
  const lines = [
    '',
    'SafyCore is running.',
    supabase.isLocal
      ? `  Accounts   a Supabase on this machine at ${supabase.url}; mails appear in this terminal`
      : `  Accounts   ${supabase.url}`,
    chat.isLocal
      ? '  Answers    a demo that quotes your training data; put GROQ_API_KEY into .env for a real model'
      : `  Answers    Groq at ${chat.endpoint}`,
    ...(api === null ? [] : [`  REST API   ${api}/api`]),
    `  Data       ${relative(repoRoot, devDir)}/ (npm run dev:reset empties it)`,
    '  End        close the window or press Ctrl-C',
    '',
  ];
  return lines.join('\n');
}
