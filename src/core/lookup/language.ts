/* The query language, as data. Nobody writes SQL: no model, no window. */

export interface Condition {
  readonly column: string;
  readonly is: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'between' | 'contains' | 'in' | 'empty';
  /** Two for `between`; several for `in` and `contains`, of which one is enough; any for `empty`. */
  readonly value: string | number | readonly (string | number)[];
}

export type Computation =
  | { readonly what: 'count' }
  | { readonly what: 'sum' | 'avg' | 'min' | 'max'; readonly column: string };

export interface Query {
  /** The table's name. */
  readonly table: string;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  readonly sort?: { readonly column: string; readonly descending?: boolean };
  readonly limit?: number;
  readonly compute?: Computation;
  /** Computes once for each value of a column. */
  readonly group?: string;
}

export const SIGNS = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
  contains: 'contains',
  in: 'is one of',
} as const satisfies Readonly<Record<Exclude<Condition['is'], 'between' | 'empty'>, string>>;

let numbers: Intl.NumberFormat | undefined;

export function numberInWords(value: number): string {
  numbers ??= new Intl.NumberFormat('en', { maximumFractionDigits: 4, useGrouping: false });
  return numbers.format(value);
}

/** Words that the notation itself is made of: as names or values they stand between quotes. */
const OWN_WORDS =
  /^(and|or|is|are|where|in|of|empty|between|for|each|contains|not|one|count|sum|avg|min|max|below|above|at|first|the|lowest|highest)$/i;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** A name or a text: as it is where nothing can be mistaken, else between quotes. */
const quoted = (text: string): string =>
  PLAIN.test(text) && !OWN_WORDS.test(text) ? text : `“${text.replaceAll('”', '””')}”`;

const valueInWords = (value: string | number): string =>
  typeof value === 'number' ? numberInWords(value) : quoted(value);

export const listOf = (value: Condition['value']): readonly (string | number)[] =>
  typeof value === 'object' ? value : [value];

function conditionInWords({ column, is, value }: Condition): string {
  const name = quoted(column);
  if (is === 'empty') return `${name} is empty`;
  const values = listOf(value).map(valueInWords);
  if (is === 'between') return `${name} is between ${values.join(' and ')}`;
  return `${name} ${SIGNS[is]} ${values.join(' or ')}`;
}

/** The query as the model reads it; `readWords` makes the same query of it. */
export function inWords({ table, where, sort, limit, compute, group }: Query): string {
  const conditions = where.map(conditionInWords).join(' and ');
  const what =
    compute === undefined
      ? ''
      : compute.what === 'count'
        ? 'count of '
        : `${compute.what} of ${quoted(compute.column)} in `;
  const by = group === undefined ? '' : `, for each ${quoted(group)}`;
  const order =
    sort === undefined
      ? ''
      : `, ${sort.descending === true ? 'highest' : 'lowest'} ${quoted(sort.column)} first`;
  const first = limit === undefined ? '' : `, the first ${String(limit)}`;
  return `${what}${quoted(table)}${conditions === '' ? '' : ` where ${conditions}`}${by}${order}${first}`;
}

/** What stands over what was looked up: the query, and how many rows match of how many. */
export const partInWords = (query: Query, count: number, rows: number): string =>
  `${LOOKED_UP}: ${inWords(query)}: ${String(count)} of ${String(rows)}`;

export const LOOKED_UP = 'looked up';
