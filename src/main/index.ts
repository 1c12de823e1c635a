import { join } from 'node:path';
import { app, nativeTheme, powerMonitor, session } from 'electron';
import { createLogger } from '../core/log/file-logger';
import { startServices } from './start-services';
import { createHandlers } from './handlers';
import { createEmitter, routeOperations } from './ipc';
import { installContextMenu } from './context-menu';
import { mark } from './marks';
import { installMenu } from './menu';
import { registerAppScheme, serveApp } from './protocol';
import { restrictSession, restrictWebContents } from './session-policy';
import { openSettings } from './settings';
import { createWindow } from './window';

mark('main-start');
registerAppScheme();
useOwnDataFolder();

if (app.requestSingleInstanceLock()) {
  restrictWebContents(app);
  // Not awaited: Electron is ready only after this module has been evaluated.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const settings = openSettings(app.getPath('userData'));
  nativeTheme.themeSource = settings.get().theme;
  restrictSession(session.defaultSession);
  serveApp(join(import.meta.dirname, '../renderer'));

  let window = createWindow(settings);
  const contents = () => (window.isDestroyed() ? null : window.webContents);
  const emit = createEmitter(contents);

  // The window loads while the account's file opens: neither waits for the other.
  const log = createLogger({ file: join(app.getPath('userData'), 'logs', 'main.log') });
  const services = startServices({
    settings,
    emit,
    log,
    window: () => (window.isDestroyed() ? null : window),
  });
  routeOperations(services.then(createHandlers), contents, log);
  installMenu((command) => emit('command', command));
  installContextMenu();

  app.on('second-instance', () => {
    if (window.isDestroyed()) window = createWindow(settings);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (window.isDestroyed()) window = createWindow(settings);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const nudge = (): void => void services.then((ready) => ready.nudge());
  powerMonitor.on('resume', nudge);
  app.on('browser-window-focus', nudge);
  quitAfter(async () => (await services).close());
}

/** `--user-data-dir` keeps everything of this run in one folder. */
function useOwnDataFolder(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder) app.setPath('userData', folder);
}

/** Quitting waits for what is being written, once, and only as long as `close` is bounded. */
function quitAfter(close: () => Promise<void>): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
