/** Rows of a file whose cells are divided by a sign, as they were meant. */
export interface Delimited {
  /** With the empty ones: they part what stands above and below. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** The lines in which a quotation mark was not closed as it should be, from 1. */
  readonly oddQuotes: readonly number[];
}

/** In the order in which they are believed: a comma is often part of a number. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_CHARS = 64 * 1024;
const SAMPLE_ROWS = 100;
/** So many of the rows must have the same number of cells. */
const ALIKE = 0.9;

/** @param delimiter '' where it is not known */
export function readDelimited(text: string, delimiter = ''): Delimited {
  // What Excel is told in the first line.
  const told = /^"?sep=(.)"?\n/i.exec(text);
  if (told?.[1] !== undefined) return parse(text.slice(told[0].length), told[1], 1);
  return parse(text, delimiter || findDelimiter(text), 0);
}

function findDelimiter(text: string): string {
  let best = ',';
  let bestShare = 0;
  for (const delimiter of DELIMITERS) {
    const { rows: all } = parse(text.slice(0, SAMPLE_CHARS), delimiter, 0, SAMPLE_ROWS);
    const rows = all.filter(({ length }) => length > 0);
    const times = new Map<number, number>();
    for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
    const share = Math.max(0, ...[...times].map(([cells, rowsOf]) => (cells > 1 ? rowsOf / rows.length : 0)));
    if (share >= ALIKE) return delimiter;
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}

function parse(text: string, delimiter: string, linesBefore: number, most = Infinity): Delimited {
  const rows: string[][] = [];
  const oddQuotes: number[] = [];
  const escapes = isEscapedByBackslash(text, delimiter);
  let row: string[] = [];
  let at = 0;
  let line = linesBefore + 1;
  const endRow = (): void => {
    rows.push(row.some((cell) => cell.trim() !== '') ? row : []);
    row = [];
  };
  while (at < text.length && rows.length < most) {
    const begin = skipBlanks(text, at, delimiter);
    // `="0012"`: so Excel keeps its hands off a code.
    const quote = text.startsWith('="', begin) ? begin + 1 : begin;
    const cell =
      text[quote] === '"' ? readQuoted(text, quote, delimiter, escapes) : readPlain(text, at, delimiter);
    if (cell.odd) oddQuotes.push(line);
    row.push(/^="([^"]*)"$/.exec(cell.value)?.[1] ?? cell.value);
    for (let index = at; index < cell.end; index += 1) if (text[index] === '\n') line += 1;
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    endRow();
    at += 1;
    line += 1;
  }
  return { rows, delimiter, oddQuotes };
}

interface Read {
  readonly value: string;
  /** Where its delimiter stands, its line break, or the end. */
  readonly end: number;
  readonly odd?: boolean;
}

function readPlain(text: string, from: number, delimiter: string): Read {
  const end = endOfPlain(text, from, delimiter);
  return { value: text.slice(from, end).trim(), end };
}

function readQuoted(text: string, quote: number, delimiter: string, escapes: boolean): Read {
  let at = quote + 1;
  for (;;) {
    const next = text.indexOf('"', at);
    if (next === -1) break;
    if (escapes && /(?<!\\)\\(?:\\\\)*$/.test(text.slice(Math.max(quote, next - 8), next))) {
      at = next + 1;
      continue;
    }
    if (text[next + 1] === '"') {
      at = next + 2;
      continue;
    }
    const end = skipBlanks(text, next + 1, delimiter);
    if (isEnd(text, end, delimiter)) {
      const value = text.slice(quote + 1, next).replaceAll('""', '"');
      return { value: escapes ? value.replace(/\\(["\\])/g, '$1') : value, end };
    }
    break;
  }
  return readOdd(text, quote, delimiter);
}

/** `"24\" wide"`, as databases write a mark within marks, and never two of them. */
function isEscapedByBackslash(text: string, delimiter: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (!sample.includes('\\"')) return false;
  const sign = escaped(delimiter);
  return (
    new RegExp(`[^\\\\\\s${sign}]\\\\"(?! *(?:${sign}|\\n|$))`).test(sample) &&
    !new RegExp(`[^\\\\"\\s${sign}]""(?! *(?:${sign}|\\n|$))`).test(sample)
  );
}

/** `"17" alloy wheels`: what the mark opens does not end as it should. The cell ends on its line, with a mark or without. */
function readOdd(text: string, quote: number, delimiter: string): Read {
  const lineEnd = endOfLine(text, quote);
  const closing = new RegExp(`"[ ]*(?:${escaped(delimiter)}|$)`, 'g');
  closing.lastIndex = quote + 1;
  const line = text.slice(0, lineEnd);
  const found = closing.exec(line);
  const inside = found ? text.slice(quote + 1, found.index) : '';
  if (found && !new RegExp(`${escaped(delimiter)} *"`).test(inside)) {
    return {
      value: inside.replaceAll('""', '"'),
      end: skipBlanks(text, found.index + 1, delimiter),
      odd: true,
    };
  }
  const end = endOfPlain(text, quote, delimiter);
  return { value: text.slice(quote + 1, end).trim(), end, odd: true };
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  const lineEnd = endOfLine(text, from);
  const next = text.indexOf(delimiter, from);
  return next === -1 || next > lineEnd ? lineEnd : next;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' && delimiter !== ' ') at += 1;
  return at;
}

const isEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === delimiter || text[at] === '\n';

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
