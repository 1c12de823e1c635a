import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** Whoever holds one of these reads and types everything in the window. */
const DOORS = ['remote-debugging-port', 'remote-debugging-pipe'];

/**
 * Ends an installed app that was started with a door into its window; Electron has no fuse for these. Before anything
 * else happens: the door opens together with the first window.
 */
export function refuseDebugging(): void {
  if (!app.isPackaged || !DOORS.some((name) => app.commandLine.hasSwitch(name)) || isTestBuild()) return;
  process.stderr.write('SafyCore does not start with remote debugging.\n');
  process.exit(1);
}

/** Said by package.json inside the archive, which only whoever builds the package can write. */
function isTestBuild(): boolean {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { testBuild?: unknown }).testBuild === true;
}
