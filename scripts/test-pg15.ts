import { POSTGRES_BIN } from '../world/postgres/postgres';
import { runMain } from './lib/main';
import { runTestSteps } from './test/run-steps';
import { ensurePrograms } from './lib/system-packages';
import { postgresTestSteps } from './test/steps';

const DEBIAN_BIN = '/usr/lib/postgresql/15/bin';

/** The schema's tests and the main job on Debian's PostgreSQL 15, the oldest that the migrations support. */
await runMain(async () => {
  // The server that the package may start is left alone; the tests start their own.
  await ensurePrograms({ [`${DEBIAN_BIN}/initdb`]: 'postgresql-15' });
  process.env[POSTGRES_BIN] = DEBIAN_BIN;
  return runTestSteps(postgresTestSteps);
});
