import { expect, it } from 'vitest';
import { once } from './once';

it('lets everybody go on in the order in which they came, whatever comes first', async () => {
  const arrivals: (() => void)[] = [];
  const load = once(() => new Promise<void>((resolve) => arrivals.push(resolve)));
  const done: string[] = [];
  const both = Promise.all([load().then(() => done.push('first')), load().then(() => done.push('second'))]);
  for (const arrive of arrivals.reverse()) arrive();
  await both;
  expect(done).toEqual(['first', 'second']);
});

it('reads again what could not be read', async () => {
  let times = 0;
  const load = once(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('not now')) : Promise.resolve(times);
  });
  await expect(load()).rejects.toThrow('not now');
  expect(await load()).toBe(2);
  expect(await load()).toBe(2);
});
