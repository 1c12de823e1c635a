import type { Input, OperationName, Output } from './contract';
import type { EventData, EventName } from './events';
import type { Result } from './define';

/** IPC channel of an operation or event; only the router and the preload use it. */
export const operationChannel = (name: string): string => `safycore:op:${name}`;
export const eventChannel = (name: string): string => `safycore:event:${name}`;
/**
 * Replies come as events do, and so in one order with them: those of Electron's `invoke` overtake the events that were
 * sent before them.
 */
export const REPLY_CHANNEL = 'safycore:reply';
/** The preload tells that the page's first frame is on the screen. */
export const PAINTED_CHANNEL = 'safycore:painted';

/** What the preload puts on `window.safycore`: one function an operation, one subscription an event, nothing generic. */
export interface Bridge {
  readonly operations: { readonly [N in OperationName]: (input: Input<N>) => Promise<Result<Output<N>>> };
  readonly events: { readonly [N in EventName]: (listener: (data: EventData<N>) => void) => () => void };
}
