import { rm } from 'node:fs/promises';
import { removeSupabaseData } from '../world/supabase/data';
import { runningStart } from './lib/dev-lock';
import { devDir, supabaseDir } from './lib/paths';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';

await runMain(async () => {
  const pid = await runningStart();
  if (pid !== undefined) {
    throw new UserError(
      `npm start is running (process ${pid}). End it with Ctrl-C first; nothing was deleted.`,
    );
  }
  // Its database may lie elsewhere.
  await removeSupabaseData(supabaseDir);
  await rm(devDir, { recursive: true, force: true });
  console.log('The development data is deleted. The next npm start begins afresh.');
  return 0;
});
