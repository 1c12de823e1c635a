import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from './protocol';
import type { SettingsStore, WindowBounds } from './settings';
import { mark } from './marks';

const DEFAULT_SIZE = { width: 1200, height: 800 };
const MIN_SIZE = { width: 400, height: 480 };
/** The page's own background, so that nothing flashes white before the first paint. */
const BACKGROUND = { light: '#ffffff', dark: '#171b1a' };
/** Bounds are written once the hand rests. */
const BOUNDS_SETTLE_MS = 400;

export function createWindow(settings: SettingsStore): BrowserWindow {
  const bounds = visibleBounds(settings.windowBounds());
  const window = new BrowserWindow({
    ...(bounds ?? DEFAULT_SIZE),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'SafyCore',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
      // Drafts and streams go on while the window is behind others.
      backgroundThrottling: false,
    },
  });
  mark('window-created');
  if (bounds?.maximized) window.maximize();
  rememberBounds(window, settings);
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** Remembered bounds, unless the screen they were on is gone. */
function visibleBounds(bounds: WindowBounds | null): WindowBounds | null {
  if (!bounds) return null;
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const overlapX =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const overlapY =
      Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
    return overlapX >= 100 && overlapY >= 100;
  });
  return visible ? bounds : null;
}

function rememberBounds(window: BrowserWindow, settings: SettingsStore): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed())
      settings.setWindowBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const saveLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, BOUNDS_SETTLE_MS);
  };
  window.on('resize', saveLater);
  window.on('move', saveLater);
  window.on('close', save);
}
