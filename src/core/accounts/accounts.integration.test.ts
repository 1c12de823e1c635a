import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import { AccountId, type Project } from '../../shared/models';
import { Accounts } from './accounts';
import { MemoryKeychain } from './memory-keychain';
import type { AccountsChange } from './ports';
import { SecretVault } from './vault';

const PASSWORD = 'correct horse battery';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let supabase: RunningSupabase;
beforeAll(async () => {
  supabase = await startSupabase();
});
afterAll(() => supabase.stop());

let folder = '';
let keychain = new MemoryKeychain();
let project: Project | null = null;
const started: Accounts[] = [];
let people = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-accounts-'));
  keychain = new MemoryKeychain();
  project = { url: supabase.url, publishableKey: supabase.publishableKey };
});
afterEach(async () => {
  await supabase.setFault(null);
  for (const accounts of started.splice(0)) await accounts.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const newAddress = () => `person${(people += 1)}@example.com`;
const vaultFile = () => join(folder, 'vault.json');

interface Start {
  readonly accounts: Accounts;
  readonly vault: SecretVault;
  readonly changes: AccountsChange[];
  readonly reachable: boolean[];
  readonly requests: string[];
  /** The clock, moved by a test. */
  readonly clock: { offset: number };
}

/** One start of the application; the vault's file and the keychain outlive it. */
async function start(): Promise<Start> {
  const vault = await SecretVault.open({ file: vaultFile(), keychain, log });
  const changes: AccountsChange[] = [];
  const reachable: boolean[] = [];
  const requests: string[] = [];
  const clock = { offset: 0 };
  const accounts = new Accounts({
    vault,
    log,
    projects: { get: () => project, set: (next) => void (project = next) },
    fetch: (input, init) => {
      requests.push(new URL(new Request(input).url).pathname);
      return fetch(input, init);
    },
    onReachable: (now) => reachable.push(now),
    now: () => Date.now() + clock.offset,
  });
  accounts.onChange((change) => changes.push(change));
  accounts.restore();
  started.push(accounts);
  return { accounts, vault, changes, reachable, requests, clock };
}

const profileIds = async (accounts: Accounts) => {
  const { data, error, status } = await (await accounts.client()).from('profiles').select('*');
  return { status, error: error?.message ?? null, rows: data?.length ?? null };
};
const tokenRequests = ({ requests }: Start) => requests.filter((path) => path === '/auth/v1/token').length;
const HOUR_MS = 3_600_000;

describe('signing up and in', () => {
  test('a new person is signed in, and the server knows them', async () => {
    const { accounts, changes, reachable } = await start();
    const email = newAddress();
    const result = await accounts.signUp(email, PASSWORD);
    expect(result).toMatchObject({ kind: 'signed_in', account: { kind: 'server', email } });
    expect(accounts.current()?.id).toMatch(/^[0-9a-f]{32}-[0-9a-f-]{36}$/);
    expect(await profileIds(accounts)).toMatchObject({ status: 200, error: null });
    expect(changes).toEqual([{ kind: 'account', account: accounts.current() }]);
    expect(reachable).not.toContain(false);
  });

  test('each refusal has its own code', async () => {
    const { accounts } = await start();
    const email = newAddress();
    await accounts.signUp(email, PASSWORD);
    await accounts.signOut();
    await expect(accounts.signIn(email, 'wrong password')).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await expect(accounts.signIn(newAddress(), PASSWORD)).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await expect(accounts.signUp(newAddress(), 'short')).rejects.toMatchObject({ code: 'weak_password' });
    await expect(accounts.signUp(email, PASSWORD)).rejects.toMatchObject({ code: 'email_taken' });
    await expect(accounts.signUp('no address', PASSWORD)).rejects.toMatchObject({ code: 'email_invalid' });
    expect(accounts.current()).toBeNull();
  });

  test('each trouble on the way has its own code', async () => {
    const { accounts, reachable } = await start();
    const email = newAddress();
    const attempt = () => accounts.signIn(email, PASSWORD);
    await supabase.setFault({ kind: 'down' });
    await expect(attempt()).rejects.toMatchObject({ code: 'server_unreachable' });
    await supabase.setFault({ kind: 'html' });
    await expect(attempt()).rejects.toMatchObject({
      code: 'server_unreachable',
      message: expect.stringMatching(/network/) as string,
    });
    expect(reachable).toEqual([false, false]);
    await supabase.setFault({ kind: 'status', status: 500 });
    await expect(attempt()).rejects.toMatchObject({ code: 'server_failed' });
    await supabase.setFault({ kind: 'status', status: 429, retryAfterSeconds: 30 });
    await expect(attempt()).rejects.toMatchObject({ code: 'auth_rate_limited', retryAfterMs: 30_000 });
    await supabase.setFault(null);
    project = { url: supabase.url, publishableKey: 'sb_publishable_wrong' };
    await expect(attempt()).rejects.toMatchObject({ code: 'project_invalid' });
    project = null;
    await expect(attempt()).rejects.toMatchObject({ code: 'project_missing' });
  });

  test('an answer that comes after a newer sign-in or a sign-out is dropped', async () => {
    const { accounts } = await start();
    const [first, second] = [newAddress(), newAddress()];
    await accounts.signUp(first, PASSWORD);
    await accounts.signUp(second, PASSWORD);
    await accounts.signOut();

    const replaced = expect(accounts.signIn(first, PASSWORD)).rejects.toMatchObject({ code: 'superseded' });
    const winner = accounts.signIn(second, PASSWORD);
    await replaced;
    expect((await winner).email).toBe(second);

    const late = expect(accounts.signIn(first, PASSWORD)).rejects.toMatchObject({ code: 'superseded' });
    await accounts.signOut();
    await late;
    expect(accounts.current()).toBeNull();
    expect((await start()).accounts.current()).toBeNull();
  });

  test('several accounts are known, and switched without their password until they sign out', async () => {
    const begun = await start();
    const { accounts } = begun;
    const [ann, ben] = [newAddress(), newAddress()].sort() as [string, string];
    const first = await accounts.signUp(ben, PASSWORD);
    await accounts.leave();
    expect(accounts.current()).toBeNull();
    await accounts.signUp(ann, PASSWORD);
    await accounts.useWithoutAccount();
    const listed = () => accounts.known().map(({ account, open }) => [account.email, open]);
    expect(listed()).toEqual([
      [ann, true],
      [ben, true],
      [null, true],
    ]);
    const bensId = first.kind === 'signed_in' ? first.account.id : fail();
    expect((await accounts.switchTo(bensId))?.email).toBe(ben);
    expect(accounts.isSignedOut).toBe(false);
    expect(await profileIds(accounts)).toMatchObject({ status: 200, rows: 1 });

    await accounts.signOut();
    expect(await accounts.switchTo(bensId)).toBeNull();
    expect(accounts.current()).toBeNull();
    await begun.accounts.close();
    const again = (await start()).accounts;
    expect(again.known().map(({ account, open }) => [account.email, open])).toEqual([
      [ann, true],
      [ben, false],
      [null, true],
    ]);
    await expect(
      again.switchTo(AccountId.parse(`${'0'.repeat(32)}-${'0'.repeat(36)}`)),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('a renewal that ends after the switch to another account is not lost', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    const id = begun.accounts.current()?.id ?? fail();
    begun.clock.offset = 2 * HOUR_MS;
    const asking = expect(begun.accounts.session().accessToken()).rejects.toMatchObject({
      code: 'signed_out',
    });
    await begun.accounts.useWithoutAccount();
    await asking;
    expect(tokenRequests(begun)).toBe(1);
    begun.clock.offset = 4 * HOUR_MS;
    await begun.accounts.switchTo(id);
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200, rows: 1 });
  });

  test('a forgotten account leaves nothing but a note, until its file is gone', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    const id = begun.accounts.current()?.id ?? fail();
    const { key } = await begun.accounts.databaseKey(id);
    await begun.accounts.purge(id);
    expect(begun.accounts.current()).toBeNull();
    await begun.accounts.close();

    const again = await start();
    expect(again.vault.names().filter((name) => name.includes(id))).toEqual([`removal:${id}`]);
    expect(again.accounts.known()).toEqual([]);
    expect(again.accounts.removals()).toEqual([id]);
    await again.accounts.removed(id);
    expect(again.vault.names()).toEqual(['turn']);
    expect((await again.accounts.databaseKey(id)).key).not.toEqual(key);
  });

  test('an account is deleted on the server with its password alone', async () => {
    const { accounts } = await start();
    const email = newAddress();
    await accounts.signUp(email, PASSWORD);
    const left = () => supabase.sql`select 1 from auth.users where email = ${email}`;
    await expect(accounts.deleteOnServer('wrong password')).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await supabase.setFault({ kind: 'down' });
    await expect(accounts.deleteOnServer(PASSWORD)).rejects.toMatchObject({ code: 'server_unreachable' });
    await supabase.setFault(null);
    expect(await left()).toHaveLength(1);
    await accounts.deleteOnServer(PASSWORD);
    expect(await left()).toHaveLength(0);
    expect(accounts.current()?.email).toBe(email);
  });

  test('a project is tested before it is used', async () => {
    const { accounts } = await start();
    await accounts.testProject({ url: supabase.url, publishableKey: supabase.publishableKey });
    await supabase.setFault({ kind: 'down' });
    await expect(
      accounts.testProject({ url: supabase.url, publishableKey: supabase.publishableKey }),
    ).rejects.toMatchObject({ code: 'server_unreachable' });
  });
});

describe('the session', () => {
  test('is there after a restart without a network, and nothing asks the network for it', async () => {
    const first = await start();
    const email = newAddress();
    await first.accounts.signUp(email, PASSWORD);
    const { key } = await first.accounts.databaseKey(first.accounts.current()?.id ?? fail());
    await first.accounts.close();
    await supabase.setFault({ kind: 'down' });

    const second = await start();
    const account = second.accounts.current() ?? fail();
    expect(account.email).toBe(email);
    expect(second.accounts.isSignedOut).toBe(false);
    expect(await second.accounts.databaseKey(account.id)).toMatchObject({
      key,
      persistent: true,
      created: false,
    });
    expect(second.requests).toEqual([]);
  });

  test('is renewed once for many requests, and the new refresh token survives a restart', async () => {
    const first = await start();
    await first.accounts.signUp(newAddress(), PASSWORD);
    const before = first.vault.get(first.vault.names().find((name) => name.startsWith('session:')) ?? '');
    first.clock.offset = 2 * HOUR_MS;
    const answers = await Promise.all([1, 2, 3, 4].map(() => profileIds(first.accounts)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(tokenRequests(first)).toBe(1);
    await first.accounts.close();

    const second = await start();
    const stored = second.vault.get(second.vault.names().find((name) => name.startsWith('session:')) ?? '');
    expect(stored).not.toBe(before);
    second.clock.offset = 4 * HOUR_MS;
    expect(await profileIds(second.accounts)).toMatchObject({ status: 200 });
  });

  const said = (status: number, body?: unknown) =>
    ({ kind: 'status', status, body, path: '/auth/v1/token' }) as const;
  test.each([
    ['down', { kind: 'down' }],
    ['captive portal', { kind: 'html' }],
    ['server error', { kind: 'status', status: 500 }],
    ['rate limit', { kind: 'status', status: 429 }],
    ['over its quota', said(402, { code: 'exceed_egress_quota', message: 'Service restricted' })],
    ['two at once', said(409, { error_code: 'conflict', msg: 'Too many concurrent token refresh requests' })],
    ['a slow hook', said(422, { code: 422, error_code: 'hook_timeout', msg: 'Failed to reach hook' })],
    ['a gateway without the way', said(404, { message: 'no Route matched with those values' })],
    ['a proxy', said(403, { error: 'Forbidden' })],
    ['a mangled request', said(400, { code: 'bad_json', message: 'Could not parse request body as JSON' })],
    ['the law', said(451)],
    ['paused', said(540, { message: 'Project paused' })],
    ['nothing', said(400, null)],
  ] as const)('outlives a renewal that fails (%s), and asks nothing as nobody', async (_name, fault) => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    begun.clock.offset = 2 * HOUR_MS;
    await supabase.setFault(fault);
    const { status } = await profileIds(begun.accounts);
    expect(status).toBe(0);
    expect(begun.requests).not.toContain('/rest/v1/profiles');
    expect(begun.accounts.isSignedOut).toBe(false);

    await supabase.setFault(null);
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200 });
    expect(begun.changes.map(({ kind }) => kind)).toEqual(['account']);
  });

  test.each([
    [
      'as now',
      400,
      { code: 400, error_code: 'session_expired', msg: 'Invalid Refresh Token: Session Expired' },
    ],
    ['as from 2024 on', 400, { code: 'user_banned', message: 'Invalid Refresh Token: User Banned' }],
    ['as OAuth', 400, { error: 'invalid_grant', error_description: 'Invalid Refresh Token' }],
    ['in words', 400, { code: 400, msg: 'Invalid Refresh Token: Already Used' }],
  ])('ends by the server’s own word (%s)', async (_name, status, body) => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    await supabase.setFault(said(status, body));
    begun.clock.offset = 2 * HOUR_MS;
    await profileIds(begun.accounts);
    expect(begun.accounts.isSignedOut).toBe(true);
  });

  test('a token serves until it ends, whether it will be renewed or not', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    await supabase.sql`delete from auth.refresh_tokens`;
    begun.clock.offset = HOUR_MS - 30_000;
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200 });
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200 });
    expect([tokenRequests(begun), begun.accounts.isSignedOut]).toEqual([1, false]);
    begun.clock.offset = HOUR_MS + 1_000;
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 0 });
    expect([tokenRequests(begun), begun.accounts.isSignedOut]).toEqual([1, true]);
  });

  test('a token that the server doubts serves again when it cannot be renewed', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    await supabase.setFault({ kind: 'status', status: 401, path: '/rest/v1/' });
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 401 });
    const session = begun.accounts.session();
    session.expire(await session.accessToken());
    await supabase.setFault(said(402));
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 0 });
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200 });
    expect(begun.accounts.isSignedOut).toBe(false);
  });

  test('ends when the server refuses it; the account and its file stay', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    const account = begun.accounts.current() ?? fail();
    const { key } = await begun.accounts.databaseKey(account.id);
    await supabase.sql`delete from auth.refresh_tokens`;
    begun.clock.offset = 2 * HOUR_MS;
    expect((await profileIds(begun.accounts)).status).toBe(0);
    expect(begun.changes.at(-1)).toEqual({ kind: 'signed_out', account });
    expect(begun.accounts.current()).toEqual(account);
    await expect(begun.accounts.client()).rejects.toMatchObject({ code: 'signed_out' });
    await begun.accounts.close();

    const again = await start();
    expect([again.accounts.current(), again.accounts.isSignedOut]).toEqual([account, true]);
    const back = await again.accounts.signIn(account.email ?? '', PASSWORD);
    expect(back.id).toBe(account.id);
    expect((await again.accounts.databaseKey(back.id)).key).toEqual(key);
    expect(await profileIds(again.accounts)).toMatchObject({ status: 200 });
  });

  test('is renewed when the server no longer takes a token that our clock holds for valid', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    await profileIds(begun.accounts);
    const entry = begun.vault.names().find((name) => name.startsWith('session:')) ?? '';
    const tokens = JSON.parse(begun.vault.get(entry) ?? '') as Record<string, unknown>;
    await begun.vault.set(entry, JSON.stringify({ ...tokens, access: 'e30.e30.c2ln' }));
    begun.accounts.restore();
    expect(await profileIds(begun.accounts)).toMatchObject({ status: 200 });
  });

  test('ends on signing out, on the server too, also when that cannot be reached', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    const account = begun.accounts.current() ?? fail();
    await begun.accounts.databaseKey(account.id);
    await begun.accounts.signOut();
    await begun.accounts.close();
    expect(begun.requests.at(-1)).toBe('/auth/v1/logout');
    const alive = await supabase.sql`
      select 1 from auth.refresh_tokens where user_id::text = ${account.userId} and not coalesce(revoked, false)`;
    expect(alive).toHaveLength(0);
    expect(begun.vault.names().sort()).toEqual([`account:${account.id}`, `db:${account.id}`, 'turn']);

    const offline = await start();
    await offline.accounts.signIn(account.email ?? '', PASSWORD);
    await supabase.setFault({ kind: 'down' });
    await offline.accounts.signOut();
    expect(offline.accounts.current()).toBeNull();
    expect(offline.vault.names().sort()).toEqual([`account:${account.id}`, `db:${account.id}`, 'turn']);
  });

  test('leaves no token, password or key in the vault’s file', async () => {
    const begun = await start();
    await begun.accounts.signUp(newAddress(), PASSWORD);
    await begun.accounts.saveApiKey('https://api.groq.com', 'gsk_planted_secret');
    const entry = begun.vault.names().find((name) => name.startsWith('session:')) ?? '';
    const { access, refresh } = JSON.parse(begun.vault.get(entry) ?? '') as Record<string, string>;
    const bytes = readFileSync(vaultFile(), 'utf8');
    for (const secret of [access, refresh, PASSWORD, 'gsk_planted_secret']) {
      expect(bytes).not.toContain(secret);
      expect(bytes).not.toContain(
        Buffer.from(secret ?? fail())
          .toString('base64')
          .replace(/=+$/, ''),
      );
    }
  });
});

describe('mails', () => {
  test('a forgotten password is replaced with the code, and a weak one may be corrected', async () => {
    const { accounts } = await start();
    const email = newAddress();
    await accounts.signUp(email, PASSWORD);
    await accounts.signOut();
    await accounts.requestPasswordReset(email);
    const { code } = await supabase.mails.waitFor(email, 'recovery');
    const wrong = code === '000000' ? '000001' : '000000';
    await expect(accounts.resetPassword(email, wrong, 'a new password')).rejects.toMatchObject({
      code: 'code_invalid',
    });
    await expect(accounts.resetPassword(email, code, 'short')).rejects.toMatchObject({
      code: 'weak_password',
    });
    const account = await accounts.resetPassword(email, code, 'a new password');
    expect(account.email).toBe(email);
    expect(await profileIds(accounts)).toMatchObject({ status: 200 });
    await accounts.signOut();
    await expect(accounts.signIn(email, PASSWORD)).rejects.toMatchObject({ code: 'invalid_credentials' });
    await accounts.signIn(email, 'a new password');
  });

  test('an address is confirmed before the first sign-in, and the mail can be sent again', async () => {
    const strict = await startSupabase({ confirmEmail: true, mailIntervalSeconds: 0 });
    try {
      project = { url: strict.url, publishableKey: strict.publishableKey };
      const { accounts } = await start();
      const email = newAddress();
      expect(await accounts.signUp(email, PASSWORD)).toEqual({ kind: 'confirm_email', email });
      expect(accounts.current()).toBeNull();
      await expect(accounts.signIn(email, PASSWORD)).rejects.toMatchObject({ code: 'email_not_confirmed' });
      await strict.mails.waitFor(email, 'confirm');
      await accounts.resendConfirmation(email);
      const { code } = await strict.mails.waitFor(email, 'confirm');
      const confirmed = await fetch(`${strict.url}/auth/v1/verify`, {
        method: 'POST',
        headers: { apikey: strict.publishableKey, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'email', email, token: code }),
      });
      expect(confirmed.status).toBe(200);
      expect((await accounts.signIn(email, PASSWORD)).email).toBe(email);
      await accounts.signOut();
      await expect(accounts.signUp(email, PASSWORD)).rejects.toMatchObject({ code: 'email_taken' });
    } finally {
      await strict.stop();
    }
  });
});

describe('several accounts', () => {
  test('have their own ids, keys and tokens; only one is current', async () => {
    const { accounts, vault } = await start();
    const one = await accounts.signUp(newAddress(), PASSWORD);
    const two = await accounts.signUp(newAddress(), PASSWORD);
    if (one.kind !== 'signed_in' || two.kind !== 'signed_in') return fail();
    expect(one.account.id).not.toBe(two.account.id);
    expect(accounts.current()).toEqual(two.account);
    const keys = [await accounts.databaseKey(one.account.id), await accounts.databaseKey(two.account.id)];
    expect(keys[0]?.key.equals(keys[1]?.key ?? Buffer.alloc(0))).toBe(false);
    expect(vault.names().filter((name) => name.startsWith('session:'))).toHaveLength(2);

    const local = await accounts.useWithoutAccount();
    expect((await start()).accounts.current()).toEqual(local);
    await expect(accounts.client()).rejects.toMatchObject({ code: 'signed_out' });
  });
});

function fail(): never {
  throw new Error('The test needs this.');
}

describe('a project that is reached at another address', () => {
  const move = async ({ accounts }: Start): Promise<void> => {
    const { url, publishableKey } = supabase;
    await accounts.connect({ url: url.replace('127.0.0.1', 'localhost'), publishableKey });
  };

  test('takes an open account along, with its key and where its file is', async () => {
    const first = await start();
    const email = newAddress();
    await first.accounts.signUp(email, PASSWORD);
    const before = first.accounts.current();
    if (!before) throw new Error('Nobody is signed in.');
    const { key } = await first.accounts.databaseKey(before.id);
    await move(first);
    expect(first.accounts.current()).toBeNull();
    expect(first.accounts.known()).toEqual([{ account: before, open: true }]);

    const after = await first.accounts.signIn(email, PASSWORD);
    expect(after).toMatchObject({ userId: before.userId });
    expect(after.id).not.toBe(before.id);
    expect(first.accounts.known()).toEqual([{ account: after, open: true }]);
    expect(await first.accounts.databaseKey(after.id)).toMatchObject({ key, created: false });
    expect(first.accounts.formerOf(after.id)).toBe(before.id);
    await first.accounts.close();

    // The file may not have been renamed before the app ended, and the project may move on.
    const second = await start();
    expect(second.accounts.formerOf(after.id)).toBe(before.id);
    const { url, publishableKey } = supabase;
    await second.accounts.connect({ url, publishableKey });
    await second.accounts.signIn(email, PASSWORD);
    expect(second.accounts.formerOf(before.id)).toBeNull();
    expect(await second.accounts.databaseKey(before.id)).toMatchObject({ key, created: false });
  });

  test('opens no copy that was signed out: any server can claim to know anybody', async () => {
    const first = await start();
    const email = newAddress();
    await first.accounts.signUp(email, PASSWORD);
    const before = first.accounts.current();
    if (!before) throw new Error('Nobody is signed in.');
    const { key } = await first.accounts.databaseKey(before.id);
    await first.accounts.signOut();
    await move(first);
    const after = await first.accounts.signIn(email, PASSWORD);
    expect((await first.accounts.databaseKey(after.id)).key).not.toEqual(key);
    expect(first.accounts.known()).toContainEqual({ account: before, open: false });
  });

  test('takes a copy along that was opened without its server', async () => {
    const first = await start();
    const email = newAddress();
    await first.accounts.signUp(email, PASSWORD);
    const before = first.accounts.current();
    if (!before) throw new Error('Nobody is signed in.');
    const { key } = await first.accounts.databaseKey(before.id);
    await first.accounts.signOut();
    await move(first);
    await first.accounts.openCopy(before.id);
    expect(first.accounts.isSignedOut).toBe(true);
    expect(await first.accounts.switchTo(before.id)).toBeNull();
    const after = await first.accounts.signIn(email, PASSWORD);
    expect(await first.accounts.databaseKey(after.id)).toMatchObject({ key, created: false });
  });
});
