import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, errors, type Page } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './app';
import { currentEnvironment } from './environment';
import { lookOften } from './look-often';
import { assertUncompressed } from './uncompressed';

/** Names the executable of a packaged test build; all tests then run against it. */
export const PACKAGED_APP = 'SAFYCORE_PACKAGED_APP';

const START_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** Seen once in some thirty starts: Playwright waits for a target that Electron does not name. Such a start is tried again. */
const LAUNCH_ATTEMPTS = 3;
const POLL_MS = 50;

export interface PackagedOptions extends LaunchOptions {
  readonly executable: string;
}

/**
 * Starts a packaged app. Its fuses keep Electron's own debugger out, so that only what a browser offers is there:
 * the window, and nothing of main.
 */
export async function launchPackaged(options: PackagedOptions): Promise<RunningApp> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(options);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (!(cause instanceof errors.TimeoutError) || attempt === LAUNCH_ATTEMPTS) throw error;
      console.warn(`The debugger found no window (attempt ${attempt} of ${LAUNCH_ATTEMPTS}).`);
    }
  }
}

async function launchOnce({
  executable,
  userDataDir,
  env = {},
  args = [],
}: PackagedOptions): Promise<RunningApp> {
  const own = [`--user-data-dir=${userDataDir}`, '--remote-debugging-port=0', '--log-marks'];
  const child = spawn(executable, [...own, ...args], {
    env: { ...currentEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(() => undefined);
  const logs: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => logs.push(chunk.toString()));
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child, logs), {
      timeout: CONNECT_TIMEOUT_MS,
    });
    const page = await firstPage(browser);
    lookOften(page);
    assertUncompressed();
    const pageErrors: string[] = [];
    page.on('pageerror', (error) => pageErrors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    const close = async (): Promise<void> => {
      await page.close({ runBeforeUnload: true });
      await exited;
    };
    return {
      get app(): never {
        throw new Error('This test needs Electron’s debugger, which a packaged app does not let in.');
      },
      page,
      logs,
      pageErrors,
      exited,
      close,
      kill,
    };
  } catch (error) {
    if (child.exitCode === null) await kill();
    throw new Error(`The app opened no window. It said:\n${logs.join('')}`, { cause: error });
  }
}

/** Chromium prints the port that it chose; the window is there for certain once it takes input. */
async function debuggerAddress(child: ChildProcess, logs: readonly string[]): Promise<string> {
  return waitFor(() => {
    if (child.exitCode !== null) throw new Error('The app ended.');
    if (!logs.join('').includes('MARK safycore/shown')) return undefined;
    return /DevTools listening on (ws:\S+)/.exec(logs.join(''))?.[1];
  });
}

const firstPage = (browser: Browser): Promise<Page> =>
  waitFor(() =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith('app:')),
  );

/** Asks until there is an answer. */
async function waitFor<T>(ask: () => T | undefined): Promise<T> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('The app took too long.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
