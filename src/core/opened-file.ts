import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an export is called, so that a system knows who opens it. */
export const EXPORT_EXTENSION = 'safycore';

/**
 * The export that a system asks us to open: a path, from the folder in which that was said, or a `file:` address; null for
 * everything else. It is read like any file from a stranger, and only after the person has seen what it would add.
 */
export function openedExport(text: string, folder: string): string | null {
  if (!text.toLowerCase().endsWith(`.${EXPORT_EXTENSION}`) || text.startsWith('-')) return null;
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return resolve(folder, text);
  try {
    return fileURLToPath(text);
  } catch {
    return null;
  }
}
