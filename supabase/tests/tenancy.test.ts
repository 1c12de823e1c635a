import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../scripts/dev-stack/supabase';
import { connect, furnish, message, must, newPerson, pull, type Person } from './support';

const TABLES = ['sessions', 'messages', 'training_data', 'profiles'] as const;
type Table = (typeof TABLES)[number];

let server: RunningSupabase;
let ann: Person;
let bob: Person;
let annRows: { messageId: string; trainingId: string };

beforeAll(async () => {
  server = await startSupabase();
  ann = await newPerson(server, 'ann');
  bob = await newPerson(server, 'bob');
  annRows = await furnish(ann, 'session-123');
});

afterAll(() => server.stop());

/** Everything of one person in one table, as the superuser sees it. */
const stored = (table: Table, person: Person) =>
  server.sql`select * from ${server.sql(table)} where user_id = ${person.id} order by 1, 2`;

/** A row that would be Ann's, as a forger writes it: new, or over one that exists. */
function forged(table: Table, existing: boolean): Record<string, unknown> {
  switch (table) {
    case 'sessions':
      return {
        user_id: ann.id,
        id: existing ? 'session-123' : randomUUID(),
        title: 'forged',
        title_auto: true,
      };
    case 'messages':
      return {
        ...message(ann, 'session-123', { content: 'forged' }),
        ...(existing ? { id: annRows.messageId } : {}),
      };
    case 'training_data': {
      const id = existing ? annRows.trainingId : randomUUID();
      return { user_id: ann.id, id, session_id: 'session-123', content: 'forged' };
    }
    case 'profiles':
      return { user_id: ann.id, display_name: 'forged' };
    default:
      return table satisfies never;
  }
}

const change: Record<Table, Record<string, unknown>> = {
  sessions: { title: 'forged' },
  messages: { deleted_at: new Date().toISOString() },
  training_data: { content: 'forged' },
  profiles: { display_name: 'forged' },
};

const keyOf = (table: Table) => (table === 'profiles' ? 'user_id' : 'user_id,id');

describe.each(TABLES)('%s', (table) => {
  it('shows a person their own rows and nobody else’s', async () => {
    expect(await must(ann.client.from(table).select('*'))).not.toHaveLength(0);
    const rows = await must(bob.client.from(table).select('user_id'));
    expect(rows.every((row) => row.user_id === bob.id)).toBe(true);
    expect(await must(bob.client.from(table).select('*').eq('user_id', ann.id))).toEqual([]);
    const { count } = await bob.client
      .from(table)
      .select('*', { count: 'exact', head: true })
      .eq('user_id', ann.id);
    expect(count).toBe(0);
  });

  it('refuses rows with somebody else’s user_id', async () => {
    const before = await stored(table, ann);
    const inserted = await bob.client.from(table).insert(forged(table, false));
    expect(inserted.error).toMatchObject({ code: '42501' });
    expect(await stored(table, ann)).toEqual(before);
  });

  it.each([true, false])('refuses an upsert over somebody else’s row (row exists: %s)', async (existing) => {
    const before = await stored(table, ann);
    const merged = await bob.client.from(table).upsert(forged(table, existing), { onConflict: keyOf(table) });
    const ignored = await bob.client
      .from(table)
      .upsert(forged(table, existing), { onConflict: keyOf(table), ignoreDuplicates: true });
    // The same refusal whether the row exists or not: nobody can probe for ids.
    expect(merged.error).toMatchObject({ code: '42501' });
    expect(ignored.error).toMatchObject({ code: '42501' });
    expect(await stored(table, ann)).toEqual(before);
  });

  it('changes nothing of somebody else’s', async () => {
    const before = await stored(table, ann);
    const updated = await bob.client.from(table).update(change[table]).eq('user_id', ann.id).select();
    expect(updated.data ?? []).toEqual([]);
    expect(await stored(table, ann)).toEqual(before);
  });

  it('lets nobody give a row away', async () => {
    await furnish(bob, 'session-123');
    const before = [await stored(table, ann), await stored(table, bob)];
    const moved = await bob.client.from(table).update({ user_id: ann.id }).eq('user_id', bob.id);
    expect(moved.error).toMatchObject({ code: '42501' });
    expect([await stored(table, ann), await stored(table, bob)]).toEqual(before);
  });

  it('deletes no row, neither somebody else’s nor one’s own', async () => {
    const before = [await stored(table, ann), await stored(table, bob)];
    for (const owner of [ann, bob]) {
      const { error } = await bob.client.from(table).delete().eq('user_id', owner.id);
      expect(error).toMatchObject({ code: '42501' });
    }
    expect([await stored(table, ann), await stored(table, bob)]).toEqual(before);
  });

  it('gives nothing to a visitor without an account', async () => {
    const visitor = connect(server);
    const before = await stored(table, ann);
    const tries = [
      await visitor.from(table).select('*'),
      await visitor.from(table).insert(forged(table, false)),
      await visitor.from(table).update(change[table]).eq('user_id', ann.id),
      await visitor.from(table).delete().eq('user_id', ann.id),
    ];
    for (const { data, error } of tries) {
      expect(data).toBeNull();
      expect(error).toMatchObject({ code: '42501' });
    }
    expect(await stored(table, ann)).toEqual(before);
  });

  it('is under row-level security', async () => {
    const [row] =
      await server.sql`select relrowsecurity from pg_class where oid = ${`public.${table}`}::regclass`;
    expect(row).toEqual({ relrowsecurity: true });
  });
});

describe('the two policies', () => {
  it.each([
    ['messages', 'Users can only access their own messages'],
    ['training_data', 'Users can only access their own training data'],
  ])('on %s is called "%s" and covers every command', async (table, name) => {
    const [policy] = await server.sql`
      select cmd, roles::text[] as roles, qual, with_check from pg_policies
       where schemaname = 'public' and tablename = ${table} and policyname = ${name}`;
    expect(policy).toMatchObject({ cmd: 'ALL', roles: ['authenticated'] });
    expect(policy?.qual).toContain('uid');
    expect(policy?.with_check).toBe(policy?.qual);
  });
});

describe('two people', () => {
  it('may use the same session id', async () => {
    await furnish(bob, 'session-123');
    const titles = async (person: Person) =>
      must(person.client.from('messages').select('user_id').eq('session_id', 'session-123'));
    expect(new Set((await titles(ann)).map((row) => row.user_id as string))).toEqual(new Set([ann.id]));
    expect(new Set((await titles(bob)).map((row) => row.user_id as string))).toEqual(new Set([bob.id]));
  });

  it('cannot hang a message on the other’s session or message', async () => {
    await furnish(ann, 'only-anns');
    const onSession = await insertMessage(bob, message(bob, 'only-anns'));
    const onNothing = await insertMessage(bob, message(bob, 'nobodys'));
    expect(onSession?.code).toBe('23503');
    expect(onSession?.message).toBe(onNothing?.message); // "not yours" and "not there" look alike
    await furnish(bob, 'session-123');
    const onParent = await insertMessage(bob, message(bob, 'session-123', { parent_id: annRows.messageId }));
    expect(onParent?.code).toBe('23503');
  });

  it('cannot reach the other’s conversation through a function', async () => {
    await furnish(ann, 'by-function');
    const before = await stored('messages', ann);
    expect(await must(bob.client.rpc('clear_conversation', { p_session_id: 'by-function' }))).toBe(0);
    expect(await must(bob.client.rpc('delete_session', { p_session_id: 'by-function' }))).toBe(false);
    expect(await must(bob.client.rpc('conversation_page', { p_session_id: 'by-function' }))).toEqual([]);
    const seen = (await pull(bob.client, 0, 2000)).changes.map((entry) => entry.row.id);
    for (const row of before) expect(seen).not.toContain(row.id);
    expect(await stored('messages', ann)).toEqual(before);
  });

  it('cannot see the other’s rows embedded in their own', async () => {
    await furnish(ann, 'shared-name');
    await furnish(bob, 'shared-name');
    const { data } = await bob.client.from('sessions').select('id, messages!messages_session_fk(user_id)');
    expect(JSON.stringify(data)).not.toContain(ann.id);
  });
});

describe('functions', () => {
  it('are closed to a visitor', async () => {
    const visitor = connect(server);
    for (const name of ['sync_pull', 'delete_account']) {
      const answer = await visitor.rpc(name);
      expect(answer.error).toMatchObject({ code: '42501' });
    }
    const open = await server.sql`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private') and has_function_privilege('anon', p.oid, 'execute')`;
    expect([...open]).toEqual([]);
  });

  it('that run with their owner’s rights have a fixed search path', async () => {
    const loose = await server.sql`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private') and p.prosecdef
         and not coalesce(p.proconfig @> array['search_path=""'], false)`;
    expect([...loose]).toEqual([]);
  });
});

async function insertMessage(person: Person, row: ReturnType<typeof message>) {
  const { error } = await person.client
    .from('messages')
    .upsert([row], { onConflict: 'user_id,id', ignoreDuplicates: true });
  return error;
}
