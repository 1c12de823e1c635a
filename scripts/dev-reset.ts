import { rm } from 'node:fs/promises';
import { runningStart } from './lib/dev-lock';
import { devDir } from './lib/paths';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';

await runMain(async () => {
  const pid = await runningStart();
  if (pid !== undefined) {
    throw new UserError(
      `npm start is running (process ${pid}). End it with Ctrl-C first; nothing was deleted.`,
    );
  }
  await rm(devDir, { recursive: true, force: true });
  console.log('The development data is deleted. The next npm start begins afresh.');
  return 0;
});
