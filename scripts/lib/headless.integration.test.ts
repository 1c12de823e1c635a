import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startHeadless, type Headless, type HeadlessOptions } from './headless';
import { run } from './run';

const KEYCHAIN_PROBE = `
  const keytar = (await import('keytar')).default;
  try {
    console.log('read', await keytar.getPassword('safycore-probe', 'nobody'));
    await keytar.setPassword('safycore-probe', 'somebody', 'secret');
    console.log('wrote', await keytar.getPassword('safycore-probe', 'somebody'));
  } catch (error) {
    console.log('refused', error.message);
  }`;

describe.skipIf(process.platform !== 'linux')('the headless environment', () => {
  let headless: Headless | undefined;
  afterEach(() => headless?.stop());

  async function probe(options: HeadlessOptions): Promise<string> {
    headless = await startHeadless(options);
    const args = ['--input-type=module', '-e', KEYCHAIN_PROBE];
    return (await run(process.execPath, args, { env: headless.env, output: 'capture', timeoutMs: 20_000 }))
      .output;
  }

  it('has a keychain that works', async () => {
    expect(await probe({ keyring: 'unlocked' })).toBe('read null\nwrote secret\n');
  });

  it('can have a locked keychain, which reads nothing and refuses to write', async () => {
    expect(await probe({ keyring: 'locked' })).toMatch(/^read null\nrefused .*locked/);
  });

  it('can have no keychain, even where one is installed', async () => {
    expect(await probe({ keyring: 'none' })).toMatch(/^refused .*org\.freedesktop\.secrets/);
  });

  it('gives each one a screen of its own', async () => {
    headless = await startHeadless({ keyring: 'none' });
    const second = await startHeadless({ keyring: 'none' });
    await second.stop();
    expect(second.env.DISPLAY).not.toBe(headless.env.DISPLAY);
  });

  it('ends with the process that started it, even when that is killed', async () => {
    const module = fileURLToPath(new URL('headless.ts', import.meta.url));
    const code = `const { startHeadless } = await import(${JSON.stringify(module)});
      console.log((await startHeadless()).env.DBUS_SESSION_BUS_ADDRESS);
      setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    const [line] = (await once(owner.stdout, 'data')) as [Buffer];
    const DBUS_SESSION_BUS_ADDRESS = line.toString().trim();
    const names = () =>
      run(
        'dbus-send',
        ['--session', '--dest=org.freedesktop.DBus', '--print-reply', '/', 'org.freedesktop.DBus.ListNames'],
        {
          env: { ...process.env, DBUS_SESSION_BUS_ADDRESS },
          output: 'capture',
        },
      );
    expect((await names()).output).toContain('org.freedesktop.secrets');

    owner.kill('SIGKILL');
    await once(owner, 'exit');
    await expect.poll(async () => (await names()).code, { timeout: 10_000 }).not.toBe(0);
  });
});
