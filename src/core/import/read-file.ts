import { createHash } from 'node:crypto';
import { MAX_IMPORTED_CHARS } from '../../shared/limits';
import type { ImportedDocument, ImportedFile } from '../../shared/models';
import { say } from '../../shared/words/say';
import { unpack } from './archive';
import { decode, decodeNamed } from './decode';
import { readDelimited } from './delimited';
import { readDocx } from './docx';
import { htmlToText } from './html';
import { ImportError } from './import-error';
import { readJson } from './json';
import { readMail } from './mail';
import { readOds, readOdt } from './open-document';
import { isOtherKind, otherArchive, otherKind, refuseByBeginning, startsWith } from './other-kinds';
import { readPdf } from './pdf';
import { tableDocuments, toTable } from './table';
import type { TextTable } from './text-table';
import { hiddenOf, rowsOf, type Sheet } from './workbook';
import { readXlsx } from './xlsx';

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the first row of a table names its columns; null: found out. */
  readonly header: boolean | null;
  /** With the sheets, rows and columns of a spreadsheet that are hidden. */
  readonly hidden?: boolean | undefined;
}

interface Result {
  readonly documents: readonly ImportedDocument[];
  readonly hidden?: ImportedFile['hidden'];
}

/** A file as documents. Throws ImportError with a sentence for whatever cannot be one. */
export async function readFile(file: FileToRead): Promise<ImportedFile> {
  const { documents, hidden = null } = await attempt(() => readByKind(file));
  const filled = documents.filter(({ content }) => content.trim() !== '');
  if (filled.length === 0) throw new ImportError('import.no_text');
  if (filled.reduce((sum, { content }) => sum + content.length, 0) > MAX_IMPORTED_CHARS) {
    throw new ImportError('import.too_much_text');
  }
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  return { documents: filled, bytes: file.bytes.byteLength, hash, hidden };
}

async function readByKind(file: FileToRead): Promise<Result> {
  const { bytes, name } = file;
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, '%PDF-')) return text(file, await readPdf(copyOf(bytes)));
  if (startsWith(bytes, 'PK\u0003\u0004')) return readArchive(file, kind);
  refuseByBeginning(bytes, kind);

  switch (kind) {
    case 'pdf':
    case 'docx':
    case 'docm':
    case 'xlsx':
    case 'xlsm':
    case 'ods':
    case 'odt':
      throw new ImportError('import.not_what_it_says');
    case 'csv':
      return readTable(file, '');
    case 'tsv':
    case 'tab':
      return readTable(file, '\t');
    case 'xls':
      return fromCalledExcel(file);
    case 'json':
    case 'jsonl':
    case 'ndjson':
      return fromJson(file);
    case 'html':
    case 'htm':
    case 'xhtml':
      return text(file, await htmlToText(decodePage(bytes)));
    case 'mht':
    case 'mhtml':
    case 'eml': {
      const { title, content } = await readMail(bytes);
      return { documents: [document(title === '' ? titleOf(name) : title, content)] };
    }
    case 'md':
    case 'markdown':
      return fromMarkdown(file);
    default:
      if (isOtherKind(kind)) throw otherKind(kind);
      return fromText(file);
  }
}

function readArchive(file: FileToRead, kind: string): Result {
  // What it is stands in it; its name may say something else.
  const parts = unpack(file.bytes);
  const mimetype = parts.get('mimetype')?.trim() ?? '';
  if (parts.has('xl/workbook.xml') || kind === 'xlsx' || kind === 'xlsm') {
    const { sheets, uncalculated } = readXlsx(parts);
    return fromSheets(file, sheets, uncalculated);
  }
  if (parts.has('word/document.xml') || kind === 'docx' || kind === 'docm')
    return text(file, readDocx(parts));
  if (mimetype.endsWith('opendocument.spreadsheet') || kind === 'ods')
    return fromSheets(file, readOds(parts), 0);
  if (mimetype.endsWith('opendocument.text') || kind === 'odt') return text(file, readOdt(parts));
  if (isOtherKind(kind)) throw otherKind(kind);
  throw otherArchive([...parts.keys()], mimetype);
}

function readTable(file: FileToRead, delimiter: string): Result {
  const { text: content, encoding } = decode(file.bytes);
  const { rows, delimiter: found, oddQuotes } = readDelimited(content, delimiter);
  const notes = [
    noteOf(encoding),
    oddQuotes.length === 0
      ? null
      : say('import.odd_quotes', { lines: oddQuotes.slice(0, 5).join(', '), count: oddQuotes.length }),
  ];
  return {
    documents: tableDocuments(
      toTable({ rows }, file.header),
      titleOf(file.name),
      NAMES[found] ?? null,
      notes.filter((note) => note !== null),
    ),
  };
}

const NAMES: Readonly<Record<string, string>> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' };

/** Each sheet is a table of its own. */
function fromSheets(file: FileToRead, sheets: readonly Sheet[], uncalculated: number): Result {
  const hidden = hiddenOf(sheets);
  const isAllHidden = sheets.every((sheet) => sheet.hidden || sheet.rows.every((row) => row.hidden));
  const withHidden = file.hidden === true || isAllHidden;
  const shown = sheets
    .filter((sheet) => withHidden || !sheet.hidden)
    .map((sheet) => ({ sheet, table: toTable(rowsOf(sheet, withHidden), file.header) }))
    .filter(({ table }) => table.rows.length > 0 || table.columns.length > 0);
  const title = titleOf(file.name);
  const notes = uncalculated === 0 ? [] : [say('import.uncalculated', { count: uncalculated })];
  return {
    documents: shown.flatMap(({ sheet, table }) =>
      tableDocuments(table, shown.length === 1 ? title : `${title} – ${sheet.name}`, null, notes, sheet.name),
    ),
    hidden: hidden.sheets + hidden.rows + hidden.columns > 0 ? { ...hidden, included: withHidden } : null,
  };
}

function fromJson(file: FileToRead): Result {
  const { tables, text: rest } = readJson(decode(file.bytes).text);
  const title = titleOf(file.name);
  const only = tables.length === 1 && rest === '';
  return {
    documents: [
      ...tables.flatMap(({ name, grid }) =>
        tableDocuments(
          toTable(grid, file.header),
          only || name === '' ? title : `${title} – ${name}`,
          null,
          [],
          name,
        ),
      ),
      document(title, rest),
    ],
  };
}

/** The title of a text that says one before it begins. */
function fromMarkdown(file: FileToRead): Result {
  const { text: content, encoding } = decode(file.bytes);
  const matter = /^(---|\+\+\+)\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(content);
  if (matter === null) return text(file, content, noteOf(encoding));
  const lines = (matter[2] ?? '').split('\n').filter((line) => line.trim() !== '');
  const said = lines
    .map((line) => /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1])
    .find((title) => title !== undefined);
  const title = said?.trim().replace(/^(["'])(.*)\1$/, '$2');
  const others = lines.filter((line) => !/^title\s*[:=]/i.test(line)).join('\n');
  const body = content.slice(matter[0].length).trim();
  return {
    documents: [
      document(title ?? titleOf(file.name), others === '' ? body : `${others}\n\n${body}`, noteOf(encoding)),
    ],
  };
}

/** Many programs write a page or rows of text, and call it so. */
async function fromCalledExcel(file: FileToRead): Promise<Result> {
  const content = decodePage(file.bytes);
  if (/^\s*<\?xml/.test(content) && content.slice(0, 4_096).includes(SPREADSHEET_XML)) throw otherKind('xls');
  if (!looksLikeHtml(content)) return readTable(file, '');
  const tables: TextTable[] = [];
  const page = await htmlToText(content, (table) => tables.push(table));
  const read = tables.map((table) => toTable(table, file.header)).filter(({ rows }) => rows.length > 0);
  if (read.length === 0) return text(file, page);
  const title = titleOf(file.name);
  return {
    documents: read.flatMap((table, index) =>
      tableDocuments(
        table,
        read.length === 1 ? title : `${title} – ${String(index + 1)}`,
        null,
        [],
        index === 0 ? '' : String(index + 1),
      ),
    ),
  };
}

/** What Excel once wrote as XML. */
const SPREADSHEET_XML = 'urn:schemas-microsoft-com:office:spreadsheet"';

/** A text, or a table: what spreadsheets save as text has as many tabs in each line. */
function fromText(file: FileToRead): Result {
  const { text: content, encoding } = decode(file.bytes);
  if (/^\s*<\?xml/.test(content) && content.slice(0, 4_096).includes(SPREADSHEET_XML)) throw otherKind('xls');
  const lines = content.trimEnd().split('\n');
  const tabs = (line: string): number => line.split('\t').length - 1;
  const isTable =
    lines.length > 1 &&
    tabs(lines[0] ?? '') > 0 &&
    lines.every((line) => tabs(line) === tabs(lines[0] ?? ''));
  return isTable ? readTable(file, '\t') : text(file, content, noteOf(encoding));
}

/** A page may say itself how it is encoded. */
function decodePage(bytes: Uint8Array): string {
  const { text: content, encoding } = decode(bytes);
  const said = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(content.slice(0, 4_096))?.[1];
  return encoding.startsWith('utf-') || said === undefined ? content : (decodeNamed(bytes, said) ?? content);
}

const document = (title: string, content: string, note: string | null = null): ImportedDocument => ({
  kind: 'text',
  title: title.slice(0, MAX_TITLE),
  content: content.trim(),
  note,
  part: '',
  table: null,
});

const text = (file: FileToRead, content: string, note: string | null = null): Result => ({
  documents: [document(titleOf(file.name), content, note)],
});

const looksLikeHtml = (content: string): boolean =>
  /^\s*<(?:!doctype|html|table|meta|head|body)/i.test(content);

/** Parsers throw whatever they like, with the file's own text in it. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const isLocked = error instanceof Error && /password|encrypt/i.test(`${error.name} ${error.message}`);
    throw new ImportError(isLocked ? 'import.locked' : 'import.damaged');
  }
}

const noteOf = (encoding: string): string | null =>
  encoding === 'utf-8' ? null : say('import.read_as', { encoding });

const MAX_TITLE = 180;
const titleOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]+$/i, '')
    .trim()
    .slice(0, MAX_TITLE) || say('import.untitled');

/** Parsers may take the buffer away. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
