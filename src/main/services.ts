import type { Accounts } from '../core/accounts/accounts';
import type { SetAside } from '../core/accounts/set-aside';
import type { SecretVault } from '../core/accounts/vault';
import type { ChatProvider } from '../core/provider/ports';
import type { ConnectionMonitor } from '../core/connection';
import type { CrashGuard } from '../core/crash-guard';
import type { HistoryStore } from '../core/store/open';
import type { Logger } from '../core/log/logger';
import type { Workspace, Workspaces } from '../core/workspace';
import type { AccountId } from '../shared/models';
import type { OperationName } from '../shared/ipc/contract';
import type { Settings } from '../shared/settings';
import type { ConfirmedAddresses } from './confirmed-addresses';
import type { FileDialogs } from './dialogs';
import type { Emit, Handlers } from './ipc';
import type { Connections } from './connections';
import type { Network } from './network';
import type { ProxySignIn } from './proxy-sign-in';
import type { SettingsStore } from './settings';
import type { Spelling } from './spelling';
import type { UpdateService } from './updater/updates';

/** What the handlers work with; made once, in the composition root. */
export interface Services {
  readonly settings: SettingsStore;
  readonly vault: SecretVault;
  readonly accounts: Accounts;
  readonly workspaces: Workspaces;
  readonly connection: ConnectionMonitor;
  /** How many questions wait: conversations with some went, or came back. */
  readonly tellQueued: (workspace: Pick<Workspace, 'account' | 'store'>) => Promise<void>;
  /** Resolves when the account that became current last is open and shown; rejects when its file cannot be opened. */
  readonly entered: () => Promise<void>;
  /** The store of the account without a server, beside the one in use; null where nobody used it. */
  readonly openLocal: () => Promise<HistoryStore | null>;
  /** Deletes an account's file and its key for good, and signs it out if it is the current one. */
  readonly removeCopy: (id: AccountId) => Promise<void>;
  readonly setAside: SetAside;
  /** Adds what was set aside to what is here. Rejects as `SetAside.open` does, and with what the files say. */
  readonly bringBack: (name: string, code: string | undefined) => Promise<void>;
  /** The current account's copy was made in this process, and there is no recovery code. */
  readonly offersCode: () => boolean;
  /** Who answers the current account; rejects with `api_key_missing` or `signed_out`. */
  readonly provider: () => Promise<ChatProvider>;
  readonly network: Network;
  readonly connections: Connections;
  /** Loaded when first asked for. */
  readonly updates: () => Promise<UpdateService>;
  readonly spelling: () => Promise<Spelling>;
  readonly addresses: ConfirmedAddresses;
  readonly proxySignIn: ProxySignIn;
  readonly crashes: CrashGuard;
  readonly dialogs: FileDialogs;
  /** Everything is said in this language from now on: here, in the menu and in the window. */
  readonly speakIn: (language: Settings['language']) => Promise<void>;
  /** The window has the colours and the size that were chosen. */
  readonly showLooks: (chosen: Pick<Settings, 'theme' | 'textSize'>) => void;
  readonly emit: Emit;
  readonly log: Logger;
  /** The door will ask for this address's password; told to the next bootstrap, once. */
  readonly askPasswordOf: (email: string | null) => void;
  readonly takeSignInAs: () => string | null;
  /** A sentence for the next bootstrap; taken once. */
  readonly takeNotice: () => string | null;
  /** The export that was opened outside of the app; taken once. */
  readonly takeOpened: () => string | null;
  /** The window takes input. */
  readonly onInteractive: () => void;
  /** The machine woke up or the window came to the front: a good time to look for changes. */
  readonly nudge: () => void;
  /** Puts everything on disk and stops what runs; bounded in time. */
  readonly close: () => Promise<void>;
}

/** The handlers of one area of the contract: `Area<'auth'>` is every `auth.*`. */
export type Area<P extends string> = Pick<Handlers, Extract<OperationName, `${P}.${string}`>>;
