import { alignColumns, alignRows, inSharedColumns, NEW, type NumberedTable, pairEqual } from './align';
import { readTable, writeCsv } from './csv';

export interface Merged {
  readonly content: string;
  /** Cells that both changed otherwise, and rows and columns that one deleted and the other changed. */
  readonly collisions: number;
}

/** What two devices made of the same table, cell by cell. Nothing is lost but cells that both changed: there ours stays. */
export function mergeTables(common: string, ours: string, theirs: string): Merged {
  const [base, mine, other] = [readTable(common), readTable(ours), readTable(theirs)];
  const columns = nameAll(
    base.columns.length,
    alignColumns(base.columns, mine.columns),
    alignColumns(base.columns, other.columns),
    (left, right) => pairEqual(pick(mine.columns, left), pick(other.columns, right)),
  );
  const inBase = { columns: base.columns.map((_, at) => at), table: base };
  const inMine = { columns: columns.mine, table: mine };
  const inOther = { columns: columns.other, table: other };
  const rows = nameAll(
    base.rows.length,
    alignRows(...inSharedColumns(inBase, inMine)),
    alignRows(...inSharedColumns(inBase, inOther)),
    (left, right) => {
      const [one, two] = inSharedColumns(inMine, inOther);
      return alignRows({ ...one, rows: pick(one.rows, left) }, { ...two, rows: pick(two.rows, right) });
    },
  );
  const before = cellsOf(
    inBase,
    base.rows.map((_, at) => at),
  );
  const sides = [cellsOf(inMine, rows.mine), cellsOf(inOther, rows.other)] as const;

  let collisions = 0;
  const merged = (row: number, column: number): string => {
    const was = before.at(row, column) ?? '';
    const [left = was, right = was] = sides.map((side) => side.at(row, column));
    if (left === right || right === was) return left;
    if (left === was) return right;
    collisions += 1;
    return left;
  };
  const isChanged = (row: number, column: number): boolean => {
    const was = before.at(row, column) ?? '';
    return sides.some((side) => (side.at(row, column) ?? was) !== was);
  };

  const allRows = [...new Set([HEAD, ...rows.mine, ...rows.other])];
  const keptColumns = inOrder(base.columns.length, columns, (column) =>
    allRows.some((row) => isChanged(row, column)),
  );
  const keptRows = inOrder(base.rows.length, rows, (row) =>
    keptColumns.ids.some((column) => isChanged(row, column)),
  );
  const content = writeCsv(
    [HEAD, ...keptRows.ids].map((row) => keptColumns.ids.map((column) => merged(row, column))),
  );
  return { content, collisions: collisions + keptColumns.rescued + keptRows.rescued };
}

/** What stands for the names of the columns among the rows. */
const HEAD = -2;

/** Rows or columns of both sides by numbers: those of the common version by their place in it, new ones by further ones. */
interface Numbered {
  readonly mine: readonly number[];
  readonly other: readonly number[];
}

function nameAll(
  count: number,
  mine: readonly number[],
  other: readonly number[],
  pairNew: (mine: readonly number[], other: readonly number[]) => readonly number[],
): Numbered {
  const isNew = (places: readonly number[]) => places.flatMap((place, at) => (place === NEW ? [at] : []));
  const [added, addedThere] = [isNew(mine), isNew(other)];
  const pairs = pairNew(added, addedThere);
  const numbers = [...mine];
  for (const [index, at] of added.entries()) numbers[at] = count + index;
  const numbersThere = [...other];
  for (const [index, at] of addedThere.entries()) {
    const pair = pairs[index] ?? NEW;
    numbersThere[at] = count + (pair === NEW ? added.length + index : pair);
  }
  return { mine: numbers, other: numbersThere };
}

/** Who left the order as it was follows the other; what was deleted on one side goes, unless the other changed it. */
function inOrder(
  count: number,
  { mine, other }: Numbered,
  isChanged: (id: number) => boolean,
): { readonly ids: number[]; readonly rescued: number } {
  const known = mine.filter((id) => id < count);
  const isAsItWas = known.every((id, at) => at === 0 || (known[at - 1] ?? 0) < id);
  const [frame, guest] = isAsItWas ? [other, mine] : [mine, other];
  const [inFrame, inGuest] = [new Set(frame), new Set(guest)];
  let rescued = 0;
  const stays = (id: number): boolean => {
    if (id >= count || (inFrame.has(id) && inGuest.has(id))) return true;
    if (!isChanged(id)) return false;
    rescued += 1;
    return true;
  };
  const START = -1;
  const behind = new Map<number, number[]>([[START, []]]);
  let anchor = START;
  for (const id of guest) {
    if (inFrame.has(id)) behind.set((anchor = id), []);
    else if (stays(id)) behind.get(anchor)?.push(id);
  }
  const ids = [...(behind.get(START) ?? [])];
  for (const id of frame) if (stays(id)) ids.push(id, ...(behind.get(id) ?? []));
  return { ids, rescued };
}

/** A cell by the numbers of its row and its column; undefined where a version has it not. */
function cellsOf({ columns, table }: NumberedTable, rows: readonly number[]) {
  const places = new Map(columns.map((id, at) => [id, at]));
  const byId = new Map<number, readonly string[]>(table.rows.map((row, at) => [rows[at] ?? NEW, row]));
  byId.set(HEAD, table.columns);
  return {
    at(row: number, column: number): string | undefined {
      const place = places.get(column);
      const cells = byId.get(row);
      return place === undefined || cells === undefined ? undefined : (cells[place] ?? '');
    },
  };
}

const pick = <T>(all: readonly T[], places: readonly number[]): T[] => places.map((place) => all[place] as T);
