import type { ServerRow } from '../records';

/** The server's tables, as `sync_pull` names them. */
export type PulledTable = 'sessions' | 'messages' | 'training_data' | 'profiles';

/** A row of `sync_pull`, checked. */
export type PulledChange = {
  readonly [T in PulledTable]: { readonly kind: T; readonly row: ServerRow<T> };
}[PulledTable];

export interface PulledPage {
  readonly cursor: number;
  readonly hasMore: boolean;
  /** The cursor is older than the server's tombstones: what is not pending here must be pulled anew from 0. */
  readonly reset: boolean;
  /** By which the server will know, at the next pull, that it is still the one that sent this; null where it gives none. */
  readonly mark?: string | null;
  /** The server does not know the mark that it was asked with: it is not in the state in which it gave it. */
  readonly isUnknown?: boolean;
  /** The server's clock; null where it does not say. */
  readonly serverTime?: string | null;
  readonly changes: readonly PulledChange[];
}

export type PulledSession = ServerRow<'sessions'>;
export type PulledMessage = ServerRow<'messages'>;
export type PulledDocument = ServerRow<'training_data'>;
export type PulledProfile = ServerRow<'profiles'>;
