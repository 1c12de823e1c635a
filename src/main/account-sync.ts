import type { Accounts } from '../core/accounts/accounts';
import { signedOut } from '../core/accounts/session';
import type { ConnectionMonitor } from '../core/connection';
import type { Logger } from '../core/log/logger';
import type { HistoryChange } from '../core/store/changes/apply-page';
import type { HistoryStore } from '../core/store/open';
import { createSupabaseRemote } from '../core/sync/supabase-remote';
import { SyncEngine } from '../core/sync/sync';
import type { Account } from '../shared/models';
import { say } from '../shared/words/say';
import type { Emit } from './ipc';
import { firstFrame } from './marks';

interface Parts {
  readonly accounts: Accounts;
  readonly connection: ConnectionMonitor;
  readonly emit: Emit;
  readonly tell: (sentence: string) => void;
  readonly log: Logger;
  readonly onPulled: (change: HistoryChange) => void;
}

/** Null for a local account, which has no server. */
export function createSync(
  { id, userId }: Account,
  store: HistoryStore,
  { accounts, connection, emit, tell, log, onPulled }: Parts,
): SyncEngine | null {
  if (userId === null) return null;
  const isCurrent = (): boolean => accounts.current()?.id === id;
  return new SyncEngine({
    store: store.sync,
    remote: createSupabaseRemote({
      // Its library is large: the first frame comes first.
      client: () => firstFrame.then(() => (isCurrent() ? accounts.client() : Promise.reject(signedOut()))),
      userId,
      log,
    }),
    onChange: (change) => {
      emit('history.changed', { ...change, sessionIds: [...change.sessionIds] });
      onPulled(change);
    },
    onSetBack: (changes) => {
      if (isCurrent()) tell(say('notice.set_back', { changes }));
    },
    onStatus: (status) => {
      if (!isCurrent()) return;
      connection.sync(status);
      if (status.outcome === 'done') connection.signedOut(false);
    },
    log,
  });
}
