import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { FORMAT, Footer, Header, Row, VERSION } from './export-format';
import type { TransferRow } from '../store/transfer/rows';

/** The longest line that is read: the longest message, escaped, with room to spare. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;
const MAX_HEADER_LINES = 20;
const PAGE_ROWS = 200;
const PAGE_BYTES = 256 * 1024;

/**
 * The rows of an export, page by page. `onHeader` comes first. That nothing is missing and nothing was changed is known
 * at the end: whoever must know before reads it twice. Throws AppError `file_invalid` or `file_failed`.
 */
export async function* readExport(
  file: string,
  onHeader: (header: Header) => void = () => undefined,
): AsyncGenerator<readonly TransferRow[]> {
  const hash = createHash('sha256');
  let head: string[] | null = [];
  let tail: string | null = null;
  /** From the line on that holds the hash. */
  let sealed = false;
  let rows: TransferRow[] = [];
  let bytes = 0;
  let count = 0;
  let sessionId: string | null = null;
  let line = 0;

  for await (const { text, raw } of linesOf(file)) {
    line += 1;
    if (head) {
      hash.update(raw);
      if (text === '"rows": [') {
        onHeader(parseHeader(head));
        head = null;
      } else if (head.push(text) > MAX_HEADER_LINES) throw notOurs();
      continue;
    }
    if (tail !== null) {
      sealed ||= text.startsWith('"sha256"');
      if (!sealed) hash.update(raw);
      tail += text;
      if (tail.length > 1_000) throw changed();
      continue;
    }
    hash.update(raw);
    if (text === '],') {
      tail = '{';
      continue;
    }
    const row = parseRow(text, line);
    if (row.kind === 'session') sessionId = row.id;
    else if (row.session_id !== sessionId) throw unreadable(line);
    rows.push(row);
    count += 1;
    bytes += raw.length;
    if (rows.length >= PAGE_ROWS || bytes >= PAGE_BYTES) {
      yield rows;
      rows = [];
      bytes = 0;
    }
  }
  if (head) throw notOurs();
  const footer = parseFooter(tail);
  if (footer.count !== count || footer.sha256 !== hash.digest('hex')) throw changed();
  yield rows;
}

function parseHeader(lines: readonly string[]): Header {
  const about = parseJson(`${lines.join('\n')}"rows":[]}`);
  if (typeof about !== 'object' || about === null || !('format' in about) || about.format !== FORMAT) {
    throw notOurs();
  }
  if ('version' in about && typeof about.version === 'number' && about.version > VERSION) {
    throw new AppError('file_invalid', 'export.newer');
  }
  const header = Header.safeParse(about);
  if (!header.success) throw notOurs();
  return header.data;
}

function parseRow(text: string, line: number): TransferRow {
  const row = Row.safeParse(parseJson(text.endsWith(',') ? text.slice(0, -1) : text));
  if (!row.success) throw unreadable(line);
  return row.data as TransferRow;
}

function parseFooter(text: string | null): Footer {
  const footer = Footer.safeParse(parseJson(text ?? ''));
  if (!footer.success) throw changed();
  return footer.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

interface Line {
  readonly text: string;
  /** With its end, as it stands in the file. */
  readonly raw: Buffer;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  const line = (last: Buffer): Line => {
    const raw = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
    pieces = [];
    length = 0;
    return { raw, text: raw.toString('utf8').trimEnd() };
  };
  try {
    // What opens a pipe waits until somebody writes into it.
    if (!(await stat(file)).isFile()) throw notOurs();
    for await (const chunk of createReadStream(file, {
      highWaterMark: 256 * 1024,
    }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        yield line(chunk.subarray(from, end + 1));
        from = end + 1;
      }
      if (from === chunk.length) continue;
      // Copied: a piece must not keep the whole chunk alive, and a chunk may be used again.
      pieces.push(Buffer.from(chunk.subarray(from)));
      length += chunk.length - from;
      if (length > MAX_LINE_BYTES) throw notOurs();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_failed', 'export.not_readable', {
      cause: error,
    });
  }
  if (length > 0) yield line(Buffer.alloc(0));
}

const notOurs = (): AppError => new AppError('file_invalid', 'export.not_an_export');
const changed = (): AppError => new AppError('file_invalid', 'export.incomplete');
const unreadable = (line: number): AppError =>
  new AppError('file_invalid', ['export.line_not_readable', { line }]);
