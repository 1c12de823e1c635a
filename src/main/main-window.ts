import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { mark } from './marks';
import { APP_ORIGIN } from './protocol';
import { fitted, visibleBounds } from './visible-bounds';
import type { WindowBounds } from './window-settings';

const DEFAULT_SIZE = { width: 1200, height: 800 };
const MIN_SIZE = { width: 400, height: 480 };
/** The page's own background, so that nothing flashes white before the first paint. */
const BACKGROUND = { light: '#ffffff', dark: '#171b1a' };
/** A page that hangs says nothing more. */
const CLOSE_MS = 1_000;
/** Bounds are written once the hand rests. */
const BOUNDS_SETTLE_MS = 400;

/** The one window; on macOS it may be closed and opened again while the app runs. */
export interface MainWindow {
  current(): BrowserWindow | null;
  contents(): WebContents | null;
  /** Where the window is, or was when it was closed. */
  bounds(): WindowBounds | null;
  /**
   * Loads the page again in a new process: the former one ends, and what it held in memory with it. Resolves when the
   * page is there, and at once without a window.
   */
  renew(): Promise<void>;
  /** Resolves when it is gone; what its page says while it goes has come by then. */
  close(): Promise<void>;
  /** Told when the page's process has ended by itself. */
  onGone(listener: (reason: string) => void): void;
  /** Told where the window is, once it rests there. */
  onBounds(listener: (bounds: WindowBounds) => void): void;
}

/**
 * Opens the window; a second start of the app, or a click on its icon, brings it back.
 * @param zoomFactor of its first frames: the application knows it later.
 */
export function createMainWindow(bounds: WindowBounds | null, zoomFactor: number): MainWindow {
  let last = bounds;
  let listener: ((bounds: WindowBounds) => void) | null = null;
  let gone: ((reason: string) => void) | null = null;
  const open = (): BrowserWindow => {
    const opened = openWindow(last, zoomFactor, (changed) => {
      last = changed;
      listener?.(changed);
    });
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') gone?.(reason);
    });
    return opened;
  };

  let window = open();
  /** Nothing would close what is opened from then on. */
  let isClosing = false;
  const current = (): BrowserWindow | null => (window.isDestroyed() ? null : window);
  const show = (): void => {
    if (isClosing) return;
    if (window.isDestroyed()) window = open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  return {
    current,
    contents: () => current()?.webContents ?? null,
    renew: async () => {
      const contents = current()?.webContents;
      // Another site never shares a process with ours; a load of the same page might stay in it.
      await contents?.loadURL('data:text/html,');
      await contents?.loadURL(`${APP_ORIGIN}/`);
    },
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        if (window.isDestroyed()) {
          resolve();
          return;
        }
        const timer = setTimeout(() => {
          window.destroy();
        }, CLOSE_MS);
        window.once('closed', () => {
          clearTimeout(timer);
          resolve();
        });
        window.close();
      }),
    onGone: (heard) => {
      gone = heard;
    },
    bounds: () => (window.isDestroyed() ? last : boundsOf(window)),
    onBounds: (heard) => {
      listener = heard;
    },
  };
}

function openWindow(
  remembered: WindowBounds | null,
  zoomFactor: number,
  onBounds: (bounds: WindowBounds) => void,
): BrowserWindow {
  const bounds = remembered && visibleBounds(remembered, screen.getDisplayMatching(remembered).workArea);
  const window = new BrowserWindow({
    ...(bounds ?? fitted(DEFAULT_SIZE, screen.getPrimaryDisplay().workArea)),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'SafyCore',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
    webPreferences: {
      zoomFactor,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
      // Drafts and streams go on while the window is behind others.
      backgroundThrottling: false,
      // The compiled script is kept after the first start. Otherwise only from the third on within a few days.
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  mark('window-created');
  if (bounds?.maximized) window.maximize();
  watchBounds(window, onBounds);
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

const boundsOf = (window: BrowserWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

function watchBounds(window: BrowserWindow, onBounds: (bounds: WindowBounds) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) onBounds(boundsOf(window));
  };
  const tellLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, BOUNDS_SETTLE_MS);
  };
  window.on('resize', tellLater);
  window.on('move', tellLater);
  window.on('close', tell);
}
