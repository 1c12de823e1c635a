import { MAX_IMPORTED_CHARS } from '../../shared/limits';
import type { ImportedFile } from '../../shared/models';
import { say } from '../../shared/words/say';
import { decode } from './decode';
import { ImportError } from './import-error';
import { type Table, readDelimited, toFacts, toTable } from './table';
import { checkZip } from './zip-guard';

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the first row of a table names its columns; null: found out. */
  readonly header: boolean | null;
}

/** The part of a table's element that is needed: this layer knows no DOM. */
interface Element {
  readonly textContent: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element>;
}

const PREVIEW_ROWS = 8;
const PREVIEW_COLUMNS = 12;
const MAX_PAGES = 3_000;

/** A file as training text. Throws ImportError with a sentence for whatever cannot be one. */
export async function readFile(file: FileToRead): Promise<ImportedFile> {
  const result = await readByKind(file);
  const content = result.content.trim();
  if (content === '') throw new ImportError('import.no_text');
  if (content.length > MAX_IMPORTED_CHARS) {
    throw new ImportError('import.too_much_text');
  }
  return { title: titleOf(file.name), note: null, table: null, ...result, content };
}

type Result = Pick<ImportedFile, 'content'> & Partial<ImportedFile>;

async function readByKind(file: FileToRead): Promise<Result> {
  const { bytes, name } = file;
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, '%PDF-')) return readPdf(bytes);
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    checkZip(bytes);
    if (kind === 'xlsx') return readXlsx(file);
    if (kind === 'docx') return readDocx(bytes);
    throw new ImportError('import.other_archive');
  }
  switch (kind) {
    case 'pdf':
    case 'docx':
    case 'xlsx':
      throw new ImportError('import.not_what_it_says');
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'pptx':
    case 'odt':
    case 'ods':
    case 'rtf':
      throw new ImportError(['import.other_kind', { kind }]);
    case 'csv':
    case 'tsv':
    case 'tab':
      return readCsv(file, kind === 'csv' ? '' : '\t');
    case 'json':
      return readJson(decode(bytes).text, file.header);
    case 'html':
    case 'htm':
    case 'xhtml':
      return readHtml(decode(bytes).text);
    default: {
      const { text, encoding } = decode(bytes);
      return { content: text, note: noteOf(encoding) };
    }
  }
}

function readCsv({ bytes, header }: FileToRead, delimiter: string): Result {
  const { text, encoding } = decode(bytes);
  const table = readDelimited(text, header, delimiter);
  return { ...ofTable(table, NAMES[table.delimiter] ?? null), note: noteOf(encoding) };
}

const NAMES: Readonly<Record<string, string>> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' };

async function readXlsx({ bytes, header }: FileToRead): Promise<Result> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await attempt(() => readSheets(copyOf(bytes).buffer));
  const tables = sheets
    .map(({ sheet, data }) => ({ sheet, table: toTable(data, header) }))
    .filter(({ table }) => table.rows.length > 0);
  const [first] = tables;
  if (first === undefined) throw new ImportError('import.no_text');
  if (tables.length === 1) return ofTable(first.table, null);
  return {
    ...ofTable(first.table, null),
    content: tables.map(({ sheet, table }) => `# ${sheet}\n\n${toFacts(table)}`).join('\n\n'),
  };
}

async function readDocx(bytes: Uint8Array): Promise<Result> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await attempt(() =>
    // Images are not text, and what a file refers to outside of itself is not followed.
    mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    ),
  );
  return readHtml(value);
}

async function readPdf(bytes: Uint8Array): Promise<Result> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await attempt(() => getDocumentProxy(copyOf(bytes), { disableFontFace: true, verbosity: 0 }));
  if (pdf.numPages > MAX_PAGES) throw new ImportError('import.too_many_pages');
  const { text } = await attempt(() => extractText(pdf, { mergePages: false }));
  const pages = text.map((page) => page.replaceAll('\0', '').trim());
  if (pages.every((page) => page === '')) {
    throw new ImportError('import.scanned');
  }
  if (pages.length === 1) return { content: pages[0] ?? '' };
  return {
    content: pages
      .map((page, index) => (page === '' ? '' : `## ${say('import.page', { number: index + 1 })}\n\n${page}`))
      .filter((page) => page !== '')
      .join('\n\n'),
  };
}

async function readHtml(html: string): Promise<Result> {
  const { default: Turndown } = await import('turndown');
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  turndown.remove(['script', 'style', 'noscript', 'iframe', 'template', 'nav', 'form', 'button', 'head']);
  turndown.addRule('pictures', {
    filter: ['img', 'picture', 'video', 'audio', 'canvas'],
    replacement: () => '',
  });
  turndown.addRule('tables', {
    filter: 'table',
    replacement: (_, node) => {
      const table = node as unknown as Element;
      const rows = Array.from(table.querySelectorAll('tr')).map((row) =>
        Array.from(row.querySelectorAll('th, td')).map((cell) => cell.textContent),
      );
      const isNamed = table.querySelector('th') !== null;
      return `\n\n${toFacts(toTable(rows, isNamed ? true : null))}\n\n`;
    },
  });
  return { content: await attempt(() => Promise.resolve(turndown.turndown(html))) };
}

function readJson(text: string, header: boolean | null): Result {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError('import.no_json');
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    const columns = [...new Set(value.flatMap((row) => Object.keys(row)))];
    const rows = value.map((row) => columns.map((column) => row[column]));
    return ofTable(toTable([columns, ...rows], header ?? true), null);
  }
  return { content: isRecord(value) || Array.isArray(value) ? linesOf(value, '').join('\n') : text.trim() };
}

const MAX_DEPTH = 40;

/** `opening.monday: 9–17`, a line for each value. */
function linesOf(value: unknown, path: string, depth = 0): string[] {
  if (depth < MAX_DEPTH && typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) =>
      linesOf(each, path === '' ? key : `${path}.${key}`, depth + 1),
    );
  }
  return [`${path}: ${plain(value)}`];
}

/** Values of JSON: what is not text is shown as JSON shows it. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function ofTable(table: Table, delimiter: string | null): Result {
  const { rows, header } = table;
  const body = header ? rows.slice(1) : rows;
  const clip = (row: readonly string[]): string[] =>
    row.slice(0, PREVIEW_COLUMNS).map((cell) => cell.slice(0, 200));
  return {
    content: toFacts(table),
    table: {
      header,
      delimiter,
      columns: header ? clip(rows[0] ?? []) : [],
      rows: body.slice(0, PREVIEW_ROWS).map(clip),
      count: body.length,
    },
  };
}

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

const titleOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]+$/i, '')
    .trim()
    .slice(0, 180) || say('import.untitled');

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...Buffer.from(mark, 'latin1')].every((byte, index) => bytes[index] === byte);
}

/** Parsers may take the buffer away. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
