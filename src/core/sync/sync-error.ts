export type SyncFailure =
  /** No connection, or something between us and the server answered. */
  | 'offline'
  /** The server answered with a failure of its own, or nobody knows whose it is. */
  | 'server_failed'
  /** The project's plan is used up. */
  | 'over_quota'
  | 'paused'
  | 'read_only'
  /** The project lacks what the app needs. */
  | 'not_set_up'
  /** A request took the database longer than it may. */
  | 'slow'
  /** The server does not take our token. */
  | 'signed_out'
  /** The server knows nobody by this account's id. */
  | 'account_gone'
  | 'rate_limited'
  /** More in one request than the server takes. */
  | 'too_large'
  /** The server lacks what this change hangs on. */
  | 'parent_missing'
  /** This very change is not acceptable; others may be. */
  | 'refused';

/** Why a request to the server did not do what it should. `message` is for the log, not for the person. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly failure: SyncFailure;
  /** How long the server wants to be left alone, where it says so; in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** For `not_set_up`: the column or function that the project lacks, because it was not upgraded. */
  readonly missing: string | undefined;

  constructor(
    failure: SyncFailure,
    message: string,
    { retryAfterMs, missing }: { retryAfterMs?: number | undefined; missing?: string | undefined } = {},
  ) {
    super(message);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
    this.missing = missing;
  }
}
