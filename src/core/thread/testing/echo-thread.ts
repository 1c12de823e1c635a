import { parentPort } from 'node:worker_threads';
import { serveCalls, type Work } from '../serve';

/* A thread for tests: it does as it is told, and nothing else. */

const port = parentPort;
if (!port) throw new Error('This is a thread.');

let at = 0;

const calls = {
  echo: (value: unknown): unknown => value,
  /** The time that came with the call. */
  time: (): number => at,
  fail: (cause: string): never => {
    throw new Error(cause);
  },
  /** Ends the thread: what it threw can be told to nobody. */
  collapse: (): never => {
    throw new TypeError('out of order');
  },
  /** Holds the thread for so many milliseconds. */
  hold: (ms: number): void => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  },
  close: (): void => undefined,
};
export type Echo = typeof calls;

const byName = new Map(Object.entries<Work>(calls));

serveCalls(
  port,
  (request) => {
    at = request.at;
    return byName.get(request.name);
  },
  (error) => {
    if (error instanceof TypeError) throw error;
    return {
      code: 'server_failed',
      sentence: ['menu.quit_app', { name: 'SafyCore' }],
      cause: error instanceof Error ? error.message : null,
    };
  },
);
