import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { type RunningGroqServer, startGroqServer } from '../../world/groq/server';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { repoRoot } from '../lib/paths';
import { eventChannel } from '../../src/shared/ipc/bridge';
import { setup } from '../setup';
import { END_MARK } from './answer-text';
import { rendererOf } from './process-cpu';
import { startHere } from '../../e2e/harness/person';

/** A window that shows a streamed answer, and what that costs it. */
export interface Stage {
  readonly page: Page;
  /** Makes room for the next answer. */
  reset(): Promise<void>;
  /** Asks; the answer begins to arrive soon after. */
  ask(): Promise<void>;
  /** Milliseconds of CPU that the renderer's main thread has used. */
  cpuMs(): Promise<number>;
}

export interface Streamed {
  /** Renderer main thread, in milliseconds of CPU, while nothing else happens subtracted. */
  readonly cpuMs: number;
  /** How often the page changed: once in each frame that showed something new. */
  readonly updates: number;
  /** Main-thread tasks above 50 ms after the first second. */
  readonly longFrames: number;
  readonly longestFrameMs: number;
  /** From the last piece's arrival in the window until it is painted. */
  readonly settleMs: number;
}

/** tsx names inner functions with a helper of its own, which a function that is sent elsewhere does not find there. */
export const KEEP_NAMES = 'globalThis.__name ??= (value) => value';

export interface Bench {
  readonly groq: RunningGroqServer;
  readonly app: Stage;
  /** The bare shell with one of `pages/`. */
  shell(page: 'floor' | 'ours' | 'streamdown' | 'react-markdown'): Promise<Stage>;
  /** Sends tokens from main to the app's window, as pieces of an answer that it does not show; 0 ms: one by one. */
  send(everyMs: number, tokens: number, perSecond: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startBench({ tokensPerSecond = 1_000 } = {}): Promise<Bench> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const groq = await startGroqServer({ tokensPerSecond });
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
  const running = await launchApp({ userDataDir, env: headless.env });
  await startHere(running.page);
  await running.page.getByRole('textbox', { name: 'Message' }).waitFor();
  const shells: ElectronApplication[] = [];
  let pages: Promise<string> | undefined;

  return {
    groq,
    app: await appStage(running.page, running.app),
    async shell(name) {
      pages ??= buildPages();
      const app = await _electron.launch({
        executablePath: electron.executable,
        args: [join('scripts', 'bench', 'shell'), join(await pages, `${name}.html`)],
        cwd: repoRoot,
        env: { ...headless.env, ...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) },
        colorScheme: null,
      });
      shells.push(app);
      return shellStage(app, await app.firstWindow(), groq.url);
    },
    async send(everyMs, tokens, perSecond) {
      await running.app.evaluate(KEEP_NAMES);
      await running.app.evaluate(sendPieces, {
        channel: eventChannel('stream.delta'),
        everyMs,
        tokens,
        perSecond,
      });
    },
    async stop() {
      for (const app of shells) await app.close();
      await running.close();
      await groq.stop();
      await headless.stop();
      await rm(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Streams one answer into a stage and measures it. */
export async function measure(stage: Stage, groq: RunningGroqServer, text: string): Promise<Streamed> {
  await stage.reset();
  await stage.page.evaluate(KEEP_NAMES);
  await stage.page.evaluate(watch, END_MARK);
  groq.next({ kind: 'text', text });
  const before = await stage.cpuMs();
  await stage.ask();
  const seen = await stage.page.evaluate(() => (window as unknown as Watching).watching);
  const cpuMs = (await stage.cpuMs()) - before;
  return { cpuMs, ...seen };
}

interface Watching {
  watching: Promise<Omit<Streamed, 'cpuMs'>>;
}

/** Runs in the page: resolves when the mark is on the screen. */
function watch(mark: string): void {
  const started = performance.now();
  let longFrames = 0;
  let longestFrameMs = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.startTime - started < 1_000) continue;
      longFrames += 1;
      longestFrameMs = Math.max(longestFrameMs, entry.duration);
    }
  });
  tasks.observe({ type: 'longtask' });
  let updates = 0;
  const changes = new MutationObserver(() => (updates += 1));
  changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  let arrived = 0;
  const bridge = window as unknown as {
    safycore?: { events: Record<string, (listener: (delta: { text: string }) => void) => () => void> };
    bench?: { onDelta(listener: (text: string) => void): void };
  };
  const note = (text: string): void => {
    if (text.includes(mark.slice(-4))) arrived = performance.now();
  };
  const unsubscribe = bridge.safycore?.events['stream.delta']?.((delta) => note(delta.text));
  bridge.bench?.onDelta(note);
  (window as unknown as Watching).watching = new Promise((resolve) => {
    const look = (): void => {
      const place = document.querySelector('.log-tail, #out, #root');
      if (arrived === 0 || !place?.textContent.includes(mark)) {
        requestAnimationFrame(look);
        return;
      }
      // The callback of a frame runs before it is painted; a message posted from it arrives after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        unsubscribe?.();
        tasks.disconnect();
        changes.disconnect();
        resolve({ updates, longFrames, longestFrameMs, settleMs: performance.now() - arrived });
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the main process. */
function sendPieces(
  { BrowserWindow }: typeof Electron.CrossProcessExports,
  {
    channel,
    everyMs,
    tokens,
    perSecond,
  }: { channel: string; everyMs: number; tokens: number; perSecond: number },
): Promise<void> {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  const id = '00000000-0000-4000-8000-000000000000';
  const send = (offset: number, text: string): void =>
    contents?.send(channel, { sessionId: id, answerId: id, part: 'answer', offset, text });
  return new Promise((resolve) => {
    const started = performance.now();
    let sent = 0;
    const timer = setInterval(
      () => {
        const due = Math.min(tokens, Math.floor(((performance.now() - started) / 1_000) * perSecond));
        if (everyMs > 0 && due > sent) send(sent * 5, 'token'.repeat(due - sent));
        else for (let n = sent; n < due; n++) send(n * 5, 'token');
        sent = due;
        if (sent < tokens) return;
        clearInterval(timer);
        resolve();
      },
      Math.max(1, everyMs),
    );
  });
}

async function appStage(page: Page, app: ElectronApplication): Promise<Stage> {
  const pid = await rendererOf(app);
  let turn = 0;
  return {
    page,
    async reset() {
      if (turn > 0) await page.getByRole('button', { name: 'New conversation' }).click();
      await page.getByRole('article').first().waitFor({ state: 'detached' });
    },
    async ask() {
      turn += 1;
      const composer = page.getByRole('textbox', { name: 'Message' });
      await composer.fill(`Go ${turn}`);
      await composer.press('Enter');
    },
    cpuMs: () => mainThreadMs(pid),
  };
}

async function shellStage(app: ElectronApplication, page: Page, url: string): Promise<Stage> {
  await page.waitForLoadState('load');
  const pid = await rendererOf(app);
  return {
    page,
    async reset() {
      await page.reload();
      await page.waitForLoadState('load');
    },
    async ask() {
      await app.evaluate((_electron, server) => {
        void (globalThis as unknown as { ask(url: string): Promise<void> }).ask(server);
      }, url);
    },
    cpuMs: () => mainThreadMs(pid),
  };
}

/** Nanoseconds on a CPU are the first number that Linux tells of a thread; the first thread of a renderer is its main one. */
async function mainThreadMs(pid: number): Promise<number> {
  const [ns] = (await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ');
  return Number(ns) / 1e6;
}

async function buildPages(): Promise<string> {
  const root = join(repoRoot, 'scripts', 'bench', 'pages');
  const outDir = join(repoRoot, 'node_modules', '.cache', 'bench-pages');
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['floor', 'ours', 'streamdown', 'react-markdown'].map((name) => join(root, `${name}.html`)),
      },
    },
  });
  return outDir;
}
