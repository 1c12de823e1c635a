import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { FromMain, Served, ToMain } from './channel';

/*
 * What Electron gives the main process, in plain Node, as far as the newest test asks for it: the window is a page of
 * Chromium at the other end of this process's channel. Whatever has no effect there does nothing. Node strips the types.
 */

const tell = (message: FromMain): void => {
  process.send?.(message);
};

/** With a function that does nothing for every name that is not there. */
function lenient<T extends object>(known: T): T {
  return new Proxy(known, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name) as unknown;
      return typeof name === 'symbol' || name === 'then' ? undefined : () => undefined;
    },
  });
}

Object.defineProperty(process, 'versions', {
  value: { ...process.versions, ...(JSON.parse(process.env.STAND_IN_VERSIONS ?? '{}') as object) },
});
Object.defineProperty(process, 'resourcesPath', { value: 'resources' });

const switchOf = (name: string): string | undefined =>
  process.argv.find((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'SafyCore';
  readonly commandLine = lenient({
    hasSwitch: (name: string) => switchOf(name) !== undefined,
    getSwitchValue: (name: string) => switchOf(name)?.slice(name.length + 3) ?? '',
  });
  readonly paths = new Map<string, string>();

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? tmpdir();
  }
  getAppPath(): string {
    return process.cwd();
  }
  getName(): string {
    return 'SafyCore';
  }
  getVersion(): string {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-US'];
  }
  getLocale(): string {
    return 'en-US';
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  hasSingleInstanceLock(): boolean {
    return true;
  }
  async whenReady(): Promise<void> {
    await new Promise((ready) => setImmediate(ready));
  }
  getAppMetrics(): readonly unknown[] {
    return [];
  }
  quit(): void {
    const event = {
      isPrevented: false,
      preventDefault: () => {
        event.isPrevented = true;
      },
    };
    this.emit('before-quit', event);
    if (!event.isPrevented) this.exit(0);
  }
  exit(code: number): void {
    process.exit(code);
  }
}

export const app = lenient(new App());

type Decide = (details: { url: string }, decide: (decision: { cancel?: boolean }) => void) => void;

class Session extends EventEmitter {
  readonly fetch = fetch;
  beforeRequest: Decide = (_details, decide) => decide({});
  readonly webRequest = lenient({
    onBeforeRequest: (decide: Decide) => {
      this.beforeRequest = decide;
    },
  });
  async resolveProxy(): Promise<string> {
    return Promise.resolve('DIRECT');
  }
}

const sessions = new Map<string, Session>();

function fromPartition(name: string): Session {
  const made = sessions.get(name) ?? lenient(new Session());
  if (!sessions.has(name)) {
    sessions.set(name, made);
    app.emit('session-created', made);
  }
  return made;
}

export const session = {
  fromPartition,
  get defaultSession(): Session {
    return fromPartition('');
  },
};

type Serve = (request: { url: string }, answer: (response: Served) => void) => void;
let serve: Serve | null = null;

export const protocol = lenient({
  registerBufferProtocol: (_scheme: string, handler: Serve) => {
    serve = handler;
  },
});

const loads = new Map<number, () => void>();
let loadId = 0;

class WebContents extends EventEmitter {
  readonly mainFrame = { url: '' };

  send(channel: string, ...args: unknown[]): void {
    tell({ kind: 'event', channel, args });
  }
  async loadURL(url: string): Promise<void> {
    loadId += 1;
    const id = loadId;
    await new Promise<void>((loaded) => {
      loads.set(id, loaded);
      tell({ kind: 'load', id, url });
    });
  }
  isDestroyed(): boolean {
    return false;
  }
}

const contents = lenient(new WebContents());
export const webContents = { getAllWebContents: () => [contents] };

const BOUNDS = { x: 0, y: 0, width: 1200, height: 800 };

export class BrowserWindow extends EventEmitter {
  readonly webContents = contents;

  constructor({ webPreferences }: { webPreferences: { preload: string } }) {
    super();
    tell({ kind: 'opened', preload: webPreferences.preload, node: process.versions.node });
    app.emit('web-contents-created', {}, contents);
    return lenient(this);
  }
  async loadURL(url: string): Promise<void> {
    await contents.loadURL(url);
  }
  isDestroyed(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): typeof BOUNDS {
    return BOUNDS;
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return [];
  }
}

export const ipcMain = lenient(new EventEmitter());
export const nativeTheme = lenient(Object.assign(new EventEmitter(), { shouldUseDarkColors: false }));
export const screen = {
  getPrimaryDisplay: () => ({ workArea: BOUNDS }),
  getDisplayMatching: () => ({ workArea: BOUNDS }),
};
export const powerMonitor = lenient(new EventEmitter());
export const Menu = lenient({ buildFromTemplate: () => ({}) });
export const clipboard = lenient({});
export const dialog = lenient({});
export const net = lenient({});
export const shell = lenient({});
export const systemPreferences = lenient({});
export const utilityProcess = lenient({});

/** For libraries that ask for all of it. */
export default {
  app,
  session,
  protocol,
  webContents,
  BrowserWindow,
  ipcMain,
  nativeTheme,
  screen,
  powerMonitor,
  Menu,
  clipboard,
  dialog,
  net,
  shell,
  systemPreferences,
  utilityProcess,
};

process.on('message', (message: ToMain) => {
  switch (message.kind) {
    case 'request':
      answer(message.id, message.url);
      break;
    case 'message': {
      contents.mainFrame.url = message.url;
      const event = {
        sender: contents,
        senderFrame: contents.mainFrame,
        reply: contents.send.bind(contents),
      };
      ipcMain.emit(message.channel, event, ...message.args);
      break;
    }
    case 'loaded':
      loads.get(message.id)?.();
      loads.delete(message.id);
      break;
    case 'quit':
      app.quit();
  }
});

function answer(id: number, url: string): void {
  session.defaultSession.beforeRequest({ url }, ({ cancel = false }) => {
    if (cancel || !url.startsWith('app:') || serve === null) tell({ kind: 'response', id, response: null });
    else serve({ url }, (response) => tell({ kind: 'response', id, response }));
  });
}
