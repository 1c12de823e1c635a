import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { repoRoot } from '../lib/paths';
import { spawnTied, stopChild } from '../lib/run';
import { treeMemory } from './process-memory';

/** When memory is read, after the window takes input: start-up work has ended by then. */
const SETTLE_MS = 3_000;
/** A window that has not come by then never will. */
const START_TIMEOUT_MS = 30_000;

export interface Start {
  /** At the mark that was waited for. */
  readonly ms: number;
  /** At the mark `interactive`, which may have come before it. */
  readonly interactiveMs: number;
  readonly mib: number;
}

/** Starts Electron with these arguments, waits for a mark, reads times and memory, and ends it. */
export function createStarter(executable: string, env: Record<string, string>) {
  return async (args: readonly string[], awaited: string): Promise<Start> => {
    const child = spawnTied(executable, [...args], {
      cwd: repoRoot,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const patience = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
    try {
      let interactiveMs = NaN;
      if (!child.stdout || child.pid === undefined) throw new Error('Electron did not start.');
      for await (const line of createInterface({ input: child.stdout })) {
        const [word, name, ms] = line.split(' ');
        if (word !== 'MARK' || name === undefined) continue;
        if (name.endsWith('/interactive')) interactiveMs = Number(ms);
        if (name !== awaited) continue;
        await delay(SETTLE_MS);
        return { ms: Number(ms), interactiveMs, mib: treeMemory(child.pid) };
      }
      throw new Error(`Electron ended before ${awaited}.`);
    } finally {
      clearTimeout(patience);
      await stopChild(child);
    }
  };
}
