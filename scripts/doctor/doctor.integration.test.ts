import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startEdgeFunction } from '../../world/supabase/edge-function';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { repoRoot } from '../lib/paths';
import { run } from '../lib/run';
import { examine, type Result } from './examine';
import { lines } from './report';
import { readSchema, type SchemaPart } from './schema';
import { before, listen, type TestServer } from './test-servers';

let supabase: RunningSupabase;
let schema: SchemaPart[];
const repairs: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  schema = await readSchema();
  supabase = await startSupabase({ confirmEmail: true });
});
afterEach(async () => {
  for (const repair of repairs.splice(0).reverse()) await repair();
});
afterAll(() => supabase.stop());

describe('a healthy project', () => {
  it('passes, and nothing in it has changed', async () => {
    await signUp('ann@example.com');
    const before = await contents();
    const results = await check();
    expect(problems(results)).toEqual([]);
    expect(results).toHaveLength(10);
    expect(await contents()).toEqual(before);
  });

  it('ends the command with 0, and prints no key', async () => {
    const { code, output } = await command(supabase.publishableKey);
    expect(output).toMatch(/^✓ Reachable/m);
    expect(output).not.toContain(supabase.publishableKey);
    expect(code).toBe(0);
  });

  it.each(['groq', 'api'])('passes with the function %s deployed, and says so', async (name) => {
    const deployed = await startEdgeFunction(name, {
      env: {
        SUPABASE_URL: supabase.url,
        SUPABASE_SERVICE_ROLE_KEY: supabase.serviceRoleKey,
        SUPABASE_ANON_KEY: supabase.publishableKey,
        GROQ_API_KEY: 'gsk_test',
      },
    });
    repairs.push(() => deployed.stop());
    const url = await changed((path, answer) =>
      path.startsWith(`/functions/v1/${name}/`) ? fetch(new URL(path, deployed.url)) : answer,
    );
    const results = await check({ url });
    expect(problems(results)).toEqual([]);
    expect(results.flatMap(lines)).toContainEqual(
      expect.stringContaining(`The function ${name} is deployed, and asks for a sign-in`),
    );
  });

  it('has exactly the tables, columns and functions that are read from the migrations', async () => {
    const columns = await supabase.sql<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`;
    const routines = await supabase.sql<{ name: string }[]>`
      select proname || '(' || coalesce(array_to_string(proargnames[1:pronargs], ','), '') || ')' as name
        from pg_proc where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype`;
    const read = schema.flatMap((part) =>
      part.kind === 'table'
        ? part.columns.map((column) => `${part.name}.${column}`)
        : [`${part.name}(${part.parameters.join()})`],
    );
    expect(read.sort()).toEqual([...columns, ...routines].map(({ name }) => name).sort());
  });
});

it('the checklist’s query finds the unprotected tables that nobody sees from outside', async () => {
  const checklist = await readFile(join(repoRoot, 'docs/production-checklist.md'), 'utf8');
  const query = /```sql\n([^`]*relrowsecurity;)/.exec(checklist)?.[1] ?? '';
  expect(await supabase.sql.unsafe(query)).toEqual([]);
  await plant(
    'alter table public.messages disable row level security',
    'alter table public.messages enable row level security',
  );
  expect(problems(await check())).toEqual([]);
  expect(await supabase.sql.unsafe(query)).toMatchObject([{ relname: 'messages' }]);
});

describe('a fault is named:', () => {
  it('an address where nobody answers', async () => {
    await supabase.setFault({ kind: 'down' });
    repairs.push(() => supabase.setFault(null));
    const [only, ...others] = problems(await check());
    // The second is what a connection says that was kept open from before.
    expect(only).toMatch(/^✗ Reachable +The address cannot be reached \((ECONNREFUSED|UND_ERR_SOCKET)\)\./);
    expect(others).toEqual([]);
  });

  it('an address that is none', async () => {
    const [only, ...others] = problems(await check({ url: 'supabase.co/dashboard' }));
    expect(only).toMatch(/^✗ Settings +This is not the address of a Supabase project/);
    expect(others).toEqual([]);
  });

  it('a captive portal', async () => {
    await supabase.setFault({ kind: 'html' });
    repairs.push(() => supabase.setFault(null));
    const [only, ...others] = problems(await check());
    expect(only).toMatch(/^✗ Reachable +A web page came instead of an answer: a captive portal/);
    expect(others).toEqual([]);
  });

  it('something else than Supabase', async () => {
    const url = await addressOf(listen((_request, response) => response.writeHead(404).end('Not here')));
    expect(problems(await check({ url }))).toEqual([
      '✗ Reachable   There is no Supabase project at this address.',
    ]);
  });

  it('the key of another project', async () => {
    expect(problems(await check({ key: 'sb_publishable_ofAnotherProject' }))).toEqual([
      '✗ Key         The project does not accept this key.',
    ]);
  });

  it.each([
    ['in today’s form', () => supabase.serviceRoleKey],
    ['in the older form', () => jwt({ role: 'service_role' })],
  ])('the secret key, %s, which is neither sent nor printed', async (_form, secret) => {
    const requests: string[] = [];
    const url = await addressOf(
      listen((request, response) => {
        requests.push(request.url ?? '');
        response.end();
      }),
    );
    const results = await check({ url, key: secret() });
    expect(problems(results)[0]).toMatch(/^✗ Settings +STOP: SUPABASE_KEY is the project’s SECRET key/);
    expect(requests).toEqual([]);
    const { code, output } = await command(secret());
    expect(output).toContain('STOP');
    expect(output).not.toContain(secret());
    expect(code).toBe(1);
  });

  it('no tables', async () => {
    for (const table of ['messages', 'training_data', 'sessions', 'profiles']) {
      await plant(
        `alter table public.${table} set schema private`,
        `alter table private.${table} set schema public`,
      );
    }
    const found = problems(await check());
    expect(found[0]).toMatch(/^✗ Tables +Missing: .*\bmessages\b.*/);
    expect(found[0]).toMatch(/\bsessions\b.*\btraining_data\b.*\bprofiles\b/);
  });

  it('a table of the same name with other columns', async () => {
    await plant(
      'alter table public.messages rename parent_id to previous',
      'alter table public.messages rename previous to parent_id',
    );
    expect(problems(await check())[0]).toBe('✗ Tables      Missing: messages.parent_id.');
  });

  it('row-level security that is off', async () => {
    await plant(
      'alter table public.sessions disable row level security',
      'alter table public.sessions enable row level security',
    );
    await plant('grant all on public.sessions to anon', 'revoke all on public.sessions from anon');
    const before = await contents();
    expect(problems(await check())).toEqual([
      '✗ Protection  Anybody can read sessions: row-level security is off, or a policy lets everybody in.',
      '✗ Protection  Strangers are not refused when they write to sessions.',
    ]);
    expect(await contents()).toEqual(before);
  });

  it('rights that only row-level security holds back', async () => {
    await plant('grant select on public.messages to anon', 'revoke all on public.messages from anon');
    expect(problems(await check())).toEqual([
      '! Protection  Strangers may ask for messages; they see nothing, but only row-level security holds them back.',
    ]);
  });

  it('a missing function, and that the schema is therefore incomplete', async () => {
    await plant(
      'alter function public.sync_pull(bigint, int) rename to sync_push',
      'alter function public.sync_push(bigint, int) rename to sync_pull',
    );
    const found = problems(await check());
    expect(found[0]).toBe('✗ Functions   Missing: sync_pull.');
    expect(found[1]).toMatch(/^! Version +The first migration/);
  });

  it('a schema that is behind', async () => {
    await plant(
      'alter function public.proxy_settle(uuid, date, int, int) rename to settle',
      'alter function public.settle(uuid, date, int, int) rename to proxy_settle',
    );
    expect(problems(await check())[1]).toMatch(
      /^! Version +The schema is at 20260101000000_init; the newest/,
    );
  });

  it('a function that strangers may call', async () => {
    await plant(
      'grant execute on function public.delete_account() to anon',
      'revoke execute on function public.delete_account() from anon',
    );
    expect(problems(await check())).toEqual([
      '✗ Functions   Anybody may call these without an account: delete_account.',
    ]);
  });

  it.each([
    [10, 'behind'],
    [-10, 'ahead of'],
  ])('a clock that differs by %i minutes', async (minutes, where) => {
    const url = await changed((_path, answer) => {
      const headers = new Headers(answer.headers);
      headers.set('date', new Date(Date.now() + minutes * 60_000).toUTCString());
      return new Response(answer.body, { status: answer.status, headers });
    });
    expect(problems(await check({ url }))).toEqual([
      `✗ Clock       This computer’s clock is 10 min ${where} the server’s.`,
    ]);
  });

  it('sign-ups, e-mail sign-in and confirmation that are switched off', async () => {
    const settings = { external: { email: false }, disable_signup: true, mailer_autoconfirm: true };
    const url = await changed((path, answer) =>
      path === '/auth/v1/settings' ? Response.json(settings) : answer,
    );
    expect(problems(await check({ url })).map((line) => line.slice(0, 40))).toEqual([
      '✗ Accounts    Nobody can sign in with e-',
      '! Accounts    Sign-ups are switched off:',
      '! Accounts    E-mail addresses are not c',
    ]);
  });

  it.each([
    ['groq', 401, { code: 401, message: 'Invalid JWT' }, /^! Team proxy +Supabase checks the tokens/],
    ['groq', 503, { code: 'BOOT_ERROR' }, /^✗ Team proxy +The function groq is deployed but does not run/],
    ['groq', 200, { data: [] }, /^✗ Team proxy +The function groq answers strangers/],
    ['api', 401, { code: 401, message: 'Invalid JWT' }, /^! REST API +Supabase checks the tokens/],
    ['api', 503, { code: 'BOOT_ERROR' }, /^✗ REST API +The function api is deployed but does not run/],
    ['api', 200, { user: {} }, /^✗ REST API +The function api answers strangers/],
  ])('a function %s that answers %i', async (name, status, body, line) => {
    const url = await changed((path, answer) =>
      path.startsWith(`/functions/v1/${name}/`) ? Response.json(body, { status }) : answer,
    );
    const found = problems(await check({ url }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
  });
});

/** Like `npm run doctor`, without the terminal. */
async function check(project: { url?: string; key?: string } = {}): Promise<Result[]> {
  const { url = supabase.url, key = supabase.publishableKey } = project;
  const results: Result[] = [];
  for await (const result of examine({ url, key, schema, signal: AbortSignal.timeout(30_000) })) {
    results.push(result);
  }
  return results;
}

function problems(results: readonly Result[]): string[] {
  return results.flatMap(lines).filter((line) => /^[✗!]/.test(line));
}

function command(key: string): Promise<{ code: number; output: string }> {
  const args = ['--import', 'tsx', join(repoRoot, 'scripts/doctor.ts'), '--url', supabase.url, '--key', key];
  return run(process.execPath, args, { cwd: repoRoot, output: 'capture', timeoutMs: 20_000 });
}

async function plant(fault: string, repair: string): Promise<void> {
  await supabase.sql.unsafe(fault);
  repairs.push(() => supabase.sql.unsafe(repair));
}

async function signUp(email: string): Promise<void> {
  const headers = { apikey: supabase.publishableKey, 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password: 'correct horse battery' });
  const answer = await fetch(`${supabase.url}/auth/v1/signup`, { method: 'POST', headers, body });
  expect(answer.status).toBe(200);
}

async function contents(): Promise<unknown> {
  const { sql } = supabase;
  const all = [sql`select * from sessions`, sql`select * from profiles`, sql`select * from auth.users`];
  const rows = await Promise.all(all);
  expect(rows.map(({ length }) => length)).toEqual([1, 1, 1]);
  return rows;
}

/** The address of a server that runs until the test ends. */
async function addressOf(starting: Promise<TestServer>): Promise<string> {
  const server = await starting;
  repairs.push(() => server.stop());
  return server.url;
}

/** The address of a server that stands before the project and changes its answers. */
function changed(change: Parameters<typeof before>[1]): Promise<string> {
  return addressOf(before(supabase.url, change));
}

function jwt(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'HS256' })}.${encode(claims)}.c2lnbmF0dXJl`;
}
