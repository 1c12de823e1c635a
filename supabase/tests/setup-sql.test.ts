import { readFile } from 'node:fs/promises';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../world/postgres/postgres';
import { applyMigrations } from '../../world/supabase/migrations';
import { type Migration, migrationsDir, readMigrations } from '../../scripts/lib/migrations';
import { renderSetupSql, setupSqlFile } from '../../scripts/lib/setup-sql';
import { dumpLedger, dumpSchema } from './schema-dump';

/** A database with Supabase's own tables and none of ours, to be copied for each test. */
const TEMPLATE = 'bare_project';

let server: RunningPostgres;
let admin: postgres.Sql;
let migrations: Migration[];
let setupSql: string;
let expected: string[];
const open: postgres.Sql[] = [];

const connectTo = (database: string): postgres.Sql => {
  const sql = postgres(server.url, { database, max: 1, onnotice: () => undefined });
  open.push(sql);
  return sql;
};

let projects = 0;
async function newProject(): Promise<postgres.Sql> {
  projects += 1;
  const name = `project_${projects}`;
  await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
  return connectTo(name);
}

beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${TEMPLATE}`);
  const connection = createPostgresConnection({
    url: server.url,
    postgresOptions: { database: TEMPLATE, onnotice: () => undefined },
  });
  const app = new App({ connection, studio: { enabled: false }, storage: { enabled: false } });
  await app.ensureSystemSchema();
  await connection.close();

  migrations = await readMigrations();
  setupSql = await readFile(setupSqlFile, 'utf8');
  const sql = await newProject();
  await applyMigrations(sql, migrationsDir);
  expected = await dumpSchema(sql);
});

afterEach(async () => {
  for (const sql of open.splice(0)) await sql.end();
});

afterAll(async () => {
  await admin.end();
  await server.stop();
});

describe('supabase/setup.sql', () => {
  it('is what `npm run setup-sql` makes of the migrations', () => {
    expect(setupSql).toBe(renderSetupSql(migrations));
  });

  it('makes the same schema and the same record as the migrations', async () => {
    expect(expected.length).toBeGreaterThan(100);
    const byCli = await newProject();
    await applyMigrations(byCli, migrationsDir);
    const byEditor = await newProject();
    await byEditor.unsafe(setupSql);
    expect(await dumpSchema(byEditor)).toEqual(expected);
    expect(await dumpLedger(byEditor)).toEqual(await dumpLedger(byCli));
  });

  it('changes nothing when it is run again, nor after the migrations', async () => {
    for (const install of [
      (sql: postgres.Sql) => sql.unsafe(setupSql),
      (sql: postgres.Sql) => applyMigrations(sql, migrationsDir),
    ]) {
      const sql = await newProject();
      await install(sql);
      const before = [await dumpSchema(sql), await dumpLedger(sql)];
      await sql.unsafe(setupSql);
      expect([await dumpSchema(sql), await dumpLedger(sql)]).toEqual(before);
    }
  });

  it('leaves nothing for the migrations to do', async () => {
    const sql = await newProject();
    await sql.unsafe(setupSql);
    expect(await applyMigrations(sql, migrationsDir)).toEqual([]);
  });

  it('completes a project of every older version, and keeps its rows', async () => {
    for (let older = 1; older < migrations.length; older += 1) {
      const sql = await newProject();
      await sql.unsafe(renderSetupSql(migrations.slice(0, older)));
      const user = '00000000-0000-4000-8000-000000000001';
      await sql`insert into auth.users (id, email) values (${user}, 'ann@example.com')`;
      await sql`insert into public.training_data (user_id, content) values (${user}, 'Honda')`;
      await sql.unsafe(setupSql);
      expect(await dumpSchema(sql)).toEqual(expected);
      expect((await dumpLedger(sql)).map((row) => row.version as string)).toEqual(
        migrations.map((migration) => migration.version),
      );
      expect([...(await sql`select content from public.training_data`)]).toEqual([{ content: 'Honda' }]);
    }
  });

  it('takes over the record of an older CLI, which had no names', async () => {
    const sql = await newProject();
    await sql.unsafe(`create schema if not exists supabase_migrations;
      drop table if exists supabase_migrations.schema_migrations;
      create table supabase_migrations.schema_migrations (version text primary key)`);
    await sql.unsafe(setupSql);
    expect(await dumpSchema(sql)).toEqual(expected);
  });

  it('leaves nothing behind when a migration fails', async () => {
    const sql = await newProject();
    const broken = {
      version: '20990101000000',
      name: 'broken',
      text: 'create table public.half (); select 1 / 0;',
    };
    await expect(sql.unsafe(renderSetupSql([...migrations, broken]))).rejects.toThrow('division by zero');
    await sql`rollback`;
    expect((await dumpSchema(sql)).filter((line) => !line.startsWith('schema public'))).toEqual([]);
  });

  it('is not made of a migration that would end its quotation', () => {
    const hostile = { version: '20990101000000', name: 'x', text: '$migration_20990101000000$' };
    expect(() => renderSetupSql([hostile])).toThrow('contains');
  });
});
