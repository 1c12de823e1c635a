import fs, { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  copyWholeFile,
  copyWholeFileSync,
  renameWholeFile,
  renameWholeFileSync,
  writeWholeFile,
  writeWholeFileSync,
} from './whole-file';

let folder: string;
let synced: string[];
const { fsyncSync } = fs;

/** By name, while the file or folder is open: Linux tells which one a descriptor is. */
const note = (fd: number): void => void synced.push(basename(readlinkSync(`/proc/self/fd/${String(fd)}`)));

let restore: () => void;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safycore-disk-'));
  synced = [];
  fs.fsyncSync = (fd) => {
    note(fd);
    fsyncSync(fd);
  };
  syncBuiltinESMExports();
  const handle = await open(folder);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const { sync } = prototype;
  prototype.sync = function (this: typeof handle) {
    note(this.fd);
    return sync.call(this);
  };
  restore = () => {
    prototype.sync = sync;
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  };
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.runIf(process.platform === 'linux')('a whole file', () => {
  it('that is written reaches the disk before its name, and its name with its folder', async () => {
    const file = join(folder, 'vault.json');
    await writeWholeFile(file, (handle) => handle.writeFile('new'));
    expect(synced).toEqual(['vault.json.part', basename(folder)]);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('that is written while a thread waits, too', () => {
    writeWholeFileSync(join(folder, 'marker'), 'name');
    expect(synced).toEqual(['marker.part', basename(folder)]);
    expect(readFileSync(join(folder, 'marker'), 'utf8')).toBe('name');
  });

  type Do = (from: string, to: string) => unknown;
  it.each<[string, Do, Do]>([
    ['while a thread waits', copyWholeFileSync, renameWholeFileSync],
    ['in the background', copyWholeFile, renameWholeFile],
  ])('that is copied %s, too; one that is renamed is on the disk already', async (_, copy, rename) => {
    const file = join(folder, 'a');
    writeFileSync(file, 'facts');
    await copy(file, join(folder, 'b'));
    expect(synced).toEqual(['b.part', basename(folder)]);
    await rename(file, join(folder, 'c'));
    expect(synced).toEqual(['b.part', basename(folder), basename(folder)]);
    expect(readdirSync(folder)).toEqual(['b', 'c']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('facts');
  });

  it('stays as it was when it cannot be written to the end', async () => {
    const file = join(folder, 'vault.json');
    writeFileSync(file, 'old');
    const broken = async (): Promise<never> => Promise.reject(new Error('full'));
    await expect(writeWholeFile(file, broken)).rejects.toThrow('full');
    await expect(copyWholeFile(join(folder, 'missing'), file)).rejects.toThrow('ENOENT');
    expect(() => copyWholeFileSync(join(folder, 'missing'), file)).toThrow('ENOENT');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });
});
