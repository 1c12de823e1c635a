import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../postgres/postgres';
import { applyMigrations } from './migrations';
import { startSupabase, type RunningSupabase } from './stack';
import { removeSupabaseData } from './data';

const MIGRATIONS = join(import.meta.dirname, '../../supabase/migrations');

describe('a fault', () => {
  let server: RunningSupabase;
  const health = (path = '/auth/v1/health') =>
    fetch(`${server.url}${path}`, { headers: { apikey: server.publishableKey } });

  beforeAll(async () => {
    server = await startSupabase();
  });
  afterEach(() => server.setFault(null));
  afterAll(() => server.stop());

  it('"down" refuses connections, and the same address works again afterwards', async () => {
    await server.setFault({ kind: 'down' });
    await expect(health()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await server.setFault(null);
    expect((await health()).status).toBe(200);
  });

  it('"status" answers with it and says when to come back', async () => {
    await server.setFault({ kind: 'status', status: 429, retryAfterSeconds: 7 });
    const answer = await health();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('"html" answers as a captive portal', async () => {
    await server.setFault({ kind: 'html' });
    const answer = await health();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
  });

  it('"slow" answers late but rightly', async () => {
    await server.setFault({ kind: 'slow', ms: 150 });
    const start = performance.now();
    expect((await health()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it('may concern one path only', async () => {
    await server.setFault({ kind: 'status', status: 503, path: '/rest/v1/' });
    expect((await health()).status).toBe(200);
    expect((await health('/rest/v1/sessions')).status).toBe(503);
  });

  it('migrations that were applied are not applied again', async () => {
    expect(await applyMigrations(server.sql, MIGRATIONS)).toEqual([]);
  });
});

describe('a data folder', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'safycore-test-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it.each([
    ['anybody may enter', 0o755],
    ['only we may enter', 0o700],
  ])('that %s keeps accounts, keys and address over a restart', async (_what, mode) => {
    const outer = await mkdtemp(join(home, 'outer-'));
    await chmod(home, 0o755);
    await chmod(outer, mode);
    const dataDir = join(outer, 'dev');
    const first = await startSupabase({ dataDir });
    const headers = { apikey: first.publishableKey, 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'ann@example.com', password: 'correct horse battery' });
    await fetch(`${first.url}/auth/v1/signup`, { method: 'POST', headers, body });
    await first.stop();

    const second = await startSupabase({ dataDir });
    try {
      const signIn = `${first.url}/auth/v1/token?grant_type=password`;
      expect((await fetch(signIn, { method: 'POST', headers, body })).status).toBe(200);
    } finally {
      await second.stop();
    }

    await removeSupabaseData(dataDir);
    expect(await readdir(dataDir)).toEqual([]);
    const third = await startSupabase({ dataDir });
    expect(await third.sql`select id from auth.users`).toHaveLength(0);
    await third.stop();
    await removeSupabaseData(dataDir);
  });

  it('that belongs to a process killed a moment ago starts again', async () => {
    const dataDir = join(home, 'killed');
    const first = await startInAnotherProcess(join(dataDir, 'postgres'));
    first.process.kill('SIGKILL');
    const again = await startPostgres({ dataDir: join(dataDir, 'postgres'), password: 'secret' });
    await again.stop();
    await removeSupabaseData(dataDir);
  });
});

describe('a process that is killed', () => {
  it('leaves no database behind', async () => {
    const { process: child, url } = await startInAnotherProcess();
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    const [setting] = await sql`show data_directory`;
    const folder = String(setting?.data_directory);
    await sql.end();
    expect(existsSync(folder)).toBe(true);
    child.kill('SIGKILL');
    await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
    const after = postgres(url, { max: 1, connect_timeout: 2 });
    await expect(after`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

async function startInAnotherProcess(dataDir?: string): Promise<{ process: ChildProcess; url: string }> {
  const options = dataDir === undefined ? {} : { dataDir, password: 'secret' };
  const script = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, '../postgres/postgres.ts'))};
    startPostgres(${JSON.stringify(options)}).then((server) => { console.log(server.url); setInterval(() => {}, 1000); });`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { process: child, url };
}
