import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { asUser } from '../../world/supabase/as-user';
import { fillWithCrowd, personId, sessionId } from '../../world/supabase/crowd';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { ensurePostgresBinaries } from '../lib/postgres-binaries';
import { type BenchResult, compare, median } from './result';

const MESSAGES = 1_000_000;
const FLOOR_MESSAGES = 10_000;
/** The same in both projects, so that each query has the same rows to bring and only the tables differ. */
const MESSAGES_EACH = 1_000;
const ROUNDS = 200;
/** What a pull of what is new brings. */
const NEW_MESSAGES = 20;
/** A hundred times the rows make an index a level deeper and the cache colder. They must not make more work. */
const LIMIT = 2;

interface Asker {
  readonly id: string;
  readonly cursor: string;
}

/** What the app asks, in the order of importance; the first is the benchmark's value. */
const QUERIES: Readonly<Record<string, (tx: postgres.TransactionSql, asker: Asker) => Promise<unknown>>> = {
  'delta pull': (tx, { cursor }) => tx`select public.sync_pull(${cursor}, 500)`,
  'first page of a pull': (tx) => tx`select public.sync_pull(0, 500)`,
  'newest page of a conversation': (tx) => tx`select * from public.conversation_page(${sessionId(3)})`,
  'insert of a turn': insertTurn,
};

/** On a project with a million messages, against the same on one with ten thousand, in alternating rounds. */
export async function run(): Promise<BenchResult> {
  await ensurePostgresBinaries();
  const servers: RunningSupabase[] = [];
  try {
    const floor = await startProject(servers, FLOOR_MESSAGES);
    const large = await startProject(servers, MESSAGES);
    for (let round = -10; round < ROUNDS; round += 1) {
      // Another person each time, whose rows lie all over the tables.
      for (const project of [floor, large]) await askEverything(project, round);
    }
    const results = Object.keys(QUERIES).map((name) => {
      const [ours, theirs] = [large, floor].map(({ times }) => times.get(name) ?? []);
      if (!ours || !theirs) throw new Error(`${name} was not measured.`);
      console.log(
        `${name}: ${median(ours).toFixed(2)} ms among ${MESSAGES} messages, ${median(theirs).toFixed(2)} ms among ${FLOOR_MESSAGES}`,
      );
      return compare(`server: ${name}`, 'ms', ours, theirs, LIMIT);
    });
    const [first, ...also] = results;
    if (!first) throw new Error('Nothing was measured.');
    return { ...first, name: 'server', also };
  } finally {
    for (const server of servers) await server.stop();
  }
}

interface Project {
  readonly sql: postgres.Sql;
  readonly people: number;
  /** Milliseconds of each round, by query. */
  readonly times: Map<string, number[]>;
}

async function startProject(servers: RunningSupabase[], messages: number): Promise<Project> {
  const server = await startSupabase();
  servers.push(server);
  const people = messages / MESSAGES_EACH;
  const started = performance.now();
  await fillWithCrowd(server.sql, { people, messages });
  console.log(
    `${people} people with ${messages} messages in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return { sql: server.sql, people, times: new Map() };
}

/** Rounds below 0 warm up. A query's time starts when its transaction is open and ends with its last row. */
async function askEverything({ sql, people, times }: Project, round: number): Promise<void> {
  const id = personId(1 + (((round + people) * 37) % people));
  const [row] = await sql<{ cursor: string }[]>`
    select seq as cursor from public.messages where user_id = ${id} order by seq desc offset ${NEW_MESSAGES} limit 1`;
  if (!row) throw new Error('The person has no messages.');
  for (const [name, ask] of Object.entries(QUERIES)) {
    const ms = await asUser(sql, id, async (tx) => {
      const started = performance.now();
      await ask(tx, { id, cursor: row.cursor });
      return performance.now() - started;
    });
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), ms]);
  }
}

async function insertTurn(tx: postgres.TransactionSql, { id }: Asker): Promise<void> {
  const [question, answer] = [randomUUID(), randomUUID()];
  await tx`
    insert into public.messages (user_id, id, session_id, parent_id, role, content)
    values (${id}, ${question}, ${sessionId(3)}, null, 'user', 'When are you open?'),
           (${id}, ${answer}, ${sessionId(3)}, ${question}, 'assistant', 'Monday to Friday, 9 to 5.')
    on conflict (user_id, id) do nothing`;
  await tx`update public.sessions set head_id = ${answer} where id = ${sessionId(3)}`;
}
