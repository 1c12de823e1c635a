import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type postgres from 'postgres';

/**
 * Applies the migrations of `dir` that the database has not seen, in order, each in one transaction together with its
 * record, so that a failed one leaves no trace. The record is the Supabase CLI's own table. Returns the new versions.
 */
export async function applyMigrations(sql: postgres.Sql, dir: string): Promise<string[]> {
  await sql.unsafe(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations
      (version text primary key, statements text[], name text);
  `);
  const known = await sql<{ version: string }[]>`select version from supabase_migrations.schema_migrations`;
  const done = new Set(known.map((row) => row.version));
  const applied: string[] = [];
  for (const file of (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort()) {
    const match = /^(\d{14})_([a-z0-9_]+)\.sql$/.exec(file);
    if (!match) throw new Error(`${file} is not named <14 digits>_<name>.sql.`);
    const [, version = '', name = ''] = match;
    if (done.has(version)) continue;
    const text = await readFile(join(dir, file), 'utf8');
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
