/** Where the names of a table's columns are: in one row, or in two of which the upper one spans columns. */
export interface Header {
  readonly at: number;
  readonly rows: 1 | 2;
}

export type Row = readonly string[];
/** Cells of the same row that are one: from column to column, both included. */
export type Spans = readonly (readonly [row: number, from: number, to: number])[];

const SAMPLE_ROWS = 100;
/** Titles, dates and empty rows that stand above a table. */
const MOST_ABOVE = 30;
/** A longer text names nothing. */
const LONGEST_NAME = 80;
const LONGEST_LABEL = 40;
const LONGEST_UNIT = 12;

/**
 * The first row that looks like names, below nothing but titles; null where there is none.
 * @param gaps the rows that stand below an empty one
 */
export function findHeader(
  rows: readonly Row[],
  spans: Spans = [],
  gaps: readonly number[] = [],
): Header | null {
  const [only, ...others] = rows;
  if (only && others.length === 0) return areWords(only) ? { at: 0, rows: 1 } : null;
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map(filledOf));
  const below = gaps.find(
    (at) => at <= MOST_ABOVE && standsAbove(rows.slice(0, at), width) && namesColumns(rows, at, spans),
  );
  if (below !== undefined) return { at: below, rows: isUpperRow(rows, below, spans) ? 2 : 1 };
  if (isListOfPairs(rows)) return null;
  let titleAtTop: number | null = null;
  for (let at = 0; at < Math.min(rows.length - 1, MOST_ABOVE + 1); at += 1) {
    const row = rows[at] ?? [];
    const isTitle = looksLikeTitle(row, width);
    if (namesColumns(rows, at, spans)) {
      if (!isTitle) return { at, rows: isUpperRow(rows, at, spans) ? 2 : 1 };
      titleAtTop ??= at;
    }
    if (!isTitle) break;
  }
  return titleAtTop === 0 ? { at: 0, rows: 1 } : null;
}

/** Names of columns by the header: what can be named is, what repeats is numbered; '' where nothing says a name. */
export function namesOf(rows: readonly Row[], { at, rows: count }: Header, columns: number): string[] {
  const upper = rows[at] ?? [];
  const lower = count === 2 ? (rows[at + 1] ?? []) : [];
  let last = '';
  const names = Array.from({ length: columns }, (_, column) => {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '') last = above;
    const group = above === '' && below !== '' ? last : above;
    return oneLine(group === '' || group === below ? below : below === '' ? group : `${group} ${below}`);
  });
  return numbered(names);
}

/** `Price`, `Price 2`: no two columns have one name. */
export function numbered(names: readonly string[]): string[] {
  const used = new Set(names.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return names.map((name) => {
    if (name === '') return '';
    if (!seen.has(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      return name;
    }
    let number = 2;
    while (used.has(`${name} ${String(number)}`.toLowerCase())) number += 1;
    const other = `${name} ${String(number)}`;
    used.add(other.toLowerCase());
    return other;
  });
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const filledOf = (row: Row): number => new Set(row.filter((cell) => cell !== '')).size;

/** A row of one text above a wider table, or one with far fewer cells than the table has. */
function looksLikeTitle(row: Row, width: number): boolean {
  const filled = filledOf(row);
  if (filled === 0) return true;
  if (width > 3) return filled * 2 <= width;
  return width > 1 && filled * 2 < width + (width === 2 ? 1 : 0) && row[0] !== '';
}

/** Whether these rows say something of the table below them: each is narrower, or they are pairs, such as `Account: DE12`. */
const standsAbove = (rows: readonly Row[], width: number): boolean =>
  rows.every((row) => filledOf(row) < width) || isListOfPairs(rows);

/** Two columns, of which the first says what the second is. */
export function arePairs(rows: readonly Row[]): boolean {
  const names = rows.map(([name = '']) => name);
  return (
    rows.length > 1 &&
    rows.every((row) => row.slice(2).every((cell) => cell === '')) &&
    new Set(names).size === names.length &&
    names.every(
      (name) => name.length <= LONGEST_LABEL && /^\p{L}/u.test(name) && !/\d/.test(name) && !isQuestion(name),
    ) &&
    rows.some(([, value = '']) => /\d/.test(value))
  );
}

export const isQuestion = (text: string): boolean => /[?？؟]$/.test(text);

/** Questions, each with its answer beside it. */
export const areAnswers = (rows: readonly Row[]): boolean =>
  rows.length > 1 && rows.every((row) => row.length === 2 && isQuestion(row[0] ?? ''));

/** Pairs that begin with one, and not with the names of the columns; a title may stand above them. */
function isListOfPairs(rows: readonly Row[]): boolean {
  if (areAnswers(rows)) return true;
  const pairs = rows.slice(rows.findIndex((row) => filledOf(row) > 1));
  if (pairs.every((row) => filledOf(row) <= 2 && (row[0] ?? '').endsWith(':'))) return pairs.length > 0;
  if (!arePairs(pairs)) return false;
  const [[, first = ''] = [], ...others] = pairs;
  if (!/\d/.test(first) || /^(19|20)\d\d$/.test(first)) return false;
  return kindOf(first) === 'code' || !isFigure(mainKind(others.map(([, value = '']) => value)));
}

/** A row with nothing below it: names of a table to be filled in. */
const areWords = (row: Row): boolean =>
  row.length > 1 &&
  row.every(
    (cell) => cell !== '' && cell.length <= LONGEST_NAME && kindOf(cell) === 'text' && !/\d/.test(cell),
  );

export type Kind = 'empty' | 'number' | 'date' | 'code' | 'text';
export const isFigure = (kind: Kind): boolean => kind === 'number' || kind === 'date';

export const isSameRow = (one: Row, other: Row): boolean =>
  [...Array(Math.max(one.length, other.length)).keys()].every(
    (column) => (one[column] ?? '') === (other[column] ?? ''),
  );

/** Whether the row says what the cells below it are: it looks otherwise than they, and is not one of them. */
function namesColumns(rows: readonly Row[], at: number, spans: Spans): boolean {
  const row = rows[at] ?? [];
  // Printed lists say their names on each page.
  const below = rows.slice(at + 1, at + 1 + SAMPLE_ROWS).filter((each) => !isSameRow(each, row));
  const isCrossed = areYears(row, below) || areOverCrossed(row, below);
  let looksOtherwise = false;
  let names = 0;
  let isRepeated = false;
  // Below names that span columns, those of a single column may be said once more.
  const isUpper = spans.some(([row]) => row === at);
  for (const [column, cell] of row.entries()) {
    const kind = kindOf(cell);
    if (kind === 'empty') continue;
    const cells = below.map((each) => each[column] ?? '').filter((each) => each !== '');
    const main = mainKind(cells);
    if (cell.length > LONGEST_NAME || (kind === 'date' && main !== 'number')) return false;
    if (kind === 'number' && !isCrossed) return false;
    names += 1;
    if (kind === 'code' && main === 'code' && isAlike(cell, cells)) return false;
    looksOtherwise ||= isFigure(main) || (main === 'code' && kind !== 'code');
    isRepeated ||= below
      .slice(isUpper ? 1 : 0)
      .some((each) => (each[column] ?? '').toLowerCase() === cell.toLowerCase());
  }
  const columns = Math.max(0, ...below.map(({ length }) => length), row.length);
  const used = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    below.some((each) => (each[column] ?? '') !== ''),
  ).length;
  if (names === 0 || isRepeated) return false;
  if (areOverNamedRows(row, below)) return true;
  return looksOtherwise || (used > 1 && names >= used);
}

/** `2021; 2022; 2023` above figures: a row that counts on as no row below it does. */
function areYears(row: Row, below: readonly Row[]): boolean {
  const columns = [...row.keys()].filter((column) => kindOf(row[column] ?? '') === 'number');
  const step = stepOf(row, columns);
  return step !== null && below.some((each) => stepOf(each, columns) !== step);
}

/** `; 36; 37; 38` above `Boot; 3; 0; 2`: the corner is empty, and each row below begins with a name of its own. */
function areOverCrossed(row: Row, below: readonly Row[]): boolean {
  const numbers = row.slice(1).filter((cell) => cell !== '');
  const names = below.map(([name = '']) => name);
  return (
    row[0] === '' &&
    numbers.length > 1 &&
    new Set(numbers).size === numbers.length &&
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => kindOf(name) === 'text' || kindOf(name) === 'code')
  );
}

/** `; Mon; Tue` above `9-12; Ann; Bob`: the corner alone is empty, and each row below has a name of its own. */
function areOverNamedRows(row: Row, below: readonly Row[]): boolean {
  const names = below.map(([name = '']) => name);
  return (
    row[0] === '' &&
    row.length > 2 &&
    row.slice(1).every((cell) => cell !== '') &&
    new Set(row).size === row.length &&
    names.length > 1 &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    below.every((each) => each.length <= row.length)
  );
}

/** By how much the years in these columns go on; null where they are none, or do not. */
function stepOf(row: Row, columns: readonly number[]): number | null {
  const years = columns.map((column) => row[column] ?? '');
  if (years.length < 2 || !years.every((year) => /^(19|20)\d\d$/.test(year))) return null;
  const steps = new Set(years.slice(1).map((year, index) => Number(year) - Number(years[index])));
  const [step = 0] = steps;
  return steps.size === 1 && step !== 0 ? step : null;
}

/** Whether the names go on in the next row: under cells that span columns, or exactly where this one has gaps. */
function isUpperRow(rows: readonly Row[], at: number, spans: Spans): boolean {
  const upper = rows[at] ?? [];
  const lower = rows[at + 1] ?? [];
  const columns = Math.max(upper.length, lower.length);
  const spanned = spans.filter(([row, from, to]) => row === at && to > from && to - from + 1 < columns);
  const isSpanned = spanned.length > 0;
  const gaps = [...Array(columns).keys()].filter((column) => (upper[column] ?? '') === '');
  if (!isSpanned) {
    if (areUnits(lower, rows.slice(at + 2, at + 2 + SAMPLE_ROWS))) return true;
    if (gaps.length === 0 || gaps.some((column) => (lower[column] ?? '') === '')) return false;
    const single = [...Array(columns).keys()].filter(
      (column) =>
        (upper[column] ?? '') !== '' && (column === columns - 1 || (upper[column + 1] ?? '') !== ''),
    );
    if (single.some((column) => (lower[column] ?? '') !== '')) return false;
  }
  if (!lower.some((cell) => cell !== '')) return false;
  if (lower.some((cell) => ['number', 'date'].includes(kindOf(cell)) && !/^(19|20)\d\d$/.test(cell)))
    return false;
  const below = rows.slice(at + 2, at + 2 + SAMPLE_ROWS);
  if (isSpanned && below.length > 0 && isDivided(upper, lower, spanned)) return true;
  return [...lower.keys()].some((column) => {
    const main = mainKind(below.map((row) => row[column] ?? '').filter((cell) => cell !== ''));
    return (lower[column] ?? '') !== '' && isFigure(main);
  });
}

/** `; kW; kg` between the names and figures: nothing in the first column, and words above figures alone. */
function areUnits(row: Row, below: readonly Row[]): boolean {
  const filled = [...row.entries()].filter(([, cell]) => cell !== '');
  return (
    (row[0] ?? '') === '' &&
    filled.length > 1 &&
    below.length > 0 &&
    below.every(([first = '']) => first !== '') &&
    filled.every(
      ([column, cell]) =>
        cell.length <= LONGEST_UNIT &&
        !isFigure(kindOf(cell)) &&
        isFigure(mainKind(below.map((each) => each[column] ?? '').filter((each) => each !== ''))),
    )
  );
}

/** Whether the lower row says something else in each column of those that are one above, and nothing new in the others. */
function isDivided(upper: Row, lower: Row, spanned: Spans): boolean {
  const parts = spanned.map(([, from, to]) => lower.slice(from, to + 1));
  const isWithin = (column: number): boolean =>
    spanned.some(([, from, to]) => column >= from && column <= to);
  return (
    parts.every((part) => part.every((cell) => cell !== '') && new Set(part).size === part.length) &&
    [...lower.entries()].every(([column, cell]) => isWithin(column) || cell === '' || cell === upper[column])
  );
}

export function mainKind(cells: readonly string[]): Kind {
  const times = new Map<Kind, number>();
  for (const cell of cells) times.set(kindOf(cell), (times.get(kindOf(cell)) ?? 0) + 1);
  const [most] = [...times].sort(([, left], [, right]) => right - left);
  return most !== undefined && most[1] * 2 > cells.length ? most[0] : 'text';
}

const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|^\d{1,2}:\d\d\b/;
/** With a currency, a unit, brackets, a sign. */
const NUMBER =
  /^[-+(]?(?:\p{Sc}|[A-Z]{3})?\s?[-+]?\d[\d.,'’\s]*(?:\s?(?:\p{Sc}|%|[\p{L}²³]{1,4}\.?))?[-)]?$/u;

function kindOf(cell: string): Kind {
  if (cell === '') return 'empty';
  if (DATE.test(cell)) return 'date';
  if (NUMBER.test(cell)) return 'number';
  return /\d/.test(cell) && !/\s/.test(cell) ? 'code' : 'text';
}

const shapeOf = (cell: string): string => cell.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');
/** `BR-1` above `BR-2` is one of them; `CO2` above `A-12` is none. */
const isAlike = (cell: string, cells: readonly string[]): boolean =>
  cells.some((each) => shapeOf(each) === shapeOf(cell));
