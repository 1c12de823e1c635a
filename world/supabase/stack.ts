import '../../src/core/accounts/without-node-advice';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { App, type EmailDriver } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import postgres from 'postgres';
import { createMailbox, parseMail, type Mailbox, type Mails } from './mails';
import { type RunningPostgres, startPostgres } from '../postgres/postgres';
import { createAuthLayer } from './auth';
import { databaseDir, secretsFile } from './data';
import { serve, type Fault } from './faults';
import { createFunctionRoutes } from './functions';
import { applyMigrations } from './migrations';
import { createRealtime, type Realtime } from './realtime';

export type { Mail } from './mails';

export interface SupabaseOptions {
  /** Keeps database, keys and port here. Without it everything is temporary. */
  readonly dataDir?: string;
  /** The API's port on 127.0.0.1. Without it: the one this `dataDir` had the last time if it is free, else any. */
  readonly port?: number;
  /** A new account must confirm its address with the code in the mail first. Default false. */
  readonly confirmEmail?: boolean;
  /** How long an access token lives. Default 3600. */
  readonly jwtExpirySeconds?: number;
  /** Least time between two mails to one address. Default 1; hosted Supabase: 60. */
  readonly mailIntervalSeconds?: number;
  /** The last migration that the project has; absent: all. */
  readonly upTo?: string;
}

/** A Supabase on this machine, for development and tests: our own migrations on real PostgreSQL. */
export interface RunningSupabase {
  readonly url: string;
  readonly publishableKey: string;
  readonly serviceRoleKey: string;
  readonly databaseUrl: string;
  /** What access tokens are signed with (HS256). */
  readonly jwtSecret: string;
  readonly mails: Mails;
  /** A client that acts as the superuser, past row-level security. */
  readonly sql: postgres.Sql;
  setFault(fault: Fault | null): Promise<void>;
  /** As `RunningPostgres`: a project that is restored from a backup. */
  backUp(): Promise<() => Promise<void>>;
  readonly realtime: Omit<Realtime, 'upgrade' | 'changed'>;
  /** Answers at `/functions/v1/<name>` with the edge function that runs at `url`; null takes it away. */
  setFunction(name: string, url: string | null): void;
  /** Ends everything it started. Safe to call twice. */
  stop(): Promise<void>;
}

interface Secrets {
  readonly databasePassword: string;
  readonly jwtSecret: string;
  readonly publishableKey: string;
  readonly serviceRoleKey: string;
  readonly port: number;
}

/** PostgreSQL writes `2026-01-02 03:04:05.678+00`, hosted Supabase answers `2026-01-02T03:04:05.678+00:00`. */
const ISO_TIMESTAMP: postgres.PostgresType = {
  to: 1184,
  from: [1184],
  serialize: (value: unknown) => value,
  parse: (value: string) => value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'),
};

const MIGRATIONS = fileURLToPath(new URL('../../supabase/migrations', import.meta.url));

/** Longer than any query of a test still takes. */
const CLOSE_MS = 1_000;

/** SQL that `npm run mutate` breaks the schema with, to see which test notices. */
const MUTATION = process.env.SAFYCORE_SCHEMA_MUTATION;

/** Names the `dataDir` of a stopped Supabase with all migrations: temporary ones begin with a copy of its database. */
export const PREPARED = 'SAFYCORE_PREPARED_SUPABASE';

async function startDatabase({ dataDir, upTo }: SupabaseOptions, password: string): Promise<RunningPostgres> {
  if (dataDir !== undefined) return startPostgres({ password, dataDir: databaseDir(dataDir) });
  const prepared = upTo === undefined ? process.env[PREPARED] : undefined;
  if (prepared === undefined) return startPostgres({ password });
  const { databasePassword } = await loadSecrets(prepared);
  return startPostgres({ password: databasePassword, copyOf: databaseDir(prepared) });
}

export async function startSupabase(options: SupabaseOptions = {}): Promise<RunningSupabase> {
  const secrets = await loadSecrets(options.dataDir);
  const database = await startDatabase(options, secrets.databasePassword);
  const sql = postgres(database.url, { onnotice: () => undefined });
  const connection = createPostgresConnection({
    url: database.url,
    postgresOptions: { onnotice: () => undefined, types: { timestamptz: ISO_TIMESTAMP } },
  });
  const mails = createMailbox();
  // The local server's own pool sometimes waits for ever for a connection; the database ends what is left.
  const closeConnection = () =>
    Promise.race([connection.close(), delay(CLOSE_MS, undefined, { ref: false })]);
  const closing: (() => Promise<unknown>)[] = [
    () => sql.end({ timeout: CLOSE_MS / 1000 }),
    closeConnection,
    () => database.stop(),
  ];
  const stopAll = async (): Promise<void> => {
    for (const close of closing.splice(0)) await close();
  };

  try {
    keepOurGrants(connection);
    giveSettingsOfRoles(connection);
    const app = new App({
      connection,
      auth: {
        enabled: true,
        jwt_secret: secrets.jwtSecret,
        jwt_expiry: options.jwtExpirySeconds ?? 3600,
        enable_refresh_token_rotation: true,
        minimum_password_length: 8,
        publishable_key: secrets.publishableKey,
        secret_key: secrets.serviceRoleKey,
        site_url: 'http://127.0.0.1',
        email: { enable_confirmations: options.confirmEmail ?? false },
      },
      studio: { enabled: false },
      storage: { enabled: false },
      options: { drivers: { email: mailDriver(mails.deliver) } },
    });
    await app.ensureSystemSchema();
    await grantLikeHosted(sql);
    await applyMigrations(sql, MIGRATIONS, options.upTo);
    if (MUTATION) await sql.unsafe(MUTATION);

    const auth = createAuthLayer({ sql, mails, mailIntervalSeconds: options.mailIntervalSeconds ?? 1 });
    const functions = createFunctionRoutes();
    const answer = async (request: Request): Promise<Response> =>
      functions.answer(request) ??
      auth(request, async (inner) => likeHosted(await quietly(() => app.fetch(inner))));
    const userOf = async (authorization: string): Promise<string | null> => {
      const headers = { apikey: secrets.publishableKey, authorization };
      const user = await answer(new Request('http://127.0.0.1/auth/v1/user', { headers }));
      return user.ok ? ((await user.json()) as { id: string }).id : null;
    };
    const realtime = createRealtime({
      userOf: (token) => userOf(`Bearer ${token}`),
      tables: async () => {
        const rows = await sql<{ name: string }[]>`
          select tablename as name from pg_publication_tables where pubname = 'supabase_realtime'`;
        return new Set(rows.map(({ name }) => name));
      },
    });
    const handler = async (request: Request): Promise<Response> => {
      const response = await answer(request);
      const table = response.ok && realtime.listeners > 0 ? changedTable(request) : null;
      if (table !== null) {
        const userId = await userOf(request.headers.get('authorization') ?? '');
        if (userId !== null) await realtime.changed(table, userId);
      }
      return response;
    };
    const server = await listenNear(handler, options, secrets.port, realtime);
    closing.unshift(() => server.stop());
    await saveSecrets(options.dataDir, { ...secrets, port: server.port });

    const url = `http://127.0.0.1:${String(server.port)}`;
    // The first request reads the schema; nobody else should wait for that.
    await fetch(`${url}/rest/v1/profiles?limit=0`, { headers: { apikey: secrets.serviceRoleKey } });
    const { publishableKey, serviceRoleKey, jwtSecret } = secrets;
    return {
      url,
      publishableKey,
      serviceRoleKey,
      jwtSecret,
      databaseUrl: database.url,
      mails,
      sql,
      setFault: (fault) => server.setFault(fault),
      backUp: () => database.backUp(),
      realtime,
      setFunction: (name, functionUrl) => functions.set(name, functionUrl),
      stop: stopAll,
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** The table that a request to the REST layer changed; a function's changes end in the conversations. */
function changedTable({ method, url }: Request): string | null {
  if (method === 'GET' || method === 'HEAD') return null;
  const [, name] = /^\/rest\/v1\/(.+)$/.exec(new URL(url).pathname) ?? [];
  if (name === undefined || name === 'rpc/sync_pull' || name === 'rpc/sync_next') return null;
  return name.startsWith('rpc/') ? 'sessions' : name;
}

/**
 * The first request would make the local server `grant all` on every table to every API role, and our migration's
 * grants would never be tested. It skips that once it believes to have done it.
 */
function keepOurGrants(connection: object): void {
  if (!('rlsState' in connection))
    throw new Error('This version of @supabase/lite needs a look at its grants.');
  Reflect.set(connection, 'rlsState', 'active');
}

interface Transaction {
  executeQuery(query: object): Promise<unknown>;
}
interface Requests {
  applyJwtSessionContext(transaction: Transaction, ...context: readonly unknown[]): Promise<void>;
}
const makesRequests = (connection: object): connection is Requests => 'applyJwtSessionContext' in connection;

const GIVE_SETTINGS = `
  select set_config(split_part(setting, '=', 1), substr(setting, strpos(setting, '=') + 1), true)
    from pg_roles, unnest(rolconfig) setting where rolname = current_user`;

/** PostgREST gives each request the settings of its role, such as how long a statement may take. */
function giveSettingsOfRoles(connection: object): void {
  if (!makesRequests(connection))
    throw new Error('This version of @supabase/lite needs a look at its requests.');
  const apply = connection.applyJwtSessionContext.bind(connection);
  connection.applyJwtSessionContext = async (transaction, ...context) => {
    await apply(transaction, ...context);
    const query = { kind: 'RawNode', sqlFragments: [GIVE_SETTINGS], parameters: [] };
    await transaction.executeQuery({ sql: GIVE_SETTINGS, query, parameters: [], queryId: { queryId: '' } });
  };
}

/**
 * Hosted Supabase grants every new object in `public` to the API's roles: our migrations have to take it back. And it
 * has an empty publication for Realtime.
 */
async function grantLikeHosted(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    do $$
    declare api_role text; kind text;
    begin
      foreach api_role in array array['anon', 'authenticated', 'service_role'] loop
        if not exists (select from pg_roles where rolname = api_role) then
          execute format('create role %I nologin noinherit', api_role);
        end if;
        foreach kind in array array['tables', 'functions', 'sequences'] loop
          execute format('alter default privileges in schema public grant all on %s to %I', kind, api_role);
        end loop;
      end loop;
      alter role service_role bypassrls;
      if not exists (select from pg_publication where pubname = 'supabase_realtime') then
        create publication supabase_realtime;
      end if;
    end $$;`);
}

const insideServer = new AsyncLocalStorage<true>();
let quiet = false;

/**
 * The local server prints every refused statement, with the person's data in it. The client gets the same error as the
 * answer, so here it is only noise in somebody's terminal.
 */
function quietly<T>(run: () => T): T {
  if (!quiet) {
    quiet = true;
    const print = console.error;
    console.error = (...values: unknown[]) => {
      if (!insideServer.getStore() || !(values[0] instanceof postgres.PostgresError)) print(...values);
    };
  }
  return insideServer.run(true, run);
}

/** What hosted Supabase says of a failed CHECK and of a statement that took too long is 500 and "SUP" here. */
async function likeHosted(response: Response): Promise<Response> {
  if (response.status !== 500) return response;
  const text = (await response.clone().text()).replaceAll('\\"', '"');
  const says = (code: string, status: number, message: string | undefined): Response | null =>
    message === undefined ? null : Response.json({ code, message, details: null, hint: null }, { status });
  const [check] = /new row for relation .* violates check constraint "[^"]+"/.exec(text) ?? [];
  const [late] = /canceling statement due to statement timeout/.exec(text) ?? [];
  return says('23514', 400, check) ?? says('57014', 500, late) ?? response;
}

function mailDriver(deliver: Mailbox['deliver']): EmailDriver {
  return {
    send({ to, text }) {
      const mail = parseMail(to, text ?? '');
      if (mail) deliver(mail);
      return Promise.resolve();
    },
  };
}

async function listenNear(
  handler: (request: Request) => Promise<Response>,
  options: SupabaseOptions,
  lastPort: number,
  realtime: Realtime,
): ReturnType<typeof serve> {
  if (options.port !== undefined) return serve(handler, options.port, realtime);
  return serve(handler, lastPort, realtime).catch(() => serve(handler, 0, realtime));
}

async function loadSecrets(dataDir: string | undefined): Promise<Secrets> {
  const fresh: Secrets = {
    databasePassword: randomBytes(24).toString('hex'),
    jwtSecret: randomBytes(32).toString('hex'),
    publishableKey: `sb_publishable_${randomBytes(16).toString('hex')}`,
    serviceRoleKey: `sb_secret_${randomBytes(16).toString('hex')}`,
    port: 0,
  };
  if (dataDir === undefined) return fresh;
  await mkdir(dataDir, { recursive: true });
  const kept = await readFile(secretsFile(dataDir), 'utf8').then(
    (text) => JSON.parse(text) as Secrets,
    () => undefined,
  );
  if (!kept) await saveSecrets(dataDir, fresh);
  return kept ?? fresh;
}

async function saveSecrets(dataDir: string | undefined, secrets: Secrets): Promise<void> {
  if (dataDir === undefined) return;
  await writeFile(secretsFile(dataDir), JSON.stringify(secrets, null, 2), { mode: 0o600 });
}
