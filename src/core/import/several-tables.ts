import { findHeader, isFigure, isSameRow, type Kind, mainKind, type Row } from './header';
import type { Grid } from './table';

/* A sheet may hold several tables, one below the other or side by side, with nothing between them. */

/** So many empty rows are looked at: in a long list they are no ends of tables. */
const MOST_GAPS = 200;
const SAMPLE_ROWS = 100;
/** More of them are rather one list with many parts. */
const MOST_TABLES = 30;

/** Each table of a sheet by itself; where that is not certain, all is one. */
export const tablesIn = (grid: Grid): Grid[] => stacked(grid).flatMap(sideBySide);

function stacked({ rows, spans = [], isNamed = false }: Grid): Grid[] {
  const gaps = [...rows.keys()].filter(
    (at) => at > 0 && !isEmpty(rows[at] ?? []) && isEmpty(rows[at - 1] ?? []),
  );
  const starts = [0];
  for (const [place, gap] of gaps.slice(0, MOST_GAPS).entries()) {
    const above = filledRows(rows.slice(starts.at(-1), gap));
    // A title may stand by itself above its table.
    const ends = [gaps[place + 1], gaps[place + 2]].map((end) => end ?? rows.length);
    const begins = ends.some((end) =>
      beginsAnother(above, filledRows(rows.slice(gap, Math.min(end, gap + SAMPLE_ROWS)))),
    );
    if (begins) starts.push(gap);
  }
  if (starts.length > MOST_TABLES) starts.length = 1;
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? rows.length;
    return {
      isNamed,
      rows: rows.slice(from, to),
      spans: spans.flatMap(([row, first, last]) =>
        row >= from && row < to ? [[row - from, first, last] as const] : [],
      ),
    };
  });
}

/**
 * Whether the rows below an empty one begin with names of their own: words above figures, one of which is named like one above
 * them, or whose columns are others.
 */
function beginsAnother(above: readonly Row[], below: readonly Row[]): boolean {
  const [before, after] = [findHeader(above), findHeader(below)];
  if (before === null || after === null) return false;
  const names = below[after.at] ?? [];
  const others = above[before.at] ?? [];
  const rows = below.slice(after.at + after.rows);
  const earlier = above.slice(before.at + before.rows);
  if (rows.length === 0 || earlier.length === 0) return false;
  // The same names once more: the list goes on, unless it has another title.
  if (isSameRow(names, others) && after.at === 0) return false;
  if (!areNames(names)) return false;
  const [now, then] = [kindsOf(rows), kindsOf(earlier)];
  const isAboveFigures = now.some((kind, column) => isFigure(kind) && (names[column] ?? '') !== '');
  const isNamedAlike = names.some((name) => name !== '' && others.some((other) => isAlike(name, other)));
  const isOther =
    now.filter((kind) => kind !== 'empty').length !== then.filter((kind) => kind !== 'empty').length ||
    now.some((kind, column) => {
      const other = then[column] ?? 'empty';
      return kind !== 'empty' && other !== 'empty' && isFigure(kind) !== isFigure(other);
    });
  return isAboveFigures && (isNamedAlike || isOther);
}

function sideBySide(grid: Grid): Grid[] {
  const { rows, spans = [], isNamed = false } = grid;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = [...Array(width).keys()].filter((column) => rows.some((row) => isFilled(row, column)));
  const parts: { from: number; to: number }[] = [];
  for (const column of used) {
    const last = parts.at(-1);
    if (last?.to === column) last.to = column + 1;
    else parts.push({ from: column, to: column + 1 });
  }
  if (parts.length < 2 || parts.length > MOST_TABLES) return [grid];
  const grids = parts.map(({ from, to }) => ({
    isNamed,
    rows: rows.map((row) => row.slice(from, to)),
    spans: spans.flatMap(([row, first, last]) =>
      first >= from && last < to ? [[row, first - from, last - from] as const] : [],
    ),
  }));
  return standAlone(grids.map(({ rows: all }) => filledRows(all))) ? grids : [grid];
}

/** Whether each part has names for all its columns and ends by itself, or they are named alike. */
function standAlone(parts: readonly (readonly Row[])[]): boolean {
  const named = parts.map((rows) => {
    const header = findHeader(rows);
    return header === null
      ? null
      : { names: rows[header.at] ?? [], rows: rows.slice(header.at + header.rows) };
  });
  const areTables = named.every(
    (part) =>
      part !== null &&
      part.names.length > 1 &&
      part.names.every((name) => name !== '') &&
      areNames(part.names) &&
      kindsOf(part.rows).some(isFigure) &&
      // What the first column says of each row, it says once.
      part.rows.every(([first = '']) => first !== '') &&
      new Set(part.rows.map(([first]) => first)).size === part.rows.length,
  );
  if (!areTables) return false;
  const [first, ...others] = named.map((part) => part?.names ?? []);
  return (
    new Set(named.map((part) => part?.rows.length)).size > 1 ||
    others.every((names) => names.some((name) => first?.some((each) => isAlike(each, name))))
  );
}

function areNames(names: Row): boolean {
  const filled = names.filter((name) => name !== '');
  return (
    filled.length > 1 && filled.every((name) => !/\d/.test(name)) && new Set(filled).size === filled.length
  );
}

function kindsOf(rows: readonly Row[]): Kind[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return [...Array(width).keys()].map((column) => {
    const cells = rows.slice(0, SAMPLE_ROWS).map((row) => row[column] ?? '');
    const filled = cells.filter((cell) => cell !== '');
    return filled.length === 0 ? 'empty' : mainKind(filled);
  });
}

const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isFilled = (row: Row, column: number): boolean => (row[column] ?? '').trim() !== '';
const isEmpty = (row: Row): boolean => row.every((cell) => cell.trim() === '');
const filledRows = (rows: readonly Row[]): Row[] => rows.filter((row) => !isEmpty(row));
