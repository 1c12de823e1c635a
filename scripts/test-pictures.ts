import { join } from 'node:path';
import { startHeadless } from './lib/headless';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { run } from './lib/run';
import { setup } from './setup';

/** Whether the components look as they did, in five looks: npm run test:pictures, about half a minute. */
await runMain(async () => {
  await setup({ forTests: true });
  const headless = await startHeadless();
  try {
    const playwright = join(repoRoot, 'node_modules', '@playwright', 'test', 'cli.js');
    const options = [...process.argv.slice(2), '--config', 'playwright.pictures.config.ts'];
    const { code } = await run(process.execPath, [playwright, 'test', ...options], {
      cwd: repoRoot,
      env: headless.env,
      timeoutMs: 5 * 60_000,
    });
    return code;
  } finally {
    await headless.stop();
  }
});
