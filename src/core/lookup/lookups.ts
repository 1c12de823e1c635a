import { csvRow } from '../../shared/tables/csv';
import { clockInWords } from '../../shared/values/clock';
import { dayInWords, dayNumber } from '../../shared/values/dates';
import { numberInWords, partInWords, type Query } from './language';
import { BadQuery, columnOf, lookUp, type Looked, type NamedTable } from './look-up';
import { BadCall, lookUpTool, type Tool, readCall } from './tool';
import { fold } from '../../shared/fold';
import { meaningsWith } from './meanings';
import { readQuestions } from './read';
import { Vocabulary } from './vocabulary';

/** A table that may be asked. */
export interface LookupTable {
  readonly id: string;
  /** Its own: what is asked of it is asked by this. */
  readonly title: string;
  readonly content: string;
}

/** What a question came to, ready to be sent. */
export interface LookedUp {
  /** The table's place in the list that was given. */
  readonly table: number;
  /** The query, and how many rows match of how many. */
  readonly words: string;
  /** What was computed, and the names of the columns. */
  readonly head: readonly string[];
  /** The rows, as many as may be handed out. */
  readonly rows: readonly string[];
}

/** Where this runs. */
function dayHere(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** Looks questions up in tables, which are read once for as long as they stay as they are. */
export class Lookups {
  readonly #today: () => number;
  readonly #known = new Map<string, { readonly content: string; readonly vocabulary: Vocabulary }>();

  /** @param today the number of the day on which it is asked */
  constructor(today: () => number = dayHere) {
    this.#today = today;
  }

  /** What the last of the questions asks for, also in words that a person has added; null where that is not sure. */
  find(tables: readonly LookupTable[], questions: readonly string[], own: string): LookedUp | null {
    const ids = new Set(tables.map(({ id }) => id));
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    if (tables.length === 0) return null;
    const read = tables.map((table) => this.#read(table, own));
    const query = readQuestions(questions, read, this.#today());
    const at = read.findIndex(({ table: { title } }) => title === query?.table);
    const table = read[at]?.table;
    if (query === null || !table) return null;
    try {
      return { table: at, ...told(table, lookUp(table, query)) };
    } catch (error) {
      if (error instanceof BadQuery) return null;
      throw error;
    }
  }

  /**
   * What a model's own call comes to.
   * @throws BadCall with what it may do instead
   */
  ask(tables: readonly LookupTable[], args: string, own: string): LookedUp {
    const read = tables.map((table) => this.#read(table, own).table);
    const query = readCall(
      args,
      read.map(({ title }) => title),
    );
    const at = placeOf(read, query.table);
    const table = read[at];
    if (!table)
      throw new BadCall(`There is no table ${query.table}. ${listed(read.map(({ title }) => title))}`);
    try {
      return { table: at, ...told(table, lookUp(table, { ...query, table: table.title })) };
    } catch (error) {
      if (!(error instanceof BadQuery)) throw error;
      throw new BadCall(`${WHY_NOT[error.message] ?? ''} ${listed(table.columns.map(({ name }) => name))}`);
    }
  }

  /** The tool over these tables, in the most words that `fits` has room for. */
  tool(tables: readonly LookupTable[], fits: (tool: Tool) => boolean, own: string): Tool | null {
    return lookUpTool(
      tables.map((table) => this.#read(table, own).table),
      fits,
    );
  }

  #read({ id, title, content }: LookupTable, own: string): Vocabulary {
    const meanings = meaningsWith(own);
    const known = this.#known.get(id)?.vocabulary;
    if (
      this.#known.get(id)?.content === content &&
      known?.table.title === title &&
      known.meanings === meanings
    )
      return known;
    const vocabulary = new Vocabulary(title, content, meanings);
    this.#known.set(id, { content, vocabulary });
    return vocabulary;
  }
}

const WHY_NOT: Readonly<Record<string, string>> = {
  no_such_column: 'There is no such column.',
  too_much: 'There are too many conditions.',
  not_comparable:
    'This column is not made of numbers: it can be filtered and grouped by, not compared or computed.',
  no_such_value: 'The value cannot be read as this column’s are.',
};

const MAX_LISTED = 60;
const listed = (names: readonly string[]): string =>
  `There is: ${names
    .slice(0, MAX_LISTED)
    .map((name) => JSON.stringify(name))
    .join(', ')}.`;

/** Models change the case of names. */
function placeOf(tables: readonly NamedTable[], title: string): number {
  const exact = tables.findIndex((table) => table.title === title);
  const plain = fold(title.trim());
  return exact === -1 ? tables.findIndex((table) => fold(table.title.trim()) === plain) : exact;
}

function told(table: NamedTable, { query, count, rows, value, groups }: Looked): Omit<LookedUp, 'table'> {
  const words = partInWords(query, count, table.rows);
  if (query.group !== undefined) {
    const what = query.compute?.what ?? 'count';
    const lines = groups.map((group) =>
      csvRow([
        group.name,
        group.value === null ? '' : computedInWords(table, query, group.value),
        String(group.count),
      ]),
    );
    return { words, head: [csvRow([query.group, what === 'count' ? 'number' : what, 'rows'])], rows: lines };
  }
  const { compute } = query;
  const name =
    compute === undefined || compute.what === 'count' ? 'count' : `${compute.what} of ${compute.column}`;
  const amount = value === null ? 'none' : computedInWords(table, query, value);
  const head = compute === undefined ? [] : [`${name}: ${amount}`];
  return {
    words,
    head: [...head, csvRow(table.columns.map((column) => column.name))],
    rows: rows.map((row) =>
      csvRow(table.columns.map((column) => column.written[column.codes[row] ?? 0] ?? '')),
    ),
  };
}

/** As its column's own values are written. */
function computedInWords(table: NamedTable, { compute }: Query, value: number): string {
  const type = compute && 'column' in compute ? columnOf(table, compute.column).type : 'number';
  if (type === 'date') return dayInWords(value);
  return type === 'time' ? clockInWords(value) : numberInWords(value);
}
