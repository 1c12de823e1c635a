import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { anyOf } from './abort';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('hears of a time limit that nobody else holds, also once garbage was collected', async () => {
  const stopped = new AbortController();
  const first = anyOf(stopped.signal, anyOf(stopped.signal, AbortSignal.timeout(200)));
  const over = once(first, 'abort');
  await setImmediate();
  collectGarbage();
  await over;
  expect(first.reason).toHaveProperty('name', 'TimeoutError');
});
