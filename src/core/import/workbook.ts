import type { Row, Spans } from './header';

/** A spreadsheet as its kinds of file have it: what is hidden is marked, cells that are one are told. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
}

export interface SheetRow {
  /** Its number in the sheet, from 0. */
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: string[];
}

/** Both ends included, from 0. */
export interface Merge {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/** So many cells are filled at most: a merge may claim the whole sheet. */
const MOST_FILLED = 500_000;

/** The rows that are seen, or all; each of the cells that were one says what they say together. */
export function rowsOf(
  sheet: Sheet,
  withHidden: boolean,
): { readonly rows: readonly Row[]; readonly spans: Spans } {
  fillMerged(sheet);
  const seen = withGaps(sheet.rows).filter(({ hidden }) => withHidden || !hidden);
  const places = new Map(seen.map(({ index }, place) => [index, place]));
  const width = seen.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = [...Array(width).keys()].filter((column) => withHidden || !sheet.hiddenColumns.has(column));
  const places2 = new Map(columns.map((column, place) => [column, place]));
  return {
    rows: seen.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    spans: sheet.merges.flatMap(({ rows, columns: [from, to] }) => {
      const row = places.get(rows[0]);
      const [first, last] = [places2.get(from), places2.get(to)];
      return row === undefined || first === undefined || last === undefined || first === last
        ? []
        : [[row, first, last] as const];
    }),
  };
}

/** A file leaves out rows without cells; they part what stands above and below. */
const withGaps = (rows: readonly SheetRow[]): SheetRow[] =>
  rows.flatMap((row, place) => {
    const before = rows[place - 1]?.index ?? row.index - 1;
    return row.index > before + 1 ? [{ index: row.index - 1, hidden: false, cells: [] }, row] : [row];
  });

function fillMerged({ rows, merges }: Sheet): void {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const byIndex = new Map(rows.map((row) => [row.index, row.cells]));
  let filled = 0;
  for (const {
    rows: [top, bottom],
    columns: [left, right],
  } of merges) {
    const value = byIndex.get(top)?.[left] ?? '';
    // A cell over the whole width is a title, and is one.
    const last = left === 0 && right >= width - 1 && width > 1 ? left : Math.min(right, width - 1);
    if (value === '') continue;
    for (let row = top; row <= bottom && filled < MOST_FILLED; row += 1) {
      const cells = byIndex.get(row);
      for (let column = left; cells && column <= last; column += 1) {
        while (cells.length < column) cells.push('');
        if ((cells[column] ?? '') === '') cells[column] = value;
        filled += 1;
      }
      if (!cells && row > top + rows.length) break;
    }
  }
}

export interface Hidden {
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
}

export function hiddenOf(sheets: readonly Sheet[]): Hidden {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const isFilled = ({ cells }: SheetRow): boolean => cells.some((cell) => cell !== '');
  return {
    sheets: sheets.filter(({ hidden, rows }) => hidden && rows.some(isFilled)).length,
    rows: seen.reduce((sum, { rows }) => sum + rows.filter((row) => row.hidden && isFilled(row)).length, 0),
    columns: seen.reduce(
      (sum, { rows, hiddenColumns }) =>
        sum +
        [...hiddenColumns].filter((column) => rows.some(({ cells }) => (cells[column] ?? '') !== '')).length,
      0,
    ),
  };
}
