import { join } from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import { folderFailure } from './data-folder';
import { painted, routeOperations } from './ipc';
import { chooseLanguage, currentLanguage } from './language';
import { type Links, takeLinks } from './links';
import { createMainWindow } from './main-window';
import { mark } from './marks';
import { registerAppScheme, serveApp } from './protocol';
import {
  restrictRequests,
  restrictSessions,
  restrictWebContents,
  showNoCertificates,
  stayAtHome,
} from './session-policy';
import { type EarlyStore, prepareStore } from './early-store';
import { refuseSwitches } from './switches';
import { readWindowSettings } from './window-settings';
import { growYoungBy } from './young-generation';

/*
 * What the first window needs and nothing else: the rest is read while the window's own process starts.
 */

mark('main-start');
// Nearly all that a start makes stays; how the app works does not show in it.
growYoungBy(1);
refuseSwitches();
stayAtHome(app);
restrictSessions(app);
showNoCertificates(app);
registerAppScheme();
useOwnDataFolder();
// Ours comes with the application; Electron's own would be built for nothing.
Menu.setApplicationMenu(null);

// Without its folder the lock is refused as well; the window then says why nothing can be kept.
if (app.requestSingleInstanceLock() || folderFailure(app.getPath('userData')) !== null) {
  const early = prepareStore(app.getPath('userData'));
  const links = takeLinks();
  restrictWebContents(app);
  // Not awaited: Electron is ready only after this module has been evaluated.
  void app.whenReady().then(() => start(early, links));
} else {
  app.quit();
}

function start(early: EarlyStore, links: Links): void {
  const { theme, textSize, bounds, opens, language } = readWindowSettings(app.getPath('userData'));
  chooseLanguage(language);
  nativeTheme.themeSource = theme;
  restrictRequests(session.defaultSession);
  // Only a start knows what it will show; the page of another account, or after a crash, begins empty.
  let kind = opens;
  serveApp(join(import.meta.dirname, '../renderer'), () => {
    const page = `${kind}.${currentLanguage()}.html`;
    kind = 'door';
    return page;
  });

  const firstPaint = painted();
  void firstPaint.then(() => {
    // Its field takes keys by now.
    if (opens !== 'door') mark('interactive');
  });
  const mainWindow = createMainWindow(bounds, textSize / 100);
  const application = startAgain(async () => {
    const { readApplication } = await import('./read-application');
    const { startApplication } = await readApplication(firstPaint);
    return startApplication(mainWindow, early, links);
  });
  const running = routeOperations(application, mainWindow.contents);
  quitAfter(async () => {
    // What was typed last comes while the window closes.
    await mainWindow.close();
    const { close } = await application('quit');
    await close(running);
  });
}

/** What could not start does so again with the next first question, which the page asks when the person tries again. */
function startAgain<T>(begin: () => Promise<T>): (asked: string) => Promise<T> {
  let failed = false;
  const attempt = (): Promise<T> => {
    failed = false;
    const running = begin();
    running.catch((error: unknown) => {
      failed = true;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
    return running;
  };
  let current = attempt();
  return (asked) => {
    if (failed && asked === 'app.bootstrap') current = attempt();
    return current;
  };
}

/** `--user-data-dir` keeps everything of this run in one folder. */
function useOwnDataFolder(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder) app.setPath('userData', folder);
}

/** Longer than all that closes may take: what hangs in its start holds nobody up. */
const QUIT_MS = 15_000;

/** Quitting waits for what is being written, but not for ever. What never started has failed. */
function quitAfter(close: () => Promise<void>): void {
  let closing = false;
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    setTimeout(() => app.exit(1), QUIT_MS);
    close().then(
      () => {
        closed = true;
        app.quit();
      },
      () => app.exit(1),
    );
  });
}
