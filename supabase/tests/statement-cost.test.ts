import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMigrations } from '../../scripts/lib/migrations';
import { type Question, type Resident, startWorld, type World } from './matrix/world';

/* What a signed-in person may have the database do: their own rows only, and however they ask, only so long. */

const isFull = process.env.ATTACK === 'full';
/** What the migration says; in short the same with less patience. */
const MOST_MS = isFull ? 8_000 : 400;
/** A request has a few statements, and is read and written on the way. */
const AROUND_MS = 4_000;
const MESSAGES = isFull ? 100_000 : 10_000;

let world: World;
let greedy: Resident;
let other: Resident;

beforeAll(async () => {
  world = await startWorld();
  [greedy, other] = [await world.newResident(), await world.newResident()];
  await world.server.sql.begin(async (within) => {
    await within`set local session_replication_role = replica`;
    await within`
      insert into public.messages (user_id, id, session_id, parent_id, role, content, seq)
      select ${greedy.id}, lpad(to_hex(m), 32, '0')::uuid, ${greedy.sessionId},
             case when m > 1 then lpad(to_hex(m - 1), 32, '0')::uuid end, 'user',
             repeat('The Honda Civic is silver. ', 12) || m, nextval('private.change_seq')
        from generate_series(1, ${MESSAGES}) m`;
    await within`
      update public.sessions set head_id = lpad(to_hex(${MESSAGES}::int), 32, '0')::uuid where user_id = ${greedy.id}`;
  });
  await world.server.sql`analyze`;
});
afterAll(() => world.stop());

const timesOfRoles = () => world.server.sql<{ name: string; setting: string }[]>`
  select rolname as name, setting from pg_roles, unnest(rolconfig) setting
   where rolname in ('anon', 'authenticated') and setting like 'statement_timeout=%' order by 1`;

it('gives the API’s roles a time that a statement may take, and leaves one that was chosen', async () => {
  expect(await timesOfRoles()).toEqual([
    { name: 'anon', setting: 'statement_timeout=3s' },
    { name: 'authenticated', setting: 'statement_timeout=8s' },
  ]);
  const { sql } = world.server;
  await sql`alter role anon set statement_timeout = '20s'`;
  const migration = (await readMigrations()).find(({ name }) => name === 'statement_cost');
  await sql.unsafe(migration?.text ?? '');
  expect(await timesOfRoles()).toMatchObject([{ setting: 'statement_timeout=20s' }, {}]);
});

const get = (path: string, headers = {}): Question => ({ method: 'GET', path, headers });
const rpc = (name: string, body: object): Question => ({ method: 'POST', path: `rpc/${name}`, body });
const times = (count: number, make: (place: number) => string, between = ','): string =>
  Array.from({ length: count }, (_, place) => make(place)).join(between);
const MOST = 2_147_483_647;

it('gives no more rows for a larger number', async () => {
  const count = async (question: Question): Promise<number> => {
    const { text } = await world.ask(question, world.headersOf('owner', greedy));
    const answer = JSON.parse(text) as unknown[] | { changes: unknown[] };
    return Array.isArray(answer) ? answer.length : answer.changes.length;
  };
  const { sessionId } = greedy;
  expect(await count(rpc('sync_pull', { p_cursor: -1, p_limit: MOST }))).toBeLessThanOrEqual(2_000);
  expect(
    await count(rpc('conversation_page', { p_session_id: sessionId, p_limit: MOST })),
  ).toBeLessThanOrEqual(200);
  expect(await count(rpc('shown_branch', { p_session_id: sessionId, p_limit: MOST }))).toBeLessThanOrEqual(
    500,
  );
});

/** A regular expression that looks back takes any time at all. */
const ENDLESS = encodeURIComponent('^(.+)(.+)(.+)(.+)\\4\\3\\2\\1[0-9]$');

const questions = (): Readonly<Record<string, Question>> => ({
  'a regular expression without end': get(`messages?select=id&content=match.${ENDLESS}`),
  'the same, in any case': get(`messages?select=id&content=imatch.${ENDLESS}`),
  'the same, to be changed': {
    method: 'PATCH',
    path: `messages?content=match.${ENDLESS}`,
    body: { deleted_at: '2026-01-01T00:00:00Z' },
  },
  'many of them': get(
    `messages?select=id&or=(${times(40, (n) => `content.match.%22${ENDLESS}${String(n)}%22`)})`,
  ),
  'a pattern of wildcards': get(`messages?select=id&content=like.${times(400, () => '*e', '')}x`),
  'many wildcards, in any case': get(
    `messages?select=id&or=(${times(200, (n) => `content.ilike.*e*e*e*${String(n)}x`)})`,
  ),
  'full text over everything': get(
    `messages?select=id&content=wfts.${times(400, (n) => `w${String(n)}`, '%20or%20')}`,
  ),
  'many ids': get(`messages?id=in.(${times(350, () => randomUUID())})`),
  'a long order': get('messages?order=content.desc,role.asc,status.desc,id.asc&limit=1&offset=90000'),
  'everything, counted': get('messages?select=id&limit=1', { prefer: 'count=exact' }),
  'rows in rows': get('sessions?select=*,messages!messages_session_fk(*)'),
  'a path into nothing': get(`sessions?select=a:settings${times(600, () => '->a', '')}`),
  'all that ever changed': rpc('sync_pull', { p_cursor: -1, p_limit: MOST }),
  'all at once': rpc('sync_next', {
    p_cursor: -1,
    p_limit: MOST,
    p_bytes: Number.MAX_SAFE_INTEGER,
    p_whole: true,
    p_device: randomUUID(),
    p_mark: null,
  }),
  'a page of everything': rpc('conversation_page', { p_session_id: greedy.sessionId, p_limit: MOST }),
  'a branch without end': rpc('shown_branch', { p_session_id: greedy.sessionId, p_limit: MOST }),
  'all that a question is asked on': rpc('question_context', { p_session_id: greedy.sessionId }),
  'changes without number': rpc('sync_push', {
    p_table: 'messages',
    p_changes: Array.from({ length: 20_000 }, () => ({ id: randomUUID(), change: randomUUID() })),
  }),
  'messages without number': rpc('add_messages', {
    p_session_id: greedy.sessionId,
    p_head: null,
    p_title: 'x',
    p_messages: Array.from({ length: 20_000 }, () => ({ id: randomUUID(), role: 'user', content: 'x' })),
  }),
  'data in data': rpc('sync_push', {
    p_table: 'messages',
    p_changes: JSON.parse('[{"a":'.repeat(1_000) + '1' + '}]'.repeat(1_000)) as unknown,
  }),
  'a conversation cleared': rpc('clear_conversation', { p_session_id: greedy.sessionId }),
});

it(
  'ends every statement of a signed-in person in time, and answers others meanwhile',
  { timeout: 300_000 },
  async () => {
    await world.server.sql.unsafe(`alter role authenticated set statement_timeout = '${String(MOST_MS)}ms'`);
    const ended: string[] = [];
    for (const [name, question] of Object.entries(questions())) {
      const started = performance.now();
      const asked = world.ask(question, world.headersOf('owner', greedy));
      const neighbour = await world.ask(get('messages?select=content'), world.headersOf('owner', other));
      expect(neighbour.status, name).toBe(200);
      const { status, text } = await asked;
      expect(performance.now() - started, name).toBeLessThan(MOST_MS + AROUND_MS);
      if (text.includes('57014')) ended.push(name);
      else if (status >= 500) expect(text, name).toMatch(/stack depth|too (deep|large|long)|exceed/i);
    }
    expect(ended).toEqual(
      expect.arrayContaining(['a regular expression without end', 'the same, to be changed']),
    );
    const running = await world.server.sql`
    select query from pg_stat_activity
     where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid() and now() - query_start > interval '1 second'`;
    expect(running).toEqual([]);
  },
);
