import { readCsv } from '../shared/tables/csv';
import { readTable } from '../shared/tables/columns';
import { sayNumber } from '../shared/words/numbers';
import { say } from '../shared/words/say';
import { type Condition, listOf, LOOKED_UP, type Query } from './lookup/language';
import { readCall } from './lookup/tool';
import { readFind } from './prompt/find';
import { readPart } from './lookup/read-words';
import { type FactBlock, FIND_TOOL, readFacts, wordsOfFound } from './prompt/compose';
import type { AnswerLookup } from '../shared/models';

/** What was looked up for an answer: rows of a table, or passages, as they were. */
export interface LookedUp {
  readonly kind: AnswerLookup['kind'];
  /** In the person's words. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The place of its first block among all that were sent. */
  readonly block: number;
}

/** What was looked up for an answer: what it was asked under is the record of it. */
export function lookedUpIn(system: string): LookedUp[] {
  const blocks = readFacts(system);
  return blocks.flatMap((block, index) => {
    if (block.part?.startsWith(`${LOOKED_UP}: `) === true) {
      return [{ kind: 'rows' as const, ...told(block), block: index }];
    }
    const words = wordsOfFound(block);
    const before = blocks[index - 1];
    if (words === null || (before && wordsOfFound(before) === words)) return [];
    return [{ ...passagesOf(words, blocks.slice(index)), block: index }];
  });
}

/** Those that were found by the same words stand one after the other. */
function passagesOf(words: string, blocks: readonly FactBlock[]): Omit<LookedUp, 'block'> {
  const end = blocks.findIndex((block) => wordsOfFound(block) !== words);
  const found = end === -1 ? blocks : blocks.slice(0, end);
  return {
    kind: 'passages',
    text: say('lookup.passages', { words, count: found.length }),
    columns: [say('lookup.document'), say('lookup.passage')],
    rows: found.map(({ title, content }) => [title, content]),
  };
}

function told({ part, content }: FactBlock): Omit<LookedUp, 'block' | 'kind'> {
  const read = readPart(part ?? '');
  const isComputed = read?.query.compute !== undefined && read.query.group === undefined;
  const [first = ''] = content.split('\n', 1);
  const table = isComputed ? content.slice(first.length + 1) : content;
  const [columns = [], ...rows] = readCsv(table);
  if (read === null) return { text: part ?? '', columns, rows };
  const { query, count, rows: all } = read;
  const what = sayQuery(query, typesIn(table));
  if (!isComputed || query.compute?.what === 'count')
    return { text: say('lookup.rows', { what, count, all }), columns, rows };
  const amount = first.slice(first.lastIndexOf(': ') + 2);
  const value = amount === 'none' ? '–' : Number.isNaN(Number(amount)) ? amount : sayNumber(Number(amount));
  return { text: say('lookup.value', { what, value, count, all }), columns, rows };
}

/** What a model asks to look up, as far as that can be told. */
export function sayCall({
  name,
  arguments: args,
}: {
  readonly name: string;
  readonly arguments: string;
}): Pick<LookedUp, 'kind' | 'text'> {
  const kind = name === FIND_TOOL ? 'passages' : 'rows';
  try {
    const text = kind === 'passages' ? readFind(args).join(', ') : sayQuery(readCall(args, []), new Map());
    return { kind, text };
  } catch {
    return { kind, text: say(kind === 'passages' ? 'lookup.words' : 'lookup.table') };
  }
}

/** Of which the first and the last have words of their own. */
const NAMED_ORDERS: ReadonlySet<string> = new Set(['money', 'date', 'time']);

type Types = ReadonlyMap<string, string>;

const typesIn = (content: string): Types =>
  new Map(readTable(content).columns.map(({ name, type }) => [name, type]));

/** A query in the person's language. */
function sayQuery({ table, where, compute, group, sort, limit }: Query, types: Types): string {
  const column = compute && 'column' in compute ? compute.column : '';
  let text = compute ? say('lookup.computed', { compute: compute.what, table, column }) : table;
  if (where.length > 0) {
    const conditions = where
      .map((condition) => sayCondition(condition, types))
      .reduce((first, second) => say('lookup.and', { first, second }));
    text = say('lookup.where', { what: text, conditions });
  }
  if (group !== undefined) text = say('lookup.each', { what: text, column: group });
  if (sort !== undefined) {
    const kind = types.get(sort.column) ?? 'number';
    const order = `${NAMED_ORDERS.has(kind) ? kind : 'other'}_${sort.descending === true ? 'down' : 'up'}`;
    text = say('lookup.sorted', { what: text, order, column: sort.column });
  }
  return limit === undefined ? text : say('lookup.first', { what: text, count: limit });
}

const COMPARED = {
  '=': 'equal',
  '!=': 'other_than',
  '<': 'below',
  '<=': 'at_most',
  '>': 'above',
  '>=': 'at_least',
  between: 'between',
  contains: 'contains',
  in: 'equal',
  empty: 'empty',
} as const satisfies Readonly<Record<Condition['is'], string>>;

function sayCondition({ column, is, value }: Condition, types: Types): string {
  const grouped = types.get(column) === 'money';
  const [first = '', ...rest] = listOf(value).map((each) => sayValue(each, grouped));
  const [to = ''] = rest;
  const values =
    is === 'between' ? first : [first, ...rest].reduce((a, b) => say('lookup.or', { first: a, second: b }));
  return say('lookup.condition', { is: COMPARED[is], column, value: values, to });
}

/** Years stand as they are; what is large is read in groups. */
const YEARS_END = 10_000;
const sayValue = (value: string | number, isGrouped: boolean): string =>
  typeof value === 'number' && (isGrouped || Math.abs(value) >= YEARS_END || !Number.isInteger(value))
    ? sayNumber(value)
    : String(value);
