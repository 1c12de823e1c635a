import { type ColumnType, readColumn, readName, writeName } from '../../../../shared/tables/columns';
import { alignColumns, alignRows, inSharedColumns, NEW } from '../../../../shared/tables/align';
import { csvRow, linesOf, type PlainTable, readCsv } from '../../../../shared/tables/csv';

/** Ids tell rows and columns apart while a table is open; they are not kept. */
export interface Column {
  readonly id: number;
  readonly name: string;
  /** Found from its values, or told by the person. */
  readonly type: ColumnType;
  /** The person's word, which is kept behind the column's name. */
  readonly isTold: boolean;
}

export interface Row {
  readonly id: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

let lastId = 0;
const nextId = (): number => (lastId += 1);

export const makeRow = (cells: readonly string[]): Row => ({ id: nextId(), cells });

/** A row as the text has it. Its cells are read when somebody looks at them. */
class WrittenRow implements Row {
  readonly id = nextId();
  readonly line: string;
  #cells: readonly string[] | null = null;

  constructor(line: string) {
    this.line = line;
  }

  get cells(): readonly string[] {
    return (this.#cells ??= readCsv(this.line)[0] ?? ['']);
  }

  /** How many cells it has, without reading them where none is in quotes. */
  get width(): number {
    return this.line.includes('"') ? this.cells.length : countOf(this.line, ',') + 1;
  }
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

export const cellAt = (row: Row, at: number): string => row.cells[at] ?? '';

/** What so many rows hold tells what a column holds. */
const SAMPLE_ROWS = 500;

export function parseTable(text: string): Table {
  const [first = '', ...body] = linesOf(text);
  const head = readCsv(first)[0] ?? [];
  const rows = body.map((line) => new WrittenRow(line));
  const widest = rows.reduce((most, { width }) => Math.max(most, width), Math.max(head.length, 1));
  const sample = rows.slice(0, SAMPLE_ROWS);
  return {
    columns: Array.from({ length: widest }, (_, at) => {
      const title = head[at] ?? '';
      const told = readName(title);
      const isTold = told.type !== null;
      const { type } = readColumn(
        title,
        sample.map((row) => cellAt(row, at)),
      );
      return { id: nextId(), name: isTold ? told.name : title, type, isTold };
    }),
    rows,
  };
}

/** Another text of the same table: columns and rows that were there before keep their ids, and rows that say the same stay. */
export function parseNext(text: string, before: Table): Table {
  const next = parseTable(text);
  const [was, is] = [plainOf(before), plainOf(next)];
  const places = alignColumns(was.columns, is.columns);
  const rowPlaces = alignRows(
    ...inSharedColumns(
      { columns: was.columns.map((_, at) => at), table: was },
      { columns: places, table: is },
    ),
  );
  const columns = next.columns.map((column, at) => {
    const known = before.columns[places[at] ?? NEW];
    return known ? { ...column, id: known.id } : column;
  });
  return {
    columns: isSameColumns(columns, before.columns) ? before.columns : columns,
    rows: next.rows.map((row, at) => {
      const known = before.rows[rowPlaces[at] ?? NEW];
      if (known === undefined) return row;
      return lineOf(known) === lineOf(row) ? known : { id: known.id, cells: row.cells };
    }),
  };
}

const isSameColumns = (one: readonly Column[], other: readonly Column[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const plainOf = (table: Table): PlainTable => ({
  columns: table.columns.map(titleOf),
  rows: table.rows.map(({ cells }) => cells),
});

/** The line of each row, made once: of thousands of rows one changes at a time. */
const lines = new WeakMap<readonly string[], string>();

function lineOf(row: Row): string {
  if (row instanceof WrittenRow) return row.line;
  const { cells } = row;
  const known = lines.get(cells);
  if (known !== undefined) return known;
  const line = csvRow(cells);
  lines.set(cells, line);
  return line;
}

export const textOf = ({ columns, rows }: Table): string =>
  [csvRow(columns.map(titleOf)), ...rows.map(lineOf)].join('\n');

const titleOf = ({ name, type, isTold }: Column): string => (isTold ? writeName(name, type) : name);

const padded = (cells: readonly string[], length: number): readonly string[] =>
  cells.length >= length ? cells : [...cells, ...Array<string>(length - cells.length).fill('')];

/** The same cells where nothing changes. */
function withCells(row: Row, from: number, values: readonly string[]): Row {
  if (values.every((value, index) => cellAt(row, from + index) === value)) return row;
  const cells = [...padded(row.cells, from + values.length)];
  cells.splice(from, values.length, ...values);
  return { id: row.id, cells };
}

/** Writes values into rows, by the rows' ids, from one column on. */
export function write(table: Table, from: number, values: ReadonlyMap<number, readonly string[]>): Table {
  const rows = table.rows.map((row) => {
    const cells = values.get(row.id);
    return cells ? withCells(row, from, cells) : row;
  });
  return rows.some((row, index) => row !== table.rows[index]) ? { ...table, rows } : table;
}

export const emptyRow = (table: Table): Row => makeRow(Array<string>(table.columns.length).fill(''));

export const insertRows = (table: Table, at: number, added: readonly Row[]): Table => ({
  ...table,
  rows: table.rows.toSpliced(at, 0, ...added),
});

export const deleteRows = (table: Table, ids: ReadonlySet<number>): Table => ({
  ...table,
  rows: table.rows.filter(({ id }) => !ids.has(id)),
});

/** Puts columns in at a place; rows that end before it stay as they are. */
export const insertColumns = (table: Table, at: number, names: readonly string[]): Table => ({
  columns: table.columns.toSpliced(
    at,
    0,
    ...names.map((name) => ({ id: nextId(), name, type: 'text' as const, isTold: false })),
  ),
  rows: table.rows.map((row) =>
    row.cells.length < at ? row : { id: row.id, cells: row.cells.toSpliced(at, 0, ...names.map(() => '')) },
  ),
});

/** One column stays: a table without any is none. */
export const deleteColumn = (table: Table, at: number): Table =>
  table.columns.length === 1
    ? table
    : {
        columns: table.columns.toSpliced(at, 1),
        rows: table.rows.map((row) =>
          at < row.cells.length ? { id: row.id, cells: row.cells.toSpliced(at, 1) } : row,
        ),
      };

/** Gives a column another name or another type. */
export const changeColumn = (table: Table, at: number, change: Partial<Omit<Column, 'id'>>): Table => ({
  ...table,
  columns: table.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
});

/**
 * Writes a block from a cell on, into rows as they are shown; what reaches beyond the last row or column makes new ones.
 * Column names of new columns are asked for by their numbers.
 */
export function paste(
  table: Table,
  shown: readonly Row[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
  nameOf: (number: number) => string,
): Table {
  const right = at.column + block.reduce((widest, { length }) => Math.max(widest, length), 0);
  const { length } = table.columns;
  const names = Array.from({ length: Math.max(0, right - length) }, (_, index) => nameOf(length + index + 1));
  const wide = names.length === 0 ? table : insertColumns(table, length, names);
  const values = new Map<number, readonly string[]>();
  const added: Row[] = [];
  for (const [index, cells] of block.entries()) {
    const row = shown[at.row + index];
    if (row) values.set(row.id, cells);
    else added.push(withCells(emptyRow(wide), at.column, cells));
  }
  const written = write(wide, at.column, values);
  return added.length === 0 ? written : insertRows(written, written.rows.length, added);
}
