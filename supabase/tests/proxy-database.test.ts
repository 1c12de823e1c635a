import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { newPerson } from './support';

const MIGRATION = new URL('../migrations/20260102000000_team_proxy.sql', import.meta.url);

// What the proxy keeps in the database: right under any load, and nobody else's business.
let server: RunningSupabase;
let sql: RunningSupabase['sql'];
let ann: { readonly id: string; readonly token: string };

beforeAll(async () => {
  server = await startSupabase();
  sql = server.sql;
});
beforeEach(async () => {
  const { id, client } = await newPerson(server, 'ann');
  ann = { id, token: (await client.auth.getSession()).data.session?.access_token ?? '' };
});
afterAll(() => server.stop());

interface Verdict {
  readonly refused: 'requests' | 'tokens' | null;
  readonly day: string;
}

/** In a transaction, which has a connection of its own: plain queries would line up on one. */
function reserve(tokens: number): Promise<Verdict | null | undefined> {
  return sql.begin(async (own) => {
    const [row] = await own<{ verdict: Verdict | null }[]>`
      select public.proxy_reserve(${ann.id}, ${tokens}, 1000, 500) as verdict`;
    return row?.verdict;
  });
}

async function budget(): Promise<object | null> {
  const [row] = await sql<object[]>`
    select tokens::int as tokens, reserved::int as reserved from private.proxy_budget where user_id = ${ann.id}`;
  return row ? { ...row } : null;
}

it('is out of reach for everyone but the proxy, even where a project grants by default', async () => {
  const migration = await readFile(MIGRATION, 'utf8');
  const rollback = new Error('rollback');
  const applied = sql.begin(async (within) => {
    await within.unsafe(`
      drop table private.proxy_budget;
      drop function public.proxy_reserve, public.proxy_settle;
      alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
      alter default privileges in schema private grant all on tables to anon, authenticated, service_role;`);
    await within.unsafe(migration);
    const functions = await within`
      select p.proname as name, r.rolname as role, has_function_privilege(r.oid, p.oid, 'execute') as may
        from pg_proc p, pg_roles r
       where p.proname like 'proxy\\_%' and r.rolname in ('anon', 'authenticated', 'service_role') order by 1, 2`;
    expect(functions.map((row) => ({ ...row }))).toEqual(
      ['proxy_reserve', 'proxy_settle'].flatMap((name) => [
        { name, role: 'anon', may: false },
        { name, role: 'authenticated', may: false },
        { name, role: 'service_role', may: true },
      ]),
    );
    const [table] = await within<{ open: boolean; secured: boolean }[]>`
      select relrowsecurity as secured,
             has_table_privilege('anon', oid, 'select, insert, update, delete')
               or has_table_privilege('authenticated', oid, 'select, insert, update, delete') as open
        from pg_class where oid = 'private.proxy_budget'::regclass`;
    expect({ ...table }).toEqual({ secured: true, open: false });
    throw rollback;
  });
  await expect(applied).rejects.toBe(rollback);
});

it('is changed by the secret key, and not by a person who calls its functions', async () => {
  const day = (await reserve(10))?.day;
  const before = await budget();
  const settle = (headers: Record<string, string>) =>
    fetch(`${server.url}/rest/v1/rpc/proxy_settle`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ p_user_id: ann.id, p_day: day, p_reserved: 10, p_used: 3 }),
    });
  const apikey = server.publishableKey;
  expect((await settle({ apikey })).ok).toBe(false);
  expect((await settle({ apikey, authorization: `Bearer ${ann.token}` })).ok).toBe(false);
  expect(await budget()).toEqual(before);
  expect((await settle({ apikey: server.serviceRoleKey })).ok).toBe(true);
  expect(await budget()).toEqual({ tokens: 3, reserved: 0 });
});

it('gives no room twice, however many ask at once', async () => {
  const verdicts = await Promise.all(Array.from({ length: 200 }, () => reserve(10)));
  const granted = verdicts.filter((verdict) => verdict?.refused === null);
  expect(granted).toHaveLength(50);
  expect(await budget()).toEqual({ tokens: 0, reserved: 500 });
  await Promise.all(
    granted.map((verdict) => sql`select public.proxy_settle(${ann.id}, ${verdict?.day ?? ''}, 10, 7)`),
  );
  expect(await budget()).toEqual({ tokens: 350, reserved: 0 });
});

it('counts nothing of yesterday for today', async () => {
  await reserve(10);
  await sql`select public.proxy_settle(${ann.id}, current_date - 1, 10, 7)`;
  expect(await budget()).toEqual({ tokens: 0, reserved: 10 });
});

it('goes with the account', async () => {
  await reserve(10);
  await sql`delete from auth.users where id = ${ann.id}`;
  expect(await budget()).toBeNull();
});
