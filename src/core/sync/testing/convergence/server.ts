import type postgres from 'postgres';
import { asUser } from '../../../../../world/supabase/as-user';
import { parsePage } from '../../server-rows';
import type { PendingChange } from '../../../store/outbox';
import type { SyncRemote } from '../../sync';
import { SyncError } from '../../sync-error';

/** So few that a first pull takes several pages, and shows the newest before. */
const PAGE_ROWS = 25;

/**
 * The account's rows as `createSupabaseRemote` reaches them, without the REST layer between: the same statements, role
 * and claims, on the same PostgreSQL, in a tenth of the time. Some runs go through the REST layer and prove that both
 * are alike.
 */
export function createSqlRemote(sql: postgres.Sql, userId: string): SyncRemote {
  const run = async <T>(work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> => {
    try {
      return await asUser(sql, userId, work);
    } catch (error) {
      throw new SyncError('refused', String(error));
    }
  };

  const save = (table: string, changes: readonly PendingChange[], ignoreDuplicates = false): Promise<void> =>
    run(async (tx) => {
      const rows = changes.map(({ row }) => ({ user_id: userId, ...row }));
      const names = Object.keys(rows[0] ?? {});
      const list = names.join(', ');
      const update = names.map((name) => `${name} = excluded.${name}`).join(', ');
      await tx.unsafe(
        `insert into public.${table} (${list})
           select ${list} from jsonb_populate_recordset(null::public.${table}, $1)
         on conflict (user_id, id) do ${ignoreDuplicates ? 'nothing' : `update set ${update}`} returning id`,
        [rows as never],
      );
    });

  const leaveTombstones = async (table: string, changes: readonly PendingChange[]): Promise<void> => {
    for (const { id, row } of changes) {
      await run(
        (tx) =>
          tx`update ${tx(`public.${table}`)} set deleted_at = ${row?.deleted_at as string} where id = ${id}`,
      );
    }
  };

  const saveSessions = async (changes: readonly PendingChange[]): Promise<void> => {
    if (changes.some(({ row }) => row && 'created_at' in row)) {
      return save('sessions', changes, true);
    }
    for (const change of changes) {
      const { title, title_auto: automatic, ...rest } = change.row ?? {};
      if (automatic !== true) await save('sessions', [change]);
      else {
        if (Object.keys(rest).length > 1) await save('sessions', [{ ...change, row: rest }]);
        await run(
          (tx) => tx`
            update public.sessions set title = ${title as string | null} where id = ${change.id} and title_auto`,
        );
      }
    }
  };

  return {
    async push(changes) {
      switch (changes[0]?.kind) {
        case undefined:
          return;
        case 'session':
          return saveSessions(changes);
        case 'message':
          return save('messages', changes, true);
        case 'document':
          return save('training_data', changes);
        case 'profile':
          for (const { row } of changes) {
            await run(
              (tx) =>
                tx`update public.profiles set default_session_id = ${row?.default_session_id as string | null}`,
            );
          }
          return;
        case 'delete_session':
          for (const { id } of changes) await run((tx) => tx`select public.delete_session(${id})`);
          return;
        case 'delete_document':
          return leaveTombstones('training_data', changes);
        case 'delete_message':
          return leaveTombstones('messages', changes);
        case 'clear_conversation':
          for (const { id, row } of changes) {
            await run(
              (tx) => tx`
                update public.messages set deleted_at = ${row?.deleted_at as string}
                 where session_id = ${id} and id in ${tx(row?.ids as string[])} and deleted_at is null`,
            );
          }
          return;
      }
    },

    async pull(cursor) {
      const [row] = await run(
        (tx) => tx<{ page: unknown }[]>`select public.sync_pull(${cursor}, ${PAGE_ROWS}) as page`,
      );
      return parsePage(row?.page, (reason) => {
        throw new Error(`The server sent a row that cannot be used: ${reason}`);
      });
    },

    async newest() {
      const changes = await run(
        (tx) => tx<{ kind: string; row: unknown }[]>`
          select 'sessions' as kind, to_jsonb(s) as row from public.sessions s where deleted_at is null
          union all
          select 'messages', to_jsonb(m) from public.sessions s, public.conversation_page(s.id, null, null, 3) m`,
      );
      const page = parsePage({ cursor: 0, has_more: true, changes: [...changes] }, (reason) => {
        throw new Error(`The server sent a row that cannot be used: ${reason}`);
      });
      return { page, messages: changes.length };
    },
  };
}

/** A new person with the profile and the first conversation that sign-up makes. */
export async function createPerson(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into auth.users (id, email) select id, id || '@example.com' from (select gen_random_uuid() as id) new
    returning id`;
  if (!row) throw new Error('No person was made.');
  return row.id;
}
