import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Less than any start writes: where not even this has room, nothing would be kept. */
const PROBE = Buffer.alloc(64 * 1024);

/** Tries to write to the folder of the app's data. @returns what keeps it from that; null where nothing does */
export function folderFailure(folder: string): unknown {
  const probe = join(folder, '.probe');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, PROBE);
    return null;
  } catch (error) {
    return error;
  } finally {
    removeIfThere(probe);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it cannot be deleted, it could not be written either.
  }
}
