import { cellAt, type Row, type Table } from './table';
import { keyOf, type ValueType } from './values';

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
  const place = new Map(columns.map(({ id, type }, at) => [id, { at, type }]));
  const tests = [...filters].flatMap(([id, filter]) => {
    const found = place.get(id);
    return found ? [testOf(filter, found.at, found.type)] : [];
  });
  const shown = rows.filter((row) => tests.every((test) => test(row)));
  // From the least to the first: sorting is stable.
  for (const { column, down } of sorts.toReversed()) {
    const found = place.get(column);
    if (found) sortBy(shown, found.at, found.type, down);
  }
  const lastId = rows.reduce((last, { id }) => Math.max(last, id), 0);
  return { ids: shown.map(({ id }) => id), lastId };
}

/** What cannot be read as the column's type comes last, whichever way. */
function sortBy(rows: Row[], at: number, type: ValueType, down: boolean): void {
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const sign = down ? -1 : 1;
  const keys = new Map(rows.map((row) => [row, keyOf(cellAt(row, at), type)]));
  rows.sort((one, other) => {
    const a = keys.get(one) ?? null;
    const b = keys.get(other) ?? null;
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
}

function testOf({ values, from, to }: Filter, at: number, type: ValueType): (row: Row) => boolean {
  const least = from.trim() === '' ? null : keyOf(from, type);
  const most = to.trim() === '' ? null : keyOf(to, type);
  return (row) => {
    const cell = cellAt(row, at);
    if (values !== null && !values.has(cell.trim())) return false;
    if (least === null && most === null) return true;
    const key = keyOf(cell, type);
    return key !== null && (least === null || key >= least) && (most === null || key <= most);
  };
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
