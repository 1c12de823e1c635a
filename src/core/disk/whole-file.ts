import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/*
 * Files that are there whole or not at all: written under another name, put on the disk, and renamed. The name itself is on
 * the disk only when its folder is. What ends in `Sync` is for the thread of the store, which may wait.
 */

const unfinished = (file: string): string => `${file}.part`;

/**
 * Old or new, never half: a crash at any point leaves one of the two whole.
 * @param mode without it, readable by this person alone
 */
export async function writeWholeFile<Result>(
  file: string,
  write: (handle: FileHandle) => Promise<Result>,
  mode = 0o600,
): Promise<Result> {
  const part = unfinished(file);
  try {
    const handle = await open(part, 'w', mode);
    let result: Result;
    try {
      result = await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWholeFile(part, file);
    return result;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** As `writeWholeFile`, with the bytes of another file; nobody may write to that one meanwhile. */
export async function copyWholeFile(from: string, to: string): Promise<void> {
  const part = unfinished(to);
  try {
    await copyFile(from, part);
    await sync(part, 'r+');
    await renameWholeFile(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** What is on the disk already gets another name in the same folder. */
export async function renameWholeFile(from: string, to: string): Promise<void> {
  await rename(from, to);
  // Windows cannot open folders and needs no such thing.
  if (process.platform !== 'win32') await sync(dirname(to), 'r');
}

export function writeWholeFileSync(file: string, text: string): void {
  madeWholeSync(file, (part) => writeFileSync(part, text, { mode: 0o600 }));
}

export function copyWholeFileSync(from: string, to: string): void {
  madeWholeSync(to, (part) => copyFileSync(from, part));
}

export function renameWholeFileSync(from: string, to: string): void {
  renameSync(from, to);
  if (process.platform !== 'win32') syncSync(dirname(to), 'r');
}

function madeWholeSync(file: string, make: (part: string) => void): void {
  const part = unfinished(file);
  try {
    make(part);
    syncSync(part, 'r+');
    renameWholeFileSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function syncSync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
