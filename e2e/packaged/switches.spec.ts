import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../harness/test';
import { executable, INTERACTIVE, startUntil, test } from './untouched';

/* What whoever starts the app can say to it. That a program is put before it (LD_PRELOAD) is the system's to refuse. */

const DOORS = [
  // Into the window.
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '-remote-debugging-port=0',
  '--remote-allow-origins=*',
  // A program in place of one of ours.
  '--renderer-cmd-prefix=PROGRAM',
  '--utility-cmd-prefix=PROGRAM',
  '--gpu-launcher=PROGRAM',
  '--browser-subprocess-path=PROGRAM',
  '--js-flags=--allow-natives-syntax',
  // To what is sent.
  '--ssl-key-log-file=FILE',
  '--log-net-log=FILE',
  '--trace-startup-file=FILE',
  '--ignore-certificate-errors',
  '--ignore-certificate-errors-spki-list=a',
  '--host-rules=MAP * 127.0.0.1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  // Through the walls of the window.
  '--disable-web-security',
  '--single-process',
];

for (const door of DOORS) {
  test(`it does not start with ${door}`, async ({ stage }) => {
    const program = join(stage.folder, 'program');
    await writeFile(program, `#!/bin/sh\n: > ${join(stage.folder, 'ran')}\nexec "$@"\n`);
    await chmod(program, 0o755);
    const said = door.replace('PROGRAM', program).replace('FILE', join(stage.folder, 'file'));
    const ended = await startUntil(executable, [said, ...stage.ownArguments], {
      enough: /DevTools listening|MARK safycore\/window-created/,
    });
    expect(ended.said).toContain(`SafyCore does not start with ${said}`);
    expect(ended.code).toBe(1);
    expect(ended.said).not.toContain('DevTools listening');
    expect(await stage.left('ran')).toBe(false);
  });
}

test('it starts with what only shows it otherwise', async ({ stage }) => {
  const harmless = ['--force-device-scale-factor=1', '--lang=de', '--password-store=basic', 'safycore:x'];
  const { said } = await startUntil(executable, [...harmless, ...stage.ownArguments], {
    enough: INTERACTIVE,
  });
  expect(said).toMatch(INTERACTIVE);
});

test('nothing in its environment has it run code or write down what it sends', async ({ stage }) => {
  const modules = join(stage.folder, 'modules');
  for (const name of ['electron', 'keytar', 'libsql', 'electron-updater']) {
    await mkdir(join(modules, name), { recursive: true });
    await writeFile(join(modules, name, 'index.js'), stage.leave('module'));
  }
  const script = join(stage.folder, 'script.cjs');
  await writeFile(script, stage.leave('script'));
  const { said } = await startUntil(executable, stage.ownArguments, {
    enough: INTERACTIVE,
    env: {
      SSLKEYLOGFILE: join(stage.folder, 'keys'),
      NODE_PATH: modules,
      NODE_OPTIONS: `--require ${script}`,
      NODE_V8_COVERAGE: join(stage.folder, 'coverage'),
      ELECTRON_FORCE_IS_PACKAGED: 'false',
      ELECTRON_NO_ASAR: '1',
      ELECTRON_OVERRIDE_DIST_PATH: stage.folder,
    },
  });
  expect(said).toMatch(INTERACTIVE);
  for (const name of ['module', 'script', 'keys', 'coverage'])
    expect(await stage.left(name), name).toBe(false);
});
