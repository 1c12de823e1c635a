import { BORDER } from './spans';

/** A cell of a line, without quotes and blanks. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A row of a table, or a piece of prose that says something by itself. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Of a row: its cells and the names of their columns. */
  readonly cells: readonly Cell[];
  readonly columns: readonly string[] | null;
  /** It says what the others are: the names of columns, a heading. It is nobody's source. */
  readonly isHead: boolean;
}

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** So much of a text must look like rows for it to be read as a table. */
const TABLE_SHARE = 0.8;
const MIN_ROWS = 3;
const MIN_PAIRS = 2;
/** Prose is cut into sentences, so that a line is about one thing. */
const SENTENCE_END = /(?<=[.!?؟。！？][)"'»”]?)[ \t]+(?=[\p{Lu}\p{Lo}¿¡"«„“(])/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|dr|nr|no|núm|ca|tel|tél|bzw|st|mr|mrs|approx|env|av|art|sra?)\.$/iu;

export interface Cut {
  readonly lines: readonly Line[];
  /** The text with borders between cells, so that no figure reaches across; as long as the text. */
  readonly masked: string;
}

/** Cuts facts, or an answer without its code, into rows and sentences. */
export function cutLines(text: string): Cut {
  const delimiter = delimiterOf(text);
  return delimiter === null ? cutText(text) : cutTable(text, delimiter);
}

function delimiterOf(text: string): string | null {
  const filled = text.split('\n', 400).filter((line) => line.trim() !== '');
  if (filled.length < MIN_ROWS || filled[0]?.trimStart().startsWith('|')) return null;
  for (const delimiter of DELIMITERS) {
    const counts = filled.map((line) => outsideQuotes(line, delimiter).length);
    const times = new Map<number, number>();
    for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
    const [expected, most] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
    const isTable =
      delimiter === ',' && expected < 2
        ? most === filled.length && expected === 1 && !filled.some((line) => line.includes(', '))
        : expected >= 1 && most >= filled.length * TABLE_SHARE;
    if (isTable) {
      // `name: value; name: value` says its columns in each row.
      return delimiter === ';' && filled.every((line) => pairsOf(line) !== null) ? null : delimiter;
    }
  }
  return null;
}

function outsideQuotes(line: string, delimiter: string): number[] {
  const places: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === delimiter && !isQuoted) places.push(at);
  }
  return places;
}

function cutTable(text: string, delimiter: string): Cut {
  const lines: Line[] = [];
  const masked = [...text.split('')];
  let columns: readonly string[] | null = null;
  for (const { start, end } of recordsOf(text)) {
    const record = text.slice(start, end);
    if (record.trim() === '') continue;
    const borders = outsideQuotes(record, delimiter);
    for (const at of borders) masked[start + at] = BORDER;
    for (let at = start; at < end; at += 1) if (text[at] === '"' || text[at] === '\n') masked[at] = ' ';
    const cells = [...borders, record.length].map((to, index) =>
      trimmed(text, start + (index === 0 ? 0 : (borders[index - 1] ?? 0) + 1), start + to),
    );
    const isHead = lines.length === 0 && cells.every((cell) => isName(text.slice(cell.start, cell.end)));
    if (isHead) columns = cells.map((cell) => text.slice(cell.start, cell.end));
    lines.push({ start, end, cells, columns, isHead });
  }
  return { lines, masked: masked.join('') };
}

/** A line break within quotes is part of a cell. */
function* recordsOf(text: string): Generator<Cell> {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (at < text.length && (text[at] !== '\n' || isQuoted)) continue;
    yield { start, end: text[at - 1] === '\r' ? at - 1 : at };
    start = at + 1;
  }
}

const isName = (cell: string): boolean => cell !== '' && !/\d|:\s/.test(cell.replace(/\(.*?\)/g, ''));

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /["\s*_]/.test(text[start] ?? '')) start += 1;
  while (end > start && /["\s*_]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Of an answer, which is never a list of values alone. */
export function cutText(text: string): Cut {
  const lines: Line[] = [];
  const masked = [...text.split('')];
  let columns: readonly string[] | null = null;
  let start = 0;
  for (const written of text.split('\n')) {
    const end = start + written.length;
    const isRow = /^\s*\|.*\|\s*$/.test(written);
    if (!isRow) columns = null;
    if (isRow) {
      const borders = [...written.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
      for (const at of borders) masked[start + at] = BORDER;
      const cells = borders
        .slice(1)
        .map((to, index) => trimmed(text, start + (borders[index] ?? 0) + 1, start + to));
      const isRule = /^[\s|:-]+$/.test(written);
      const isHead = columns === null || isRule;
      columns ??= cells.map((cell) => text.slice(cell.start, cell.end));
      lines.push({ start, end, cells, columns, isHead });
    } else if (written.trim() !== '') {
      const pairs = pairsOf(written);
      if (pairs) {
        for (const at of outsideQuotes(written, ';')) masked[start + at] = BORDER;
        const cells = pairs.map(({ from, to }) => trimmed(text, start + from, start + to));
        lines.push({ start, end, cells, columns: pairs.map(({ name }) => name), isHead: false });
      } else lines.push(...sentencesOf(text, start, end));
    }
    start = end + 1;
  }
  return { lines, masked: masked.join('') };
}

interface Pair {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** `code: BR-1; stock: 12` */
function pairsOf(line: string): Pair[] | null {
  const borders = [...outsideQuotes(line, ';'), line.length];
  if (borders.length < MIN_PAIRS) return null;
  const pairs = borders.map((to, index) => {
    const from = index === 0 ? 0 : (borders[index - 1] ?? 0) + 1;
    const name = /^\s*([^:;]{1,40}): /.exec(line.slice(from, to));
    return name ? { name: (name[1] ?? '').trim(), from: from + name[0].length, to } : null;
  });
  return pairs.every((pair) => pair !== null) ? pairs : null;
}

function sentencesOf(text: string, start: number, end: number): Line[] {
  const line = text.slice(start, end);
  const isHead = /^\s*#{1,6}\s/.test(line);
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (line.slice(from, to).trim() !== '')
      lines.push({ start: start + from, end: start + to, cells: [], columns: null, isHead });
    from = to;
  };
  for (const { 0: blank, index } of line.matchAll(SENTENCE_END)) {
    if (ABBREVIATED.test(line.slice(from, index))) continue;
    add(index);
    from = index + blank.length;
  }
  add(line.length);
  return lines;
}
