import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { NEWEST } from '../../scripts/lib/newest-electron';
import { currentEnvironment } from '../harness/environment';
import type { FromMain, Served, ToMain } from './channel';

const repoRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const USE_STAND_IN = new URL('use-stand-in.mjs', import.meta.url).href;

/** Chromium knows no scheme of ours: the page believes to be here, and main that it is where it is. */
const PAGE = 'https://safycore.test/';
const OURS = 'app://safycore/';
const toOurs = (url: string): string => (url.startsWith(PAGE) ? OURS + url.slice(PAGE.length) : url);
const toPage = (url: string): string => (url.startsWith(OURS) ? PAGE + url.slice(OURS.length) : url);

export interface NewestWindow {
  readonly page: Page;
  readonly chromium: string;
  readonly node: string;
  /** What the page's policy refused, and what main cancelled. */
  readonly refused: readonly string[];
  /** Quits as a person would. */
  close(): Promise<void>;
}

/** Runs in the page before any of its own scripts: the preload, with what it asks Electron for. */
const preloadScript = (preload: string): string => `(() => {
  const listeners = new Map();
  const ipcRenderer = {
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    off: (channel, listener) =>
      void listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener)),
    send: (channel, ...args) => void window.__toMain(channel, args),
  };
  window.__fromMain = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  document.addEventListener('securitypolicyviolation', (event) =>
    window.__refused([event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber, event.columnNumber, event.sample].join(' ')),
  );
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value }),
    },
    // The checker of spelling draws nothing here.
    webFrame: { executeJavaScript: (code) => window.__execute(code), setSpellCheckProvider: () => undefined },
  };
  ((require, exports, process) => {
${preload}
  })(() => electron, {}, { platform: '${process.platform}' });
})();`;

/** The built app's main in this Node, with its built window in Debian's Chromium. */
export async function openNewest(userDataDir: string): Promise<NewestWindow> {
  const main = fork(join(repoRoot, 'out', 'main', 'index.js'), [`--user-data-dir=${userDataDir}`], {
    cwd: repoRoot,
    env: {
      ...currentEnvironment(),
      STAND_IN_VERSIONS: JSON.stringify({ electron: NEWEST.electron, chrome: NEWEST.chrome }),
    },
    execArgv: ['--import', USE_STAND_IN],
    serialization: 'advanced',
  });
  const exited = once(main, 'exit');
  const heard = inbox(main);
  const opened = await heard.next('opened');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  const refused: string[] = [];
  const say = (message: ToMain): void => {
    if (main.connected) main.send(message);
  };

  let requests = 0;
  await context.route('**/*', async (route) => {
    const url = toOurs(route.request().url());
    requests += 1;
    const id = requests;
    const served = await new Promise<Served | null>((answer) => {
      heard.answers.set(id, answer);
      say({ kind: 'request', id, url });
    });
    if (served === null) {
      refused.push(`cancelled ${url}`);
      await route.abort();
      return;
    }
    const { statusCode = 200, headers = {}, data } = served;
    await route.fulfill({ status: statusCode, headers, body: Buffer.from(data) });
  });
  await page.exposeBinding('__toMain', ({ frame }, channel: string, args: unknown[]) =>
    say({ kind: 'message', channel, args, url: toOurs(frame.url()) }),
  );
  await page.exposeBinding('__refused', (_source, what: string) => void refused.push(what));
  const session = await context.newCDPSession(page);
  await page.exposeBinding('__execute', async (_source, expression: string) => {
    await session.send('Runtime.evaluate', { expression });
  });
  await page.addInitScript({ content: preloadScript(await readFile(opened.preload, 'utf8')) });

  heard.listen((message) => {
    if (message.kind === 'load') {
      void page.goto(toPage(message.url)).then(() => say({ kind: 'loaded', id: message.id }));
    } else if (message.kind === 'event') {
      void page
        .evaluate(
          ([channel, args]) =>
            (window as unknown as { __fromMain(channel: string, args: readonly unknown[]): void }).__fromMain(
              channel,
              args,
            ),
          [message.channel, message.args] as const,
        )
        // A page that goes away hears no more.
        .catch(() => undefined);
    }
  });
  return {
    page,
    chromium: browser.version(),
    node: opened.node,
    refused,
    async close() {
      say({ kind: 'quit' });
      await exited;
      await browser.close();
    },
  };
}

/** What main says, kept until somebody listens. */
function inbox(main: ChildProcess) {
  const waiting: FromMain[] = [];
  const answers = new Map<number, (served: Served | null) => void>();
  let told: (message: FromMain) => void = (message) => waiting.push(message);
  main.on('message', (message: FromMain) => {
    if (message.kind !== 'response') {
      told(message);
      return;
    }
    answers.get(message.id)?.(message.response);
    answers.delete(message.id);
  });
  return {
    answers,
    listen(listener: (message: FromMain) => void): void {
      told = listener;
      waiting.splice(0).forEach(listener);
    },
    next: <K extends FromMain['kind']>(kind: K) =>
      new Promise<Extract<FromMain, { kind: K }>>((resolve, reject) => {
        main.once('exit', () => reject(new Error('Main ended before its window was open.')));
        told = (message) => {
          if (message.kind !== kind) return void waiting.push(message);
          told = (later) => waiting.push(later);
          resolve(message as Extract<FromMain, { kind: K }>);
        };
      }),
  };
}
