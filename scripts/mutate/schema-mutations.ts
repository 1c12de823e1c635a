import type postgres from 'postgres';

/** One rule of the schema taken away. */
export interface Mutation {
  readonly kind: 'policy' | 'rls' | 'trigger' | 'constraint' | 'grant' | 'revoke' | 'function';
  /** What is done, in words; unique. */
  readonly name: string;
  /** The bare name of the table or function that it is about: the tests about it run first. */
  readonly subject: string;
  readonly sql: string;
}

const SCHEMAS = `array['public'::regnamespace, 'private'::regnamespace]`;
const API_ROLES = `(values ('anon'), ('authenticated')) as roles (role)`;

/** What is in the catalog, so that a new rule is a new mutation without anybody writing it down. */
const QUERIES: readonly string[] = [
  `select 'policy' as kind, format(how.name, policyname) as name, tablename as subject,
          format(how.statement, policyname, schemaname, tablename) as sql
     from pg_policies,
          (values ('drop policy "%s"', 'drop policy %I on %I.%I', true),
                  ('policy "%s" shows every row', 'alter policy %I on %I.%I using (true)', true),
                  ('policy "%s" lets every row be written', 'alter policy %I on %I.%I with check (true)', false),
                  ('policy "%s" is for everybody', 'alter policy %I on %I.%I to public', true))
            as how (name, statement, for_reading)
    where how.for_reading or with_check is not null`,

  `select 'rls' as kind, 'disable row-level security on ' || relname as name, relname as subject,
          format('alter table %s disable row level security', oid::regclass) as sql
     from pg_class where relrowsecurity and relnamespace = any (${SCHEMAS})`,

  `select 'trigger' as kind, format('drop trigger %s on %s', tgname, relname) as name, relname as subject,
          format('drop trigger %I on %s', tgname, tgrelid::regclass) as sql
     from pg_trigger t join pg_class c on c.oid = tgrelid join pg_proc p on p.oid = tgfoid
    where not tgisinternal and pronamespace = any (${SCHEMAS})`,

  `select 'constraint' as kind, 'drop constraint ' || conname as name, conname as subject,
          format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as sql
     from pg_constraint where connamespace = any (${SCHEMAS}) and contype in ('c', 'f', 'p', 'u', 'x')`,

  // Grants that are: each is taken. Columns go together, command by command.
  `select distinct 'grant' as kind,
          format('revoke %s on %s from %s', lower(privilege_type), relname, grantee::regrole) as name, relname as subject,
          format('revoke %s on %s from %s', privilege_type, c.oid::regclass, grantee::regrole) as sql
     from pg_class c,
          lateral (select (aclexplode(relacl)).* union all
                   select (aclexplode(attacl)).* from pg_attribute where attrelid = c.oid) a
    where relnamespace = any (${SCHEMAS}) and relkind = 'r' and grantee <> relowner and grantee <> 0
      and privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`,
  `select 'grant' as kind, format('revoke execute on %s from %s', proname, grantee::regrole) as name, proname as subject,
          format('revoke execute on function %s from %s', p.oid::regprocedure, grantee::regrole) as sql
     from pg_proc p, aclexplode(proacl) where pronamespace = any (${SCHEMAS}) and grantee <> proowner and grantee <> 0`,

  // Grants that are not: each is given.
  `select 'revoke' as kind, format('grant %s on %s to %s', verb, relname, role) as name, relname as subject,
          format('grant %s on %s to %I', verb, oid::regclass, role) as sql
     from pg_class, ${API_ROLES},
          unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as verb
    where relnamespace = any (${SCHEMAS}) and relkind in ('r', 'v', 'm', 'p')
      and not has_table_privilege(role, oid, verb)`,
  `select 'revoke' as kind, format('grant usage on %s to %s', relname, role) as name, relname as subject,
          format('grant usage on sequence %s to %I', oid::regclass, role) as sql
     from pg_class, ${API_ROLES}
    where relnamespace = any (${SCHEMAS}) and relkind = 'S'`,
  `select 'revoke' as kind, format('grant execute on %s to %s', proname, role) as name, proname as subject,
          format('grant execute on function %s to %I', p.oid::regprocedure, role) as sql
     from pg_proc p, ${API_ROLES}
    where pronamespace = any (${SCHEMAS}) and not has_function_privilege(role, p.oid, 'execute')`,
  `select 'revoke' as kind, format('grant %s on schema %s to %s', verb, nspname, role) as name, nspname::text as subject,
          format('grant %s on schema %I to %I', verb, nspname, role) as sql
     from pg_namespace n, ${API_ROLES}, unnest(array['usage', 'create']) as verb
    where n.oid = any (${SCHEMAS}) and not has_schema_privilege(role, n.oid, verb)`,

  `select 'function' as kind, format(how.name, proname) as name, proname as subject,
          format(how.statement, p.oid::regprocedure) as sql
     from pg_proc p,
          (values ('%s finds names where its caller says', 'alter function %s reset search_path', null),
                  ('%s runs with its owner''s rights', 'alter function %s security definer', false),
                  ('%s runs with its caller''s rights', 'alter function %s security invoker', true))
            as how (name, statement, definer)
    where pronamespace = any (${SCHEMAS}) and coalesce(prosecdef = definer, proconfig is not null)`,
];

/** Every mutation of the schema in this database, in the same order each time. */
export async function listSchemaMutations(sql: postgres.Sql): Promise<Mutation[]> {
  const found: Mutation[] = [];
  for (const query of QUERIES) found.push(...(await sql.unsafe<Mutation[]>(`${query} order by name`)));
  return found;
}

/**
 * Throws unless the mutation can be carried out: one that fails would stop every test from starting, and look like a
 * mutation that bites.
 */
export async function checkMutation(sql: postgres.Sql, mutation: Mutation): Promise<void> {
  const done = new Error('done');
  const tried = sql.begin(async (within) => {
    await within.unsafe(mutation.sql);
    throw done;
  });
  await tried.catch((error: unknown) => {
    if (error !== done) throw new Error(`Cannot be carried out: ${mutation.sql}`, { cause: error });
  });
}
