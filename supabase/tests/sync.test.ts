import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { furnish, message, must, newPerson, pull, type NewMessage, type Person } from './support';

let server: RunningSupabase;
let ann: Person;

beforeAll(async () => {
  server = await startSupabase();
});

beforeEach(async () => {
  ann = await newPerson(server, 'ann');
});

afterAll(() => server.stop());

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const LATER = new Date(Date.now() + 86_400_000).toISOString();

const session = (over: Record<string, unknown> = {}) => ({
  user_id: ann.id,
  id: 'session-123',
  title: 'Tell me about the Honda Civic',
  title_auto: true,
  model: 'demo',
  head_id: null as string | null,
  pinned: false,
  archived: false,
  created_at: LONG_AGO,
  updated_at: LONG_AGO,
  deleted_at: null as string | null,
  ...over,
});

const pushSession = (row: ReturnType<typeof session>) =>
  ann.client.from('sessions').upsert(row, { onConflict: 'user_id,id' });
const pushMessages = (rows: NewMessage[]) =>
  ann.client.from('messages').upsert(rows, { onConflict: 'user_id,id', ignoreDuplicates: true });
const readSession = async (id = 'session-123') =>
  must(
    ann.client
      .from('sessions')
      .select('*')
      .eq('user_id', ann.id)
      .eq('id', id)
      .single<{ updated_at: string }>(),
  );
const readProfile = () =>
  must(ann.client.from('profiles').select('*').single<{ default_session_id: string | null }>());

describe('a new account', () => {
  it('has a profile and a first session', async () => {
    const { changes } = await pull(ann.client, 0);
    expect(changes.map((change) => change.kind)).toEqual(['sessions', 'profiles']);
    const profile = await readProfile();
    expect(profile.default_session_id).toBe(changes[0]?.row.id);
  });

  it('can make its profile itself, and change it with the same request', async () => {
    await server.sql`delete from public.profiles where user_id = ${ann.id}`;
    for (const name of ['Ann', 'Ann Lee']) {
      const row = {
        user_id: ann.id,
        display_name: name,
        default_session_id: null,
        created_at: LONG_AGO,
        updated_at: LONG_AGO,
      };
      await must(ann.client.from('profiles').upsert(row, { onConflict: 'user_id' }));
    }
    expect(await must(ann.client.from('profiles').select('display_name').single())).toEqual({
      display_name: 'Ann Lee',
    });
  });
});

describe('a push', () => {
  it('of session, messages and head arrives as sent, in the shape of a tree', async () => {
    await must(pushSession(session()));
    const asked = message(ann, 'session-123', { created_at: LONG_AGO });
    const answer = message(ann, 'session-123', {
      parent_id: asked.id,
      role: 'assistant',
      content: 'It is sil',
      status: 'interrupted',
      error_code: 'stream_cut',
      model: 'demo',
      usage: { prompt_tokens: 12, total_ms: 830 },
      created_at: '2020-01-01T00:00:01.000Z',
    });
    await must(pushMessages([asked, answer]));
    await must(pushSession(session({ head_id: answer.id })));

    const rows = await must(ann.client.from('messages').select('*').order('created_at'));
    const sent = [asked, answer].map((row) => ({
      ...row,
      created_at: row.created_at.replace('.000Z', '+00:00'),
    }));
    expect(rows).toMatchObject(sent);
    expect(await readSession()).toMatchObject({
      title: session().title,
      title_auto: true,
      head_id: answer.id,
    });
  });

  it('may be repeated as a whole', async () => {
    await must(pushSession(session()));
    const rows = [message(ann, 'session-123')];
    await must(pushMessages(rows));
    await must(pushSession(session({ head_id: rows[0]?.id ?? null })));
    const before = await server.sql`select * from public.messages where user_id = ${ann.id}`;
    await must(pushSession(session({ head_id: rows[0]?.id ?? null })));
    await must(pushMessages(rows));
    expect(await server.sql`select * from public.messages where user_id = ${ann.id}`).toEqual(before);
  });

  it.each([
    [
      'sessions',
      {
        id: 'hosted',
        title: 'Honda',
        head_id: null,
        pinned: true,
        created_at: LONG_AGO,
        updated_at: LONG_AGO,
      },
    ],
    [
      'training_data',
      { id: randomUUID(), session_id: null, content: 'Honda', enabled: true, created_at: LONG_AGO },
    ],
    [
      'profiles',
      { display_name: 'Ann', default_session_id: null, created_at: LONG_AGO, updated_at: LONG_AGO },
    ],
  ])(
    'to %s may set every column that it sends, as hosted Supabase writes an upsert',
    async (table, columns) => {
      const row: Record<string, string | boolean | null> = { user_id: ann.id, ...columns };
      const key = table === 'profiles' ? ['user_id'] : ['user_id', 'id'];
      const names = Object.keys(row);
      const assignments = names.map((name) => `"${name}" = excluded."${name}"`).join(', ');
      const upsert = async () =>
        server.sql.begin(async (sql) => {
          await sql`select set_config('request.jwt.claim.sub', ${ann.id}, true)`;
          await sql`set local role authenticated`;
          const result = await sql`
          insert into ${sql(table)} ${sql(row, names)}
          on conflict (${sql(key)}) do update set ${sql.unsafe(assignments)}`;
          return result.count;
        });
      expect([await upsert(), await upsert()]).toEqual([1, 1]);
    },
  );

  it('from a clock that is ahead is taken as now', async () => {
    await must(pushSession(session({ created_at: LATER, updated_at: LATER })));
    await must(pushMessages([message(ann, 'session-123', { created_at: LATER })]));
    const [row] = await server.sql`
      select max(greatest(s.updated_at, s.created_at, m.created_at)) <= now() as past
        from public.sessions s join public.messages m using (user_id) where user_id = ${ann.id}`;
    expect(row).toEqual({ past: true });
  });

  it('never moves the last activity back, and messages move it on', async () => {
    const middle = '2022-01-01T00:00:00+00:00';
    await must(pushSession(session({ updated_at: middle })));
    await must(pushSession(session({ title: 'Renamed', title_auto: false })));
    expect(await readSession()).toMatchObject({ title: 'Renamed', title_auto: false, updated_at: middle });
    await must(pushMessages([message(ann, 'session-123', { created_at: '2023-01-01T00:00:00Z' })]));
    expect((await readSession()).updated_at).toBe('2023-01-01T00:00:00+00:00');
  });

  it.each([
    ['a session id with a space', () => pushSession(session({ id: 'bad id' })), '23514'],
    ['a title of 201 characters', () => pushSession(session({ title: 'x'.repeat(201) })), '23514'],
    ['an unknown status', () => pushMessages([message(ann, 'session-123', { status: 'thinking' })]), '23514'],
    [
      'more than 1 MiB',
      () => pushMessages([message(ann, 'session-123', { content: 'é'.repeat(524_289) })]),
      '23514',
    ],
    ['a parent in another session', () => pushWithForeignParent(), '23503'],
  ])('refuses %s', async (_what, push, code) => {
    await must(pushSession(session()));
    expect((await push()).error).toMatchObject({ code });
  });

  async function pushWithForeignParent() {
    const { messageId } = await furnish(ann, 'another');
    return pushMessages([message(ann, 'session-123', { parent_id: messageId })]);
  }

  it('takes a message of 1 MiB', async () => {
    await must(pushSession(session()));
    await must(
      pushMessages([message(ann, 'session-123', { role: 'system', content: 'x'.repeat(1_048_576) })]),
    );
  });

  it('beyond the limit is told to wait', async () => {
    await must(pushSession(session()));
    const rows = Array.from({ length: 1600 }, () => message(ann, 'session-123'));
    await must(pushMessages(rows));
    const answer = await pushMessages(rows.map((row) => ({ ...row, id: randomUUID() })));
    expect(answer.status).toBe(429);
    expect(answer.error).toMatchObject({
      code: 'PT429',
      details: expect.stringMatching(/^retry after \d+ s$/) as string,
    });
  });
});

describe('a tombstone', () => {
  const deadAt = () => new Date().toISOString();

  it('of a message keeps no content, and stays', async () => {
    const { messageId } = await furnish(ann, 'session-123');
    const where = ann.client
      .from('messages')
      .update({ deleted_at: deadAt() })
      .eq('user_id', ann.id)
      .eq('id', messageId);
    await must(where);
    await must(
      ann.client.from('messages').update({ deleted_at: null }).eq('user_id', ann.id).eq('id', messageId),
    );
    const [row] =
      await server.sql`select content, deleted_at is not null as dead from public.messages where id = ${messageId}`;
    expect(row).toEqual({ content: '', dead: true });
  });

  it('of a training text keeps no content, and a late upsert does not wake it', async () => {
    const { trainingId } = await furnish(ann, 'session-123');
    const row = {
      user_id: ann.id,
      id: trainingId,
      session_id: 'session-123',
      title: 'Stock',
      content: 'Honda',
    };
    const push = (over: object) =>
      must(ann.client.from('training_data').upsert({ ...row, ...over }, { onConflict: 'user_id,id' }));
    await push({ deleted_at: deadAt() });
    await push({ deleted_at: null });
    const [stored] = await server.sql`
      select title, content, deleted_at is not null as dead from public.training_data where id = ${trainingId}`;
    expect(stored).toEqual({ title: '', content: '', dead: true });
  });

  it('of a session takes along all that belongs to it', async () => {
    await furnish(ann, 'session-123');
    await must(
      ann.client.from('profiles').update({ default_session_id: 'session-123' }).eq('user_id', ann.id),
    );
    await must(pushSession(session({ deleted_at: deadAt() })));
    const rows = await server.sql`
      select deleted_at is not null as dead, coalesce(title, '') as text from public.sessions where user_id = ${ann.id} and id = 'session-123'
      union all select deleted_at is not null, content from public.messages where user_id = ${ann.id}
      union all select deleted_at is not null, content || title from public.training_data where user_id = ${ann.id}`;
    expect([...rows]).toEqual(Array(3).fill({ dead: true, text: '' }));
    expect((await readProfile()).default_session_id).toBeNull();
  });
});

describe('what another device writes into a deleted session', () => {
  it('is born dead', async () => {
    await furnish(ann, 'session-123');
    await must(ann.client.rpc('delete_session', { p_session_id: 'session-123' }));
    const late = message(ann, 'session-123', { content: 'from a train' });
    await must(pushMessages([late]));
    const text = {
      user_id: ann.id,
      id: randomUUID(),
      session_id: 'session-123',
      title: 'Late',
      content: 'facts',
    };
    await must(ann.client.from('training_data').upsert(text, { onConflict: 'user_id,id' }));
    const rows = await server.sql`
      select deleted_at is not null as dead, content from public.messages where id = ${late.id}
      union all select deleted_at is not null, content || title from public.training_data where id = ${text.id}`;
    expect([...rows]).toEqual(Array(2).fill({ dead: true, content: '' }));
  });
});

describe('clear_conversation', () => {
  it('empties the conversation and keeps the session with its training data', async () => {
    const { messageId } = await furnish(ann, 'session-123');
    await must(pushSession(session({ head_id: messageId })));
    expect(await must(ann.client.rpc('clear_conversation', { p_session_id: 'session-123' }))).toBe(1);
    expect(await readSession()).toMatchObject({ title: null, head_id: null, deleted_at: null });
    expect(await must(ann.client.rpc('conversation_page', { p_session_id: 'session-123' }))).toEqual([]);
    expect(await must(ann.client.from('training_data').select('content'))).toEqual([
      { content: 'Honda, silver' },
    ]);
  });
});

describe('delete_session', () => {
  it('is true once', async () => {
    await furnish(ann, 'session-123');
    const remove = () => must(ann.client.rpc('delete_session', { p_session_id: 'session-123' }));
    expect([await remove(), await remove()]).toEqual([true, false]);
  });
});

describe('delete_account', () => {
  it('removes every row after a fresh sign-in, and refuses an old one', async () => {
    const { messageId } = await furnish(ann, 'session-123');
    await must(pushMessages([message(ann, 'session-123', { parent_id: messageId })]));
    await must(pushSession(session({ head_id: messageId })));
    await server.sql`update auth.sessions set created_at = now() - interval '11 minutes' where user_id = ${ann.id}`;
    expect(await ann.client.rpc('delete_account')).toMatchObject({ status: 403 });
    await server.sql`update auth.sessions set created_at = now() where user_id = ${ann.id}`;
    await must(ann.client.rpc('delete_account'));
    const [left] = await server.sql`
      select (select count(*) from auth.users where id = ${ann.id}) + (select count(*) from public.messages where user_id = ${ann.id})
           + (select count(*) from public.sessions where user_id = ${ann.id}) as n`;
    expect(left).toEqual({ n: '0' });
  });
});

describe('conversation_page', () => {
  it('pages backwards over equal times without a gap', async () => {
    await must(pushSession(session()));
    await must(
      pushMessages(Array.from({ length: 25 }, () => message(ann, 'session-123', { created_at: LONG_AGO }))),
    );
    const seen: string[] = [];
    for (let last: NewMessage | undefined; ;) {
      const before = last ? { p_before: last.created_at, p_before_id: last.id } : {};
      const args = { p_session_id: 'session-123', p_limit: 10, ...before };
      const page = (await must(ann.client.rpc('conversation_page', args))) as NewMessage[];
      seen.push(...page.map((row) => row.id));
      last = page.at(-1);
      if (page.length < 10) break;
    }
    expect(new Set(seen).size).toBe(25);
  });
});

describe('sync_pull', () => {
  it('leaves tombstones out of a first pull and brings them in a later one', async () => {
    const start = (await pull(ann.client, 0)).cursor;
    await furnish(ann, 'session-123');
    await must(ann.client.rpc('delete_session', { p_session_id: 'session-123' }));
    const first = (await pull(ann.client, 0)).changes.map((change) => change.row.id);
    expect(first).not.toContain('session-123');
    const later = (await pull(ann.client, start)).changes.find((change) => change.row.id === 'session-123');
    expect(later?.row.deleted_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\+00:00$/);
  });

  it('ends a page at about 4 MiB', async () => {
    await must(pushSession(session()));
    const big = () => message(ann, 'session-123', { role: 'system', content: 'x'.repeat(1_000_000) });
    for (let n = 0; n < 6; n += 1) await must(pushMessages([big()]));
    const first = await pull(ann.client, 0);
    expect(first.has_more).toBe(true);
    const second = await pull(ann.client, first.cursor);
    expect(second.has_more).toBe(false);
    const messages = [...first.changes, ...second.changes].filter((change) => change.kind === 'messages');
    expect(new Set(messages.map((change) => change.row.id)).size).toBe(6);
  });

  it('tells a client that was away for longer than tombstones are kept to start again', async () => {
    const old = (await pull(ann.client, 0)).cursor;
    await furnish(ann, 'session-123');
    await must(ann.client.rpc('delete_session', { p_session_id: 'session-123' }));
    await server.sql`select private.purge_tombstones('0 seconds')`;
    expect(await pull(ann.client, old)).toMatchObject({
      reset: true,
      changes: [],
      has_more: false,
      cursor: old,
    });
    const anew = await pull(ann.client, 0);
    expect(anew).toMatchObject({ reset: false, has_more: false });
    expect(anew.changes).toHaveLength(2);
  });

  it('lets a client that starts after a purge come to the end, page by page', async () => {
    for (const id of ['one', 'two', 'three']) await furnish(ann, id);
    for (const gone of ['four', 'five']) {
      await furnish(ann, gone);
      await must(ann.client.rpc('delete_session', { p_session_id: gone }));
      await server.sql`select private.purge_tombstones('0 seconds')`;
      const seen: (string | undefined)[] = [];
      let pages = 0;
      for (let cursor = 0, more = true; more; pages += 1) {
        const page = await pull(ann.client, cursor, 2);
        expect(page.reset).toBe(false);
        expect(page.cursor).toBeGreaterThan(cursor);
        expect(page.cursor).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
        seen.push(...page.changes.map(({ row }) => row.id));
        ({ cursor, has_more: more } = page);
      }
      expect(pages).toBeGreaterThan(3);
      expect(seen).toEqual(expect.arrayContaining(['one', 'two', 'three']));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('tells a client that was interrupted by a purge on its first way up to start again', async () => {
    for (const id of ['one', 'two']) await furnish(ann, id);
    const early = await pull(ann.client, 0, 2);
    await must(ann.client.rpc('delete_session', { p_session_id: 'one' }));
    await server.sql`select private.purge_tombstones('0 seconds')`;
    expect(await pull(ann.client, early.cursor, 2)).toMatchObject({ reset: true, changes: [] });
  });
});
