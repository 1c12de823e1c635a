import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Runs what is there as it is: nothing is fetched, packages are those of `node_modules`, and nobody is asked. */
export const DENO_RUN = [
  'run',
  '--no-prompt',
  '--no-remote',
  '--node-modules-dir=manual',
  '--no-lock',
] as const;

export const DENO_ENV = {
  DENO_DIR: fileURLToPath(new URL('../../node_modules/.cache/deno', import.meta.url)),
  DENO_NO_PACKAGE_JSON: '1',
  DENO_NO_UPDATE_CHECK: '1',
  NO_COLOR: '1',
};

/** Real Deno. The package's own way to its program, which needs no install script to have run. */
export function denoProgram(): string {
  const require = createRequire(import.meta.url);
  const { runInstall } = require('deno/install_api.cjs') as { runInstall(): string };
  return runInstall();
}
