import type postgres from 'postgres';

/** Everything that our migrations make, one line each, so that two databases can be compared as texts. */
export async function dumpSchema(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with ours as (
      select oid, nspname from pg_namespace where nspname in ('public', 'private')
    ), relations as (
      select c.*, ours.nspname || '.' || c.relname as name from pg_class c join ours on ours.oid = c.relnamespace
    )
    select 'schema ' || n.nspname || ' ' || coalesce(n.nspacl::text, '') as line
      from pg_namespace n join ours using (oid)
    union all
    select concat_ws(' ', 'relation', name, relkind, relrowsecurity, relforcerowsecurity, relacl::text) from relations
    union all
    select concat_ws(' ', 'column', r.name, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                     pg_get_expr(d.adbin, d.adrelid), a.attacl::text)
      from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where r.relkind in ('r', 'v')
    union all
    select concat_ws(' ', 'constraint', r.name, k.conname, pg_get_constraintdef(k.oid))
      from relations r join pg_constraint k on k.conrelid = r.oid
    union all
    select concat_ws(' ', 'index', pg_get_indexdef(r.oid)) from relations r where r.relkind = 'i'
    union all
    select concat_ws(' ', 'sequence', r.name, s.seqstart, s.seqincrement, s.seqcache)
      from relations r join pg_sequence s on s.seqrelid = r.oid
    union all
    select concat_ws(' ', 'policy', tablename, policyname, permissive, roles::text, cmd, qual, with_check)
      from pg_policies where schemaname in ('public', 'private')
    union all
    select concat_ws(' ', 'function', pg_get_functiondef(p.oid), p.proacl::text)
      from pg_proc p join ours on ours.oid = p.pronamespace
    union all
    select concat_ws(' ', 'trigger', t.tgenabled, pg_get_triggerdef(t.oid))
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid join ours on ours.oid = p.pronamespace
     where not t.tgisinternal
     order by line`;
  return rows.map((row) => row.line);
}

/** What the Supabase CLI believes to have been applied. */
export async function dumpLedger(sql: postgres.Sql): Promise<postgres.Row[]> {
  return [
    ...(await sql`select version, name, statements from supabase_migrations.schema_migrations order by version`),
  ];
}
