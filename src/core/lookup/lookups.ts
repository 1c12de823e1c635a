import { csvRow } from '../../shared/tables/csv';
import { numberInWords, partInWords } from './language';
import { BadQuery, lookUp, type Looked, type NamedTable } from './look-up';
import { readQuestions } from './read';
import { Vocabulary } from './vocabulary';

/** A table that may be asked. */
export interface LookupTable {
  readonly id: string;
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

/** Looks questions up in tables, which are read once for as long as they stay as they are. */
export class Lookups {
  readonly #known = new Map<string, { readonly content: string; readonly vocabulary: Vocabulary }>();

  /** What the last of the questions asks for; null where that is not sure. */
  find(tables: readonly LookupTable[], questions: readonly string[]): LookedUp | null {
    const ids = new Set(tables.map(({ id }) => id));
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    if (tables.length === 0) return null;
    const read = tables.map((table) => this.#read(table));
    const query = readQuestions(questions, read);
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

  #read({ id, title, content }: LookupTable): Vocabulary {
    const known = this.#known.get(id);
    if (known?.content === content && known.vocabulary.table.title === title) return known.vocabulary;
    const vocabulary = new Vocabulary(title, content);
    this.#known.set(id, { content, vocabulary });
    return vocabulary;
  }
}

function told(table: NamedTable, { query, count, rows, value, groups }: Looked): Omit<LookedUp, 'table'> {
  const words = partInWords(query, count, table.rows);
  if (query.group !== undefined) {
    const what = query.compute?.what ?? 'count';
    const lines = groups.map((group) =>
      csvRow([group.name, group.value === null ? '' : numberInWords(group.value), String(group.count)]),
    );
    return { words, head: [csvRow([query.group, what === 'count' ? 'number' : what, 'rows'])], rows: lines };
  }
  const { compute } = query;
  const name =
    compute === undefined || compute.what === 'count' ? 'count' : `${compute.what} of ${compute.column}`;
  const head = compute === undefined ? [] : [`${name}: ${value === null ? 'none' : numberInWords(value)}`];
  return {
    words,
    head: [...head, csvRow(table.columns.map((column) => column.name))],
    rows: rows.map((row) =>
      csvRow(table.columns.map((column) => column.written[column.codes[row] ?? 0] ?? '')),
    ),
  };
}
