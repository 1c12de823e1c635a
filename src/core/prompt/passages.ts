import type { DocumentKind } from '../../shared/models';

/** A piece of a document that says something by itself: some rows, a paragraph or two under one heading. */
export interface Passage {
  /** Its number within the document, from 0. */
  readonly ordinal: number;
  /** Where it lies in the document's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where a person finds it: the headings above it, or its lines. */
  readonly label: string;
  /** What must stand before it to be understood: the headings, or a table's first line. */
  readonly context: string;
}

/** Small enough that many fit, large enough to hold a fact with what it belongs to. In UTF-16 units. */
const PROSE_CHARS = 700;
/** Rows stand for themselves: fewer of them together are found more exactly. */
const ROW_CHARS = 240;
const MAX_LABEL_CHARS = 120;
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** So much of a text must look like rows for it to be cut as a table. */
const TABLE_SHARE = 0.8;
const MIN_ROWS = 3;

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
}

/**
 * Cuts a text along its own structure: rows, headings, paragraphs, and only then sentences. The passages are in order, do
 * not overlap, and hold everything of the text but blank space between them. The same text is always cut the same way.
 */
export function cutPassages(content: string, kind: DocumentKind = 'text'): Passage[] {
  const pieces = kind === 'table' ? cutRecords(content) : cutText(content);
  return pieces.map((piece, ordinal) => ({ ordinal, ...piece, label: clip(piece.label) }));
}

type Piece = Omit<Passage, 'ordinal'>;
type NumberedLine = Line & { readonly number: number };

function cutText(content: string): Piece[] {
  const lines = linesOf(content);
  const delimiter = tableDelimiter(lines);
  if (delimiter === null) return cutProse(content, lines);
  const filled = lines.map((line, index) => ({ ...line, number: index + 1 })).filter(isFilled);
  const header = filled.slice(0, 1).find(({ text }) => isHeader(text, delimiter));
  return cutRows(content, header ? filled.slice(1) : filled, header);
}

/** A table's first row names its columns; a row goes on over the line breaks within its quotation marks. */
function cutRecords(content: string): Piece[] {
  const records: NumberedLine[] = [];
  let quoted = false;
  for (const [index, line] of linesOf(content).entries()) {
    const last = records.at(-1);
    if (quoted && last) {
      records[records.length - 1] = { ...last, end: line.end, text: content.slice(last.start, line.end) };
    } else records.push({ ...line, number: index + 1 });
    if ((line.text.split('"').length - 1) % 2 === 1) quoted = !quoted;
  }
  const [header, ...rows] = records.filter(isFilled);
  if (header === undefined) return [];
  return rows.length === 0 ? cutRows(content, [header], undefined) : cutRows(content, rows, header);
}

function cutRows(content: string, rows: readonly NumberedLine[], header: NumberedLine | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const group of pack(rows, ROW_CHARS)) {
    const [from, to] = ends(group);
    const start = header && pieces.length === 0 ? header.start : from.start;
    pieces.push({
      start,
      end: to.end,
      label: from === to ? `line ${from.number}` : `lines ${from.number}–${to.number}`,
      context: start === header?.start ? '' : (header?.text.trim() ?? ''),
    });
  }
  return pieces.flatMap((piece) => cutLong(content, piece));
}

function cutProse(content: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const headings: { readonly level: number; readonly text: string }[] = [];
  let block: (Line & { readonly number: number })[] = [];
  let fence: string | null = null;

  const flush = (): void => {
    const path = clip(headings.map(({ text }) => text).join(' › '));
    for (const group of pack(paragraphsOf(block), PROSE_CHARS)) {
      const [from, to] = ends(group);
      const first = from.lines[0]?.number ?? 1;
      const last = to.lines.at(-1)?.number ?? first;
      pieces.push({
        start: from.start,
        end: to.end,
        label: path || (first === last ? `line ${first}` : `lines ${first}–${last}`),
        context: path,
      });
    }
    block = [];
  };

  for (const [index, line] of lines.entries()) {
    const mark = /^\s*(```|~~~)/.exec(line.text)?.[1] ?? null;
    if (fence === null || fence === mark) fence = fence === null ? mark : null;
    const heading = fence === null ? /^(#{1,6})\s+(\S.*?)\s*#*\s*$/.exec(line.text) : null;
    if (heading) {
      // A heading belongs to what follows it; one with nothing below it stays with what it heads further down.
      if (block.some((entry) => isFilled(entry) && !/^#{1,6}\s/.test(entry.text))) flush();
      const level = heading[1]?.length ?? 1;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text: clip(heading[2] ?? '') });
    }
    block.push({ ...line, number: index + 1 });
  }
  flush();
  return pieces.flatMap((piece) => cutLong(content, piece));
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly (Line & { readonly number: number })[];
}

/** Blank lines divide; a paragraph that is too long is taken line by line, because such lines are facts of their own. */
function paragraphsOf(lines: readonly (Line & { readonly number: number })[]): Paragraph[] {
  const groups: (Line & { readonly number: number })[][] = [];
  let open = false;
  for (const line of lines) {
    if (!isFilled(line)) {
      open = false;
      continue;
    }
    const last = groups.at(-1);
    if (open && last) last.push(line);
    else groups.push([line]);
    open = true;
  }
  return groups.flatMap((group) => {
    const whole = toParagraph(group);
    return whole.end - whole.start <= PROSE_CHARS ? [whole] : group.map((line) => toParagraph([line]));
  });
}

function toParagraph(lines: readonly (Line & { readonly number: number })[]): Paragraph {
  const [from, to] = ends(lines);
  return { start: from.start, end: to.end, lines };
}

/** Neighbours together, as long as they fit. */
function pack<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  limit: number,
): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const start = last?.[0]?.start ?? item.start;
    if (last && item.end - start <= limit) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** One line may be a whole book: it is cut after sentences, else at spaces, else anywhere but within a character. */
function cutLong(content: string, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let { start } = piece;
  while (piece.end - start > 2 * PROSE_CHARS) {
    const window = content.slice(start, start + PROSE_CHARS);
    const cut = start + placeToCut(window);
    pieces.push({ ...piece, start, end: cut });
    start = cut;
  }
  pieces.push({ ...piece, start });
  return pieces.filter(({ start: from, end }) => content.slice(from, end).trim() !== '');
}

function placeToCut(window: string): number {
  const half = window.length / 2;
  const sentence = Math.max(
    ...['. ', '! ', '? ', '。', '！', '？', '; '].map((end) => window.lastIndexOf(end) + end.length),
  );
  if (sentence > half) return sentence;
  const space = window.lastIndexOf(' ') + 1;
  if (space > half) return space;
  // The first half of a surrogate pair stays with the second.
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}

function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of content.split('\n')) {
    const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
    lines.push({ start, end: start + trimmed.length, text: trimmed });
    start += text.length + 1;
  }
  return lines;
}

/** What divides the cells of a table; null for a text that is none. */
function tableDelimiter(lines: readonly Line[]): string | null {
  const filled = lines.filter(isFilled);
  if (filled.length < MIN_ROWS) return null;
  for (const delimiter of DELIMITERS) {
    const counts = filled.map(({ text }) => countOutsideQuotes(text, delimiter));
    const expected = mostCommon(counts);
    // Sentences have a comma now and then; cells come in the same number on every line.
    if (expected < (delimiter === ',' ? 2 : 1)) continue;
    if (counts.filter((count) => count === expected).length >= filled.length * TABLE_SHARE) return delimiter;
  }
  return null;
}

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const [most] = [...times].sort(([, timesA], [, timesB]) => timesB - timesA);
  return most?.[0] ?? 0;
}

function countOutsideQuotes(text: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) count += 1;
  }
  return count;
}

/** Names of columns hold no numbers and no `name: value`. */
function isHeader(text: string, delimiter: string): boolean {
  return text.split(delimiter).every((cell) => cell.trim() !== '' && !/\d|:\s/.test(cell));
}

function isFilled({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

function ends<T>(items: readonly T[]): [first: T, last: T] {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) throw new Error('Nothing has no ends.');
  return [first, last];
}

/** Counted in characters, so that what was clipped is not clipped again. */
function clip(text: string): string {
  const characters = Array.from(text);
  return characters.length <= MAX_LABEL_CHARS
    ? text
    : `${characters.slice(0, MAX_LABEL_CHARS - 1).join('')}…`;
}
