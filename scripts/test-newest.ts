import { join } from 'node:path';
import { runMain } from './lib/main';
import { ensureNewestNode } from './lib/newest-node';
import { repoRoot } from './lib/paths';
import { run } from './lib/run';
import { ensurePrograms } from './lib/system-packages';
import { runTestSteps } from './test/run-steps';
import { newestTestSteps } from './test/steps';

/*
 * npm run test:newest: what can be had here of the Electron that releases carry. Core's tests run in its Node, and the
 * built window in Debian's Chromium over the built main process in that Node.
 */

await runMain(async () => {
  const newest = await ensureNewestNode();
  if (process.execPath === newest) return runTestSteps(newestTestSteps);
  await ensurePrograms({ '/usr/bin/chromium': 'chromium' });
  const script = join(repoRoot, 'scripts', 'test-newest.ts');
  return (await run(newest, ['--import', 'tsx', script], { cwd: repoRoot })).code;
});
