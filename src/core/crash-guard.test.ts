import { expect, it } from 'vitest';
import type { SessionId } from '../shared/models';
import { CrashGuard } from './crash-guard';

const A = 'a' as SessionId;
const B = 'b' as SessionId;

it('shows a conversation plainly after its second crash within a minute, and no other', () => {
  let now = 0;
  const guard = new CrashGuard(() => now);
  expect(guard.crashed(A)).toBe('reload');
  expect(guard.isPlain(A)).toBe(false);
  now += 59_000;
  expect(guard.crashed(A)).toBe('reload');
  expect([guard.isPlain(A), guard.isPlain(B)]).toEqual([true, false]);
});

it('takes crashes that are far apart for chance', () => {
  let now = 0;
  const guard = new CrashGuard(() => now);
  for (let crash = 0; crash < 10; crash++) {
    expect(guard.crashed(A)).toBe('reload');
    now += 61_000;
  }
  expect(guard.isPlain(A)).toBe(false);
});

it('gives up a window that goes on crashing', () => {
  const guard = new CrashGuard(() => 0);
  const said = [A, A, A, B].map((id) => guard.crashed(id));
  expect(said).toEqual(['reload', 'reload', 'reload', 'give_up']);
});
