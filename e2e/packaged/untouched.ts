import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../harness/environment';
import { expect, test as base } from '../harness/test';

/* The package as it is handed out: no debugger reaches it, so that it is known by what it says and leaves behind. */

export const executable = process.env.SAFYCORE_PACKAGED_UNTOUCHED ?? '';

/** Said once the window can be used. */
export const INTERACTIVE = /MARK safycore\/interactive/;

interface Stage {
  readonly folder: string;
  /** A folder of its own for its data, and that it says how far it has come. */
  readonly ownArguments: readonly string[];
  /** A program text that would leave a file behind. */
  leave(name: string): string;
  left(name: string): Promise<boolean>;
}

export const test = base.extend<{ stage: Stage }>({
  stage: async ({}, use) => {
    expect(executable, 'npm test -- build package names the package').not.toBe('');
    const folder = await mkdtemp(join(tmpdir(), 'safycore-package-'));
    await use({
      folder,
      ownArguments: [`--user-data-dir=${join(folder, 'data')}`, '--log-marks'],
      leave: (name) => `require('fs').writeFileSync(${JSON.stringify(join(folder, name))}, '')`,
      left: (name) =>
        access(join(folder, name)).then(
          () => true,
          () => false,
        ),
    });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Starts a program and ends it once it said `enough`, or by itself. */
export async function startUntil(
  program: string,
  args: readonly string[],
  { enough, env = {} }: { enough: RegExp; env?: Record<string, string> },
): Promise<{ said: string; code: number | null }> {
  const child = spawn(program, args, {
    env: { ...currentEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (enough.test(said)) child.kill('SIGKILL');
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { said, code };
}
