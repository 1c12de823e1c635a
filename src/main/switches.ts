import { readFileSync } from 'node:fs';
import { app } from 'electron';

/**
 * Beginnings of Chromium's switches by which somebody else reads and types in the window, runs a program in place of one of
 * the app's own, writes down what is sent, or takes a wall away; Electron has no fuse for these.
 */
const DOORS =
  /^(--?|\/)(remote-|\w+-cmd-|gpu-l|browser-s|js-flags|ssl-|log-net|trace-|ignore-cert|host-|disable-web-|single-)/i;

/** Ends an installed app that was started with one. Before anything else happens: some are for the first window. */
export function refuseSwitches(): void {
  // The keys of every connection would be written to the file that it names.
  delete process.env.SSLKEYLOGFILE;
  const door = process.argv.find((argument) => DOORS.test(argument));
  if (!door || !app.isPackaged || isTestBuild()) return;
  process.stderr.write(`SafyCore does not start with ${door}\n`);
  process.exit(1);
}

/** Said by package.json inside the archive, which only whoever builds the package can write. */
const isTestBuild = (): boolean =>
  /"testBuild": ?true/.test(readFileSync(`${app.getAppPath()}/package.json`, 'utf8'));
