import type { ServerRow } from './records';

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
  readonly changes: readonly PulledChange[];
}

export type PulledSession = ServerRow<'sessions'>;
export type PulledMessage = ServerRow<'messages'>;
export type PulledDocument = ServerRow<'training_data'>;
export type PulledProfile = ServerRow<'profiles'>;
