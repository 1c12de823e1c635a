import { SyncError, type SyncFailure } from './sync-error';

/** What supabase-js answers with; it does not throw. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly error: AnswerError | null;
}

/** Whatever JSON came: only PostgREST's has all of these, and texts in them. */
interface AnswerError {
  readonly message?: unknown;
  /** An SQLSTATE, or one of PostgREST's own. */
  readonly code?: unknown;
  readonly details?: unknown;
}

interface Case {
  readonly status?: readonly number[];
  readonly code?: RegExp;
  readonly message?: RegExp;
  readonly means: SyncFailure;
}

/**
 * Whose fault an answer is; the first case that fits. A change is refused only by what the database says of this very row:
 * everything that nobody knows is the project's, and nothing is lost while it lasts. docs/architecture.md has this table,
 * too, and a test holds the two together.
 */
export const CASES: readonly Case[] = [
  // No answer, or one that is not JSON: a captive portal says 200 and shows a page. 407 and 511 are the network's own.
  { status: [...range(0, 399), 407, 511], means: 'offline' },
  { code: /^PT429$/, means: 'rate_limited' },
  { status: [401], means: 'signed_out' },
  { code: /^57014$/, means: 'slow' },
  { code: /^25006$/, means: 'read_only' },
  { code: /^23503$/, message: /_user_id_fkey"/, means: 'account_gone' },
  { code: /^23503$/, means: 'parent_missing' },
  { code: /^42501$/, message: /row-level security|are immutable|by setting deleted_at/, means: 'refused' },
  { code: /^(2[23]...|44000|PT4..)$/, means: 'refused' },
  // Tables, columns, functions, grants or schemas that are not there: the project was not set up, or not upgraded.
  { code: /^(42501|42P01|42703|42883|3F000|PGRST[12]..)$/, means: 'not_set_up' },
  { status: [402], means: 'over_quota' },
  { status: [413, 414], means: 'too_large' },
  { status: [429], means: 'rate_limited' },
  { status: [540], means: 'paused' },
  { status: range(400, 999), means: 'server_failed' },
];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function meaningOf({ status, error }: Answer): SyncFailure {
  const [code, message] = [textOf(error?.code), textOf(error?.message)];
  const found = CASES.find(
    (each) =>
      (each.status?.includes(status) ?? true) &&
      (each.code?.test(code) ?? true) &&
      (each.message?.test(message) ?? true),
  );
  return found?.means ?? 'server_failed';
}

/** The failure that an answer with an error is. */
export function failureOf(answer: Answer): SyncError {
  const { status, error } = answer;
  const [code, message] = [textOf(error?.code), textOf(error?.message)];
  const failure = meaningOf(answer);
  const unsaid = failure === 'rate_limited' ? BUSY_MS : undefined;
  return new SyncError(failure, `HTTP ${String(status)} ${code} ${message.slice(0, 300)}`, {
    retryAfterMs: waitInDetails(textOf(error?.details)) ?? unsaid,
    missing: missingIn(code, message),
  });
}

/** Who is asked too much, and does not say when to come back. */
const BUSY_MS = 30_000;

/** The column or the function that an older project lacks. */
function missingIn(code: string, message: string): string | undefined {
  if (code === 'PGRST204') return /'(\w+)' column/.exec(message)?.[1];
  if (code === 'PGRST202') return /function (?:\w+\.)?(\w+)/.exec(message)?.[1];
  return undefined;
}

/** Our write limiter says "retry after 12 s" there, and so does `withWait` what a gateway says in a header. */
function waitInDetails(details: string): number | undefined {
  const seconds = /retry after (\d+) s/.exec(details)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
