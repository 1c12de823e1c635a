import electronLog from 'electron-log/node';
import { redact } from './redact';
import type { Logger } from './logger';

export interface FileLoggerOptions {
  /** Full path; the folder is made. One older file, `<name>.old.log`, is kept beside it. */
  readonly file: string;
  /** Bytes after which a new file is begun. */
  readonly maxBytes?: number;
  /** Also print to the terminal: for development. */
  readonly console?: boolean;
}

interface LogMessage {
  readonly date: Date;
  readonly level: string;
  readonly data: readonly unknown[];
}

/**
 * A log of one JSON object a line, redacted, rotated by size. Lines are written at once, so that the last one
 * before a crash is there. A full disk or an unwritable folder never throws.
 */
export function createLogger({ file, maxBytes = 1_000_000, console = false }: FileLoggerOptions): Logger {
  const log = electronLog.create({ logId: file });
  // Our one transform replaces theirs, which would colour, inspect and reorder.
  const transforms = [({ message }: { message: LogMessage }) => lineOf(message)];

  const { file: toFile, console: toConsole, ipc, remote } = log.transports;
  Object.assign(toFile, {
    transforms,
    maxSize: maxBytes,
    resolvePathFn: () => file,
    writeOptions: { flag: 'a', mode: 0o600, encoding: 'utf8' },
  });
  Object.assign(toConsole, { transforms: [(input: { message: LogMessage }) => [lineOf(input.message)]] });
  toConsole.level = console ? 'silly' : false;
  if (ipc) ipc.level = false;
  remote.level = false;

  return {
    info: (event, details) => log.info(event, details),
    warn: (event, details) => log.warn(event, details),
    error: (event, details) => log.error(event, details),
  };
}

function lineOf({ date, level, data }: LogMessage): string {
  const [event, details] = data;
  return JSON.stringify(redact({ time: date, level, event, ...(details ? { details } : {}) }));
}
