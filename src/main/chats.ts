import type { Accounts } from '../core/accounts/accounts';
import { ChatService, DELTA_MS } from '../core/chat/chat-service';
import type { BatchLimits } from '../core/chat/text-batcher';
import type { Logger } from '../core/log/logger';
import createPromptWorker from '../core/prompt-thread/thread?nodeWorker';
import { Prompts } from '../core/prompt-thread/prompts';
import type { ChatProvider } from '../core/provider/ports';
import type { HistoryStore } from '../core/store/open';
import type { Account } from '../shared/models';
import type { Emit } from './ipc';
import type { MainWindow } from './main-window';
import type { Network } from './network';
import { createProviderSource } from './provider-source';
import type { Services } from './services';
import type { SettingsStore } from './settings';

interface Parts {
  readonly settings: SettingsStore;
  readonly accounts: Accounts;
  readonly network: Network;
  readonly window: MainWindow;
  readonly emit: Emit;
  readonly tellQueued: Services['tellQueued'];
  readonly log: Logger;
}

/** What answers questions, in whichever account. */
export interface Chats {
  /** Who answers this account; rejects with `api_key_missing` or `signed_out`. */
  providerOf(account: Account | null): Promise<ChatProvider>;
  create(account: Account, store: HistoryStore, onPersisted: () => void): ChatService;
  close(): Promise<void>;
}

export function createChats({ settings, accounts, network, window, emit, tellQueued, log }: Parts): Chats {
  const providerOf = createProviderSource({
    settings: settings.get,
    accounts,
    fetch: network.fetch,
    isProxied: network.isProxied,
    onRateLimit: (limit) => emit('rateLimit.changed', limit),
  });
  const prompts = new Prompts(() => createPromptWorker({}));
  return {
    providerOf,
    create: (account, store, onPersisted) =>
      new ChatService({
        store,
        prompts,
        provider: () => providerOf(account),
        settings: settings.get,
        listener: {
          started: (state) => emit('stream.started', state),
          delta: (delta) => emit('stream.delta', delta),
          waiting: (waiting) => emit('stream.waiting', waiting),
          lookups: (lookups) => emit('stream.lookups', lookups),
          ended: (end) => emit('stream.ended', end),
          queueChanged: (change) => {
            emit('queue.changed', change);
            void tellQueued({ account, store });
          },
        },
        log,
        now: () => new Date(),
        onPersisted,
        deltas: pacedFor(window),
      }),
    close: () => prompts.close(),
  };
}

/** How often a window that nobody sees is told how an answer grows. */
const HIDDEN_MS = 250;

/** A window that is hidden or minimized is told its deltas less often, each as large as it has become. */
const pacedFor = (window: MainWindow): BatchLimits => ({
  get everyMs() {
    const shown = window.current();
    return shown?.isVisible() && !shown.isMinimized() ? DELTA_MS : HIDDEN_MS;
  },
  maxChars: Infinity,
});
