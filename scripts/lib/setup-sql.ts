import { fileURLToPath } from 'node:url';
import type { Migration } from './migrations';

export const setupSqlFile = fileURLToPath(new URL('../../supabase/setup.sql', import.meta.url));

const HEAD = `-- The whole schema in one file, for the SQL editor of the Supabase dashboard: paste it, run it.
-- Made from supabase/migrations by \`npm run setup-sql\`; change those, not this.
--
-- It applies what the database lacks and may be run again at any time, also on a project that was set up with the
-- Supabase CLI: both keep their record in supabase_migrations.schema_migrations. If anything fails, nothing has changed.

begin;

create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (version text primary key);
-- Older versions of the CLI made the table without these.
alter table supabase_migrations.schema_migrations add column if not exists statements text[];
alter table supabase_migrations.schema_migrations add column if not exists name text;
lock table supabase_migrations.schema_migrations in share row exclusive mode;  -- against two runs at once
`;

const FOOT = `
commit;

notify pgrst, 'reload schema';  -- so that the API knows the new tables at once
select version, name from supabase_migrations.schema_migrations order by version;
`;

/** One SQL text that brings a database of any age up to date with the migrations. */
export function renderSetupSql(migrations: readonly Migration[]): string {
  return HEAD + migrations.map(renderMigration).join('') + FOOT;
}

function renderMigration({ version, name, text }: Migration): string {
  const quote = `$migration_${version}$`;
  if (text.includes(quote)) throw new Error(`${version}_${name}.sql contains ${quote}.`);
  return `
do $setup$
declare
  migration text := ${quote}${text}${quote};
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '${version}') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('${version}', '${name}', array[migration]);
  end if;
end $setup$;
`;
}
