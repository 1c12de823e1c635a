import type { PlainTable } from './csv';
import { keyOf } from './difference';

/*
 * Which columns and rows of two versions of a table are the same. Nothing in a table's text names its rows: a row is known
 * by all that it says, by its key, or by its place between rows that are known.
 */

/** What has no counterpart in the earlier version. */
export const NEW = -1;

/** For each column of the later version: its place in the earlier one. A column that stands where one is missing has a new name. */
export function alignColumns(earlier: readonly string[], later: readonly string[]): number[] {
  const places = pairEqual(earlier, later);
  if (earlier.length !== later.length) return places;
  const taken = new Set(places);
  return places.map((place, at) => (place === NEW && !taken.has(at) ? at : place));
}

/** A table whose columns have numbers: the same in each version that has them. */
export interface NumberedTable {
  readonly columns: readonly number[];
  readonly table: PlainTable;
}

/** Both in the columns that both have, as `alignRows` wants them. */
export function inSharedColumns(one: NumberedTable, two: NumberedTable): [PlainTable, PlainTable] {
  const shared = one.columns.filter((id) => two.columns.includes(id));
  const inShared = ({ columns, table }: NumberedTable): PlainTable => {
    const places = shared.map((id) => columns.indexOf(id));
    return {
      // Of one name on both sides, whatever it was renamed to.
      columns: shared.map(String),
      rows: table.rows.map((row) => places.map((place) => row[place] ?? '')),
    };
  };
  return [inShared(one), inShared(two)];
}

/** For each row of the later version: its place in the earlier one. Both have the same columns. */
export function alignRows(earlier: PlainTable, later: PlainTable): number[] {
  const places = pairEqual(earlier.rows.map(textOf), later.rows.map(textOf));
  const taken = new Set(places);
  const left = later.rows.flatMap((_, at) => (places[at] === NEW ? [at] : []));
  const pair = (at: number, place: number): void => {
    places[at] = place;
    taken.add(place);
  };

  const [key] = left.length === 0 ? [] : keyOf(earlier, later);
  if (key !== undefined) {
    const [before, after] = [earlier, later].map(({ columns }) => columns.indexOf(key));
    const byKey = new Map(earlier.rows.map((row, place) => [(row[before ?? 0] ?? '').trim(), place]));
    for (const at of left) {
      const place = byKey.get((later.rows[at]?.[after ?? 0] ?? '').trim());
      if (place !== undefined && !taken.has(place)) pair(at, place);
    }
  }
  // What stands behind the same row, then what stands before the same.
  for (const [order, step] of [
    [left, 1],
    [left.toReversed(), -1],
  ] as const) {
    for (const at of order) {
      if (places[at] !== NEW) continue;
      const neighbour = at - step;
      const beside = places[neighbour] ?? (step === 1 ? NEW : earlier.rows.length);
      if (beside === NEW && neighbour >= 0) continue;
      const place = beside + step;
      const was = earlier.rows[place];
      if (was && !taken.has(place) && isLike(was, later.rows[at] ?? [])) pair(at, place);
    }
  }
  return places;
}

/** Of equals the first is the first. */
export function pairEqual(earlier: readonly string[], later: readonly string[]): number[] {
  const waiting = new Map<string, number[]>();
  for (let place = earlier.length - 1; place >= 0; place -= 1) {
    const text = earlier[place] ?? '';
    const same = waiting.get(text);
    if (same) same.push(place);
    else waiting.set(text, [place]);
  }
  return later.map((text) => waiting.get(text)?.pop() ?? NEW);
}

const textOf = (row: readonly string[]): string => JSON.stringify(row);

/** Half of the cells say the same, and one of them says something; or there was nothing yet. */
function isLike(one: readonly string[], other: readonly string[]): boolean {
  if (one.every((cell) => cell === '')) return true;
  const same = one.filter((cell, at) => cell === (other[at] ?? ''));
  return same.length * 2 >= one.length && same.some((cell) => cell !== '');
}
