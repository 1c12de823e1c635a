import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeychainState } from '../../shared/models';
import { MemoryKeychain } from './memory-keychain';
import { SecretVault } from './vault';

const events: string[] = [];
const record = (event: string) => void events.push(event);
const log = { info: record, warn: record, error: record };

let folder = '';
let file = '';
let keychain = new MemoryKeychain();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-vault-'));
  file = join(folder, 'vault.json');
  keychain = new MemoryKeychain();
  events.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Impatient only where nothing will answer: a busy machine may take its time. */
const open = () =>
  SecretVault.open({ file, keychain, log, patienceMs: keychain.mood === 'silent' ? 20 : 60_000 });
const onDisk = () => readFileSync(file, 'utf8');
const header = () => JSON.parse(onDisk()) as Record<string, string | number>;

async function written(values: Record<string, string>): Promise<void> {
  const vault = await open();
  for (const [name, value] of Object.entries(values)) await vault.set(name, value);
}

describe('SecretVault', () => {
  test('gives back after a restart what it was given, without what was deleted', async () => {
    await written({ token: 'sécret ✓', other: 'x' });
    const vault = await open();
    await vault.delete('other');
    const again = await open();
    expect(again.state).toBe('os');
    expect(again.names()).toEqual(['token']);
    expect(again.get('token')).toBe('sécret ✓');
  });

  test('shows no secret on disk, plain or base64, and lets only its owner read the file', async () => {
    const secret = 'refresh-token-that-nobody-may-see';
    await written({ [`session:${secret}`]: secret });
    for (const offset of [0, 1, 2]) {
      const encoded = Buffer.from('x'.repeat(offset) + secret)
        .toString('base64')
        .slice(4, -4);
      expect(onDisk()).not.toContain(encoded);
      expect(Buffer.from(String(header().data), 'base64').toString('latin1')).not.toContain(encoded);
    }
    expect(onDisk()).not.toContain(secret);
    for (const key of keychain.entries.values()) expect(onDisk()).not.toContain(key);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('keeps the order of writes that nobody waited for', async () => {
    const vault = await open();
    for (let index = 0; index < 50; index += 1) {
      void vault.set('token', `v${index}`);
      if (index % 7 === 0) await Promise.resolve();
    }
    void vault.delete('gone');
    await vault.flush();
    expect((await open()).get('token')).toBe('v49');
  });

  test('writes a change that arrives while the file is being written', async () => {
    const vault = await open();
    const first = vault.set('a', '1');
    await new Promise((resolve) => setImmediate(resolve));
    const second = vault.set('b', '2');
    await first;
    await second;
    expect((await open()).names()).toEqual(['a', 'b']);
  });

  test('takes no notice of what a crash between writing and renaming left behind', async () => {
    await written({ token: 'old' });
    writeFileSync(`${file}.part`, onDisk().slice(0, 40));
    const vault = await open();
    expect(vault.get('token')).toBe('old');
    await vault.set('token', 'new');
    expect((await open()).get('token')).toBe('new');
  });

  test('keeps a value in memory when the disk fails, and writes it with the next one', async () => {
    await written({ token: 'old' });
    const vault = await open();
    mkdirSync(`${file}.part`);
    await vault.set('token', 'new');
    expect(vault.get('token')).toBe('new');
    expect(events).toContain('vault.write_failed');
    expect((await open()).get('token')).toBe('old');
    rmSync(`${file}.part`, { recursive: true });
    await vault.flush();
    expect((await open()).get('token')).toBe('new');
  });

  test('two data folders share one keychain without touching each other’s key', async () => {
    await written({ token: 'first' });
    const elsewhere = await SecretVault.open({ file: join(folder, 'b', 'vault.json'), keychain, log });
    await elsewhere.set('token', 'second');
    expect(keychain.entries.size).toBe(2);
    expect((await open()).get('token')).toBe('first');
  });

  test('says of each change whether it is on the disk', async () => {
    const vault = await open();
    expect([await vault.set('token', '1'), await vault.delete('token'), await vault.flush()]).toEqual([
      true,
      true,
      true,
    ]);
    mkdirSync(`${file}.part`);
    expect([await vault.set('token', '2'), await vault.set('token', '2'), await vault.flush()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('writes only what is new', async () => {
    await written({ token: 'value' });
    const before = onDisk();
    const vault = await open();
    await vault.set('token', 'value');
    await vault.flush();
    expect(onDisk()).toBe(before);
    await vault.set('token', 'other');
    expect(onDisk()).not.toBe(before);
  });

  test('keeps what only memory holds when somebody retries or starts over with a vault that works', async () => {
    await written({ token: 'old' });
    const vault = await open();
    mkdirSync(`${file}.part`);
    await vault.set('token', 'new');
    const setAside = () => Promise.reject(new Error('Nothing is to be set aside.'));
    expect([await vault.retry(), await vault.startOver(setAside)]).toEqual(['os', 'os']);
    expect(vault.get('token')).toBe('new');
  });

  test('makes one key for many starts', async () => {
    await open();
    await open();
    expect(keychain.entries.size).toBe(1);
  });
});

describe('a damaged file', () => {
  const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  const tampered: [string, (old: Record<string, string | number>) => unknown][] = [
    ['format', (old) => ({ ...old, format: 'other' })],
    ['version', (old) => ({ ...old, version: 0 })],
    ['nonce', (old) => ({ ...old, nonce: flip(String(old.nonce)) })],
    ['nonce length', (old) => ({ ...old, nonce: 'AAAA' })],
    ['data', (old) => ({ ...old, data: flip(String(old.data)) })],
    ['data length', (old) => ({ ...old, data: String(old.data).slice(0, -4) })],
    ['extra field', (old) => ({ ...old, more: 1 })],
    ['missing field', ({ format, version, keyId, nonce }) => ({ format, version, keyId, nonce })],
    ['whole', () => 'nonsense'],
  ];

  test.each(tampered)('is left alone, and told (%s)', async (_name, change) => {
    await written({ token: 'value' });
    const bytes = JSON.stringify(change(header()));
    writeFileSync(file, bytes);
    const vault = await open();
    expect([vault.state, vault.keeps, vault.names()]).toEqual(['damaged', false, []]);
    await vault.set('token', 'new');
    expect(onDisk()).toBe(bytes);
  });

  test('authenticates the key id: another file’s id does not open this one', async () => {
    await written({ token: 'value' });
    const [id, key] = [...keychain.entries][0] ?? ['', ''];
    const otherId = id.replace(/./, (first) => (first === '0' ? '1' : '0'));
    keychain.entries.set(otherId, key);
    writeFileSync(file, JSON.stringify({ ...header(), keyId: otherId }));
    expect((await open()).state).toBe('damaged');
  });

  test.each(['', Buffer.alloc(16, 7).toString('base64'), Buffer.alloc(32, 7).toString('base64')])(
    'is recognised when the keychain holds another key (%j)',
    async (other) => {
      await written({ token: 'value' });
      for (const id of keychain.entries.keys()) keychain.entries.set(id, other);
      expect((await open()).state).toBe('damaged');
    },
  );
});

describe('without a key', () => {
  const unreadable: [state: KeychainState, name: string, arrange: () => void][] = [
    ['locked', 'a locked keyring', () => (keychain.mood = 'locked')],
    ['missing', 'no keychain', () => (keychain.mood = 'missing')],
    ['locked', 'a keychain that does not answer', () => (keychain.mood = 'silent')],
    ['lost', 'a keychain that lost the key', () => keychain.entries.clear()],
    ['newer', 'a newer version', () => writeFileSync(file, JSON.stringify({ ...header(), version: 2 }))],
  ];

  test.each(unreadable)(
    'is %s, works in memory and leaves the file alone: %s',
    async (state, _name, arrange) => {
      await written({ token: 'kept' });
      arrange();
      const before = onDisk();
      const vault = await open();
      expect(vault.state).toBe(state);
      expect(await vault.set('token', 'only here')).toBe(false);
      expect(await vault.delete('other')).toBe(false);
      expect(await vault.flush()).toBe(false);
      expect(vault.get('token')).toBe('only here');
      expect(events).not.toContain('vault.write_failed');
      expect(onDisk()).toBe(before);
      expect(readdirSync(folder)).toEqual(['vault.json']);
    },
  );

  test('a file that cannot be read is no reason to make another one', async () => {
    mkdirSync(file);
    const vault = await open();
    expect([vault.state, keychain.entries.size]).toEqual(['unreadable', 0]);
    rmSync(file, { recursive: true });
    expect(await vault.retry()).toBe('os');
  });

  test('an entry that comes back opens the file at the next try', async () => {
    await written({ token: 'value' });
    const entries = [...keychain.entries];
    keychain.entries.clear();
    const vault = await open();
    expect(await vault.retry()).toBe('lost');
    for (const [id, key] of entries) keychain.entries.set(id, key);
    expect(await vault.retry()).toBe('os');
    expect(vault.get('token')).toBe('value');
  });

  test('writes nothing at all on a machine without a keychain', async () => {
    keychain.mood = 'missing';
    const vault = await open();
    await vault.set('token', 'value');
    await vault.flush();
    expect([vault.state, vault.get('token'), existsSync(file)]).toEqual(['missing', 'value', false]);
  });

  test('a retry after unlocking brings the file back and puts on top what was done meanwhile', async () => {
    await written({ old: '1', replaced: '1', deleted: '1' });
    keychain.mood = 'locked';
    const vault = await open();
    const states: string[] = [];
    vault.onChange((state) => states.push(state));
    await vault.set('replaced', '2');
    await vault.set('new', '2');
    await vault.delete('deleted');
    keychain.mood = 'unlocked';
    expect(await vault.retry()).toBe('os');
    expect(states).toEqual(['os']);
    const again = await open();
    expect(Object.fromEntries(again.names().map((name) => [name, again.get(name)]))).toEqual({
      old: '1',
      replaced: '2',
      new: '2',
    });
  });

  test('asks a locked keyring by writing to it, for reading asks nobody, and leaves nothing there', async () => {
    await written({ token: 'value' });
    const [entries, set] = [new Map(keychain.entries), keychain.set.bind(keychain)];
    keychain.mood = 'locked';
    keychain.set = (account, secret) => {
      keychain.mood = 'unlocked';
      return set(account, secret);
    };
    const vault = await open();
    expect([vault.state, vault.get('token')]).toEqual(['os', 'value']);
    expect(keychain.entries).toEqual(entries);
  });

  test('reads with a keychain that takes nothing new', async () => {
    await written({ token: 'value' });
    keychain.set = () => Promise.reject(new Error('Read only'));
    const vault = await open();
    expect([vault.state, vault.get('token')]).toEqual(['os', 'value']);
  });

  test('begins no file with a key that the keychain does not keep', async () => {
    keychain.set = () => Promise.resolve();
    const vault = await open();
    await vault.set('token', 'value');
    expect([vault.state, vault.get('token'), existsSync(file)]).toEqual(['locked', 'value', false]);
  });

  test('tells each change of its state once, to those who still listen', async () => {
    await written({ token: 'value' });
    keychain.mood = 'locked';
    const vault = await open();
    const told: string[] = [];
    vault.onChange((state) => told.push(state));
    vault.onChange(() => told.push('nobody listens'))();
    await vault.retry();
    keychain.mood = 'missing';
    await vault.retry();
    await vault.retry();
    keychain.mood = 'unlocked';
    await vault.retry();
    expect(told).toEqual(['missing', 'os']);
  });

  test('opens although a prompt waits, joins it on retry, and turns to os when it is answered', async () => {
    await written({ token: 'value' });
    keychain.mood = 'silent';
    const vault = await open();
    await vault.retry();
    await vault.retry();
    expect(keychain.hanging).toBe(1);
    const turned = new Promise((resolve) => vault.onChange(resolve));
    keychain.answer('unlocked');
    expect(await turned).toBe('os');
    expect(vault.get('token')).toBe('value');
  });
});

describe('starting over', () => {
  const setAside = () => rename(file, `${file}.aside`);

  test.each([
    ['lost', () => keychain.entries.clear()],
    ['damaged', () => writeFileSync(file, 'nonsense')],
    ['newer', () => writeFileSync(file, JSON.stringify({ ...header(), version: 2 }))],
  ])('keeps what does not open (%s), and what was done meanwhile', async (_name, arrange) => {
    await written({ token: 'value' });
    arrange();
    const before = onDisk();
    const vault = await open();
    await vault.set('begun', 'meanwhile');
    expect(await vault.startOver(setAside)).toBe('os');
    expect(readFileSync(`${file}.aside`, 'utf8')).toBe(before);
    const again = await open();
    expect([again.state, again.names()]).toEqual(['os', ['begun']]);
  });

  test.each(['locked', 'missing'] as const)('moves nothing where the keychain is %s', async (mood) => {
    await written({ token: 'value' });
    const before = onDisk();
    writeFileSync(file, 'nonsense');
    const damaged = await open();
    keychain.mood = mood;
    expect(await damaged.startOver(setAside)).toBe(mood);
    expect(onDisk()).toBe('nonsense');
    writeFileSync(file, before);
    const waiting = await open();
    expect(await waiting.startOver(setAside)).toBe(mood);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  test('changes nothing where the old file cannot be set aside', async () => {
    await written({ token: 'value' });
    keychain.entries.clear();
    const vault = await open();
    await expect(vault.startOver(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect([vault.state, vault.keeps]).toEqual(['lost', false]);
  });
});

describe('the recovery code', () => {
  const codeOf = async () => {
    const vault = await open();
    await vault.set('token', 'value');
    return vault.makeCode();
  };

  test('opens the file when the entry is gone, and gives the keychain its key back', async () => {
    const code = await codeOf();
    keychain.entries.clear();
    const vault = await open();
    expect([vault.state, vault.hasCode]).toEqual(['lost', true]);
    expect(await vault.recover(code.toLowerCase().replaceAll('-', ' '))).toBe('os');
    expect(vault.get('token')).toBe('value');
    expect((await open()).state).toBe('os');
  });

  test.each(['locked', 'missing', 'silent'] as const)(
    'opens it at every start where the keychain is %s',
    async (mood) => {
      const code = await codeOf();
      keychain.mood = mood;
      for (const token of ['value', 'second']) {
        const vault = await open();
        expect(await vault.recover(code)).toBe('recovered');
        expect([vault.keeps, vault.get('token')]).toEqual([true, token]);
        await vault.set('token', 'second');
      }
      const vault = await open();
      await vault.recover(code);
      const turned = new Promise((resolve) => vault.onChange(resolve));
      keychain.answer('unlocked');
      await vault.retry();
      expect(await turned).toBe('os');
    },
  );

  test('gives the keychain its key back, not only what was counted meanwhile', async () => {
    const code = await codeOf();
    keychain.entries.clear();
    keychain.mood = 'locked';
    const vault = await open();
    expect(await vault.recover(code)).toBe('recovered');
    keychain.mood = 'unlocked';
    await vault.supersede();
    expect(vault.state).toBe('recovered');
    expect(await vault.retry()).toBe('os');
    const again = await open();
    expect([again.state, again.isOld]).toEqual(['os', false]);
  });

  test('does so too where the keychain was still asking, and then has none', async () => {
    const code = await codeOf();
    keychain.entries.clear();
    keychain.mood = 'silent';
    const vault = await open();
    expect(await vault.recover(code)).toBe('recovered');
    keychain.answer('unlocked');
    expect(await vault.retry()).toBe('os');
    expect((await open()).state).toBe('os');
  });

  test('makes a copy that counted less the newest: what the keychain has counted never becomes less', async () => {
    const code = await codeOf();
    const copy = onDisk();
    const before = await open();
    await before.supersede();
    await before.supersede();
    const newest = onDisk();
    writeFileSync(file, copy);
    keychain.mood = 'locked';
    const vault = await open();
    await vault.recover(code);
    const told: boolean[] = [];
    vault.onChange(() => told.push(vault.isOld));
    keychain.mood = 'unlocked';
    await vault.supersede();
    expect(await vault.retry()).toBe('os');
    expect([...told, vault.isOld]).toEqual([false, false]);
    await vault.flush();
    expect((await open()).isOld).toBe(false);
    writeFileSync(file, newest);
    expect((await open()).isOld).toBe(true);
  });

  test('is another one each time it is made; the one before opens nothing', async () => {
    const first = await codeOf();
    const second = await codeOf();
    keychain.entries.clear();
    const vault = await open();
    await expect(vault.recover(first)).rejects.toMatchObject({ code: 'code_invalid' });
    await expect(vault.recover('nonsense')).rejects.toMatchObject({ code: 'code_invalid' });
    expect(vault.state).toBe('lost');
    expect(await vault.recover(second)).toBe('os');
  });

  test('of another file opens nothing, and does not count as one', async () => {
    const code = await codeOf();
    const recovery = readFileSync(join(folder, 'recovery.json'));
    rmSync(file);
    keychain.entries.clear();
    const vault = await open();
    expect([vault.state, vault.hasCode]).toEqual(['os', false]);
    await vault.set('token', 'other');
    writeFileSync(join(folder, 'recovery.json'), recovery);
    await expect(vault.checkCode(code)).rejects.toMatchObject({ code: 'code_invalid' });
    keychain.entries.clear();
    const lost = await open();
    expect(lost.hasCode).toBe(false);
    await expect(lost.recover(code)).rejects.toMatchObject({ code: 'code_invalid' });
  });

  test('cannot be made without a key', async () => {
    keychain.mood = 'missing';
    await expect((await open()).makeCode()).rejects.toMatchObject({ code: 'keychain_locked' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
