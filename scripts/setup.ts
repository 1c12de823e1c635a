import { pathToFileURL } from 'node:url';
import { ensureElectron, type InstalledElectron } from './lib/electron/install';
import { ensurePostgresBinaries } from './lib/postgres-binaries';
import { runMain } from './lib/main';
import { ensureSystemPackages } from './lib/system-packages';

/**
 * Prepares this machine: system libraries, PostgreSQL and Electron. Does only what is missing and may be
 * repeated at any time; throws a UserError that says what to do when it cannot.
 */
export async function setup(options: { forTests?: boolean } = {}): Promise<InstalledElectron> {
  await ensureSystemPackages({ forTests: options.forTests ?? false });
  await ensurePostgresBinaries();
  return ensureElectron();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { version } = await setup({ forTests: process.argv.includes('--for-tests') });
    console.log(`Ready, with Electron ${version}.`);
    return 0;
  });
}
