import { describe, expect, it } from 'vitest';
import { run } from './run';

describe.skipIf(process.platform === 'win32')('run', () => {
  it('returns the exit code and what was said', async () => {
    const result = await run('sh', ['-c', 'echo out; echo err >&2; exit 3'], { output: 'capture' });
    expect(result).toEqual({
      code: 3,
      output: expect.stringMatching(/^(out\nerr\n|err\nout\n)$/) as string,
      timedOut: false,
    });
  });

  it('reports a command that does not exist instead of throwing', async () => {
    const result = await run('no-such-command-here', [], { output: 'capture' });
    expect(result.code).toBe(127);
  });

  it('ends what a command started, when the time is over', async () => {
    // The grandchild holds the pipe: without its end this would last a minute.
    const result = await run('sh', ['-c', 'sleep 60 & sleep 60'], { output: 'capture', timeoutMs: 200 });
    expect(result.timedOut).toBe(true);
    expect(result.code).not.toBe(0);
  }, 10_000);
});
