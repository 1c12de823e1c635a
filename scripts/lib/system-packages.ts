import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
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

/** What the tests start: a screen, a session bus and a keychain of their own, a proxy, and what makes certificates and tickets. */
const TEST_PROGRAMS: Readonly<Record<string, string>> = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  openssl: 'openssl',
  certutil: 'libnss3-tools',
  squid: 'squid',
  krb5kdc: 'krb5-kdc',
  'kadmin.local': 'krb5-admin-server',
  kinit: 'krb5-user',
};

const APT_TIMEOUT_MS = 10 * 60_000;
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that the libraries (and, for the tests, the programs) that Electron needs on Linux are there.
 * Installs them where that is possible without a password, else says what to run.
 */
export async function ensureSystemPackages(options: { forTests: boolean }): Promise<void> {
  if (process.platform !== 'linux') return;
  await install([
    ...missingOf(LIBRARIES, await isKnownLibrary()),
    ...(options.forTests ? missingOf(TEST_PROGRAMS, isProgram) : []),
  ]);
}

/** The same for what one command needs beside that. @param programs names or whole paths, with the package of each */
export async function ensurePrograms(programs: Readonly<Record<string, string>>): Promise<void> {
  await install(missingOf(programs, isProgram));
}

async function install(missing: readonly Missing[]): Promise<void> {
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new UserError(
      `These are missing; please install them with this system's package manager: ${missing.map(({ file }) => file).join(', ')}.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await aptGet('Reading the package lists', ['update']);
  const names = await currentNames(missing.map(({ name }) => name));
  const command = ['install', '-y', '--no-install-recommends', ...names];
  if (!isRoot) {
    throw new UserError(
      `Some system packages are missing. Please run this, then try again:\n  sudo apt-get update && sudo apt-get ${command.join(' ')}`,
    );
  }
  await aptGet(`Installing ${names.join(' ')}`, command);
}

interface Missing {
  /** The library's soname or the program. */
  file: string;
  /** The Debian package. */
  name: string;
}

const missingOf = (wanted: Readonly<Record<string, string>>, isThere: (file: string) => boolean): Missing[] =>
  Object.entries(wanted)
    .filter(([file]) => !isThere(file))
    .map(([file, name]) => ({ file, name }));

async function isKnownLibrary(): Promise<(soname: string) => boolean> {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const known = (await run(ldconfig, ['-p'], { output: 'capture' })).output;
  return (soname) => known.includes(`\t${soname} `);
}

const isProgram = (program: string): boolean => findProgram(program) !== undefined;

/** @returns the full path of a program on the search path, or undefined */
export function findProgram(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/sbin');
  return (isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program))).find((path) =>
    existsSync(path),
  );
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
