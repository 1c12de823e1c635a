import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { interrupted } from './interrupt';
import { UserError } from './progress';

const SETPRIV = '/usr/bin/setpriv';

export interface RunResult {
  /** The exit code; 1 for a process that was killed, 127 for one that could not be started. */
  code: number;
  output: string;
  timedOut: boolean;
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** `inherit` streams to the terminal; `capture` keeps the output for a failure message. */
  output?: 'inherit' | 'capture';
  timeoutMs?: number;
}

/**
 * Starts a helper process that the kernel ends with this one, even when this one is killed. It leaves the
 * terminal's process group: Ctrl-C comes to us alone, and we end the parts in order.
 */
export function spawnTied(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const own: SpawnOptions = { ...options, detached: process.platform !== 'win32' };
  if (process.platform === 'linux' && existsSync(SETPRIV)) {
    return spawn(SETPRIV, ['--pdeathsig', 'KILL', command, ...args], own);
  }
  return spawn(command, args, own);
}

/**
 * Runs a command to its end in a process group of its own, so that a time-out or Ctrl-C reaches
 * everything that it started. Never rejects for a non-zero exit.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const { output: mode = 'inherit', timeoutMs, cwd, env } = options;
  const child = spawn(command, args, {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: mode === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let timedOut = false;
  const collect = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);

  const onInterrupt = () => signalGroup(child, 'SIGTERM');
  const onExit = () => signalGroup(child, 'SIGKILL');
  interrupted.addEventListener('abort', onInterrupt, { once: true });
  process.on('exit', onExit);
  const timer = timeoutMs
    ? setTimeout(() => {
        timedOut = true;
        signalGroup(child, 'SIGKILL');
      }, timeoutMs)
    : undefined;

  try {
    const code = await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        output += error.message;
        resolve(127);
      });
      child.once('close', (exitCode) => resolve(exitCode ?? 1));
    });
    return { code, output, timedOut };
  } finally {
    clearTimeout(timer);
    interrupted.removeEventListener('abort', onInterrupt);
    process.off('exit', onExit);
  }
}

/** Runs a command without showing what it says; when it fails, throws a UserError with `failure` and its output. */
export async function runOrThrow(
  failure: string,
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<void> {
  const { code, output, timedOut } = await run(command, args, { ...options, output: 'capture' });
  if (timedOut) throw new UserError(`${failure}\nIt took too long.`);
  if (code !== 0) throw new UserError(`${failure}\n${output.trim()}`);
}

/** Ends a child: first politely, then after `graceMs` for certain. */
export async function stopChild(child: ChildProcess, graceMs = 5_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await exited;
  clearTimeout(timer);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is already gone.
  }
}
