import { join } from 'node:path';
import { app, clipboard } from 'electron';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { FIRST_SESSIONS } from '../../shared/limits';
import { type AppInfo, type Bootstrap } from '../../shared/ipc/contract';
import { seenText } from '../../shared/seen-text';
import { say } from '../../shared/words/say';
import { createOpener } from '../external-links';
import { mark } from '../marks';
import type { Area, Services } from '../services';
import { firstConversation } from '../first-conversation';
import { openConversation } from './history';
import { apiKeyStatus } from './settings';

const Platform = z.enum(['win32', 'darwin', 'linux']);

const appInfo = (): z.infer<typeof AppInfo> => ({
  name: app.name,
  version: app.getVersion(),
  platform: Platform.catch('linux').parse(process.platform),
  electron: process.versions.electron,
});

export function appHandlers(services: Services): Area<'app'> {
  const { settings, accounts, vault, workspaces, connection } = services;

  const opener = createOpener();

  /** The account's file could not be opened for a reason that may pass: the next bootstrap tries again. */
  let opensAgain = false;
  const bootstrap = async (): Promise<Bootstrap> => {
    const account = accounts.current();
    if (opensAgain && account) void workspaces.open(account);
    opensAgain = false;
    // Read last: what an event told meanwhile must not be undone by an older answer.
    const shared = () => ({
      app: appInfo(),
      settings: settings.get(),
      keychain: { state: vault.state, hasCode: vault.hasCode },
      offersCode: services.offersCode(),
      apiKey: apiKeyStatus(services),
      project: settings.project(),
      connection: connection.status(),
      changedAddresses: services.addresses.changed(),
      notice: services.takeNotice(),
      signInAs: services.takeSignInAs(),
    });
    const signedOut = () => {
      settings.setOpensWorkspace(false);
      return { ...shared(), account: null, asksWho: false, sessions: [], moreSessions: false, open: null };
    };
    if (!account) return signedOut();
    try {
      const history = await workspaces.history();
      const first = await firstConversation(history);
      const [open, sessions] = await Promise.all([
        openConversation(services, history, first),
        history.store.listSessions(FIRST_SESSIONS),
      ]);
      const moreSessions = sessions.length === FIRST_SESSIONS;
      if (!sessions.some(({ id }) => id === first)) sessions.push(open.session);
      const { apiKey, ...rest } = shared();
      const asksWho = apiKey.required && !apiKey.saved && sessions.every(({ title }) => title === null);
      settings.setOpensWorkspace(!asksWho);
      return { ...rest, apiKey, account, asksWho, sessions, moreSessions, open };
    } catch (error) {
      // A file that cannot be opened must not keep the person from signing in again or reading why.
      services.log.error('bootstrap.failed', { error });
      opensAgain = error instanceof AppError && (error.code === 'disk_full' || error.code === 'store_failed');
      if (opensAgain) throw error;
      const reason = error instanceof AppError ? error.toData().message : say('store.not_opened');
      const state = signedOut();
      return { ...state, notice: state.notice ?? reason };
    }
  };

  return {
    'app.bootstrap': bootstrap,
    'app.openExternal': async ({ url }, { acted }) => {
      await opener.open(url, acted);
    },
    'app.copyText': async ({ text }) => {
      await clipboard.writeText(seenText(text));
    },
    'app.diagnostics': () => {
      const { app: info, keychain } = { app: appInfo(), keychain: vault.state };
      const status = connection.status();
      return [
        `${info.name} ${info.version}`,
        `Electron ${info.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
        `System ${process.platform} ${process.getSystemVersion()} ${process.arch}`,
        `Keychain ${keychain}`,
        `Connection ${status.state}, ${status.pending} waiting`,
        `Account ${accounts.current()?.kind ?? 'none'}`,
        `Endpoint ${new URL(settings.get().endpoint).host}`,
        `Log ${join(app.getPath('userData'), 'logs')}`,
      ].join('\n');
    },
    'app.shown': () => {
      mark('interactive');
      mark('shown');
      services.onInteractive();
    },
  };
}
