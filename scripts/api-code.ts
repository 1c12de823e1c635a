import { writeFile } from 'node:fs/promises';
import { apiCodeFile, renderApiCode } from './lib/api-code';
import { runMain } from './lib/main';

await runMain(async () => {
  await writeFile(apiCodeFile, await renderApiCode());
  console.log('supabase/functions/api/from-app.js is up to date with the app.');
  return 0;
});
