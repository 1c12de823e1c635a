import { cutAt } from '../../shared/cut';
import { createHash } from 'node:crypto';
import { MAX_IMPORTED_CHARS } from '../../shared/limits';
import type { ImportedDocument, ImportedFile } from '../../shared/models';
import { say } from '../../shared/words/say';
import { unpack } from './archive';
import { decode, decodeNamed, type Decoded } from './decode';
import { readDelimited } from '../../shared/tables/delimited';
import { readDocx } from './docx';
import { htmlToText } from './html';
import { ImportError } from './import-error';
import { readJson } from './json';
import { readMail } from './mail';
import { readOds, readOdt } from './open-document';
import { isOtherKind, otherArchive, otherKind, refuseByBeginning, startsWith } from './other-kinds';
import { readPdf } from './pdf';
import { tablesIn } from './several-tables';
import { type Grid, type Table, tableDocuments, toTable } from './table';
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
  /** What the person says that a text is in whose bytes do not say it. */
  readonly encoding?: string | undefined;
  /** Where the archive of the maps of East Asian fonts is. */
  readonly maps?: string | undefined;
}

interface Result {
  readonly documents: readonly ImportedDocument[];
  readonly hidden?: ImportedFile['hidden'];
  readonly encoding?: ImportedFile['encoding'];
}

/** A file as documents. Throws ImportError with a sentence for whatever cannot be one. */
export async function readFile(file: FileToRead): Promise<ImportedFile> {
  const { documents, hidden = null, encoding = null } = await attempt(() => readByKind(file));
  const filled = documents.filter(({ content }) => content.trim() !== '');
  if (filled.length === 0) throw new ImportError('import.no_text');
  if (filled.reduce((sum, { content }) => sum + content.length, 0) > MAX_IMPORTED_CHARS) {
    throw new ImportError('import.too_much_text');
  }
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  return { documents: filled, bytes: file.bytes.byteLength, hash, hidden, encoding };
}

async function readByKind(file: FileToRead): Promise<Result> {
  const { bytes, name } = file;
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, '%PDF-')) return text(file, await readPdf(copyOf(bytes), file.maps));
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
    case 'mht':
    case 'mhtml':
    case 'eml': {
      const { title, content } = await readMail(bytes);
      return { documents: [document(title === '' ? titleOf(name) : title, content)] };
    }
    default: {
      // Pages and rows of text are called Word and Excel, too.
      if (isOtherKind(kind) && kind !== 'doc' && kind !== 'xls') throw otherKind(kind);
      const decoded = decode(bytes, file.encoding);
      return { encoding: decoded.choice, ...(await fromDecoded(file, kind, decoded)) };
    }
  }
}

async function fromDecoded(file: FileToRead, kind: string, decoded: Decoded): Promise<Result> {
  switch (kind) {
    case 'csv':
    case 'xls':
      return fromCalledExcel(file, decoded);
    case 'tsv':
    case 'tab':
      return readTable(file, decoded, '\t');
    case 'psv':
      return readTable(file, decoded, '|');
    case 'json':
    case 'jsonl':
    case 'ndjson':
      return fromJson(file, decoded);
    case 'html':
    case 'htm':
    case 'xhtml': {
      const page = ofPage(file, decoded);
      return { ...text(file, await htmlToText(page.text)), encoding: page.choice };
    }
    case 'md':
    case 'markdown':
      return fromMarkdown(file, decoded);
    default:
      if (kind === 'doc' && !looksLikeHtml(decoded.text)) throw otherKind(kind);
      if (kind === 'doc') return fromDecoded(file, 'html', decoded);
      return fromText(file, decoded);
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

function readTable(file: FileToRead, decoded: Decoded, delimiter: string): Result {
  const { rows, delimiter: found, oddQuotes } = readDelimited(decoded.text, delimiter);
  const notes = [
    noteOf(decoded),
    oddQuotes.length === 0
      ? null
      : say('import.odd_quotes', { lines: oddQuotes.slice(0, 5).join(', '), count: oddQuotes.length }),
  ];
  return {
    documents: documentsOf(
      tablesOf({ rows }, file.header),
      titleOf(file.name),
      NAMES[found] ?? null,
      notes.filter((note) => note !== null),
      '',
    ),
  };
}

const tablesOf = (grid: Grid, header: boolean | null): Table[] =>
  // Whoever says that there are no names has seen it as one.
  (header === false ? [grid] : tablesIn(grid))
    .map((each) => toTable(each, header))
    .filter(({ rows, columns }) => rows.length > 0 || columns.length > 0);

/** The tables of one sheet: each has its title, or a number. */
const documentsOf = (
  tables: readonly Table[],
  title: string,
  delimiter: string | null,
  notes: readonly string[],
  part: string,
): ImportedDocument[] =>
  tables.flatMap((table, index) =>
    tableDocuments(
      table,
      index === 0 || table.titles.length > 0 ? title : `${title} – ${String(index + 1)}`,
      delimiter,
      notes,
      index === 0 ? part : `${part}/${String(index + 1)}`,
    ),
  );

const NAMES: Readonly<Record<string, string>> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' };

/** Each sheet is a table of its own. */
function fromSheets(file: FileToRead, sheets: readonly Sheet[], uncalculated: number): Result {
  const hidden = hiddenOf(sheets);
  const isAllHidden = sheets.every((sheet) => sheet.hidden || sheet.rows.every((row) => row.hidden));
  const withHidden = file.hidden === true || isAllHidden;
  const shown = sheets
    .filter((sheet) => withHidden || !sheet.hidden)
    .map((sheet) => ({ sheet, tables: tablesOf(rowsOf(sheet, withHidden), file.header) }))
    .filter(({ tables }) => tables.length > 0);
  const title = titleOf(file.name);
  const notes = uncalculated === 0 ? [] : [say('import.uncalculated', { count: uncalculated })];
  return {
    documents: shown.flatMap(({ sheet, tables }) =>
      documentsOf(tables, shown.length === 1 ? title : `${title} – ${sheet.name}`, null, notes, sheet.name),
    ),
    hidden: hidden.sheets + hidden.rows + hidden.columns > 0 ? { ...hidden, included: withHidden } : null,
  };
}

function fromJson(file: FileToRead, decoded: Decoded): Result {
  const { tables, text: rest } = readJson(decoded.text);
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
function fromMarkdown(file: FileToRead, decoded: Decoded): Result {
  const content = decoded.text;
  const matter = /^(---|\+\+\+)\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(content);
  if (matter === null) return text(file, content, noteOf(decoded));
  const lines = (matter[2] ?? '').split('\n').filter((line) => line.trim() !== '');
  const said = lines
    .map((line) => /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1])
    .find((title) => title !== undefined);
  const title = said?.trim().replace(/^(["'])(.*)\1$/, '$2');
  const others = lines.filter((line) => !/^title\s*[:=]/i.test(line)).join('\n');
  const body = content.slice(matter[0].length).trim();
  return {
    documents: [
      document(title ?? titleOf(file.name), others === '' ? body : `${others}\n\n${body}`, noteOf(decoded)),
    ],
  };
}

/** Many programs write a page or rows of text, and call it so. */
async function fromCalledExcel(file: FileToRead, decoded: Decoded): Promise<Result> {
  const page = ofPage(file, decoded);
  const content = page.text;
  if (/^\s*<\?xml/.test(content) && content.slice(0, 4_096).includes(SPREADSHEET_XML)) throw otherKind('xls');
  if (!looksLikeHtml(content)) return readTable(file, decoded, '');
  const tables: TextTable[] = [];
  const whole = await htmlToText(content, (table) => tables.push(table));
  const read = tables.map((table) => toTable(table, file.header)).filter(({ rows }) => rows.length > 0);
  if (read.length === 0) return { ...text(file, whole), encoding: page.choice };
  const title = titleOf(file.name);
  return {
    encoding: page.choice,
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

/** A text, or a table: its lines are divided as often. */
function fromText(file: FileToRead, decoded: Decoded): Result {
  const content = decoded.text;
  if (/^\s*<\?xml/.test(content) && content.slice(0, 4_096).includes(SPREADSHEET_XML)) throw otherKind('xls');
  if (content.slice(0, 4_096).includes('<office:document ')) return fromFlatDocument(file, content);
  const lines = content.trimEnd().split('\n');
  const delimiter = (['\t', ';', '|'] as const).find((sign) => {
    // The rule of a table in Markdown is no row.
    if (sign === '|' && /^[\s|:-]+$/.test(lines[1] ?? '')) return false;
    const count = (line: string): number => line.split(sign).length - 1;
    // The others stand in sentences as well.
    const least = sign === '\t' ? 1 : 2;
    return (
      lines.length > least &&
      count(lines[0] ?? '') >= least &&
      lines.every((line) => count(line) === count(lines[0] ?? ''))
    );
  });
  return delimiter === undefined ? text(file, content, noteOf(decoded)) : readTable(file, decoded, delimiter);
}

/** OpenDocument in one file, and not in an archive. */
function fromFlatDocument(file: FileToRead, content: string): Result {
  const parts = new Map([['content.xml', content]]);
  return content.slice(0, 4_096).includes('opendocument.spreadsheet')
    ? fromSheets(file, readOds(parts), 0)
    : text(file, readOdt(parts));
}

/** A page may say itself how it is encoded. */
function ofPage({ bytes, encoding }: FileToRead, decoded: Decoded): Pick<Decoded, 'text' | 'choice'> {
  const said = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(decoded.text.slice(0, 4_096))?.[1];
  if (decoded.choice === null || said === undefined || encoding !== undefined) return decoded;
  const content = decodeNamed(bytes, said);
  return content === null ? decoded : { text: content, choice: null };
}

const document = (title: string, content: string, note: string | null = null): ImportedDocument => ({
  kind: 'text',
  title: cutAt(title, MAX_TITLE),
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

const noteOf = ({ encoding, choice }: Decoded): string | null =>
  encoding === 'utf-8'
    ? null
    : say(choice?.isSure === false ? 'import.read_perhaps' : 'import.read_as', { encoding });

const MAX_TITLE = 180;
const titleOf = (name: string): string =>
  cutAt(
    name
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z0-9]+$/i, '')
      .trim(),
    MAX_TITLE,
  ) || say('import.untitled');

/** Parsers may take the buffer away. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
