/* The query language, as data. Nobody writes SQL: no model, no window. */

export interface Condition {
  readonly column: string;
  readonly is: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'between' | 'contains' | 'in' | 'empty';
  /** Two for `between`; several for `in` and `contains`, of which one is enough; any for `empty`. */
  readonly value: string | number | readonly (string | number)[];
}

export type Computation =
  { readonly what: 'count' } | { readonly what: 'sum' | 'avg' | 'min' | 'max'; readonly column: string };

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

const SIGNS: Readonly<Record<Exclude<Condition['is'], 'between' | 'empty'>, string>> = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
  contains: 'contains',
  in: 'is',
};

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 4, useGrouping: false });

export const numberInWords = (value: number): string => NUMBERS.format(value);

const valueInWords = (value: string | number): string =>
  typeof value === 'number' ? numberInWords(value) : value;

function conditionInWords({ column, is, value }: Condition): string {
  if (is === 'empty') return `${column} is empty`;
  const values = (Array.isArray(value) ? (value as readonly (string | number)[]) : [value as string]).map(
    valueInWords,
  );
  if (is === 'between') return `${column} is between ${values.join(' and ')}`;
  return `${column} ${SIGNS[is]} ${values.join(' or ')}`;
}

/** The query as the model reads it. */
export function inWords({ table, where, sort, limit, compute, group }: Query): string {
  const conditions = where.map(conditionInWords).join(' and ');
  const what =
    compute === undefined
      ? ''
      : compute.what === 'count'
        ? 'count of '
        : `${compute.what} of ${compute.column} in `;
  const by = group === undefined ? '' : `, for each ${group}`;
  const order =
    sort === undefined ? '' : `, ${sort.descending === true ? 'highest' : 'lowest'} ${sort.column} first`;
  const first = limit === undefined ? '' : `, the first ${String(limit)}`;
  return `${what}${table}${conditions === '' ? '' : ` where ${conditions}`}${by}${order}${first}`;
}
