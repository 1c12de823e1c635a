import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellUpdating } from './updating';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells each second how far it is, until it is open', async () => {
  const told: number[] = [];
  let onUpdating: ((share: number) => void) | undefined;
  let resolve: ((opened: string) => void) | undefined;
  const opened = tellUpdating<string>(
    (share) => told.push(share),
    (updating) => {
      onUpdating = updating;
      return new Promise((done) => (resolve = done));
    },
  );
  vi.advanceTimersByTime(1_500);
  expect(told).toEqual([]);
  onUpdating?.(0);
  onUpdating?.(0.2);
  vi.advanceTimersByTime(1_000);
  onUpdating?.(0.7);
  vi.advanceTimersByTime(1_000);
  resolve?.('open');
  expect(await opened).toBe('open');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([0.2, 0.7]);
});
