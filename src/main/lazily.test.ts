import { expect, it } from 'vitest';
import { lazily } from './lazily';

it('is made once, and anew where that failed', async () => {
  let times = 0;
  const lazy = lazily(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(times);
  });
  expect(lazy.made).toBeNull();
  await expect(lazy.get()).rejects.toThrow('not yet');
  expect(await Promise.all([lazy.get(), lazy.get()])).toEqual([2, 2]);
  expect(await lazy.made).toBe(2);
});
