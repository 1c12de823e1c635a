import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from './ledger';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-ledger-'));
  file = join(folder, 'updates.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (version = '1.0.0'): Promise<Ledger> => Ledger.open(file, version);
const onDisk = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const tally = { sessions: 2, messages: 5, documents: 1 };
const whole = {
  highestVersion: '1.4.0',
  seed: '0123456789abcdef0123456789abcdef',
  checkedAt: '2026-01-02T03:04:05.000Z',
  since: '2025-12-01T00:00:00.000Z',
  heard: { stable: '2026-01-01T00:00:00.000Z' },
  applying: { from: '1.3.0', to: '1.4.0', tallies: { local: tally } },
};
const written = (changes: Record<string, unknown>): Promise<void> =>
  writeFile(file, JSON.stringify({ ...whole, ...changes }));

describe('the ledger', () => {
  it('remembers the highest version that ever ran', async () => {
    expect((await open('1.2.0')).floor).toBe('1.2.0');
    expect((await open('1.1.0')).floor).toBe('1.2.0');
    expect((await open('1.3.0-beta.1')).floor).toBe('1.3.0-beta.1');
    expect((await open('1.2.0')).floor).toBe('1.3.0-beta.1');
  });

  it('takes a version that is none for the oldest', async () => {
    expect((await open('development')).floor).toBe('0.0.0');
  });

  it('begins in a folder that is not there yet', async () => {
    file = join(folder, 'new', 'updates.json');
    await open();
    expect(await onDisk()).toEqual({
      highestVersion: '1.0.0',
      seed: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      checkedAt: null,
      since: expect.any(String) as string,
      heard: {},
      applying: null,
    });
  });

  it('keeps everything from one start to the next, and writes only when something changes', async () => {
    await written({});
    const before = await stat(file);
    const ledger = await open('1.4.0');
    expect([ledger.floor, ledger.checkedAt, ledger.applying]).toEqual([
      whole.highestVersion,
      whole.checkedAt,
      whole.applying,
    ]);
    expect((await stat(file)).ino).toBe(before.ino);
    await open('1.5.0');
    expect(await onDisk()).toEqual({ ...whole, highestVersion: '1.5.0' });
  });

  it.each([
    ['broken off', '{"highestVersion":'],
    ['of no version', JSON.stringify({ ...whole, highestVersion: 'new' })],
    ['without a seed', JSON.stringify({ ...whole, seed: undefined })],
    ['with too short a seed', JSON.stringify({ ...whole, seed: '0'.repeat(31) })],
    ['with too long a seed', JSON.stringify({ ...whole, seed: '0'.repeat(33) })],
    ['with a seed of other letters', JSON.stringify({ ...whole, seed: 'x'.repeat(32) })],
  ])('begins anew where its file is damaged: %s', async (_, text) => {
    await writeFile(file, text);
    expect((await open('1.0.0')).floor).toBe('1.0.0');
    expect(await onDisk()).toMatchObject({ highestVersion: '1.0.0', checkedAt: null, applying: null });
  });

  it.each([
    ['checkedAt', 'yesterday'],
    ['checkedAt', 12],
    ['applying', 'yes'],
    ['applying', { from: '1.3.0', to: '1.4.0' }],
    ['applying', { ...whole.applying, to: 'new' }],
    ['applying', { ...whole.applying, tallies: { local: { ...tally, messages: -1 } } }],
    ['applying', { ...whole.applying, tallies: { local: { ...tally, sessions: 0.5 } } }],
  ])('forgets a damaged %s alone', async (name, value) => {
    await written({ [name]: value });
    const ledger = await open('1.0.0');
    const { floor, checkedAt, applying } = ledger;
    expect({ floor, checkedAt, applying }).toEqual({
      floor: whole.highestVersion,
      checkedAt: whole.checkedAt,
      applying: whole.applying,
      [name]: null,
    });
    await ledger.end();
    expect(await onDisk()).toMatchObject({ seed: whole.seed });
  });

  it('knows how far an update has come', async () => {
    const ledger = await open();
    await ledger.compared('local');
    expect(ledger.applying).toBeNull();
    await ledger.begin('1.0.0', '1.0.1', { local: tally, other: tally });
    await ledger.compared('nobody');
    await ledger.compared('local');
    expect((await open()).applying).toEqual({ from: '1.0.0', to: '1.0.1', tallies: { other: tally } });
    await ledger.compared('other');
    expect((await open()).applying).toEqual({ from: '1.0.0', to: '1.0.1', tallies: {} });
    await ledger.end();
    expect((await open()).applying).toBeNull();
  });

  it('remembers when it was asked last, and the last of what nobody waited for', async () => {
    const ledger = await open();
    const days = [1, 2, 3, 4].map((day) => new Date(Date.UTC(2026, 0, day)));
    await Promise.all(days.map((day) => ledger.checked(day)));
    expect((await open()).checkedAt).toBe('2026-01-04T00:00:00.000Z');
  });

  it('says when the disk refuses, and writes all of it the next time', async () => {
    const ledger = await open();
    await mkdir(`${file}.part`);
    await expect(ledger.checked(new Date(0))).rejects.toThrow();
    await rm(`${file}.part`, { recursive: true });
    await ledger.begin('1.0.0', '1.0.1', {});
    expect(await onDisk()).toMatchObject({
      checkedAt: '1970-01-01T00:00:00.000Z',
      applying: { to: '1.0.1' },
    });
  });
});

describe('a version that comes in stages', () => {
  const withSeed = async (seed: string): Promise<Ledger> => {
    await written({ seed });
    return open();
  };

  const versions = Array.from({ length: 400 }, (_, patch) => `1.0.${String(patch)}`);

  it('lets in about as many as it should, for each version others, and stays where it has come', async () => {
    const share = (ledger: Ledger, rollout: number): boolean[] =>
      versions.map((version) => ledger.isIn(rollout, version));
    const ledger = await withSeed(whole.seed);
    const first = share(ledger, 30);
    expect(first.filter(Boolean).length).toBeGreaterThan(90);
    expect(first.filter(Boolean).length).toBeLessThan(150);
    expect([share(ledger, 0).some(Boolean), share(ledger, 100).every(Boolean)]).toEqual([false, true]);
    expect(share(ledger, 60).filter((isIn, index) => first[index] && !isIn)).toEqual([]);
    expect(share(await withSeed('0'.repeat(32)), 30)).not.toEqual(first);
  });

  it('comes to an installation at the same stage whichever version of ours asks', async () => {
    const ledger = await withSeed(whole.seed);
    const stages = Array.from({ length: 101 }, (_, rollout) => ledger.isIn(rollout, '1.0.1'));
    expect(stages.indexOf(true)).toBe(50);
  });
});
