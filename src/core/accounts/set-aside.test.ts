import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AccountId } from '../../shared/models';
import { MemoryKeychain } from './memory-keychain';
import { SetAside } from './set-aside';
import { SecretVault } from './vault';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const LOCAL = AccountId.parse('local');
const AT = '2026-11-29T10:20:30.400Z';

let folder = '';
let keychain = new MemoryKeychain();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-aside-'));
  keychain = new MemoryKeychain();
  mkdirSync(accounts());
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const accounts = () => join(folder, 'accounts');
const vaultFile = () => join(folder, 'vault.json');
const write = (name: string) => writeFileSync(join(accounts(), name), name);
const openVault = () => SecretVault.open({ file: vaultFile(), keychain, log });
const newAside = () =>
  new SetAside({
    folder: join(folder, 'set-aside'),
    vaultFile: vaultFile(),
    accounts: accounts(),
    keychain,
    now: () => new Date(AT),
  });

/** A vault with a code and a history, of which the keychain has lost the key. */
async function loseKey(): Promise<{ code: string; bytes: string; giveBack: () => void }> {
  const vault = await openVault();
  await vault.set('db:local', 'key');
  const code = await vault.makeCode();
  for (const name of ['local.db', 'local.db-wal', 'local.db.before-update']) write(name);
  const entries = [...keychain.entries];
  keychain.entries.clear();
  const giveBack = () => entries.forEach(([id, key]) => keychain.entries.set(id, key));
  return { code, bytes: readFileSync(vaultFile(), 'utf8'), giveBack };
}

test('everything is kept under its date, and opens when the key or the code is there', async () => {
  const { code, bytes, giveBack } = await loseKey();
  const aside = newAside();
  const vault = await openVault();
  await vault.startOver(() => aside.put());
  const [copy] = await aside.list();
  expect(copy).toEqual({ name: '2026-11-29T10-20-30-400Z', at: AT, opens: 'code' });
  const name = copy?.name ?? '';
  expect(readFileSync(join(folder, 'set-aside', name, 'vault.json'), 'utf8')).toBe(bytes);
  expect(readdirSync(accounts())).toEqual([]);
  expect(vault.hasCode).toBe(false);

  await expect(aside.open(name, undefined)).rejects.toMatchObject({ code: 'keychain_locked' });
  await expect(aside.open(name, 'nonsense')).rejects.toMatchObject({ code: 'code_invalid' });
  await expect(aside.open('../..', undefined)).rejects.toMatchObject({ code: 'not_found' });
  expect(await aside.open(name, code)).toEqual({ 'db:local': 'key' });
  giveBack();
  expect(await aside.list()).toEqual([{ ...copy, opens: 'keychain' }]);
  expect(await aside.open(name, undefined)).toEqual({ 'db:local': 'key' });

  await aside.moveBack(name, LOCAL, LOCAL);
  await aside.done(name);
  expect(readdirSync(accounts()).sort()).toEqual(['local.db', 'local.db-wal', 'local.db.before-update']);
  expect(await aside.list()).toEqual([]);
  expect(readdirSync(join(folder, 'set-aside'))).toEqual([`${name} brought back`]);
});

test('what a crash had begun to set aside is gone on with in its place', async () => {
  await loseKey();
  const begun = join(folder, 'set-aside', '2026-11-28T00-00-00-000Z');
  mkdirSync(join(begun, 'accounts'), { recursive: true });
  writeFileSync(join(begun, 'accounts', 'other.db'), 'moved before');
  const aside = newAside();
  expect(await aside.list()).toEqual([]);
  await aside.put();
  expect(await aside.list()).toMatchObject([{ at: '2026-11-28T00:00:00.000Z' }]);
  expect(readdirSync(join(begun, 'accounts')).sort()).toContain('local.db');
  expect(existsSync(vaultFile())).toBe(false);
});

test('a damaged vault is kept as well, and opens by nothing', async () => {
  await loseKey();
  writeFileSync(vaultFile(), 'nonsense');
  const aside = newAside();
  await aside.put();
  expect(await aside.list()).toMatchObject([{ opens: 'nothing' }]);
});
