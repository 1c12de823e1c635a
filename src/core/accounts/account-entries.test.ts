import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AccountId } from '../../shared/models';
import { AccountEntries } from './account-entries';
import { MemoryKeychain } from './memory-keychain';
import { SecretVault } from './vault';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const LOCAL = AccountId.parse('local');
const OTHER = AccountId.parse(`${'0123abcd'.repeat(4)}-00000000-0000-4000-8000-000000000000`);

let folder = '';
let vault: SecretVault;
const file = () => join(folder, 'vault.json');
const open = (keychain: MemoryKeychain) => SecretVault.open({ file: file(), keychain, log });
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-entries-'));
  vault = await open(new MemoryKeychain());
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('the key of a history, on a disk that takes nothing more', () => {
  test('is refused while it is new, and is there once the disk has room', async () => {
    const entries = new AccountEntries(vault);
    mkdirSync(`${file()}.part`);
    await expect(entries.databaseKey(LOCAL)).rejects.toMatchObject({ code: 'disk_full' });
    await expect(entries.databaseKey(LOCAL)).rejects.toMatchObject({ code: 'disk_full' });
    rmSync(`${file()}.part`, { recursive: true });
    expect(await entries.databaseKey(LOCAL)).toMatchObject({ persistent: true });
  });

  test('still opens the file that it was made for', async () => {
    const entries = new AccountEntries(vault);
    const { key } = await entries.databaseKey(LOCAL);
    mkdirSync(`${file()}.part`);
    await expect(entries.databaseKey(OTHER)).rejects.toMatchObject({ code: 'disk_full' });
    expect(await entries.databaseKey(LOCAL)).toEqual({
      key,
      persistent: true,
      created: false,
      passing: null,
    });
  });
});
