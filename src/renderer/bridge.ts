import type { Input, OperationName, Output } from '../shared/ipc/contract';
import type { Bridge } from '../shared/ipc/bridge';
import type { EventData, EventName } from '../shared/ipc/events';
import type { ErrorCode, ErrorData } from '../shared/errors';
import { say } from '../shared/words/say';

declare global {
  interface Window {
    /** Put here by the preload; the renderer's only way out. */
    readonly safycore: Bridge;
  }
}

/** What an operation answered instead of a value: a code to decide on and a sentence to show. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly data: ErrorData;

  constructor(data: ErrorData) {
    super(data.message);
    this.data = data;
  }

  get code(): ErrorCode {
    return this.data.code;
  }
}

type Arguments<N extends OperationName> = undefined extends Input<N> ? [] : [input: Input<N>];

/** Asks main. Resolves with the operation's value, throws a `Failure` otherwise. */
export async function call<N extends OperationName>(name: N, ...args: Arguments<N>): Promise<Output<N>> {
  const operation: Bridge['operations'][N] = window.safycore.operations[name];
  const result = await operation(args[0] as Input<N>);
  if (result.ok) return result.value;
  throw new Failure(result.error);
}

/** Listens to main; the returned function ends it. */
export function listen<N extends EventName>(name: N, listener: (data: EventData<N>) => void): () => void {
  const subscribe: Bridge['events'][N] = window.safycore.events[name];
  return subscribe(listener);
}

/** Anything thrown, as data for the person. */
export function toErrorData(error: unknown): ErrorData {
  if (error instanceof Failure) return error.data;
  return { code: 'internal', message: say('common.failed') };
}

/** What a form that asked is to show; null where a newer request took its place, and shows what became of that one. */
export function toShow(error: unknown): ErrorData | null {
  const data = toErrorData(error);
  return data.code === 'superseded' ? null : data;
}

/** For calls whose failure has no place to be shown; it is logged, and never floats. */
export function drop(promise: Promise<unknown>): void {
  promise.catch((error: unknown) => {
    console.warn('A background call failed:', error instanceof Failure ? error.code : error);
  });
}
