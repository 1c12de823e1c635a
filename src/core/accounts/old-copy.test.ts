import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Project } from '../../shared/models';
import { Accounts } from './accounts';
import { MemoryKeychain } from './memory-keychain';
import { accountIdOf } from './project';
import { SetAside } from './set-aside';
import { SecretVault } from './vault';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const PROJECT: Project = { url: 'https://own.example', publishableKey: 'sb_publishable_own' };
const USER = '0199aa00-1111-7abc-8def-0123456789ab';
const ID = accountIdOf(PROJECT.url, USER);
const ACCOUNT = { id: ID, kind: 'server', userId: USER, email: 'ann@example.com' };
const LOCAL = { id: 'local', kind: 'local', userId: null, email: null };

let folder = '';
let keychain = new MemoryKeychain();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-old-copy-'));
  keychain = new MemoryKeychain();
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const file = () => join(folder, 'vault.json');
const copy = () => join(folder, 'copy.json');
const keep = () => copyFileSync(file(), copy());
const putBack = () => copyFileSync(copy(), file());

async function start() {
  const vault = await SecretVault.open({ file: file(), keychain, log });
  const accounts = new Accounts({
    vault,
    log,
    projects: { get: () => PROJECT, set: () => undefined },
    fetch: () => Promise.reject(new TypeError('No network.')),
  });
  accounts.restore();
  return { vault, accounts };
}

/** Somebody is signed in, and also has what is kept without an account. */
async function signedIn() {
  const { vault, accounts } = await start();
  const entries = {
    current: ACCOUNT,
    [`account:${ID}`]: { account: ACCOUNT, open: true, project: PROJECT },
    'account:local': { account: LOCAL, open: true, project: null },
    [`session:${ID}`]: { access: 'access', refresh: 'refresh', expiresAt: 9e15 },
  };
  for (const [name, value] of Object.entries(entries)) void vault.set(name, JSON.stringify(value));
  void vault.set(`db:${ID}`, Buffer.alloc(32, 7).toString('base64'));
  await vault.flush();
  await accounts.close();
  return start();
}

/** What somebody finds who starts the app. */
async function found() {
  const { vault, accounts } = await start();
  const open = accounts.known().filter((known) => known.open);
  const current = accounts.current()?.email ?? null;
  await accounts.close();
  return {
    current,
    open: open.map(({ account }) => account.kind),
    tokens: vault.names().filter((name) => name.startsWith('session:')).length,
  };
}
const CLOSED = { current: null, open: ['local'], tokens: 0 };
const OPEN = { current: 'ann@example.com', open: ['server', 'local'], tokens: 1 };

test('a vault from before signing out, put back, opens no account without its password', async () => {
  const { accounts } = await signedIn();
  keep();
  await accounts.signOut();
  await accounts.close();
  expect(await found()).toEqual(CLOSED);
  putBack();
  expect(await found()).toEqual(CLOSED);
  // It is not an old one any more, and nothing of it is open.
  expect(await found()).toEqual(CLOSED);
  putBack();
  expect(await found()).toEqual(CLOSED);
});

test('nor does one from before another account was removed', async () => {
  const { accounts } = await signedIn();
  keep();
  await accounts.purge(ID);
  await accounts.close();
  putBack();
  expect(await found()).toEqual(CLOSED);
});

test('a backup that nothing was taken back since is as it was', async () => {
  const { accounts, vault } = await signedIn();
  keep();
  await vault.set('other', 'value');
  await accounts.close();
  putBack();
  expect(await found()).toEqual(OPEN);
});

test('a crash before the keychain has counted is caught up with at the next start', async () => {
  const { accounts } = await signedIn();
  keep();
  keychain.mood = 'locked';
  await accounts.signOut();
  await accounts.close();
  keychain.mood = 'unlocked';
  expect(await found()).toEqual(CLOSED);
  putBack();
  expect(await found()).toEqual(CLOSED);
});

test('an old one that is laid among those set aside opens the door by the keychain, and more by the code alone', async () => {
  const { accounts, vault } = await signedIn();
  const code = await vault.makeCode();
  const name = '2026-11-29T10-20-30-400Z';
  const laid = join(folder, 'set-aside', name, 'vault.json');
  mkdirSync(dirname(laid), { recursive: true });
  copyFileSync(file(), laid);
  copyFileSync(join(folder, 'recovery.json'), join(dirname(laid), 'recovery.json'));
  const aside = new SetAside({
    folder: join(folder, 'set-aside'),
    vaultFile: file(),
    accounts: join(folder, 'accounts'),
    keychain,
  });
  const isOpen = async (given?: string): Promise<unknown> => {
    const held = await aside.open(name, given);
    return [
      (JSON.parse(held[`account:${ID}`] ?? '') as { open: boolean }).open,
      `session:${ID}` in held,
      'current' in held,
    ];
  };
  expect(await isOpen()).toEqual([true, true, true]);
  await accounts.signOut();
  await accounts.close();
  expect(await isOpen()).toEqual([false, false, false]);
  expect(await isOpen(code)).toEqual([true, true, true]);
});
