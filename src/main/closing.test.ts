import { expect, it } from 'vitest';
import { closeAll, within } from './closing';

it('closes everything in order, though some of it fails', async () => {
  const closed: string[] = [];
  const failed: unknown[] = [];
  await closeAll(
    {
      updates: () => Promise.reject(new Error('never loaded')),
      file: async () => {
        await Promise.resolve();
        closed.push('file');
      },
      prompts: () => {
        throw new Error('gone');
      },
      settings: () => void closed.push('settings'),
    },
    { error: (_event, details) => void failed.push(details?.part) },
  );
  expect(closed).toEqual(['file', 'settings']);
  expect(failed).toEqual(['updates', 'prompts']);
});

it('waits for what hangs no longer than it is told', async () => {
  await within(1, () => new Promise(() => undefined));
  await expect(within(60_000, () => Promise.reject(new Error('at once')))).rejects.toThrow('at once');
});
