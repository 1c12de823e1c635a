import { join } from 'node:path';
import { app } from 'electron';
import { Accounts } from '../core/accounts/accounts';
import { createKeytarKeychain } from '../core/accounts/keytar-keychain';
import { SetAside } from '../core/accounts/set-aside';
import { SecretVault } from '../core/accounts/vault';
import { ConnectionMonitor } from '../core/connection';
import type { Defaults } from '../core/defaults';
import { CrashGuard } from '../core/crash-guard';
import type { HistoryStore } from '../core/store/open';
import { openHistoryStore } from '../core/store/open';
import { Ledger } from '../core/updates/ledger';
import type { Logger } from '../core/log/logger';
import { Workspaces } from '../core/workspace';
import { AppError } from '../shared/errors';
import type { Account, AccountId } from '../shared/models';
import { defaultSettings } from '../shared/settings';
import { say, saySentence } from '../shared/words/say';
import type { Chats } from './chats';
import { closeAll, within } from './closing';
import { createAccountFiles } from './account-files';
import { createSync } from './account-sync';
import { confirmAddresses } from './confirmed-addresses';
import { createBringBack } from './copies';
import { createFileDialogs } from './dialogs';
import type { EarlyStore } from './early-store';
import { opensEmpty } from './first-conversation';
import type { Emit } from './ipc';
import { recoverFromCrashes } from './crash-recovery';
import type { MainWindow } from './main-window';
import { firstFrame, mark } from './marks';
import { createCertificates } from './certificates';
import { createConnections } from './connections';
import { lazily, type Lazy } from './lazily';
import type { LiveSockets } from './live-socket';
import { createNetwork } from './network';
import { createProxySignIn } from './proxy-sign-in';
import type { Services } from './services';
import type { SettingsStore } from './settings';
import { tellUpdating } from './updating';
import { createSafeguard } from './updater/safeguard';

interface Shell {
  readonly settings: SettingsStore;
  /** What whoever published the app decided. */
  readonly published: Defaults;
  readonly emit: Emit;
  readonly log: Logger;
  readonly window: MainWindow;
  readonly early: EarlyStore;
  /** Throws what is wrong with the folder of all files, if anything is. */
  readonly requireFolder: () => void;
  readonly takeOpened: () => string | null;
  readonly speakIn: Services['speakIn'];
  readonly showLooks: Services['showLooks'];
  readonly onInteractive: () => void;
}

/** The name under which the person finds our entry in their keychain. */
const KEYCHAIN_SERVICE = 'SafyCore Desktop';
/** How long a sign-in waits for the first pull: a slow server must not keep the person at the door. */
const FIRST_PULL_WAIT_MS = 4_000;
/** When the updates are loaded; they look for one some minutes later. */
const UPDATES_MS = 20_000;
/** A hanging disk or server must not keep the app from quitting. */
const CLOSE_MS = 5_000;

/** Puts core together with what Electron gives it, and opens the last account's workspace. */
export async function startServices(shell: Shell): Promise<Services> {
  const { settings, emit, log, window, early } = shell;
  const userData = app.getPath('userData');
  const keychain = createKeytarKeychain(KEYCHAIN_SERVICE);
  const vault = await SecretVault.open({
    file: early.vaultFile,
    keychain,
    log,
  });
  const addresses = confirmAddresses(vault, settings, {
    endpoint: defaultSettings.endpoint,
    project: shell.published.project,
    feedUrl: shell.published.updates.feedUrl,
  });
  const proxySignIn = createProxySignIn(vault, (address) => {
    emit('proxy.asks', { address });
    if (address === null) nudge();
  });
  const certificates = createCertificates((refused) =>
    emit(
      'certificates.refused',
      refused.map(({ host, sentence, details }) => ({ host, text: saySentence(sentence), details })),
    ),
  );
  const connections = createConnections({ settings, account: () => accounts.current(), certificates });
  const network = createNetwork({
    proxySignIn,
    certificates,
    proxy: settings.get().proxy,
    onAsked: connections.noteAsked,
    onMoved: () => {
      connections.forget();
      void liveSockets.made?.then(({ closeAll }) => closeAll());
    },
  });
  const liveSockets: Lazy<LiveSockets> = lazily(async () => {
    const { createLiveSockets } = await import('./live-socket');
    return createLiveSockets({ network, certificates, proxySignIn, onEnd: connections.noteLive });
  });
  const connection = new ConnectionMonitor((status) => emit('connection.changed', status));
  const accounts = new Accounts({
    vault,
    projects: {
      get: settings.project,
      set: settings.setProject,
    },
    fetch: network.fetch,
    openSocket: async (url) => (await liveSockets.get()).open(url),
    log,
    onReachable: (reachable) => connection.reachable(reachable),
  });
  await takeDevelopmentKey(accounts, settings);

  const chats: Lazy<Chats> = lazily(async () => {
    const { createChats } = await import('./chats');
    return createChats({ settings, accounts, network, window, emit, tellQueued, log });
  });
  let signInAs: string | null = null;
  let notice: string | null =
    settings.unusable.length > 0
      ? say('notice.unusable_settings', { places: settings.unusable.join(', ') })
      : null;
  /** In the window, or in the next one where there is none. */
  const tell = (sentence: string): void => {
    if (window.current()) emit('notice.told', { notice: sentence });
    else notice = sentence;
  };
  const folder = join(userData, 'accounts');
  const aside = new SetAside({
    folder: join(userData, 'set-aside'),
    vaultFile: early.vaultFile,
    accounts: folder,
    keychain,
  });
  const ledger = await Ledger.open(join(userData, 'updates.json'), app.getVersion());
  const safeguard = createSafeguard(folder, ledger, () => workspaces.current().catch(() => null));
  const openFile = (file: string, key: Buffer): Promise<HistoryStore> =>
    tellUpdating(
      (share) => emit('history.updating', { share }),
      (onUpdating) => openHistoryStore({ file, key, createWorker: early.takeWorker, onUpdating }),
    );
  const files = createAccountFiles({
    ...{ folder, accounts, openFile, log },
    onLostKey: () => (notice = say('notice.lost_key')),
  });
  const workspaces = new Workspaces({
    openStore: async (account) => {
      const store = await files.open(account).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'store_failed') shell.requireFolder();
        throw error;
      });
      mark('store-open');
      notice = (await safeguard.compare(account.id, store)) ?? notice;
      if (store.repaired) notice = say('notice.repaired', store.repaired);
      void tellQueued({ account, store });
      return store;
    },
    createSync: (account, store, onPulled) =>
      createSync(account, store, {
        ...{ accounts, connection, emit, tell, log },
        onPulled: (change) => {
          onPulled(change);
          void tellQueued({ account, store });
        },
      }),
    createChat: async (account, store, onPersisted) => {
      // It is much to read, and nobody asks before there is something to see.
      await firstFrame;
      return (await chats.get()).create(account, store, onPersisted);
    },
  });

  const updates = lazily(async () => {
    const { startUpdates } = await import('./updater/updates');
    return startUpdates({
      feedUrl: settings.addresses().feedUrl,
      network,
      ledger,
      log,
      onChange: (state) => emit('updates.changed', state),
      tell,
      mode: () => settings.get().updateMode,
      channel: () => settings.get().updateChannel,
      isAnswering: async () => (await workspaces.current().catch(() => null))?.chat.isAnswering ?? false,
      backUp: safeguard.backUp,
    });
  });

  const spelling = lazily(async () => {
    const { startSpelling } = await import('./spelling');
    return startSpelling({
      settings: settings.get,
      feedUrl: () => settings.addresses().feedUrl,
      fetch: network.fetch,
      store: async () => (await workspaces.current().catch(() => null))?.store ?? null,
      emit,
    });
  });

  const tellQueued: Services['tellQueued'] = async ({ account, store }) => {
    const queued = await store.queued(null).catch(() => []);
    if (accounts.current()?.id === account.id) connection.queued(queued.length);
  };

  const crashes = new CrashGuard();
  recoverFromCrashes({ window, workspaces, guard: crashes, log });

  /** Whose texts the window's process may hold. */
  let shown: AccountId | null = null;
  const enter = async (account: Account | null): Promise<void> => {
    const leaves = shown !== null && shown !== account?.id;
    shown = account?.id ?? null;
    connection.reset(account);
    connection.signedOut(accounts.isSignedOut);
    try {
      if (!account) await workspaces.close('signed_out');
      else if (leaves) await workspaces.open(account);
      else await openWorkspace(workspaces, account);
    } finally {
      // The page that showed the former account goes, whether the next one could be opened or not.
      if (leaves) await window.renew().catch((error: unknown) => log.error('window.not_renewed', { error }));
    }
    if (!leaves) emit('account.changed', { notice: null });
  };
  let entering = Promise.resolve();
  accounts.onChange((change) => {
    if (change.kind === 'signed_out') {
      connection.signedOut(true);
      return;
    }
    entering = enter(change.account);
    entering.catch((error: unknown) => log.error('account.not_opened', { error }));
  });

  const removeCopy = async (id: AccountId): Promise<void> => {
    try {
      await accounts.purge(id);
    } finally {
      await entering.catch(() => undefined);
      await files.finishRemovals();
    }
  };

  const nudge = (): void => {
    void workspaces.current().then(
      ({ sync, chat }) => {
        void sync?.syncNow();
        void chat.askQueued();
      },
      () => undefined,
    );
  };
  network.onRestored(nudge);

  await files.finishRemovals().catch((error: unknown) => log.warn('account.not_removed', { error }));
  await files.nameAll();
  const account = accounts.restore();
  connection.reset(account);
  connection.signedOut(accounts.isSignedOut);
  shown = account?.id ?? null;
  // The window asks for it in its first call, and hears there of a file that cannot be opened.
  if (account) void workspaces.open(account);

  return {
    settings,
    vault,
    accounts,
    workspaces,
    connection,
    tellQueued,
    entered: () => entering,
    removeCopy,
    setAside: aside,
    bringBack: createBringBack({
      setAside: aside,
      accounts,
      openFile,
      openStore: files.open,
      current: () => workspaces.current().catch(() => null),
    }),
    offersCode: () =>
      vault.keeps && !vault.hasCode && files.firstCopy !== null && files.firstCopy === accounts.current()?.id,
    openLocal: async () => {
      const local = accounts.known().find((entry) => entry.account.kind === 'local');
      return local ? files.open(local.account) : null;
    },
    askPasswordOf: (email) => {
      signInAs = email;
    },
    takeSignInAs: () => {
      const taken = signInAs;
      signInAs = null;
      return taken;
    },
    provider: async () => (await chats.get()).providerOf(accounts.current()),
    network,
    connections,
    addresses,
    proxySignIn,
    crashes,
    dialogs: createFileDialogs(window.current),
    emit,
    log,
    updates: updates.get,
    spelling: spelling.get,
    takeOpened: shell.takeOpened,
    speakIn: shell.speakIn,
    showLooks: shell.showLooks,
    onInteractive: () => {
      shell.onInteractive();
      spelling
        .get()
        .then(({ apply }) => apply())
        .catch((error: unknown) => log.error('spelling.not_started', { error }));
      // Long after the start: nobody waits for it.
      setTimeout(() => void updates.get(), UPDATES_MS).unref();
    },
    takeNotice: () => {
      const taken = notice;
      notice = null;
      return taken;
    },
    nudge,
    close: () =>
      within(CLOSE_MS, () =>
        closeAll(
          {
            updates: async () => (await updates.made)?.close(),
            outline: async () => {
              if (accounts.current()) settings.setOpensEmpty(await opensEmpty(await workspaces.history()));
            },
            workspace: () => workspaces.close('app_closed'),
            chats: async () => (await chats.made)?.close(),
            accounts: () => accounts.close(),
            settings: () => settings.flush(),
            files: () => files.removeTemporary(),
          },
          log,
        ),
      ),
  };
}

/** Opens the account's file and waits a little for its first pull, so that the window shows what there is. */
async function openWorkspace(workspaces: Workspaces, account: Account): Promise<void> {
  const { sync } = await workspaces.open(account);
  if (!sync) return;
  await within(FIRST_PULL_WAIT_MS, async () => {
    await sync.syncNow();
  });
}

/** `npm start` hands the key of `.env` over; a packaged app takes nothing from its environment. */
async function takeDevelopmentKey(accounts: Accounts, settings: SettingsStore): Promise<void> {
  const key = process.env.GROQ_API_KEY;
  if (app.isPackaged || !key) return;
  await accounts.saveApiKey(settings.get().endpoint, key);
}
