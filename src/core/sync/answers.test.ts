import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, CASES, failureOf, meaningOf } from './answers';
import type { SyncFailure } from './sync-error';

const RLS = 'new row violates row-level security policy for table "messages"';

/** What servers, gateways and PostgreSQL say, by whose fault it is. */
const SAID: readonly (readonly [SyncFailure, status: number, code: string, message: string])[] = [
  ['refused', 400, '22001', 'value too long for type character varying(200)'],
  ['refused', 400, '22P02', 'invalid input syntax for type uuid: "x"'],
  ['refused', 400, '22P05', 'unsupported Unicode escape sequence'],
  ['refused', 400, '23502', 'null value in column "content" violates not-null constraint'],
  ['refused', 409, '23505', 'duplicate key value violates unique constraint "messages_pkey"'],
  [
    'refused',
    400,
    '23514',
    'new row for relation "messages" violates check constraint "messages_content_check"',
  ],
  ['refused', 400, '23000', 'integrity constraint violation'],
  ['refused', 409, '23001', 'update or delete violates restrict constraint'],
  ['refused', 409, '23P01', 'conflicting key value violates exclusion constraint'],
  ['refused', 400, '44000', 'new row violates check option for view "messages"'],
  ['refused', 409, 'PT409', 'at most 100 training entries in one scope'],
  ['refused', 403, '42501', RLS],
  ['refused', 403, '42501', 'messages are immutable; only deleted_at may be set'],
  ['refused', 403, '42501', 'identity columns are immutable'],
  [
    'parent_missing',
    409,
    '23503',
    'insert or update on table "messages" violates foreign key constraint "messages_session_fk"',
  ],
  [
    'parent_missing',
    409,
    '23503',
    'insert or update on table "sessions" violates foreign key constraint "sessions_head_fk"',
  ],
  ['parent_missing', 409, '23503', 'the conversation is not here'],
  [
    'account_gone',
    409,
    '23503',
    'insert or update on table "sessions" violates foreign key constraint "sessions_user_id_fkey"',
  ],
  ['too_large', 413, '', 'Payload Too Large'],
  ['too_large', 414, '', '<html>414 Request-URI Too Large</html>'],
  ['slow', 500, '57014', 'canceling statement due to statement timeout'],
  ['signed_out', 401, 'PGRST301', 'JWT expired'],
  ['signed_out', 401, '', 'Unauthorized'],
  ['over_quota', 402, '', '{"message":"Service for this project is restricted: exceed_egress_quota"}'],
  ['paused', 540, '', 'Project paused'],
  ['read_only', 405, '25006', 'cannot execute INSERT in a read-only transaction'],
  ['read_only', 400, '25006', 'cannot execute UPDATE in a read-only transaction'],
  ['not_set_up', 404, '42P01', 'relation "public.messages" does not exist'],
  ['not_set_up', 404, '42883', 'function public.sync_next() does not exist'],
  ['not_set_up', 400, '42703', 'column "settings" does not exist'],
  ['not_set_up', 404, 'PGRST202', 'Could not find the function public.sync_next in the schema cache'],
  ['not_set_up', 404, 'PGRST205', "Could not find the table 'public.messages' in the schema cache"],
  ['not_set_up', 406, 'PGRST106', 'The schema must be one of the following: api'],
  ['not_set_up', 403, '42501', 'permission denied for table messages'],
  ['rate_limited', 429, 'PT429', 'too many writes'],
  ['rate_limited', 429, '', 'Too Many Requests'],
  ['server_failed', 403, '', '{"error":"blocked by your organisation"}'],
  ['server_failed', 404, '', 'requested path is invalid'],
  ['server_failed', 405, '', 'Method Not Allowed'],
  ['server_failed', 406, '', 'Not Acceptable'],
  ['server_failed', 400, '', 'Bad Request'],
  ['server_failed', 400, 'P0001', 'something that a trigger of the project says'],
  ['server_failed', 400, 'XX000', 'could not read block 7'],
  ['server_failed', 500, '53100', 'could not extend file: No space left on device'],
  ['server_failed', 408, '', 'Request Timeout'],
  ['server_failed', 409, '', 'Conflict'],
  ['server_failed', 421, '', 'Misdirected Request'],
  ['server_failed', 423, '', 'Locked'],
  ['server_failed', 425, '', 'Too Early'],
  ['server_failed', 507, '', 'Insufficient Storage'],
  ['server_failed', 503, '53200', 'out of memory'],
  ['server_failed', 503, '53300', 'sorry, too many clients already'],
  ['server_failed', 500, '54000', 'index row size 2712 exceeds maximum'],
  ['server_failed', 500, '54001', 'stack depth limit exceeded'],
  ['server_failed', 500, '55P03', 'canceling statement due to lock timeout'],
  ['server_failed', 500, '55006', 'database is being accessed by other users'],
  ['server_failed', 500, '57P01', 'terminating connection due to administrator command'],
  ['server_failed', 503, '57P03', 'the database system is starting up'],
  ['server_failed', 500, '58030', 'could not read from file'],
  ['server_failed', 503, '08006', 'connection failure'],
  ['server_failed', 403, '28P01', 'password authentication failed'],
  ['server_failed', 500, '40001', 'could not serialize access'],
  ['server_failed', 503, 'PGRST002', 'Could not query the database for the schema cache'],
  ['server_failed', 500, '40P01', 'deadlock detected'],
  ['server_failed', 502, '', '<html>Bad gateway</html>'],
  ['server_failed', 522, '', 'Connection timed out'],
  ['server_failed', 451, '', 'Unavailable For Legal Reasons'],
  ['server_failed', 410, '', 'Gone'],
  ['server_failed', 503, '', 'Service Unavailable'],
  ['server_failed', 520, '', 'Web server returned an unknown error'],
  ['server_failed', 530, '', 'error code: 1016'],
  ['server_failed', 504, 'PGRST003', 'Timed out acquiring connection from connection pool.'],
  ['server_failed', 500, 'XX001', 'invalid page in block 7 of relation base/1/2'],
  ['server_failed', 500, '25P02', 'current transaction is aborted'],
  ['offline', 0, '', 'TypeError: fetch failed'],
  ['offline', 301, '', ''],
  ['offline', 407, '', 'Proxy Authentication Required'],
  ['offline', 511, '', '<html>Sign in to this network</html>'],
  ['offline', 200, '', '<html>Welcome to our Wi-Fi</html>'],
];

describe('an answer of the server', () => {
  it.each(SAID)('is %s: HTTP %i %s %s', (failure, status, code, message) => {
    expect(meaningOf({ status, data: null, error: { message, ...(code && { code }) } })).toBe(failure);
  });

  it('refuses a change only where the database says so of a row', () => {
    for (let status = 0; status < 1000; status++) {
      const bare = meaningOf({ status, data: null, error: { message: 'anything' } });
      expect(['refused', 'parent_missing', 'account_gone']).not.toContain(bare);
    }
  });

  it.each<[object]>([[{}], [{ error: 'blocked' }], [{ message: 5, code: 7, details: ['x'] }], [[]]])(
    'that is not PostgREST’s is read without an accident: %j',
    (error) => {
      expect(failureOf({ status: 403, data: null, error }).failure).toBe('server_failed');
      expect(failureOf({ status: 429, data: null, error }).retryAfterMs).toBe(30_000);
    },
  );

  it('says what an older project lacks, and when a busy one wants to be asked again', () => {
    const said = (status: number, code: string, message: string, details: string | null = null) =>
      failureOf({ status, data: null, error: { code, message, details } });
    expect(
      said(404, 'PGRST202', 'Could not find the function public.sync_next(p_cursor) in the schema cache')
        .missing,
    ).toBe('sync_next');
    expect(
      said(400, 'PGRST204', "Could not find the 'kind' column of 'training_data' in the schema cache")
        .missing,
    ).toBe('kind');
    expect(said(429, 'PT429', 'too many writes', 'retry after 12 s').retryAfterMs).toBe(12_000);
    expect(said(503, '', 'Service Unavailable', 'retry after 90 s').retryAfterMs).toBe(90_000);
    expect(said(503, '', 'Service Unavailable').retryAfterMs).toBeUndefined();
  });
});

/** What the database says with a code that it uses for more than one thing, by the table's own words. */
const WORDS: readonly (readonly [inTable: RegExp, message: string])[] = [
  [/42501 of a row policy/, RLS],
  [/42501 of a missing grant/, 'permission denied for table messages'],
  [/23503 on the user/, 'violates foreign key constraint "sessions_user_id_fkey"'],
];

/** The codes and statuses that a row of the table names. */
const namedIn = (cell: string): string[] =>
  (cell.match(/\b(?:PGRST|PT|P|XX)?\d[\dA-Zx]*\b(?: to \d+)?/g) ?? []).flatMap((name) => {
    const [from = '', to = from] = name.split(' to ');
    if (from === to) return [from];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
  });

/** With each of the digits that an `x` stands for. */
function spelledOut(name: string): string[] {
  if (!name.includes('x')) return [name];
  return Array.from({ length: 10 }, (_, digit) => spelledOut(name.replace('x', String(digit)))).flat();
}

/** Every answer of a row, but for those that have a row of their own. */
function answersIn(cell: string, ownRows: ReadonlySet<string>): Answer[] {
  const none = cell.startsWith('no answer') ? [{ status: 0, data: null, error: { message: '' } }] : [];
  const said = WORDS.find(([words]) => words.test(cell))?.[1] ?? 'whatever it says';
  const named = namedIn(cell).flatMap((name) =>
    spelledOut(name)
      .filter((one) => one === name || !ownRows.has(one))
      .map((one) => {
        const isStatus = /^\d{3}$/.test(one);
        const message = /^(42501|23503)$/.test(one) ? said : 'whatever it says';
        return {
          status: isStatus ? Number(one) : 400,
          data: null,
          error: isStatus ? { message } : { code: one, message },
        };
      }),
  );
  return [...none, ...named];
}

it('is told in docs/architecture.md as it is decided', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8');
  const start = text.indexOf('| Answer');
  const rows = text
    .slice(start, text.indexOf('\n\n', start))
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, answer = '', means = '']) => ({ answer, means }));
  expect(new Set(rows.map(({ means }) => means))).toEqual(new Set(CASES.map(({ means }) => means)));
  const ownRows = new Set(rows.flatMap(({ answer }) => namedIn(answer)));
  for (const { answer, means } of rows) {
    const answers = answersIn(answer, ownRows);
    expect(answers, answer).not.toEqual([]);
    const wrong = answers.filter((each) => meaningOf(each) !== means);
    expect(wrong, `${answer} are ${means}`).toEqual([]);
  }
});
