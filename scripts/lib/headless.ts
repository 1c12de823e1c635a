import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { anyOf } from '../../src/core/abort';
import { spawnTied, stopChild } from './run';
import { findProgram } from './system-packages';

/** `unlocked`: works at once. `locked`: there, but refuses writing. `none`: no Secret Service at all. */
export type KeyringState = 'unlocked' | 'locked' | 'none';

export interface HeadlessOptions {
  keyring?: KeyringState;
  /** Width and height of the screen in pixels. */
  screen?: readonly [width: number, height: number];
}

export interface Headless {
  /** The whole environment for programs that shall run in it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 15_000;
const POLL_MS = 50;
const KEYRING_PASSWORD = 'only for tests';

/** No service folders: nothing outside of this environment can be started by a message on its bus. */
const busConfig = (
  folder: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/**
 * Starts a screen, a session bus and a keychain that nobody else uses, with throw-away home folders.
 * Linux only. All of it ends with `stop()`, and with this process, however that ends.
 */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const { keyring = 'unlocked', screen = [1440, 900] } = options;
  const home = mkdtempSync(join(tmpdir(), 'safycore-headless-'));
  const children: ChildProcess[] = [];
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  process.once('exit', removeHome);
  const stop = async () => {
    for (const child of children.reverse()) await stopChild(child);
    process.off('exit', removeHome);
    removeHome();
  };

  try {
    const env = homeEnvironment(home);
    const display = await startXvfb(screen, children);
    env.DISPLAY = `:${display}`;
    env.DBUS_SESSION_BUS_ADDRESS = await startBus(home, env, children);
    if (keyring !== 'none') await startKeyring(keyring, home, env, children);
    return { env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function homeEnvironment(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const env: Record<string, string> = {
    ...Object.fromEntries(inherited),
    LANG: process.env.LANG ?? 'C.UTF-8',
  };
  // A Wayland session of the developer would win over our screen.
  delete env.WAYLAND_DISPLAY;
  for (const name of ['CONFIG', 'DATA', 'CACHE', 'STATE']) {
    env[`XDG_${name}_HOME`] = join(home, name.toLowerCase());
  }
  env.XDG_RUNTIME_DIR = join(home, 'runtime');
  for (const [name, path] of Object.entries(env)) {
    if (path.startsWith(home) && name.startsWith('XDG_')) mkdirSync(path, { recursive: true, mode: 0o700 });
  }
  return env;
}

/** @returns the number of the display, chosen by the server itself */
async function startXvfb(screen: readonly [number, number], children: ChildProcess[]): Promise<string> {
  const size = `${screen[0]}x${screen[1]}x24`;
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = spawnTied('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(server);
  return firstLine(server, server.stdio[3] as Readable, 'Xvfb');
}

/** @returns the address of the bus */
async function startBus(
  home: string,
  env: Record<string, string>,
  children: ChildProcess[],
): Promise<string> {
  const config = join(home, 'bus.conf');
  writeFileSync(config, busConfig(home));
  const args = [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address=1'];
  const bus = spawnTied('dbus-daemon', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(bus);
  return firstLine(bus, bus.stdout, 'dbus-daemon');
}

async function startKeyring(
  state: 'unlocked' | 'locked',
  home: string,
  env: Record<string, string>,
  children: ChildProcess[],
): Promise<void> {
  // A copy has no file capabilities: with them the program does not start where containers withhold
  // CAP_IPC_LOCK, and the kernel would not end it together with us.
  const program = join(home, 'gnome-keyring-daemon');
  copyFileSync(findProgram('gnome-keyring-daemon') ?? 'gnome-keyring-daemon', program);

  const unlocked = await launchKeyring(program, ['--unlock'], env, children);
  if (state === 'unlocked') return;
  // The first run made a keyring with a password; nobody gives it to the second.
  await stopChild(unlocked);
  await launchKeyring(program, [], env, children);
}

async function launchKeyring(
  program: string,
  extraArgs: string[],
  env: Record<string, string>,
  children: ChildProcess[],
): Promise<ChildProcess> {
  const args = ['--foreground', '--components=secrets', ...extraArgs];
  const daemon = spawnTied(program, args, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  children.push(daemon);
  daemon.stdin?.end(KEYRING_PASSWORD);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!hasSecretService(env)) {
    if (daemon.exitCode !== null || Date.now() > deadline)
      throw new Error('gnome-keyring-daemon did not start.');
    await delay(POLL_MS);
  }
  return daemon;
}

function hasSecretService(env: Record<string, string>): boolean {
  const question = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
  ];
  try {
    const answer = execFileSync('dbus-send', [...question, 'string:org.freedesktop.secrets'], {
      env,
      encoding: 'utf8',
    });
    return answer.includes('boolean true');
  } catch {
    return false;
  }
}

async function firstLine(child: ChildProcess, stream: Readable | null, name: string): Promise<string> {
  if (!stream) throw new Error(`${name} has no output.`);
  const lines = createInterface({ input: stream });
  const failed = new AbortController();
  const fail = () => failed.abort();
  child.once('error', fail).once('exit', fail);
  const signal = anyOf(failed.signal, AbortSignal.timeout(START_TIMEOUT_MS));
  try {
    const [line] = (await once(lines, 'line', { signal })) as [string];
    return line.trim();
  } catch {
    throw new Error(`${name} did not start.`);
  } finally {
    child.off('error', fail).off('exit', fail);
    stream.resume();
  }
}
