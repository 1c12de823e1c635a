import { type PlainTable, readTable } from './csv';

/** A row that another version of a table has otherwise. */
export interface ChangedRow {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What another version of a table changes, by rows. Cells stand in the order of `columns`. */
export interface Difference {
  /** Of the new version, then those that it has no more. */
  readonly columns: readonly string[];
  /** The columns by which rows are told apart; none: by all that they say. */
  readonly key: readonly string[];
  readonly changed: readonly ChangedRow[];
  readonly added: readonly (readonly string[])[];
  readonly gone: readonly (readonly string[])[];
}

/** So much of the rows must be in both versions for a column to tell them apart. */
const STABLE = 0.5;
/** So many of the names of columns are the same in two versions of a table. */
const LIKE = 0.8;

/** @param key the columns by which rows are told apart; absent: found out */
export function differenceOf(before: string, after: string, key?: readonly string[]): Difference {
  const [old, now] = [readTable(before), readTable(after)];
  const columns = [...now.columns, ...old.columns.filter((name) => !now.columns.includes(name))];
  const chosen = key?.every((name) => old.columns.includes(name) && now.columns.includes(name))
    ? key
    : keyOf(old, now);
  const rowsOf = (table: PlainTable): (readonly string[])[] => {
    const places = columns.map((name) => table.columns.indexOf(name));
    return table.rows.map((row) => places.map((place) => row[place] ?? ''));
  };
  const by = (chosen.length === 0 ? columns : chosen).map((name) => columns.indexOf(name));
  const nameOf = (row: readonly string[]): string =>
    JSON.stringify(by.map((place) => (row[place] ?? '').trim()));
  // Rows of the same name are told apart by their order.
  const left = new Map<string, (readonly string[])[]>();
  for (const row of rowsOf(old)) {
    const name = nameOf(row);
    const same = left.get(name);
    if (same) same.push(row);
    else left.set(name, [row]);
  }
  const changed: ChangedRow[] = [];
  const added: (readonly string[])[] = [];
  for (const row of rowsOf(now)) {
    const was = left.get(nameOf(row))?.shift();
    if (was === undefined) added.push(row);
    else if (row.some((cell, place) => cell !== was[place])) changed.push({ before: was, after: row });
  }
  return { columns, key: chosen, changed, added, gone: [...left.values()].flat() };
}

export const isSame = ({ changed, added, gone }: Difference): boolean =>
  changed.length + added.length + gone.length === 0;

/** The first column whose values are there, differ in each version, and are mostly the same in both. */
export function keyOf(old: PlainTable, now: PlainTable): readonly string[] {
  let best: { readonly name: string; readonly share: number } | null = null;
  for (const name of now.columns) {
    const values = [old, now].map((table) => {
      const place = table.columns.indexOf(name);
      return place === -1 ? [] : table.rows.map((row) => (row[place] ?? '').trim());
    });
    const [before = [], after = []] = values;
    const known = new Set(before);
    if (before.length === 0 || after.length === 0) continue;
    if (known.size < before.length || new Set(after).size < after.length) continue;
    if (known.has('') || after.includes('')) continue;
    const share = after.filter((value) => known.has(value)).length / Math.min(before.length, after.length);
    // A later one must be better by more than chance: prices may differ, too.
    if (share >= STABLE && share > (best?.share ?? 0) + 0.02) best = { name, share };
  }
  return best === null ? [] : [best.name];
}

/** Whether two tables have nearly the same names of columns. */
export function hasLikeColumns(one: string, other: string): boolean {
  const names = [one, other].map(
    (content) => new Set(readTable(content.slice(0, HEADER_CHARS)).columns.map(folded)),
  );
  const [left = new Set<string>(), right = new Set<string>()] = names;
  const shared = [...left].filter((name) => right.has(name)).length;
  return left.size > 1 && shared / Math.max(left.size, right.size) >= LIKE;
}

/** Names of columns are not longer. */
const HEADER_CHARS = 64 * 1024;
const folded = (name: string): string => name.trim().toLowerCase();
