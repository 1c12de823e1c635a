import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, format, parse } from 'node:path';
import { redact } from './redact';
import type { Logger } from './logger';

export interface FileLoggerOptions {
  /** Full path; the folder is made. One older file, `<name>.old.log`, is kept beside it. */
  readonly file: string;
  /** Bytes after which a new file is begun. */
  readonly maxBytes?: number;
  /** Also prints to the terminal: for development. */
  readonly echo?: boolean;
}

/**
 * A log of one JSON object a line, redacted, rotated by size. A line is written at once and by this thread, so that
 * the last one before a crash is there. A full disk or an unwritable folder never throws: losing a line is better
 * than losing what it tells of.
 */
export function createLogger({ file, maxBytes = 1_000_000, echo = false }: FileLoggerOptions): Logger {
  let size: number | undefined;

  const write = (level: string, event: string, details?: Readonly<Record<string, unknown>>): void => {
    const line = `${JSON.stringify(redact({ time: new Date(), level, event, details }))}\n`;
    if (echo) process.stderr.write(line);
    try {
      size ??= openLog(file);
      if (size > maxBytes) {
        renameSync(file, olderFile(file));
        size = 0;
      }
      appendFileSync(file, line, { mode: 0o600 });
      size += Buffer.byteLength(line);
    } catch {
      // The next line looks again: the folder may be back, the disk may have room.
      size = undefined;
    }
  };

  return {
    info: (event, details) => {
      write('info', event, details);
    },
    warn: (event, details) => {
      write('warn', event, details);
    },
    error: (event, details) => {
      write('error', event, details);
    },
  };
}

/** @returns the size that the file has already */
function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function olderFile(file: string): string {
  const { dir, name, ext } = parse(file);
  return format({ dir, name: `${name}.old`, ext });
}
