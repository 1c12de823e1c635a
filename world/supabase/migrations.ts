import type postgres from 'postgres';
import { readMigrations } from '../../scripts/lib/migrations';

/**
 * Applies the migrations of `dir` that the database has not seen, in order, each in one transaction together with its record,
 * so that a failed one leaves no trace. The record is the Supabase CLI's own table. Returns the new versions.
 * @param upTo the last version that is applied, for a project that was not upgraded yet
 */
export async function applyMigrations(sql: postgres.Sql, dir: string, upTo?: string): Promise<string[]> {
  await sql.unsafe(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations
      (version text primary key, statements text[], name text);
  `);
  const known = await sql<{ version: string }[]>`select version from supabase_migrations.schema_migrations`;
  const done = new Set(known.map((row) => row.version));
  const applied: string[] = [];
  for (const { version, name, text } of await readMigrations(dir)) {
    if (done.has(version) || (upTo !== undefined && version > upTo)) continue;
    await sql.begin(async (transaction) => {
      await transaction.unsafe(text);
      await transaction`
        insert into supabase_migrations.schema_migrations (version, name, statements)
        values (${version}, ${name}, ${[text]})`;
    });
    applied.push(version);
  }
  return applied;
}
