import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DebUpdater } from 'electron-updater';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXCHANGED, haveRootVerify, installVerified, NOT_COPIED } from './as-root';

const sha512 = (text: string) => createHash('sha512').update(text).digest('base64');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-as-root-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Found before the system's own program of that name. */
function replaceProgram(name: string, script: string): void {
  const programs = join(folder, 'bin');
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${programs}:${process.env.PATH ?? ''}`);
}

/** As electron-updater has pkexec run it: in one pair of single quotes, by bash within a shell. */
const run = (line: string) => spawnSync('/bin/bash', ['-c', `'${line}'`], { shell: true, encoding: 'utf8' });
const inTmp = () => readdirSync('/tmp').filter((name) => name.startsWith('tmp.'));

const write = (text: string): string => {
  const path = join(folder, 'update 1.deb');
  writeFileSync(path, text);
  return path.replaceAll(' ', '\\ ');
};

describe.skipIf(process.platform !== 'linux')('a package that root installs', () => {
  test('is the one that was verified, and leaves nothing behind', () => {
    const before = inTmp();
    const path = write('good');
    const { stdout, status } = run(installVerified(['cat', path], path, sha512('good')));
    expect({ stdout, status }).toEqual({ stdout: 'good', status: 0 });
    expect(inTmp()).toEqual(before);
  });

  test('is not installed when it was exchanged after we had looked at it', () => {
    const path = write('evil');
    const { stdout, status } = run(installVerified(['cat', path], path, sha512('good')));
    expect({ stdout, status }).toEqual({ stdout: '', status: EXCHANGED });
  });

  test('is still the verified one when it is exchanged while it is being installed', () => {
    const path = write('good');
    const script = join(folder, 'install.sh');
    writeFileSync(script, `printf evil > ${path}; cat "$1"`);
    const { stdout, status } = run(installVerified(['sh', script, path], path, sha512('good')));
    expect({ stdout, status }).toEqual({ stdout: 'good', status: 0 });
  });

  test('is the same where the app itself runs as root, and asks nobody', () => {
    const path = write('good');
    const line = installVerified(['cat', path], path, sha512('good'));
    expect(spawnSync(line, [], { shell: true, encoding: 'utf8' }).stdout).toBe('good');
  });

  test('fails as its installer does', () => {
    const path = write('good');
    expect(run(installVerified(['false', path], path, sha512('good'))).status).toBe(1);
  });

  test.each(['mktemp', 'cp'])('that cannot be copied, as %s fails, is not called another one', (name) => {
    const path = write('good');
    replaceProgram(name, 'exit 1');
    const { stdout, status } = run(installVerified(['cat', path], path, sha512('good')));
    expect({ stdout, status }).toEqual({ stdout: '', status: NOT_COPIED });
  });

  test('that is gone is not installed', () => {
    const path = join(folder, 'gone.deb');
    expect(run(installVerified(['true', path], path, sha512('good'))).status).toBe(EXCHANGED);
  });
});

describe.skipIf(process.platform !== 'linux')('electron-updater', () => {
  /** As it is for somebody who is not root. */
  function updaterOf(path: string) {
    const app = { version: '1.0.0', name: 'SafyCore' };
    const updater = new DebUpdater(null, app as never);
    Object.assign(updater, { isRunningAsRoot: () => false, logger: null });
    Object.defineProperty(updater, 'installerPath', { value: path });
    haveRootVerify(updater, () => sha512('good'));
    return updater as unknown as { runCommandWithSudoIfNeeded(command: readonly string[]): string };
  }
  beforeEach(() => {
    // All that it may ask by; what it hands to the others, the person's own shell would read first.
    for (const name of ['gksudo', 'kdesudo', 'beesu']) replaceProgram(name, 'exit 3');
    replaceProgram('pkexec', 'shift; exec "$@"');
  });

  test('asks by pkexec alone, which has root read the line as it is', () => {
    const path = write('good');
    expect(updaterOf(path).runCommandWithSudoIfNeeded(['cat', path])).toBe('good');
  });

  test('says that a package was exchanged, and repairs nothing then', () => {
    const path = write('evil');
    const updater = updaterOf(path);
    expect(() => updater.runCommandWithSudoIfNeeded(['cat', path])).toThrow(
      expect.objectContaining({ kind: 'damaged' }),
    );
    expect(() => updater.runCommandWithSudoIfNeeded(['echo', 'repaired'])).toThrow(
      expect.objectContaining({ kind: 'damaged' }),
    );
  });

  test('says that there is no room for the copy, and tries again', () => {
    const path = write('good');
    const updater = updaterOf(path);
    replaceProgram('cp', 'exit 1');
    expect(() => updater.runCommandWithSudoIfNeeded(['cat', path])).toThrow(
      expect.objectContaining({ kind: 'disk_full' }),
    );
    rmSync(join(folder, 'bin', 'cp'));
    expect(updater.runCommandWithSudoIfNeeded(['cat', path])).toBe('good');
  });
});
