export type SyncFailure =
  /** No connection, or something between us and the server answered. */
  | 'offline'
  /** The server answered with a failure of its own. */
  | 'server_failed'
  /** The server does not take our token. */
  | 'signed_out'
  | 'rate_limited'
  /** This very change is not acceptable; others may be. */
  | 'refused';

/** Why a request to the server did not do what it should. `message` is for the log, not for the person. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly failure: SyncFailure;
  /** For `rate_limited`, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** For `server_failed`: the project was not upgraded and lacks this column. */
  readonly missingColumn: string | undefined;

  constructor(
    failure: SyncFailure,
    message: string,
    { retryAfterMs, missingColumn }: { retryAfterMs?: number; missingColumn?: string | undefined } = {},
  ) {
    super(message);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
    this.missingColumn = missingColumn;
  }
}
