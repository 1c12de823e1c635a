import { Worker } from 'node:worker_threads';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { AppError } from '../../shared/errors';
import { bundle } from './testing/bundle';
import { Thread } from './call';
import type { Echo } from './testing/echo-thread';

let entry: URL;
let worker: Worker;
let thread: Thread<Echo>;
let now = 1_000;
let ends = 0;

beforeAll(async () => {
  entry = await bundle(new URL('./testing/echo-thread.ts', import.meta.url));
});
beforeEach(() => {
  ends = 0;
  worker = new Worker(entry, { execArgv: [] });
  thread = new Thread<Echo>({
    worker,
    now: () => new Date(now),
    ended: (cause) => new AppError('internal', 'turn.no_prompt', { cause }),
    onEnd: () => (ends += 1),
  });
  return () => thread.terminate();
});

const ended = { name: 'AppError', code: 'internal' };

it('is answered in the order of the calls', async () => {
  const answered: unknown[] = [];
  await Promise.all(
    ['first', { second: [2] }, null].map(async (value) => answered.push(await thread.call('echo', value))),
  );
  expect(answered).toEqual(['first', { second: [2] }, null]);
  expect(thread.isIdle).toBe(true);
});

it('gives the thread the time of the caller with each call', async () => {
  now = 5_000;
  const early = thread.call('time');
  now = 6_000;
  expect([await early, await thread.call('time')]).toEqual([5_000, 6_000]);
});

it('gets a failure as data: its code, its sentence said, and its cause for the log', async () => {
  await expect(thread.call('fail', 'disk I/O error')).rejects.toBeInstanceOf(AppError);
  await expect(thread.call('fail', 'disk I/O error')).rejects.toMatchObject({
    code: 'server_failed',
    message: 'Quit SafyCore',
    cause: 'disk I/O error',
  });
  expect(await thread.call('echo', 'still there')).toBe('still there');
});

it('is refused what the thread does not have', async () => {
  // @ts-expect-error -- nor does it compile
  await expect(thread.call('constructor')).rejects.toMatchObject({
    cause: 'This thread has no operation constructor.',
  });
});

it('is told at once when the thread dies, in every call that waits and in all after', async () => {
  const waiting = [thread.call('echo', 1), thread.call('hold', 60_000), thread.call('echo', 2)];
  const told = Promise.allSettled(waiting);
  await waiting[0];
  await thread.terminate();
  expect((await told).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(waiting[1]).rejects.toMatchObject(ended);
  await expect(thread.call('echo', 3)).rejects.toMatchObject(ended);
  await thread.close();
});

it('is told what broke the thread', async () => {
  await expect(thread.call('collapse')).rejects.toMatchObject({
    ...ended,
    cause: { message: 'out of order' },
  });
  expect(ends).toBeGreaterThan(0);
});

it('is answered what was asked before it closes, and finds the thread gone afterwards', async () => {
  let gone = false;
  worker.once('exit', () => (gone = true));
  const asked = thread.call('echo', 'last words');
  const closed = thread.close();
  await expect(thread.call('echo', 'too late')).rejects.toMatchObject(ended);
  expect(await asked).toBe('last words');
  await closed;
  expect(gone).toBe(true);
  await thread.close();
});
