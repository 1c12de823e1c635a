import type { ErrorData } from '../../shared/errors';
import type { EventData } from '../../shared/ipc/events';
import type { BranchMessage, StreamState } from '../../shared/models';

/** Where a running answer is told of; main forwards it to the window. */
export interface ChatListener {
  started(state: StreamState): void;
  delta(delta: EventData<'stream.delta'>): void;
  waiting(waiting: EventData<'stream.waiting'>): void;
  lookups(lookups: EventData<'stream.lookups'>): void;
  queueChanged(change: EventData<'queue.changed'>): void;
  ended(end: {
    sessionId: BranchMessage['sessionId'];
    message: BranchMessage;
    error: ErrorData | null;
  }): void;
}
