import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AN_ID, IMPLIED, VIOLATIONS } from './matrix/constraints';
import { TABLES, questionOf } from './matrix/tables';
import { startWorld, type Resident, type World } from './matrix/world';

// What holds for whoever writes: the constraints, and the triggers that every synchronised table needs.
let world: World;
let ann: Resident;

beforeAll(async () => {
  world = await startWorld();
  ann = await world.newResident();
  const { sql } = world.server;
  await sql`insert into private.write_budget values (${ann.id}, 3000, now())`;
  await sql`insert into private.purge_horizon values (${ann.id}, 1)`;
  await sql`insert into private.proxy_budget (user_id, requests, at, day) values (${ann.id}, 1, now(), current_date)`;
  await sql`insert into private.devices (user_id, device_id, marks, seq) values (${ann.id}, ${AN_ID}, '{}', 1)`;
  await sql`insert into private.taken_changes (user_id, change_id) values (${ann.id}, ${AN_ID})`;
  await sql`insert into private.sign_in_attempts values ('somebody', 1, now())`;
  await sql`insert into private.held_questions values (${ann.id}, ${AN_ID}, ${AN_ID}, now())`;
});
afterAll(() => world.stop());

const ROLLBACK = new Error('rollback');

describe('constraints', () => {
  it('are all in the matrix', async () => {
    const rows = await world.server.sql<{ name: string }[]>`
      select conname as name from pg_constraint
       where connamespace in ('public'::regnamespace, 'private'::regnamespace) and contype in ('c', 'f', 'p', 'u', 'x')
       order by 1`;
    const listed = [...Object.keys(VIOLATIONS), ...Object.keys(IMPLIED)];
    const hint = 'add a row that breaks it to supabase/tests/matrix/constraints.ts';
    expect(
      rows.map((row) => row.name).filter((name) => !listed.includes(name)),
      hint,
    ).toEqual([]);
    expect(
      listed.filter((name) => !rows.some((row) => row.name === name)),
      'listed but gone',
    ).toEqual([]);
  });

  it.each(Object.entries(VIOLATIONS))('%s refuses what breaks it', async (name, { table, row }) => {
    const broken = world.server.sql.begin(async (sql) => {
      // The guards would mend some rows before the constraint sees them.
      await sql`alter table ${sql(table)} disable trigger user`;
      if (table === 'public.profiles' && !name.endsWith('_pkey'))
        await sql`delete from public.profiles where user_id = ${ann.id}`;
      await sql`insert into ${sql(table)} ${sql(row(ann))}`;
      throw ROLLBACK;
    });
    await expect(broken).rejects.toMatchObject({ constraint_name: name });
  });
});

const synchronised = Object.keys(TABLES).filter((table) => table !== 'training_revisions');

describe('a synchronised table', () => {
  it('is one with a place in the order of changes', async () => {
    const rows = await world.server.sql<{ name: string }[]>`
      select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attname = 'seq' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
    expect(rows.map((row) => row.name).sort()).toEqual([...synchronised].sort());
  });

  it.each(synchronised)('(%s) takes its person’s change clock before any row', async (table) => {
    const statements = [
      `insert into public.${table} (user_id) select user_id from public.${table} where false`,
      `update public.${table} set deleted_at = now() where false`,
    ];
    for (const statement of statements) {
      const locked = world.server.sql.begin(async (sql) => {
        await sql`select set_config('request.jwt.claim.sub', ${ann.id}, true)`;
        await sql.unsafe(statement);
        const [row] = await sql`
          select count(*)::int as count from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`;
        return row?.count as number;
      });
      expect(await locked, statement).toBe(1);
    }
  });

  it.each(synchronised)('(%s) charges every write to the person’s budget', async (table) => {
    const owner = await world.newResident();
    const { sql } = world.server;
    await sql`insert into private.write_budget values (${owner.id}, -1000, now())`;
    const write = (verb: 'insert' | 'update') =>
      world.ask(questionOf(table, verb, owner), world.headersOf('owner', owner));
    const before = await world.rowsOf(owner);
    expect((await write('update')).status).toBe(429);
    if (table === 'profiles') await sql`delete from public.profiles where user_id = ${owner.id}`;
    else expect(await world.rowsOf(owner)).toEqual(before);
    expect((await write('insert')).status).toBe(429);
  });
});
