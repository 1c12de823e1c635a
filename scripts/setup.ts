import { pathToFileURL } from 'node:url';
import { ensureElectron, type InstalledElectron } from './lib/electron/install';
import { ensurePostgresBinaries } from './lib/postgres-binaries';
import { runMain } from './lib/main';
import { ensureSystemPackages } from './lib/system-packages';

const FIRST_MENDED_NODE = 22;

/**
 * Prepares this machine: system libraries, PostgreSQL and Electron. Does only what is missing and may be
 * repeated at any time; throws a UserError that says what to do when it cannot.
 */
export async function setup(options: { forTests?: boolean } = {}): Promise<InstalledElectron> {
  adviseNode();
  await ensureSystemPackages({ forTests: options.forTests ?? false });
  await ensurePostgresBinaries();
  return ensureElectron();
}

/** Everything works with the 20 that `engines` asks for; whoever can should have one that is still mended. */
function adviseNode(): void {
  const { node } = process.versions;
  if (Number.parseInt(node) >= FIRST_MENDED_NODE) return;
  console.log(
    `Node ${node} is no longer mended by its makers. Everything here works with it; a newer one comes with \`nvm install 24\`, or from https://nodejs.org.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { version } = await setup({ forTests: process.argv.includes('--for-tests') });
    console.log(`Ready, with Electron ${version}.`);
    return 0;
  });
}
