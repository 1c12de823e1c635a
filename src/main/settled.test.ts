import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { operations, type OperationName } from '../shared/ipc/contract';
import { settled } from './settled';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waitsFor = (name: OperationName): boolean => operations[name].writes;
const never = new Promise<never>(() => undefined);
const never2 = new Promise<never>(() => undefined);

it('waits for what writes, and for nothing that only asks, though that never ends', async () => {
  let end = (): void => undefined;
  const saved = new Promise<void>((resolve) => (end = resolve));
  const running = new Map<Promise<unknown>, OperationName>([
    [never, 'updates.install'],
    [never2, 'sync.now'],
    [saved, 'training.save'],
  ]);
  let isSettled = false;
  const waiting = settled(running, waitsFor).then(() => (isSettled = true));
  await vi.advanceTimersByTimeAsync(500);
  expect(isSettled).toBe(false);
  end();
  await waiting;
});

it('is settled at once where nothing writes, or what does has failed, and after a second in any case', async () => {
  const failed = Promise.reject(new Error('gone'));
  await settled(
    new Map<Promise<unknown>, OperationName>([
      [never, 'updates.install'],
      [failed, 'sessions.rename'],
    ]),
    waitsFor,
  );
  const waiting = settled(new Map<Promise<unknown>, OperationName>([[never, 'drafts.save']]), waitsFor);
  await vi.advanceTimersByTimeAsync(1_000);
  await waiting;
});
