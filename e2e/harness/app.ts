import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ProxyChoice } from '../../src/shared/proxy';
import { currentEnvironment } from './environment';
import { lookOften } from './look-often';
import { launchPackaged, PACKAGED_APP } from './packaged';
import { assertUncompressed } from './uncompressed';

const repoRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const LAUNCH_TIMEOUT_MS = 30_000;
// A machine without a GPU tries to start its process three times at each start of the app.
const NO_GPU = process.platform === 'linux' ? ['--disable-gpu'] : [];
const READY_WHEN_ATTACHED = fileURLToPath(new URL('ready-when-attached.cjs', import.meta.url));

export interface LaunchOptions {
  userDataDir: string;
  env?: Record<string, string>;
  args?: string[];
  /** A script that main runs before the app. */
  before?: string;
  /** Where the built app lies; without it, here. */
  folder?: string;
  /** Where Playwright writes what it traces; without it a temporary folder, which stays when the app is quit. */
  tracesDir?: string;
}

export interface RunningApp {
  /** Electron's own debugger; throws for a packaged app, which has none. */
  readonly app: ElectronApplication;
  /** The first window. */
  page: Page;
  /** Everything the app's processes wrote to standard output and standard error. */
  logs: string[];
  /** Errors of the page: uncaught ones, and what it logged as an error. */
  pageErrors: string[];
  /** Resolves when the process is gone, however it ends. */
  readonly exited: Promise<void>;
  /** Quits as a person would; resolves when the process is gone. */
  close(): Promise<void>;
  /** Ends the process without any warning, like a power cut. */
  kill(): Promise<void>;
}

/** Starts the built app in a real Electron and waits for its first window; the packaged one where PACKAGED_APP names it. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const executable = process.env[PACKAGED_APP];
  if (executable) return launchPackaged({ executable, ...options });
  const app = await launchElectron(options);
  answerFromCallbacks(app);
  const child = app.process();
  const exited = new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
  const logs: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => logs.push(chunk.toString()));
  }

  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  try {
    const page = await app.firstWindow({ timeout: LAUNCH_TIMEOUT_MS });
    lookOften(page);
    assertUncompressed();
    const pageErrors: string[] = [];
    page.on('pageerror', (error) => pageErrors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    // What is typed before is kept; but whoever presses Enter there sends nothing yet.
    await page.locator('#outline').waitFor({ state: 'hidden' });
    const close = async () => {
      await app.close();
      await exited;
    };
    return { app, page, logs, pageErrors, exited, close, kill };
  } catch (error) {
    await kill();
    throw new Error(`The app opened no window. It said:\n${logs.join('')}`, { cause: error });
  }
}

/**
 * Answers from a callback of Node. Main runs microtasks only after one, and until then V8's inspector holds the promise of
 * an answer weakly: "Resulting promise was garbage collected", again and again while main is idle.
 */
function answerFromCallbacks(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (asked: unknown, argument: unknown) => Promise<unknown>;
  app.evaluate = ((asked: (...given: never[]) => unknown, argument: unknown) => {
    const source = `(electron, argument) =>
      new Promise((resolve, reject) => setImmediate(() => {
        try { resolve((${String(asked)})(electron, argument)); } catch (error) { reject(error); }
      }))`;
    // Playwright sends a function as its text.
    return evaluate(
      Object.assign(() => undefined, { toString: () => source }),
      argument,
    );
  }) as typeof app.evaluate;
}

export interface AppSettings {
  supabase?: { url: string; publishableKey: string };
  chat?: { endpoint?: string; model?: string; localServers?: { name: string; endpoint: string }[] };
  updates?: { feedUrl: string; mode: string };
  network?: { proxy: ProxyChoice };
}

/** What the app finds at its first start, as the Connection dialog and Settings would have written it. */
export async function writeSettings(userDataDir: string, settings: AppSettings): Promise<void> {
  await mkdir(userDataDir, { recursive: true });
  await writeFile(join(userDataDir, 'settings.json'), JSON.stringify(settings));
}

export async function electronExecutable(): Promise<string> {
  const electron = join(repoRoot, 'node_modules', 'electron');
  return join(electron, 'dist', (await readFile(join(electron, 'path.txt'), 'utf8')).trim());
}

/** A window of Chromium and nothing else: where other people's pages run. What they keep goes into `userDataDir`. */
export async function launchBare(userDataDir: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: await electronExecutable(),
    args: ['-r', READY_WHEN_ATTACHED, join('scripts', 'bench', 'bare'), `--user-data-dir=${userDataDir}`],
    cwd: repoRoot,
    env: currentEnvironment(),
    timeout: LAUNCH_TIMEOUT_MS,
  });
}

async function launchElectron({
  userDataDir,
  env = {},
  args = [],
  before,
  folder = '.',
  tracesDir,
}: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: await electronExecutable(),
    args: [
      ...[READY_WHEN_ATTACHED, ...(before === undefined ? [] : [before])].flatMap((script) => ['-r', script]),
      ...[folder, ...NO_GPU, `--user-data-dir=${userDataDir}`, ...args],
    ],
    cwd: repoRoot,
    env: { ...currentEnvironment(), ...env },
    timeout: LAUNCH_TIMEOUT_MS,
    // Playwright would emulate the light theme whatever the app says.
    colorScheme: null,
    ...(tracesDir === undefined ? {} : { tracesDir }),
  });
}
