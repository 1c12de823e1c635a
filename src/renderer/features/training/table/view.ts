import { cellAt, type Column, type Row, type Table } from './table';
import { keysOf } from './values';

export interface Sort {
  /** The column's id. */
  readonly column: number;
  readonly down: boolean;
}

/** What a column's values have to be; an empty limit is none. */
export interface Filter {
  /** Null: any. */
  readonly values: ReadonlySet<string> | null;
  readonly from: string;
  readonly to: string;
}

export type Filters = ReadonlyMap<number, Filter>;

/** The rows that are shown, in their order; null: all as they stand in the table. */
export type Arrangement = {
  readonly ids: readonly number[];
  /** Rows with a higher id have come since. */
  readonly lastId: number;
} | null;

export function arrange({ columns, rows }: Table, sorts: readonly Sort[], filters: Filters): Arrangement {
  if (sorts.length === 0 && filters.size === 0) return null;
  const place = new Map(columns.map((column, at) => [column.id, { at, column }]));
  let shown = [...rows];
  for (const [id, filter] of filters) {
    const found = place.get(id);
    if (found) shown = passing(shown, filter, found.at, found.column);
  }
  // From the least to the first: sorting is stable.
  for (const { column, down } of sorts.toReversed()) {
    const found = place.get(column);
    if (found) sortBy(shown, found.at, found.column, down);
  }
  const lastId = rows.reduce((last, { id }) => Math.max(last, id), 0);
  return { ids: shown.map(({ id }) => id), lastId };
}

/** What cannot be read as the column's type comes last, whichever way. */
function sortBy(rows: Row[], at: number, { name, type }: Column, down: boolean): void {
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const sign = down ? -1 : 1;
  const read = keysOf(name, type, cellsOf(rows, at));
  const keys = new Map(rows.map((row, index) => [row, read[index] ?? null]));
  rows.sort((one, other) => {
    const a = keys.get(one) ?? null;
    const b = keys.get(other) ?? null;
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
}

const cellsOf = (rows: readonly Row[], at: number): string[] => rows.map((row) => cellAt(row, at));

/** The limits are read by the habits of the column, as its cells are. */
function passing(rows: readonly Row[], filter: Filter, at: number, { name, type }: Column): Row[] {
  const { values, from, to } = filter;
  const cells = cellsOf(rows, at);
  const chosen = (cell: string): boolean => values === null || values.has(cell.trim());
  if (from.trim() === '' && to.trim() === '') return rows.filter((_, index) => chosen(cells[index] ?? ''));
  const keys = keysOf(name, type, [...cells, from, to]);
  const [least, most] = keys.slice(-2);
  return rows.filter((_, index) => {
    const key = keys[index] ?? null;
    return key !== null && key >= (least ?? key) && key <= (most ?? key) && chosen(cells[index] ?? '');
  });
}

/** Rows keep the place that they were shown at, whatever was typed into them since; new ones stand at the end. */
export function arranged({ rows }: Table, arrangement: Arrangement): readonly Row[] {
  if (arrangement === null) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [
    ...arrangement.ids.flatMap((id) => byId.get(id) ?? []),
    ...rows.filter(({ id }) => id > arrangement.lastId),
  ];
}
