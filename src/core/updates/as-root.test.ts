import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXCHANGED, installVerified } from './as-root';

const sha512 = (text: string) => createHash('sha512').update(text).digest('base64');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-as-root-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As electron-updater has pkexec run it: in one pair of single quotes, by bash within a shell. */
const run = (line: string) => spawnSync('/bin/bash', ['-c', `'${line}'`], { shell: true, encoding: 'utf8' });
const inTmp = () => readdirSync('/tmp').filter((name) => name.startsWith('tmp.'));

describe.skipIf(process.platform !== 'linux')('a package that root installs', () => {
  const write = (text: string): string => {
    const path = join(folder, 'update 1.deb');
    writeFileSync(path, text);
    return path.replaceAll(' ', '\\ ');
  };

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
});
