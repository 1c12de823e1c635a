import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { asUser } from '../../world/supabase/as-user';
import { furnish, newPerson, type Page, type Person } from './support';

/** Twenty seconds of it are an attack of their own. */
const LOAD_MS = process.env.ATTACK === 'full' ? 20_000 : 8_000;

let server: RunningSupabase;

beforeAll(async () => {
  server = await startSupabase();
});

afterAll(() => server.stop());

/** A connection of its own, as each device has one. */
const connected = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(server.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const below = (n: number): number => Math.floor(Math.random() * n);
const tag = (): string => `text ${below(1_000_000)}`;

/** One person's account as all their devices see it. */
class Account {
  readonly #documents = Array.from({ length: 40 }, () => randomUUID());
  #sessions = 0;

  readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }

  document(): string {
    return this.#documents[below(this.#documents.length)] ?? '';
  }

  /** One of the latest few, so that devices meet in it; deleted ones make room for new ones. */
  session(): string {
    if (below(20) === 0) this.#sessions += 1;
    return `session-${Math.max(0, this.#sessions - below(5))}`;
  }
}

/** What a device does in one transaction, which it sometimes keeps open for a moment. Returns its number of writes. */
async function writeSomething(sql: postgres.Sql, account: Account): Promise<number> {
  const user_id = account.person.id;
  const id = account.session();
  return asUser(sql, user_id, async (tx) => {
    const dwell = async () => {
      if (below(4) === 0) await tx`select pg_sleep(${Math.random() / 100})`;
    };
    const upsertSession = (title: string | null, head: string | null) => tx`
      insert into public.sessions (user_id, id, title, head_id) values (${user_id}, ${id}, ${title}, ${head})
      on conflict (user_id, id) do update set title = excluded.title, head_id = excluded.head_id`;
    const choice = below(100);
    if (choice < 50) {
      const [question, answer] = [randomUUID(), randomUUID()];
      await upsertSession(tag(), null);
      await dwell();
      await tx`insert into public.messages (user_id, id, session_id, parent_id, role, content)
        values (${user_id}, ${question}, ${id}, null, 'user', ${tag()}),
               (${user_id}, ${answer}, ${id}, ${question}, 'assistant', ${tag()}) on conflict do nothing`;
      await dwell();
      await tx`update public.sessions set head_id = ${answer} where id = ${id}`;
      return 4;
    }
    if (choice < 65) {
      await tx`update public.sessions set pinned = not pinned where id = ${id}`;
      await dwell();
      return 1;
    }
    if (choice < 85) {
      const scope = below(2) === 0 ? null : id;
      if (scope !== null) await upsertSession(tag(), null);
      await tx`insert into public.training_data (user_id, id, session_id, content)
        values (${user_id}, ${account.document()}, ${scope}, ${tag()})
        on conflict (user_id, id) do update set session_id = excluded.session_id, content = excluded.content`;
      await dwell();
      return 2;
    }
    if (choice < 95) {
      await tx`update public.messages set deleted_at = now() where (user_id, id) in (
        select user_id, id from public.messages where session_id = ${id} and deleted_at is null limit 1)`;
      await dwell();
      return 1;
    }
    if (choice < 98) await tx`select public.clear_conversation(${id})`;
    else await tx`select public.delete_session(${id})`;
    return 1;
  });
}

/** A device's copy: the `seq` of each row that lives. */
type Copy = Map<string, number>;

async function pullUntil(sql: postgres.Sql, userId: string, ended: () => boolean): Promise<Copy> {
  const copy: Copy = new Map();
  for (let cursor = 0, place = 0, last = false; ;) {
    const [answer] = await asUser(
      sql,
      userId,
      (tx) => tx<{ page: Page }[]>`
      select public.sync_pull(${cursor}, 50) as page`,
    );
    if (!answer) throw new Error('There was no page.');
    const { page } = answer;
    if (page.reset) {
      copy.clear();
      cursor = 0;
      place = 0;
      continue;
    }
    for (const { kind, row } of page.changes) {
      expect(row.seq).toBeGreaterThan(place);
      place = row.seq;
      if (row.deleted_at === null) copy.set(`${kind} ${row.id ?? ''}`, row.seq);
      else copy.delete(`${kind} ${row.id ?? ''}`);
    }
    cursor = page.cursor;
    if (page.has_more) continue;
    if (last) return copy;
    last = ended(); // one more round after the last write
    await delay(10);
  }
}

async function livingRows(userId: string): Promise<Copy> {
  const rows = await server.sql<{ key: string; seq: string }[]>`
    select 'sessions ' || id as key, seq from public.sessions where user_id = ${userId} and deleted_at is null
    union all select 'messages ' || id, seq from public.messages where user_id = ${userId} and deleted_at is null
    union all select 'training_data ' || id, seq from public.training_data where user_id = ${userId} and deleted_at is null
    union all select 'profiles ', seq from public.profiles where user_id = ${userId}`;
  return new Map(rows.map(({ key, seq }) => [key, Number(seq)]));
}

const sorted = (copy: Copy) => [...copy].sort();

describe('a device in the middle of a transaction', () => {
  /** Starts `rival` while the device holds its person's clock, and lets the device write on once the rival waits. */
  async function meet<T>(
    person: Person,
    rival: (sql: postgres.Sql) => Promise<T>,
    finish: (tx: postgres.TransactionSql) => Promise<unknown>,
  ): Promise<T> {
    return connected((theirs) =>
      connected(async (ours) => {
        let result: Promise<T> | undefined;
        await asUser(ours, person.id, async (tx) => {
          await tx`update public.sessions set pinned = true where id = 'session-123'`;
          result = rival(theirs);
          result.catch(() => undefined);
          await untilSomebodyWaits();
          await finish(tx);
        });
        if (!result) throw new Error('The rival did not start.');
        return result;
      }),
    );
  }

  async function untilSomebodyWaits(): Promise<void> {
    for (;;) {
      const [row] = await server.sql<
        { n: number }[]
      >`select count(*)::int as n from pg_locks where not granted`;
      if (row && row.n > 0) return;
    }
  }

  const say = (person: Person) => (tx: postgres.TransactionSql) =>
    tx`
    insert into public.messages (user_id, session_id, role, content) values (${person.id}, 'session-123', 'user', 'Hi')`;

  it('does not deadlock with the deletion of its account', async () => {
    const ann = await newPerson(server, 'ann');
    await furnish(ann, 'session-123');
    const [session] = await server.sql`select id from auth.sessions where user_id = ${ann.id}`;
    const claims = { session_id: session?.id as string };
    await meet(
      ann,
      (sql) => asUser(sql, ann.id, (tx) => tx`select public.delete_account()`, claims),
      say(ann),
    );
    expect(await livingRows(ann.id)).toEqual(new Map());
  });

  it('does not deadlock with the purge of a message that others answer', async () => {
    const ann = await newPerson(server, 'ann');
    const { messageId } = await furnish(ann, 'session-123');
    const answer = randomUUID();
    await server.sql`insert into public.messages (user_id, id, session_id, parent_id, role, content)
      values (${ann.id}, ${answer}, 'session-123', ${messageId}, 'assistant', 'Hello')`;
    await server.sql`update public.messages set deleted_at = now() where user_id = ${ann.id} and id = ${messageId}`;
    await meet(
      ann,
      (sql) => sql`select private.purge_tombstones('0 seconds')`.execute(),
      (tx) => tx`update public.messages set deleted_at = now() where id = ${answer}`,
    );
    const left = await server.sql`select id from public.messages where user_id = ${ann.id}`;
    expect(left.map((row) => row.id as string)).not.toContain(messageId);
  });
});

describe('8 writers and 3 pullers at once', () => {
  it('lose no change and never deadlock, while old tombstones are purged', { timeout: 50_000 }, async () => {
    const [ann, bob] = [await newPerson(server, 'ann'), await newPerson(server, 'bob')];
    const [anns, bobs] = [new Account(ann), new Account(bob)];
    const end = Date.now() + LOAD_MS;
    let writing = true;
    let written = 0;
    let purged = 0;
    // On a busy machine for longer: the promise is not kept by doing nothing.
    const goesOn = () => writing && (Date.now() < end || written <= 200 || purged <= 10);

    const write = (account: Account) =>
      connected(async (sql) => {
        while (goesOn()) written += await writeSomething(sql, account);
      });
    const keepHouse = () =>
      connected(async (sql) => {
        while (goesOn()) {
          // So many changes are more than the limiter allows one person.
          await sql`update private.write_budget set tokens = 3000, at = clock_timestamp()`;
          const [row] = await sql<{ n: string }[]>`select private.purge_tombstones('2 seconds') as n`;
          purged += Number(row?.n);
          await delay(500);
        }
      });
    const pull = ({ id }: Person) => connected((sql) => pullUntil(sql, id, () => !writing));

    const copies = [pull(ann), pull(ann), pull(bob)];
    const writers = [anns, anns, anns, anns, anns, bobs, bobs, bobs].map(write);
    await Promise.all([...writers, keepHouse()]).finally(() => (writing = false));
    const truth = await Promise.all([ann, ann, bob].map(({ id }) => livingRows(id)));
    expect((await Promise.all(copies)).map(sorted)).toEqual(truth.map(sorted));
    expect(written).toBeGreaterThan(200);
    expect(purged).toBeGreaterThan(10);
  });
});
