import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repoRoot } from './paths';

it.each([
  ['what it says', 'async () => 3', 3],
  ['1 when it throws', 'async () => { throw new Error("x"); }', 1],
  ['0 when all is well', 'async () => 0', 0],
])('a script ends with %s, also where a library ends the process with 0', (_what, main, code) => {
  const program = `
    import { runMain } from ${JSON.stringify(join(repoRoot, 'scripts/lib/main.ts'))};
    process.once('beforeExit', () => process.exit(0));
    await runMain(${main});`;
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: repoRoot,
  });
  expect(status).toBe(code);
});
