import { chown, cp, lstat, mkdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';

/**
 * PostgreSQL refuses to run as root. When we are root, the server runs as `nobody`, who exists everywhere, instead of
 * adding a user to somebody's machine. That account must be able to reach the binaries and the data: under a private
 * home folder (`/root` is mode 0700) it cannot, and then we use folders of our own rather than open up that home.
 */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };
const ROOT_CACHE = '/var/cache/safycore-dev';
const ROOT_DATA = '/var/lib/safycore-dev';

/** The account to run the server as, or undefined for our own. */
export function serverAccount(): Account | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/** True if every folder above (and including) `path` lets other users pass. */
async function isReachable(path: string): Promise<boolean> {
  for (let at = await realpath(path); ; at = dirname(at)) {
    const { mode, uid } = await stat(at);
    if ((mode & 0o001) === 0 && uid !== NOBODY.uid) return false;
    if (at === parse(at).root) return true;
  }
}

/** A folder with the PostgreSQL programs that `account` can run: the installed one, or a copy of it. */
export async function reachablePrograms(
  nativeDir: string,
  version: string,
  account?: Account,
): Promise<string> {
  if (!account || (await isReachable(nativeDir))) return nativeDir;
  const copy = join(ROOT_CACHE, `postgres-${version}`);
  if (await exists(copy)) return copy;
  await mkdir(ROOT_CACHE, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${String(process.pid)}`;
  await cp(nativeDir, unfinished, { recursive: true, verbatimSymlinks: true });
  // Somebody else may have finished first; theirs is as good.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  return copy;
}

/**
 * Where the database of `wanted` really lives: there, or, if the server could not reach it, in a folder of ours that a
 * symbolic link at `wanted` leads to. Who deletes the link (an `rm -rf` of the data folder) has a new database next time.
 */
export async function reachableDataDir(wanted: string, account?: Account): Promise<string> {
  const path = resolve(wanted);
  await mkdir(dirname(path), { recursive: true });
  if (!account) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }
  const linked = await lstat(path).then(
    (s) => s.isSymbolicLink(),
    () => false,
  );
  const home = linked ? await readlink(path) : path;
  if (!linked && !(await isReachable(dirname(path)))) {
    const own = join(ROOT_DATA, createHash('sha256').update(path).digest('hex').slice(0, 16));
    await rm(own, { recursive: true, force: true });
    await mkdir(ROOT_DATA, { recursive: true, mode: 0o755 });
    await symlink(own, path);
    return ownedBy(account, own);
  }
  return ownedBy(account, home);
}

/** Removes a database that `reachableDataDir` placed, wherever that is. */
export async function removeDataDir(wanted: string): Promise<void> {
  const home = await readlink(wanted).catch(() => undefined);
  if (home !== undefined) await rm(home, { recursive: true, force: true });
  await rm(wanted, { recursive: true, force: true });
}

/** A parent for temporary data folders that the server can reach. */
export async function reachableTempDir(account?: Account): Promise<string> {
  const usual = tmpdir();
  return !account || (await isReachable(usual)) ? usual : '/tmp';
}

async function ownedBy(account: Account, path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chown(path, account.uid, account.gid);
  return path;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
