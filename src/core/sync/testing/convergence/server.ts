import type postgres from 'postgres';
import { asUser } from '../../../../../world/supabase/as-user';
import { parsePage } from '../../server-rows';
import type { PendingChange } from '../../../store/changes/outbox';
import type { SyncRemote } from '../../remote';
import { failureOf } from '../../answers';
import { asPushed } from '../../supabase-remote';

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
      const { code, message } = error as { code?: string; message: string };
      throw failureOf({
        status: 400,
        data: null,
        error: { message, ...(code === undefined ? {} : { code }) },
      });
    }
  };

  const add = (table: string, changes: readonly PendingChange[]): Promise<void> =>
    run(async (tx) => {
      const rows = changes.map(({ row }) => ({ user_id: userId, ...row }));
      const names = Object.keys(rows[0] ?? {});
      const list = names.join(', ');
      await tx.unsafe(
        `insert into public.${table} (${list})
           select ${list} from jsonb_populate_recordset(null::public.${table}, $1)
         on conflict (user_id, id) do nothing returning id`,
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

  const take = (table: string, changes: readonly PendingChange[]): Promise<void> =>
    run(async (tx) => {
      await tx`select public.sync_push(${table}, ${tx.json(changes.map(asPushed) as never)})`;
    });

  return {
    async push(changes) {
      switch (changes[0]?.kind) {
        case undefined:
          return;
        case 'session':
          return changes.some(({ row }) => row && 'created_at' in row)
            ? add('sessions', changes)
            : take('sessions', changes);
        case 'message':
          return add('messages', changes);
        case 'document':
          return take('training_data', changes);
        case 'profile':
          for (const { row } of changes) {
            await run(
              (tx) => tx`
                insert into public.profiles (user_id, default_session_id)
                values (${userId}, ${row?.default_session_id as string | null})
                on conflict (user_id) do update set default_session_id = excluded.default_session_id`,
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

    async pull({ cursor, whole, device, mark }) {
      const [row] = await run(
        (tx) => tx<{ page: unknown }[]>`
          select public.sync_next(${cursor}, ${PAGE_ROWS}, null, ${whole}, ${device}, ${mark}) as page`,
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

/** All that the server has of a person. */
export type Backup = Readonly<Record<string, readonly unknown[]>>;

const TABLES = [
  'public.sessions',
  'public.messages',
  'public.training_data',
  'public.training_revisions',
  'public.profiles',
  'private.devices',
  'private.taken_changes',
];

export async function backUp(sql: postgres.Sql, userId: string): Promise<Backup> {
  const rows = await sql.begin('isolation level repeatable read', (tx) =>
    Promise.all(
      TABLES.map(async (table) => {
        const found = await tx`select to_jsonb(t) as row from ${tx(table)} t where user_id = ${userId}`;
        return [table, found.map(({ row }) => row as unknown)] as const;
      }),
    ),
  );
  return Object.fromEntries(rows);
}

/** Puts a person's rows back as they were, past every trigger: as if the whole server had been. */
export async function restore(sql: postgres.Sql, userId: string, backup: Backup): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const table of TABLES) {
      await tx`delete from ${tx(table)} where user_id = ${userId}`;
      await tx.unsafe(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
        backup[table] as never,
      ]);
    }
  });
}

/** All of a person's rows of these tables go without a tombstone, and the person stays. */
export async function empty(
  sql: postgres.Sql,
  userId: string,
  tables: readonly string[] = ['profiles', 'training_data', 'messages', 'sessions'],
): Promise<void> {
  await sql.begin(async (tx) => {
    for (const table of tables) await tx`delete from ${tx(`public.${table}`)} where user_id = ${userId}`;
  });
}
