import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Account, Project } from '../../shared/models';
import { AccountEntries } from './account-entries';
import { Accounts } from './accounts';
import { earlierNameOf, withoutEarlierNames } from './earlier-names';
import { MemoryKeychain } from './memory-keychain';
import { closing } from './old-copy';
import { accountIdOf } from './project';
import { SecretVault } from './vault';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const USER = '0199aa00-1111-7abc-8def-0123456789ab';
const OTHER_USER = '0199aa00-2222-7abc-8def-0123456789ab';
const OWN: Project = { url: 'https://own.example', publishableKey: 'sb_publishable_own' };
const STRANGER: Project = { url: 'https://stranger.example', publishableKey: 'sb_publishable_other' };
const TOKENS = JSON.stringify({ access: 'access', refresh: 'refresh', expiresAt: 9e15 });
const key = (text: string) => createHash('sha256').update(text).digest('base64');

/** As the version before wrote it. */
const earlierName = (url: string) => `${createHash('sha256').update(url).digest('hex').slice(0, 8)}-${USER}`;
const account = (id: string) => ({ id, kind: 'server', userId: USER, email: 'ann@example.com' });

/** What the version before kept of one account that is signed in. */
function kept(id: string, project: Project | null): Record<string, string> {
  return {
    current: JSON.stringify(account(id)),
    [`account:${id}`]: JSON.stringify({ account: account(id), open: true, project }),
    [`session:${id}`]: TOKENS,
    [`db:${id}`]: key('history'),
    'apikey:https://api.groq.com': 'gsk_key',
  };
}
function migrated(contents: Record<string, string>): Record<string, string> {
  const all = { ...contents, ...Object.fromEntries(withoutEarlierNames(contents)) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >;
}

const without = (contents: Record<string, string>, ...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(contents).filter(([name]) => !names.includes(name)));

describe('the names of an earlier version', () => {
  const earlier = earlierName(OWN.url);
  const id = accountIdOf(OWN.url, USER);

  test('are exchanged for 128 bits of the address that the vault has, everywhere at once', () => {
    expect(id).toMatch(/^[0-9a-f]{32}-/);
    expect(earlierNameOf(id)).toBe(earlier);
    const { current, [`account:${id}`]: entry, ...rest } = migrated(kept(earlier, OWN));
    expect(JSON.parse(current ?? '')).toEqual(account(id));
    expect(JSON.parse(entry ?? '')).toEqual({ account: account(id), open: true, project: OWN });
    expect(rest).toEqual({
      [`session:${id}`]: TOKENS,
      [`db:${id}`]: key('history'),
      // Until the file is renamed.
      [`former:${id}`]: earlier,
      [`db:${earlier}`]: key('history'),
      'apikey:https://api.groq.com': 'gsk_key',
    });
  });

  test('a file that had still another name keeps what it is to be renamed from', () => {
    const other = earlierName(STRANGER.url);
    const contents = { ...kept(earlier, OWN), [`former:${earlier}`]: other };
    expect(migrated(contents)[`former:${id}`]).toBe(other);
  });

  test('nothing is left to do a second time, and other accounts are let be', () => {
    const once = migrated({ ...kept(earlier, OWN), 'account:local': 'anything', 'removal:gone': '' });
    expect(withoutEarlierNames(once)).toEqual(new Map());
    expect(once).toMatchObject({ 'account:local': 'anything', 'removal:gone': '' });
  });

  test('after an earlier version was used in between, the same file is still the account’s', () => {
    const after = migrated({ ...migrated(kept(earlier, OWN)), ...kept(earlier, OWN) });
    expect(after).toEqual(migrated(kept(earlier, OWN)));
  });

  test('after one was used that began a file of its own, both are the account’s', () => {
    const renamed = without(migrated(kept(earlier, OWN)), `former:${id}`, `db:${earlier}`);
    const after = migrated({ ...renamed, ...kept(earlier, OWN), [`db:${earlier}`]: key('begun') });
    expect(after[`db:${id}`]).toBe(key('history'));
    expect(after).not.toHaveProperty([`former:${id}`]);
    expect(after[`beside:${id}`]).toBe(earlier);
    expect(after[`db:${earlier}`]).toBe(key('begun'));
    expect(withoutEarlierNames(after)).toEqual(new Map());
  });

  test('a second file that had still another name is found by that, with its key', () => {
    const other = earlierName(STRANGER.url);
    const renamed = without(migrated(kept(earlier, OWN)), `former:${id}`, `db:${earlier}`);
    const used = { ...kept(earlier, OWN), [`db:${earlier}`]: key('begun'), [`former:${earlier}`]: other };
    const after = migrated({ ...renamed, ...used });
    expect(after[`db:${id}`]).toBe(key('history'));
    expect(after[`beside:${id}`]).toBe(other);
    expect(after[`db:${other}`]).toBe(key('begun'));
    expect(after).not.toHaveProperty([`db:${earlier}`]);
    expect(withoutEarlierNames(after)).toEqual(new Map());
  });

  test('no key is lost where another file has that name by now', () => {
    const other = earlierName(STRANGER.url);
    const renamed = without(migrated(kept(earlier, OWN)), `former:${id}`, `db:${earlier}`);
    const used = { ...kept(earlier, OWN), [`db:${earlier}`]: key('begun'), [`former:${earlier}`]: other };
    const after = migrated({ ...renamed, ...used, [`db:${other}`]: key('another') });
    expect([after[`db:${other}`], after[`db:${earlier}`]]).toEqual([key('another'), key('begun')]);
  });
});

describe('of a vault on disk', () => {
  let folder = '';
  let keychain = new MemoryKeychain();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'safycore-names-'));
    keychain = new MemoryKeychain();
  });
  // A vault may still be writing.
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const file = () => join(folder, 'vault.json');
  const open = () => SecretVault.open({ file: file(), keychain, log });
  async function put(vault: SecretVault, changes: Iterable<[string, string | null]>): Promise<void> {
    for (const [name, value] of changes) void (value === null ? vault.delete(name) : vault.set(name, value));
    await vault.flush();
  }
  async function write(contents: Record<string, string>): Promise<void> {
    await put(await open(), Object.entries(contents));
  }
  /** What the app asks whom, with settings that say `project`. */
  async function start(
    project: Project,
  ): Promise<{ accounts: Accounts; vault: SecretVault; asked: string[] }> {
    const vault = await open();
    const asked: string[] = [];
    const accounts = new Accounts({
      vault,
      log,
      projects: { get: () => project, set: () => undefined },
      fetch: (input) => {
        asked.push(new URL(new Request(input).url).host);
        return Promise.reject(new TypeError('No network.'));
      },
    });
    accounts.restore();
    return { accounts, vault, asked };
  }
  const current = (accounts: Accounts): Account => accounts.current() ?? fail();
  const earlier = earlierName(OWN.url);
  const id = accountIdOf(OWN.url, USER);

  test('the account is signed in as before, with its key and the name of its file', async () => {
    await write(kept(earlier, OWN));
    const { accounts } = await start(OWN);
    expect(current(accounts).id).toBe(id);
    expect(accounts.isSignedOut).toBe(false);
    expect((await accounts.databaseKey(id)).key.toString('base64')).toBe(key('history'));
    expect(accounts.formerOf(id)).toBe(earlier);
    expect(await accounts.isKept()).toBe(true);
    expect(new AccountEntries(await open()).formerOf(id)).toBe(earlier);
  });

  test('a host with the same 32 bits is not taken for its project, and is shown no token', async () => {
    // What a search for hosts would find: the account’s earlier name is the stranger’s, too.
    await write(kept(earlierName(STRANGER.url), OWN));
    const { accounts, asked } = await start(STRANGER);
    expect(current(accounts).id).toBe(id);
    expect(accounts.isSignedOut).toBe(true);
    await expect(accounts.client()).rejects.toMatchObject({ code: 'signed_out' });
    expect(asked).toEqual([]);
    await accounts.close();
    expect((await start(OWN)).accounts.isSignedOut).toBe(false);
  });

  test('a vault that does not say which project it was shows its sign-in to nobody, and keeps the copy', async () => {
    const named32 = earlierName(STRANGER.url);
    await write(without(kept(named32, null), `account:${named32}`));
    const { accounts, vault } = await start(STRANGER);
    const { id: named } = current(accounts);
    expect(named).not.toBe(accountIdOf(STRANGER.url, USER));
    expect(accounts.isSignedOut).toBe(true);
    expect(vault.names().filter((each) => each.startsWith('session:'))).toEqual([]);
    expect((await accounts.databaseKey(named)).key.toString('base64')).toBe(key('history'));
  });

  test.each([
    ['was signed out', (accounts: Accounts) => accounts.signOut()],
    [
      'came back with an old vault',
      (_: Accounts, vault: SecretVault) => put(vault, closing(vault.contents())),
    ],
  ])('the copy of one that %s is taken along by the next sign-in of the same person', async (_, close) => {
    const named32 = earlierName(STRANGER.url);
    await write(without(kept(named32, null), `account:${named32}`));
    const { accounts, vault } = await start(STRANGER);
    const copy = current(accounts);
    await close(accounts, vault);
    await accounts.close();
    const entries = new AccountEntries(await open());
    expect(entries.find(copy.id)?.open).toBe(false);
    entries.moveTo({ ...copy, id: accountIdOf(OWN.url, OTHER_USER), userId: OTHER_USER });
    expect(entries.find(copy.id)).not.toBeNull();
    entries.moveTo({ ...copy, id });
    expect(entries.find(copy.id)).toBeNull();
    expect((await entries.databaseKey(id)).key.toString('base64')).toBe(key('history'));
  });

  test('one that was signed out and whose project is known is left to that', async () => {
    await write(kept(earlier, OWN));
    const { accounts } = await start(OWN);
    const signedIn = current(accounts);
    await accounts.signOut();
    await accounts.close();
    const entries = new AccountEntries(await open());
    entries.moveTo({ ...signedIn, id: accountIdOf(STRANGER.url, USER) });
    expect(entries.find(id)?.open).toBe(false);
  });

  test('a crash, or a disk that is full, leaves the one or the other whole', async () => {
    await write(kept(earlier, OWN));
    const before = readFileSync(file(), 'utf8');
    mkdirSync(`${file()}.part`);
    const full = await start(OWN);
    expect(current(full.accounts).id).toBe(id);
    // The file keeps its name for as long as the vault has it so.
    expect(await full.accounts.isKept()).toBe(false);
    expect(readFileSync(file(), 'utf8')).toBe(before);
    rmSync(`${file()}.part`, { recursive: true });
    expect(current((await start(OWN)).accounts).id).toBe(id);
    // As if it had ended before the vault was written.
    writeFileSync(file(), before);
    expect((await start(OWN)).accounts.formerOf(id)).toBe(earlier);
  });

  test('an account that is removed before it was opened leaves neither of its files', async () => {
    await write(kept(earlier, OWN));
    const { accounts, vault } = await start(OWN);
    await accounts.purge(id);
    expect(accounts.removals().sort()).toEqual([earlier, id].sort());
    expect(vault.names().filter((name) => name.includes(USER) && !name.startsWith('removal:'))).toEqual([]);
  });

  test('a vault that was set aside comes back under the whole names', async () => {
    const entries = new AccountEntries(await open());
    expect(await entries.takeOver(kept(earlier, OWN))).toMatchObject([
      { account: { id }, file: earlier, isHere: false },
    ]);
    expect(entries.find(id)?.project).toEqual(OWN);
    expect(entries.tokens(id)).not.toBeNull();
    expect(entries.current()?.id).toBe(id);
  });

  test('a second file is read with its own key, until it has been added', async () => {
    await write(kept(earlier, OWN));
    const first = await start(OWN);
    await first.accounts.renamed(id);
    expect(first.vault.names()).not.toContain(`db:${earlier}`);
    for (const [name, value] of Object.entries({
      ...kept(earlier, OWN),
      [`db:${earlier}`]: key('begun in between'),
    }))
      void first.vault.set(name, value);
    await first.vault.flush();
    const { accounts, vault } = await start(OWN);
    expect(accounts.besideOf(id)).toEqual({
      name: earlier,
      key: Buffer.from(key('begun in between'), 'base64'),
    });
    await accounts.merged(id);
    expect(accounts.besideOf(id)).toBeNull();
    expect(vault.names()).not.toContain(`db:${earlier}`);
    expect((await accounts.databaseKey(id)).key.toString('base64')).toBe(key('history'));
  });
});

function fail(): never {
  throw new Error('The test needs this.');
}
