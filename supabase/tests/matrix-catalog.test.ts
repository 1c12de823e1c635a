import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { FUNCTION_RULES, RELATIONS, SCHEMAS } from './matrix/catalog';
import { FUNCTIONS } from './matrix/functions';
import { TABLES } from './matrix/tables';

// What the database says about itself, against the list. A new table or function fails here until it is listed, and
// then until matrix.test.ts knows what each caller gets from it.
let server: RunningSupabase;
let sql: postgres.Sql;

/** The platform's own; what is in them is not ours to prove. */
const PLATFORM = ['auth', 'supabase_migrations'];

beforeAll(async () => {
  server = await startSupabase();
  sql = server.sql;
});
afterAll(() => server.stop());

it('has no schema beside the listed ones, and nobody may create in them', async () => {
  const rows = await sql<{ schema: string; role: string; privilege: string }[]>`
    select n.nspname as schema, coalesce(r.rolname, 'public') as role, a.privilege_type as privilege
      from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
      left join pg_roles r on r.oid = a.grantee
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all (${PLATFORM})
       and a.grantee <> n.nspowner`;
  const seen: Record<string, Record<string, string[]>> = {};
  for (const { schema, role, privilege } of rows) ((seen[schema] ??= {})[role] ??= []).push(privilege);
  expect(seen).toEqual(SCHEMAS);
});

it('has a row in the matrix for every table and every function that the API offers', async () => {
  const relations = await relationNames();
  const functions = (await functionRows()).map(({ signature }) => signature);
  expect(
    relations.filter((name) => !(name in RELATIONS)),
    missing('catalog.ts'),
  ).toEqual([]);
  expect(
    functions.filter((name) => !(name in FUNCTION_RULES)),
    missing('catalog.ts'),
  ).toEqual([]);
  expect(
    Object.keys(RELATIONS).filter((name) => !relations.includes(name)),
    'listed but gone',
  ).toEqual([]);
  expect(
    Object.keys(FUNCTION_RULES).filter((name) => !functions.includes(name)),
    'listed but gone',
  ).toEqual([]);
  const offered = (names: readonly string[]) =>
    names.filter((name) => name.startsWith('public.')).map((name) => name.slice(7).replace(/\(.*/, ''));
  expect(
    offered(relations).filter((name) => !(name in TABLES)),
    missing('tables.ts'),
  ).toEqual([]);
  expect(
    offered(functions).filter((name) => !(name in FUNCTIONS)),
    missing('functions.ts'),
  ).toEqual([]);
});

it.each(Object.entries(RELATIONS))('%s has exactly its policies and grants', async (name, rules) => {
  const [row] = await sql<{ kind: string; secured: boolean }[]>`
    select relkind as kind, relrowsecurity as secured from pg_class where oid = ${name}::regclass`;
  const policies = await sql<
    { name: string; roles: string[]; command: string; using: string; check: string }[]
  >`
    select policyname as name, roles::text[] as roles, cmd as command, qual as using, with_check as check
      from pg_policies where format('%s.%s', schemaname, tablename) = ${name}`;
  expect({
    kind: row?.kind === 'r' ? 'table' : row?.kind === 'S' ? 'sequence' : row?.kind,
    policies: row?.secured
      ? Object.fromEntries(
          policies.map(({ name, roles, ...rest }) => {
            expect(roles).toEqual(['authenticated']);
            return [name, rest];
          }),
        )
      : null,
    grants: await grantsOn(name),
  }).toEqual(rules);
});

it.each(Object.entries(FUNCTION_RULES))('%s is called by exactly those who may', async (signature, rules) => {
  const found = (await functionRows()).find((row) => row.signature === signature);
  expect(found).toEqual({ signature, searchPath: 'search_path=""', ...rules });
});

it('belongs to the superuser alone, so that nobody else is past row-level security', async () => {
  const owners = await sql`
    select distinct relowner::regrole::text as owner from pg_class where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    union select distinct proowner::regrole::text from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)`;
  expect(owners.map((row) => row.owner as string)).toEqual(['postgres']);
  const [api] = await sql`
    select count(*)::int as count from pg_roles
     where rolname in ('anon', 'authenticated') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`;
  const [member] = await sql`
    select count(*)::int as count from pg_auth_members m join pg_roles r on r.oid = m.member
     where r.rolname in ('anon', 'authenticated', 'service_role')`;
  expect([api?.count, member?.count]).toEqual([0, 0]);
});

function missing(file: string): string {
  return `not listed: add what may be done with it to supabase/tests/matrix/${file}`;
}

/** Tables, views, materialised views, foreign tables and sequences: whatever a request could name. */
async function relationNames(): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind not in ('i', 'I', 't', 'c') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and n.nspname <> all (${PLATFORM})`;
  return rows.map((row) => row.name);
}

interface FunctionRow {
  readonly signature: string;
  readonly runsAs: string;
  readonly searchPath: string | null;
  readonly callers: readonly string[];
}

async function functionRows(): Promise<FunctionRow[]> {
  const rows = await sql<FunctionRow[]>`
    select format('%s.%s(%s)', n.nspname, p.proname,
             (select string_agg(format_type(t, null), ',' order by place) from unnest(p.proargtypes) with ordinality as args (t, place)))
             as signature,
           case when p.prosecdef then 'owner' else 'caller' end as "runsAs",
           array_to_string(p.proconfig, ' ') as "searchPath",
           array(select coalesce(r.rolname, 'public')::text
                   from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
                  where a.grantee <> p.proowner order by 1) as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all (${PLATFORM})`;
  return rows.map((row) => ({ ...row }));
}

/** By role and command: `*`, or the columns. MAINTAIN is new in PostgreSQL 17 and left out. */
async function grantsOn(name: string): Promise<Record<string, Record<string, string>>> {
  const rows = await sql<{ role: string; command: string; columns: string }[]>`
    select coalesce(r.rolname, 'public') as role, lower(g.privilege_type) as command,
           case when bool_or(g.attname is null) then '*' else string_agg(g.attname, ' ' order by g.attname) end as columns
      from (select a.grantee, a.privilege_type, null::text as attname, c.relowner
              from pg_class c, aclexplode(c.relacl) a where c.oid = ${name}::regclass
            union all
            select a.grantee, a.privilege_type, t.attname, c.relowner
              from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
             where c.oid = ${name}::regclass) g
      left join pg_roles r on r.oid = g.grantee
     where g.grantee <> g.relowner and g.privilege_type <> 'MAINTAIN'
     group by 1, 2`;
  const grants: Record<string, Record<string, string>> = {};
  for (const { role, command, columns } of rows) (grants[role] ??= {})[command] = columns;
  return grants;
}
