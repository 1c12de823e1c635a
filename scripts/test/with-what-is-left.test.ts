import { constants } from 'node:os';
import { expect, it } from 'vitest';
import { run } from '../lib/run';

// On a busy machine such a program is slow, which is what it is for.
it('takes from the other programs nothing that they need', { timeout: 60_000 }, async () => {
  const { href } = new URL('with-what-is-left.js', import.meta.url);
  const { output } = await run(process.execPath, ['--import', href, '-p', 'os.getPriority()'], {
    output: 'capture',
  });
  expect(output.trim()).toBe(String(constants.priority.PRIORITY_LOW));
});
