import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FUSES } from '../../scripts/package/fuses';
import { BUDGET_BYTES, contentsBeyondElectron } from '../../scripts/package/contents';
import { repoRoot } from '../../scripts/lib/paths';
import { expect } from '../harness/test';
import { executable, INTERACTIVE, startUntil, test } from './untouched';

const app = dirname(executable);
const executableName = basename(executable);

test('the fuses are as they should be, each of them named', async () => {
  // The wire holds the characters 0 and 1.
  const off = '0'.charCodeAt(0);
  const on = '1'.charCodeAt(0);
  const { version, ...wire } = await getCurrentFuseWire(executable);
  expect(version).toBe('1');
  const expected: Record<number, number> = {
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    // Electron's own choice: neither electron-builder nor @electron/fuses 1 names it.
    [FUSES.indexOf('wasm_trap_handlers')]: on,
  };
  expect(Object.keys(expected)).toHaveLength(FUSES.length);
  // An Electron has those of its time.
  expect(wire).toEqual(Object.fromEntries(Object.entries(expected).slice(0, Object.keys(wire).length)));
  expect(Object.keys(wire).length).toBeGreaterThanOrEqual(8);
});

test('it holds what runs, and no more than the budget', async () => {
  const { files, bytes } = await contentsBeyondElectron(app, executableName);
  const expected = JSON.parse(
    await readFile(join(repoRoot, 'scripts', 'package', 'files.json'), 'utf8'),
  ) as string[];
  // Chunks are named by their content; what matters is which folder they are in.
  const shapes = [
    ...new Set(files.map((file) => file.replace(/^(app\.asar:out\/\w+\/(chunks|assets))\/.+$/, '$1/*'))),
  ];
  const system = `linux-${process.arch}`;
  expect(shapes).toEqual(expected.map((file) => file.replaceAll('linux-x64', system)).sort());
  console.log(`Beyond Electron: ${(bytes / 1024 / 1024).toFixed(1)} MB of ${BUDGET_BYTES / 1024 / 1024} MB.`);
  expect(bytes).toBeLessThan(BUDGET_BYTES);
});

test('ELECTRON_RUN_AS_NODE starts the app, not the code that it was given', async ({ stage }) => {
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  // The same on an Electron without our fuses: else this test would prove nothing.
  const electron = join(repoRoot, 'node_modules', 'electron', 'dist', 'electron');
  await startUntil(electron, ['-e', stage.leave('control')], { enough: /never/, env });
  expect(await stage.left('control')).toBe(true);

  const { said } = await startUntil(executable, ['-e', stage.leave('proof'), ...stage.ownArguments], {
    enough: INTERACTIVE,
    env,
  });
  expect(said).toMatch(INTERACTIVE);
  expect(await stage.left('proof')).toBe(false);
});

test('NODE_OPTIONS, --inspect and a planted resources/app have no effect', async ({ stage }) => {
  const options = join(stage.folder, 'options.cjs');
  await writeFile(options, stage.leave('options'));
  const control = await startUntil(process.execPath, ['-e', '0'], {
    enough: /never/,
    env: { NODE_OPTIONS: `--require ${options}` },
  });
  expect(control.code).toBe(0);
  expect(await stage.left('options')).toBe(true);
  await rm(join(stage.folder, 'options'));

  const planted = join(stage.folder, 'planted');
  await cp(app, planted, { recursive: true });
  await mkdir(join(planted, 'resources', 'app'));
  await writeFile(join(planted, 'resources', 'app', 'package.json'), '{"main":"main.cjs"}');
  await writeFile(join(planted, 'resources', 'app', 'main.cjs'), stage.leave('planted-ran'));

  const port = await freePort();
  const { said } = await startUntil(
    join(planted, executableName),
    [`--inspect=${String(port)}`, `--inspect-brk=${String(port)}`, ...stage.ownArguments],
    { enough: INTERACTIVE, env: { NODE_OPTIONS: `--require ${options}` } },
  );
  expect(said).toMatch(INTERACTIVE);
  expect(said).not.toContain('Debugger listening');
  expect(await stage.left('options')).toBe(false);
  expect(await stage.left('planted-ran')).toBe(false);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
