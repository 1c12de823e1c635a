import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step, UserError } from './progress';
import { run, runOrThrow } from './run';

/** What Electron loads at run time, and the Debian package that brings it. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'libnss3.so': 'libnss3',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libdrm.so.2': 'libdrm2',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libsecret-1.so.0': 'libsecret-1-0',
};

/** What the tests start: a screen, a session bus and a keychain of their own, and what makes certificates. */
const TEST_PROGRAMS: Readonly<Record<string, string>> = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  openssl: 'openssl',
};

const APT_TIMEOUT_MS = 10 * 60_000;
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that the libraries (and, for the tests, the programs) that Electron needs on Linux are there.
 * Installs them where that is possible without a password, else says what to run.
 */
export async function ensureSystemPackages(options: { forTests: boolean }): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(options.forTests);
  if (missing.length === 0) return;

  if (!existsSync('/usr/bin/apt-get')) {
    throw new UserError(
      `These are missing; please install them with this system's package manager: ${missing.map(({ file }) => file).join(', ')}.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await aptGet('Reading the package lists', ['update']);
  const names = await currentNames(missing.map(({ name }) => name));
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (!isRoot) {
    throw new UserError(
      `Some system packages are missing. Please run this, then try again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  }
  await aptGet(`Installing ${names.join(' ')}`, install);
}

/**
 * PostgreSQL 15 as Debian packages it: the folder of its programs. Installs it where that is possible without a password.
 * The server that the package may start is left alone; the tests start their own.
 */
export async function ensurePostgres15(): Promise<string> {
  const bin = '/usr/lib/postgresql/15/bin';
  if (existsSync(join(bin, 'initdb'))) return bin;
  const install = ['install', '-y', '--no-install-recommends', 'postgresql-15'];
  if (!existsSync('/usr/bin/apt-get')) {
    throw new UserError(`This needs Debian's PostgreSQL 15 in ${bin}.`);
  }
  if (process.getuid?.() !== 0) {
    throw new UserError(
      `PostgreSQL 15 is missing. Please run this, then try again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  }
  await aptGet('Reading the package lists', ['update']);
  await aptGet('Installing postgresql-15', install);
  return bin;
}

interface Missing {
  /** The library's soname or the program. */
  file: string;
  /** The Debian package. */
  name: string;
}

async function findMissing(forTests: boolean): Promise<Missing[]> {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const known = (await run(ldconfig, ['-p'], { output: 'capture' })).output;
  const libraries = Object.entries(LIBRARIES).filter(([soname]) => !known.includes(`\t${soname} `));
  const programs = forTests ? Object.entries(TEST_PROGRAMS).filter(([program]) => !findProgram(program)) : [];
  return [...libraries, ...programs].map(([file, name]) => ({ file, name }));
}

/** @returns the full path of a program on the search path, or undefined */
export function findProgram(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/sbin');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Since Debian 13 and Ubuntu 24.04 some libraries carry a suffix for their 64-bit time. */
async function currentNames(names: string[]): Promise<string[]> {
  const renamed = (name: string) => `${name}t64`;
  const { output } = await run('apt-cache', ['show', ...names.map(renamed)], { output: 'capture' });
  const known = new Set(output.split('\n'));
  return names.map((name) => (known.has(`Package: ${renamed(name)}`) ? renamed(name) : name));
}

async function aptGet(label: string, args: string[]): Promise<void> {
  await step(label, () =>
    runOrThrow(
      `apt-get ${args[0] ?? ''} did not succeed:`,
      'apt-get',
      ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args],
      { env: APT_ENV, timeoutMs: APT_TIMEOUT_MS },
    ),
  );
}
