import { app } from 'electron';
import type { CrashGuard } from '../core/crash-guard';
import type { Logger } from '../core/log/logger';
import type { Workspaces } from '../core/workspace';
import { askForAnotherTry } from './dialogs';
import type { MainWindow } from './main-window';

interface Parts {
  readonly window: MainWindow;
  readonly workspaces: Workspaces;
  readonly guard: CrashGuard;
  readonly log: Logger;
}

/** Loads the page again when its process has ended by itself; asks the person where that goes on and on. */
export function recoverFromCrashes({ window, workspaces, guard, log }: Parts): void {
  const recover = async (reason: string): Promise<void> => {
    const history = await workspaces.history().catch(() => null);
    const sessionId = (await history?.store.lastOpened().catch(() => null)) ?? null;
    const decision = guard.crashed(sessionId);
    log.error('window.gone', { reason, decision });
    if (decision === 'give_up' && !(await askForAnotherTry())) {
      app.quit();
      return;
    }
    window.contents()?.reload();
  };
  window.onGone((reason) => {
    recover(reason).catch((error: unknown) => log.error('window.not_recovered', { error }));
  });
}
