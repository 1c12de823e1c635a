import { expect, it } from 'vitest';
import { createClock } from './clock';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 29, 12);
const at = (ms: number) => new Date(ms).toISOString();

it('goes on from the newest timestamp, also where the system’s clock is behind it', () => {
  let now = NOON;
  const clock = createClock(() => now, at(NOON + DAY_MS));
  expect([clock(), clock()]).toEqual([at(NOON + DAY_MS + 1), at(NOON + DAY_MS + 2)]);
  now += 2 * DAY_MS;
  expect(clock()).toBe(at(NOON + 2 * DAY_MS));
});

it('comes back from a year ahead, in a running app and from a file that was written then', () => {
  let now = NOON + 365 * DAY_MS;
  const clock = createClock(() => now);
  expect(clock()).toBe(at(now));
  now = NOON;
  expect([clock(), clock()]).toEqual([at(NOON), at(NOON + 1)]);
  expect(createClock(() => NOON, at(NOON + 365 * DAY_MS))()).toBe(at(NOON));
});
