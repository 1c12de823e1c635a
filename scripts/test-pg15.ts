import { POSTGRES_BIN } from '../world/postgres/postgres';
import { runMain } from './lib/main';
import { runTestSteps } from './test/run-steps';
import { ensurePostgres15 } from './lib/system-packages';
import { postgresTestSteps } from './test/steps';

/** The schema's tests and the main job on Debian's PostgreSQL 15, the oldest that the migrations support. */
await runMain(async () => {
  process.env[POSTGRES_BIN] = await ensurePostgres15();
  return runTestSteps(postgresTestSteps);
});
