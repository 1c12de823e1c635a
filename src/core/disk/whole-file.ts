import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/*
 * Files that are there whole or not at all: written under another name, put on the disk, and renamed. The name itself is on
 * the disk only when its folder is.
 */

const unfinished = (file: string): string => `${file}.part`;

/** Old or new, never half: a crash at any point leaves one of the two whole. Readable by this person alone. */
export async function writeWholeFile<Result>(
  file: string,
  write: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const part = unfinished(file);
  const handle = await open(part, 'w', 0o600);
  try {
    const result = await write(handle);
    await handle.sync();
    await handle.close();
    await rename(part, file);
    syncFolder(dirname(file));
    return result;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

/** As `writeWholeFile`, with the bytes of another file; nobody may write to that one meanwhile. */
export function copyWholeFile(from: string, to: string): void {
  const part = unfinished(to);
  try {
    copyFileSync(from, part);
    const handle = openSync(part, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameWholeFile(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What is on the disk already gets another name in the same folder. */
export function renameWholeFile(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Windows cannot open folders and needs no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
