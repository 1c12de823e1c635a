import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillWithCrowd, personId, sessionId } from '../../world/supabase/crowd';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { readPlans } from './query-plans';

const PERSON = personId(500);
const SESSION = sessionId(3);
const OURS = ['sessions', 'messages', 'training_data', 'training_revisions', 'profiles'];

let server: RunningSupabase;
/** Rows of that person. */
let known: { message: string; document: string; cursor: string; authSession: string };

beforeAll(async () => {
  server = await startSupabase();
  await fillWithCrowd(server.sql, { people: 1000, messages: 200_000 });
  const authSession = randomUUID();
  await server.sql`insert into auth.sessions (id, user_id, created_at) values (${authSession}, ${PERSON}, now())`;
  const [row] = await server.sql<{ message: string; document: string; cursor: string }[]>`
    select (select id from public.messages where user_id = ${PERSON} and session_id = ${SESSION} limit 1) as message,
           (select id from public.training_data where user_id = ${PERSON} limit 1) as document,
           (select max(seq) - 50000 from public.messages where user_id = ${PERSON}) as cursor`;
  if (!row) throw new Error('There are no rows.');
  known = { ...row, authSession };
});

afterAll(() => server.stop());

interface Query {
  readonly run: (tx: postgres.TransactionSql) => postgres.PendingQuery<postgres.Row[]>;
  /** Indexes that must be used, and the columns that each must be searched by. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

const PULL: Query['uses'] = {
  sessions_sync: ['user_id', 'seq'],
  messages_sync: ['user_id', 'seq'],
  training_sync: ['user_id', 'seq'],
  profiles_pkey: ['user_id'],
};

/** Everything that the app asks of the server, as the REST layer puts it. */
const QUERIES: Readonly<Record<string, Query>> = {
  'the first page of a pull': {
    run: (tx) => tx`select * from public.sync_pull(0, 500)`,
    uses: PULL,
  },
  'a pull of what is new': {
    run: (tx) => tx`select * from public.sync_pull(${known.cursor}, 500)`,
    uses: PULL,
  },
  'the newest page of a conversation': {
    run: (tx) => tx`select * from public.conversation_page(${SESSION})`,
    uses: { messages_page: ['user_id', 'session_id', 'created_at', 'id'] },
  },
  'an older page of a conversation': {
    run: (tx) =>
      tx`select * from public.conversation_page(${SESSION}, now() - interval '1 hour', ${randomUUID()})`,
    uses: { messages_page: ['user_id', 'session_id', 'created_at', 'id'] },
  },
  'the shown branch': {
    run: (tx) => tx`select * from public.shown_branch(${SESSION}, null, 50)`,
    uses: { messages_pkey: ['user_id', 'id'], sessions_pkey: ['user_id', 'id'] },
  },
  'what a question is asked on': {
    run: (tx) => tx`select public.question_context(${SESSION})`,
    uses: {
      messages_pkey: ['user_id', 'id'],
      sessions_pkey: ['user_id', 'id'],
      training_scope: ['user_id', 'session_id'],
    },
  },
  'the messages of a turn': {
    run: (tx) => tx`
      insert into public.messages (user_id, id, session_id, parent_id, role, content)
      values (${PERSON}, ${randomUUID()}, ${SESSION}, ${known.message}, 'user', 'Hi')
      on conflict (user_id, id) do nothing returning id`,
    uses: {
      messages_pkey: [], // "on conflict" shows no columns
      messages_in_session: ['user_id', 'session_id', 'id'],
      sessions_pkey: ['user_id', 'id'],
      write_budget_pkey: [],
    },
  },
  'a session': {
    run: (tx) => tx`
      insert into public.sessions (user_id, id, title, head_id) values (${PERSON}, ${SESSION}, 'Renamed', ${known.message})
      on conflict (user_id, id) do update set title = excluded.title, head_id = excluded.head_id returning id`,
    uses: { sessions_pkey: [], messages_in_session: ['user_id', 'session_id', 'id'] },
  },
  'a document that changes and moves': {
    run: (tx) => tx`
      insert into public.training_data (user_id, id, session_id, title, content)
      values (${PERSON}, ${known.document}, ${SESSION}, 'Stock', 'Honda')
      on conflict (user_id, id) do update
        set title = excluded.title, content = excluded.content, session_id = excluded.session_id returning id`,
    uses: {
      training_data_pkey: ['user_id', 'id'],
      training_scope: ['user_id', 'session_id'],
      training_revisions_history: ['user_id', 'document_id'],
      sessions_pkey: ['user_id', 'id'],
    },
  },
  'the deletion of a document': {
    run: (tx) =>
      tx`update public.training_data set deleted_at = now() where id = ${known.document} returning id`,
    uses: {
      training_data_pkey: ['user_id', 'id'],
      training_revisions_history: ['user_id', 'document_id'],
    },
  },
  'the history of a document': {
    run: (tx) => tx`
      select id, title, kept_at from public.training_revisions where document_id = ${known.document} order by kept_at desc`,
    uses: { training_revisions_history: ['user_id', 'document_id'] },
  },
  'the deletion of a session': {
    run: (tx) => tx`select public.delete_session(${SESSION})`,
    uses: {
      sessions_pkey: ['user_id', 'id'],
      messages_page: ['user_id', 'session_id'],
      training_scope: ['user_id', 'session_id'],
      profiles_pkey: ['user_id'],
    },
  },
  'the clearing of a conversation': {
    run: (tx) => tx`select public.clear_conversation(${SESSION})`,
    uses: { sessions_pkey: ['user_id', 'id'], messages_page: ['user_id', 'session_id'] },
  },
  'the deletion of an account': {
    run: (tx) => tx`select public.delete_account()`,
    uses: {
      messages_parent: ['user_id', 'session_id', 'parent_id'],
      messages_in_session: ['user_id', 'session_id'],
      sessions_head: ['user_id', 'id', 'head_id'],
      training_revisions_history: ['user_id', 'document_id'],
      profiles_pkey: ['user_id'],
    },
  },
};

it.each(Object.entries(QUERIES))(
  '%s uses its indexes among 200,000 messages',
  async (_name, { run, uses }) => {
    const claims = { session_id: known.authSession };
    const reads = await readPlans(server.databaseUrl, PERSON, (tx) => run(tx), claims);

    const whole = reads.filter(
      ({ node, table }) => node === 'Seq Scan' && OURS.some((name) => table === `public.${name}`),
    );
    expect(whole).toEqual([]);
    for (const [index, columns] of Object.entries(uses)) {
      const conditions = reads.filter((read) => read.index === index).map((read) => read.condition ?? '');
      const searched = conditions.some((text) =>
        columns.every((column) => new RegExp(`\\b${column}\\b`).test(text)),
      );
      expect({ index, searched, conditions }).toMatchObject({ searched: true });
    }
    // Nobody's rows are read by an index that is not led by their owner.
    for (const { table, condition } of reads) {
      if (condition !== undefined && table.startsWith('public.')) expect(condition).toContain('user_id');
    }
  },
);
