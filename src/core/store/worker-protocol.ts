import type { FixedKey } from '../../shared/words/say';
import type { BackendMethod } from './backend';
import type { StoreErrorCode } from './store-error';

/** What the worker starts with. */
export interface WorkerSetup {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** The caller's time in milliseconds since 1970. */
  readonly at: number;
}

export interface WorkerRequest {
  readonly id: number;
  /** The caller's time in milliseconds since 1970: the worker has no clock of its own. */
  readonly at: number;
  readonly method: BackendMethod;
  readonly args: readonly unknown[];
}

export interface WorkerFailure {
  readonly code: StoreErrorCode;
  readonly sentence: FixedKey;
  /** What SQLite said; for the log. */
  readonly cause: string | null;
}

/** Answers in the order of the requests; id 0 says whether the file could be opened, and how it was repaired. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: WorkerFailure };
