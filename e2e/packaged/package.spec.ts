import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FUSES } from '../../scripts/package/fuses';
import { BUDGET_BYTES, contentsBeyondElectron } from '../../scripts/package/contents';
import { repoRoot } from '../../scripts/lib/paths';
import { currentEnvironment } from '../harness/environment';
import { expect, test } from '../harness/test';

/* The package as it is handed out, untouched: no debugger reaches it. */

const executable = process.env.SAFYCORE_PACKAGED_UNTOUCHED ?? '';
const app = dirname(executable);
const executableName = basename(executable);

let scratch: string;
test.beforeEach(async () => {
  expect(executable, 'npm run test:package names the package').not.toBe('');
  scratch = await mkdtemp(join(tmpdir(), 'safycore-package-'));
});
test.afterEach(() => rm(scratch, { recursive: true, force: true }));

/** Starts a program and ends it once it said `enough`, or by itself. */
async function startUntil(
  program: string,
  args: readonly string[],
  { enough, env = {} }: { enough: RegExp; env?: Record<string, string> },
): Promise<{ said: string; code: number | null }> {
  const child = spawn(program, args, {
    env: { ...currentEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (enough.test(said)) child.kill('SIGKILL');
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { said, code };
}

const appArguments = (): string[] => [`--user-data-dir=${join(scratch, 'data')}`, '--log-marks'];
const INTERACTIVE = /MARK safycore\/interactive/;
/** A program that would leave a file behind. */
const leave = (name: string): string =>
  `require('fs').writeFileSync(${JSON.stringify(join(scratch, name))}, '')`;
const left = (name: string): Promise<boolean> =>
  readFile(join(scratch, name)).then(
    () => true,
    () => false,
  );

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

test('ELECTRON_RUN_AS_NODE starts the app, not the code that it was given', async () => {
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  // The same on an Electron without our fuses: else this test would prove nothing.
  const electron = join(repoRoot, 'node_modules', 'electron', 'dist', 'electron');
  await startUntil(electron, ['-e', leave('control')], { enough: /never/, env });
  expect(await left('control')).toBe(true);

  const { said } = await startUntil(executable, ['-e', leave('proof'), ...appArguments()], {
    enough: INTERACTIVE,
    env,
  });
  expect(said).toMatch(INTERACTIVE);
  expect(await left('proof')).toBe(false);
});

test('NODE_OPTIONS, --inspect and a planted resources/app have no effect', async () => {
  const options = join(scratch, 'options.cjs');
  await writeFile(options, leave('options'));
  const control = await startUntil(process.execPath, ['-e', '0'], {
    enough: /never/,
    env: { NODE_OPTIONS: `--require ${options}` },
  });
  expect(control.code).toBe(0);
  expect(await left('options')).toBe(true);
  await rm(join(scratch, 'options'));

  const planted = join(scratch, 'planted');
  await cp(app, planted, { recursive: true });
  await mkdir(join(planted, 'resources', 'app'));
  await writeFile(join(planted, 'resources', 'app', 'package.json'), '{"main":"main.cjs"}');
  await writeFile(join(planted, 'resources', 'app', 'main.cjs'), leave('planted-ran'));

  const port = await freePort();
  const { said } = await startUntil(
    join(planted, executableName),
    [`--inspect=${String(port)}`, `--inspect-brk=${String(port)}`, ...appArguments()],
    { enough: INTERACTIVE, env: { NODE_OPTIONS: `--require ${options}` } },
  );
  expect(said).toMatch(INTERACTIVE);
  expect(said).not.toContain('Debugger listening');
  expect(await left('options')).toBe(false);
  expect(await left('planted-ran')).toBe(false);
});

for (const door of ['--remote-debugging-port=0', '--remote-debugging-pipe']) {
  test(`it does not start with ${door}`, async () => {
    const { said, code } = await startUntil(executable, [door, ...appArguments()], {
      enough: /DevTools listening|MARK safycore\/window-created/,
    });
    expect(said).toContain('SafyCore does not start with remote debugging.');
    expect(code).toBe(1);
    expect(said).not.toContain('DevTools listening');
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
