import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme, powerMonitor } from 'electron';
import { parseLink } from '../core/deep-link';
import { parseDefaults } from '../core/defaults';
import { toFileError } from '../core/file-errors';
import { openedExport } from '../core/opened-file';
import { createLogger } from '../core/log/file-logger';
import { operations } from '../shared/ipc/contract';
import { speakLanguage } from '../shared/words/speak-language';
import { createHandlers } from './handlers';
import { onEachContents } from './each-contents';
import type { EarlyStore } from './early-store';
import { folderFailure } from './data-folder';
import { createEmitter, type Routes, type Running } from './ipc';
import { chooseLanguage, currentLanguage, preferredLocales } from './language';
import type { Links } from './links';
import type { MainWindow } from './main-window';
import { firstFrame } from './marks';
import { installMenu } from './menu';
import { openSettings } from './settings';
import { settled } from './settled';
import { startServices } from './start-services';
import { growYoungBy } from './young-generation';

export interface Application extends Routes {
  /** Waits for what still runs and writes, puts everything on disk and stops the rest. Bounded in time; the window is closed before. */
  close(running: Running): Promise<void>;
}

/** After the first frame: what a start loads has been loaded by then. */
const STARTED_MS = 10_000;

/** Everything behind the window. */
export async function startApplication(
  window: MainWindow,
  early: EarlyStore,
  links: Links,
): Promise<Application> {
  await speakLanguage(currentLanguage(), preferredLocales());
  const userData = app.getPath('userData');
  const toStartError = (error: unknown): unknown =>
    toFileError(error, {
      full: ['start.disk_full', { folder: userData }],
      refused: ['start.may_not_write', { folder: userData }],
    });
  /** Throws what is wrong with the folder: asked where something failed that it may be the cause of. */
  const requireFolder = (): void => {
    const failure = folderFailure(userData);
    if (failure !== null) throw toStartError(failure);
  };
  if (!app.hasSingleInstanceLock()) {
    // The lock could not be had while the folder could not be written.
    requireFolder();
    if (!app.requestSingleInstanceLock()) app.quit();
  }
  const defaults = parseDefaults(readFileSync(join(app.getAppPath(), 'resources', 'defaults.json'), 'utf8'));
  const settings = openSettings(userData, defaults);
  window.onBounds(settings.setWindowBounds);
  const emit = createEmitter(window.contents);
  const showMenu = (): void => {
    installMenu((command) => emit('command', command));
  };
  const showTextSize = (): void => window.contents()?.setZoomFactor(settings.get().textSize / 100);
  onEachContents((contents) => {
    contents.on('dom-ready', showTextSize);
    // Ctrl and the wheel.
    contents.on('zoom-changed', (_event, direction) =>
      emit('command', direction === 'in' ? 'larger-text' : 'smaller-text'),
    );
  });
  let opened: string | null = null;
  const log = createLogger({ file: join(userData, 'logs', 'main.log') });
  const services = await startServices({
    settings,
    published: defaults,
    emit,
    log,
    window,
    early,
    requireFolder,
    speakIn: async (language) => {
      chooseLanguage(language);
      const chosen = currentLanguage();
      await speakLanguage(chosen, preferredLocales());
      // Another was chosen meanwhile, and may have been read sooner: the last choice is said.
      if (currentLanguage() !== chosen) await speakLanguage(currentLanguage(), preferredLocales());
      showMenu();
      emit('language.changed', { language: currentLanguage() });
    },
    showLooks: ({ theme }) => {
      nativeTheme.themeSource = theme;
      showTextSize();
    },
    takeOpened: () => {
      const taken = opened;
      opened = null;
      return taken;
    },
    onInteractive: () =>
      links.listen((text, folder) => {
        const file = openedExport(text, folder);
        opened = file ?? opened;
        const link = file === null ? parseLink(text) : ({ kind: 'export' } as const);
        if (link) emit('link.opened', link);
      }),
  }).catch((error: unknown) => {
    throw toStartError(error);
  });
  // Nothing that a person begins now would be kept.
  const { vault, accounts } = services;
  if (vault.keeps && accounts.current() === null && !(await vault.flush())) requireFolder();

  void firstFrame.then(async () => {
    showMenu();
    const { installContextMenu } = await import('./context-menu');
    installContextMenu(services);
  });
  void firstFrame.then(() => setTimeout(() => growYoungBy(2), STARTED_MS).unref());
  powerMonitor.on('resume', services.nudge);
  app.on('browser-window-focus', services.nudge);
  const close = async (running: Running): Promise<void> => {
    await settled(running, (name) => operations[name].writes);
    // It may have moved within its last moments.
    const bounds = window.bounds();
    if (bounds) settings.setWindowBounds(bounds);
    await services.close();
  };
  return { operations, handlers: createHandlers(services), log, close };
}
