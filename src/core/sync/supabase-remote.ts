import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { assertNever } from '../../shared/assert';
import { anyOf } from '../abort';
import type { Logger } from '../log/logger';
import { listenToChanges } from './realtime';
import { parsePage } from './server-rows';
import type { PendingChange } from '../store/changes/outbox';
import { withMark } from '../store/questions';
import type { SyncRemote } from './remote';
import { hasWork, runsOf } from './push';
import { type Answer, failureOf } from './answers';
import { SyncError } from './sync-error';

export interface SupabaseRemoteOptions {
  /**
   * The client of this very account, asked for before each request so that the library loads at first use. Must reject
   * with `signed_out` when the account has no session, or is no longer the current one.
   */
  readonly client: () => Promise<SupabaseClient>;
  /** Whose history this is. Rows name it, so that the server refuses them under anyone else's token. */
  readonly userId: string;
  readonly log: Logger;
  /** Of a clock that nobody sets, in milliseconds. */
  readonly now?: () => number;
}

/** What a project lacked is asked for again after this time: it may have been upgraded. */
const LACKS_MS = 60 * 60_000;
/** A request that has not ended by then has failed. */
const TIMEOUT_MS = 30_000;
/** Of the text in a page, for each row that it may have: 500 rows and 4 MiB at most. */
const BYTES_A_ROW = 8_389;
/** Ids in one address: servers and proxies take 8 kB of it. */
const IDS_IN_ADDRESS = 150;
/** What a first pull shows before the rest: a sidebar full of titles, and the conversations a person opens first. */
const NEWEST_SESSIONS = 50;
const NEWEST_PAGES = 5;
const NEWEST_MESSAGES = 50;

/** The account's rows on its Supabase project, in the shapes that its migrations accept. */
export function createSupabaseRemote({
  client,
  userId,
  log,
  now = () => performance.now(),
}: SupabaseRemoteOptions): SyncRemote {
  const request = async (
    signal: AbortSignal,
    send: (client: SupabaseClient, signal: AbortSignal) => PromiseLike<Answer>,
  ): Promise<unknown> => {
    const current = await connect(client);
    signal.throwIfAborted();
    const answer = await send(current, anyOf(signal, AbortSignal.timeout(TIMEOUT_MS)));
    signal.throwIfAborted();
    if (answer.error) throw failureOf(answer);
    return answer.data;
  };

  const withUser = (changes: readonly PendingChange[]): Record<string, unknown>[] =>
    changes.map((change) => ({ user_id: userId, ...change.row }));

  /** Asks for the ids back, so that there is an answer to check. */
  const save = async (
    table: string,
    changes: readonly PendingChange[],
    signal: AbortSignal,
    ignoreDuplicates = false,
  ): Promise<void> => {
    const data = await request(signal, (db, within) =>
      db
        .from(table)
        .upsert(withUser(changes), { onConflict: 'user_id,id', ignoreDuplicates })
        .select('id')
        .abortSignal(within),
    );
    check(z.array(z.unknown()), data);
  };

  /** What this project lacks, because it was not upgraded, and since when that is known. */
  const lacks = new Map<string, number>();
  const whereThere = async <T>(
    name: string,
    asked: () => Promise<T>,
    before: () => Promise<T>,
  ): Promise<T> => {
    if (now() - (lacks.get(name) ?? -Infinity) < LACKS_MS) return before();
    try {
      return await asked();
    } catch (error) {
      if (!(error instanceof SyncError) || error.missing !== name) throw error;
      lacks.set(name, now());
      return before();
    }
  };

  /** The server takes each of them once, and answers how many those were. */
  const take = async (
    table: 'sessions' | 'training_data',
    changes: readonly PendingChange[],
    signal: AbortSignal,
  ): Promise<void> => {
    const data = await request(signal, (db, within) =>
      db.rpc('sync_push', { p_table: table, p_changes: changes.map(asPushed) }).abortSignal(within),
    );
    check(z.int(), data);
  };

  const saveDocuments = (changes: readonly PendingChange[], signal: AbortSignal): Promise<void> =>
    whereThere(
      'sync_push',
      () => take('training_data', changes, signal),
      () =>
        whereThere(
          'kind',
          () => save('training_data', changes.map(withoutSource), signal),
          () => save('training_data', changes.map(withoutKind), signal),
        ),
    );

  const leaveTombstones = async (
    table: string,
    changes: readonly PendingChange[],
    signal: AbortSignal,
  ): Promise<void> => {
    for (const { id, row } of changes) {
      const data = await request(signal, (db, within) =>
        db
          .from(table)
          .update({ ...row })
          .eq('id', id)
          .select('id')
          .abortSignal(within),
      );
      check(z.array(z.unknown()), data);
    }
  };

  /**
   * A new session is added only if it is not there: pushed once more after a lost answer, it would undo what others have
   * changed since.
   */
  const saveSessions = async (changes: readonly PendingChange[], signal: AbortSignal): Promise<void> => {
    const asBefore = changes.map((change) => without(change, 'changed_at'));
    if (changes.some(({ row }) => row && 'created_at' in row)) {
      return whereThere(
        'changed_at',
        () => save('sessions', changes, signal, true),
        () => save('sessions', asBefore, signal, true),
      );
    }
    return whereThere(
      'sync_push',
      () => take('sessions', changes, signal),
      () => saveSessionsAsBefore(asBefore, signal),
    );
  };

  /** A title that the app made never replaces one that somebody chose. */
  const saveSessionsAsBefore = async (
    changes: readonly PendingChange[],
    signal: AbortSignal,
  ): Promise<void> => {
    const automatic = changes.filter(({ row }) => row?.title_auto === true);
    const rest = changes.map((change) =>
      automatic.includes(change) ? without(change, 'title', 'title_auto') : change,
    );
    const saveAll = async (all: readonly PendingChange[]): Promise<void> => {
      for (const run of runsOf(all.filter(hasWork))) await save('sessions', run, signal);
    };
    await whereThere(
      'binned_at',
      () => saveAll(rest),
      () => saveAll(rest.map((change) => without(change, 'binned_at'))),
    );
    for (const { id, row } of automatic) {
      const data = await request(signal, (db, within) =>
        db
          .from('sessions')
          .update({ title: row?.title })
          .match({ id, title_auto: true })
          .select('id')
          .abortSignal(within),
      );
      check(z.array(z.unknown()), data);
    }
  };

  const clear = async ({ id, row }: PendingChange, signal: AbortSignal): Promise<void> => {
    const ids = row?.ids as readonly string[];
    for (let at = 0; at < ids.length; at += IDS_IN_ADDRESS) {
      const data = await request(signal, (db, within) =>
        db
          .from('messages')
          .update({ deleted_at: row?.deleted_at })
          .eq('session_id', id)
          .in('id', ids.slice(at, at + IDS_IN_ADDRESS))
          .is('deleted_at', null)
          .select('id')
          .abortSignal(within),
      );
      check(z.array(z.unknown()), data);
    }
  };

  const countMessages = async (signal: AbortSignal): Promise<number> => {
    let count = 0;
    await request(signal, async (db, within) => {
      const answer = await db
        .from('messages')
        .select('id', { count: 'exact', head: true })
        .is('deleted_at', null)
        .abortSignal(within);
      count = answer.count ?? 0;
      return answer;
    });
    return count;
  };

  return {
    async push(changes, signal) {
      const kind = changes[0]?.kind;
      switch (kind) {
        case undefined:
          return;
        case 'session':
          return saveSessions(changes, signal);
        case 'message':
          return save('messages', changes, signal, true);
        case 'document':
          return saveDocuments(changes, signal);
        case 'delete_message':
          return leaveTombstones('messages', changes, signal);
        case 'delete_document':
          return leaveTombstones('training_data', changes, signal);
        case 'profile':
          for (const { row } of changes) {
            const data = await request(signal, (db, within) =>
              db
                .from('profiles')
                .upsert({ user_id: userId, ...row }, { onConflict: 'user_id' })
                .select('user_id')
                .abortSignal(within),
            );
            check(z.array(z.unknown()), data);
          }
          return;
        case 'delete_session':
          for (const { id } of changes) {
            const data = await request(signal, (db, within) =>
              db.rpc('delete_session', { p_session_id: id }).abortSignal(within),
            );
            check(z.boolean(), data);
          }
          return;
        case 'clear_conversation':
          for (const change of changes) await clear(change, signal);
          return;
        default:
          return assertNever(kind);
      }
    },

    async pull({ cursor, rows, whole, device, mark }, signal) {
      const data = await whereThere(
        'sync_next',
        () =>
          request(signal, (db, within) =>
            db
              .rpc('sync_next', {
                p_cursor: cursor,
                p_limit: rows,
                p_bytes: rows * BYTES_A_ROW,
                p_whole: whole,
                p_device: device,
                p_mark: mark,
              })
              .abortSignal(within),
          ),
        () =>
          request(signal, (db, within) =>
            db.rpc('sync_pull', { p_cursor: cursor, p_limit: rows }).abortSignal(within),
          ),
      );
      try {
        return parsePage(data, (reason) => log.warn('sync.row_skipped', { reason }));
      } catch (error) {
        throw new SyncError('server_failed', `The server's answer is no page of changes: ${String(error)}`);
      }
    },

    async newest(signal) {
      const sessions = await request(signal, (db, within) =>
        db
          .from('sessions')
          .select('*')
          .is('deleted_at', null)
          .order('updated_at', { ascending: false })
          .limit(NEWEST_SESSIONS)
          .abortSignal(within),
      );
      const rows = parseRows(sessions);
      const pages = await Promise.all(
        rows
          .slice(0, NEWEST_PAGES)
          .map(({ id }) =>
            request(signal, (db, within) =>
              db.rpc('conversation_page', { p_session_id: id, p_limit: NEWEST_MESSAGES }).abortSignal(within),
            ),
          ),
      );
      const messages = pages.flatMap((page) => parseRows(page));
      const changes = [
        ...rows.map((row) => ({ kind: 'sessions', row })),
        ...messages.map((row) => ({ kind: 'messages', row })),
      ];
      return {
        // The cursor stays where it was: all of this comes again in its turn, and is no news then.
        page: parsePage({ cursor: 0, has_more: true, changes }, (reason) =>
          log.warn('sync.row_skipped', { reason }),
        ),
        messages: await countMessages(signal),
      };
    },

    async listen(onHint, signal) {
      return listenToChanges(await connect(client), userId, onHint, signal);
    },
  };
}

/** As `sync_push` takes it. */
export const asPushed = ({ changeId, row, repeated, only }: PendingChange) => ({
  ...{ change: changeId, row, repeated, only },
});

function without(change: PendingChange, ...names: readonly string[]): PendingChange {
  const row = Object.entries(change.row ?? {}).filter(([name]) => !names.includes(name));
  return { ...change, row: Object.fromEntries(row) };
}

/** What knows no `sync_push` is from before sources and the bin, too. */
const withoutSource = (change: PendingChange): PendingChange => without(change, 'source', 'binned_at');

/** Read back by `markedKind`. */
function withoutKind(change: PendingChange): PendingChange {
  const { kind, ...row } = withoutSource(change).row ?? {};
  return { ...change, row: kind === 'questions' ? { ...row, content: withMark(String(row.content)) } : row };
}

const Rows = z.array(z.looseObject({ id: z.string() }));

function parseRows(data: unknown): z.infer<typeof Rows> {
  const rows = Rows.safeParse(data);
  if (rows.success) return rows.data;
  throw new SyncError('offline', 'Something that is not the server answered.');
}

async function connect(client: SupabaseRemoteOptions['client']): Promise<SupabaseClient> {
  try {
    return await client();
  } catch (error) {
    const signedOut = error instanceof AppError && error.code === 'signed_out';
    throw new SyncError(signedOut ? 'signed_out' : 'offline', String(error));
  }
}

/** An answer with status 200 could be anybody's, such as a captive portal's: nothing is acknowledged by one. */
function check(expected: z.ZodType, data: unknown): void {
  if (!expected.safeParse(data).success) {
    throw new SyncError('offline', 'Something that is not the server answered.');
  }
}
