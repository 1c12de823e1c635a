import type { PendingChange } from '../store/changes/outbox';
import type { PulledPage } from '../store/changes/pulled';
import type { ListenEnd } from './realtime';

/** The server, as the engine needs it. Both reject with SyncError, and with the signal's reason when it aborts. */
export interface SyncRemote {
  /** Pushes changes of one kind with the same columns, all or none. Pushing them again does no harm. */
  push(changes: readonly PendingChange[], signal: AbortSignal): Promise<void>;
  /** What changed after a place, oldest change first. */
  pull(request: PullRequest, signal: AbortSignal): Promise<PulledPage>;
  /** The conversations of last with their last messages, to be shown before all that is older; and how much there is. */
  newest(signal: AbortSignal): Promise<Newest>;
  /** Calls `onHint` when something may have changed, where the server tells so; resolves when it tells no more. */
  listen?(onHint: () => void, signal: AbortSignal): Promise<ListenEnd>;
}

export interface PullRequest {
  readonly cursor: number;
  /** At most so many rows. */
  readonly rows: number;
  /** From the beginning with all tombstones: what is here may have one. */
  readonly whole: boolean;
  /** Who asks, and what the server said last, by which it knows whether it is still the one that said it. */
  readonly device: string;
  readonly mark: string | null;
}

export interface Newest {
  readonly page: PulledPage;
  /** Messages in the whole account. */
  readonly messages: number;
}
