import { writeFile } from 'node:fs/promises';
import { runMain } from './lib/main';
import { readMigrations } from './lib/migrations';
import { renderSetupSql, setupSqlFile } from './lib/setup-sql';

await runMain(async () => {
  const migrations = await readMigrations();
  await writeFile(setupSqlFile, renderSetupSql(migrations));
  console.log(`supabase/setup.sql now holds ${migrations.length} migrations.`);
  return 0;
});
