import { type Condition, listOf, type Query } from './language';
import {
  type Column,
  compareWritings,
  foldCell,
  isMeasured,
  readColumn,
  type Table,
} from '../../shared/tables/columns';
import { findTerms } from '../../shared/find-terms';
import { fold, foldSpelled, maySpell } from '../../shared/fold';
import { wholeOf, withoutSeparators } from '../../shared/written-forms';

/** A table by its name. */
export interface NamedTable extends Table {
  readonly title: string;
}

export interface Looked {
  readonly query: Query;
  /** All rows that match, however many are handed out. */
  readonly count: number;
  /** The numbers of rows, in the order that was asked for. */
  readonly rows: readonly number[];
  /** What was computed; null where nothing was, or where there is nothing to compute it of. */
  readonly value: number | null;
  readonly groups: readonly {
    readonly name: string;
    readonly count: number;
    readonly value: number | null;
  }[];
}

export const MAX_ROWS_OUT = 1_000;
const MAX_CONDITIONS = 20;

/** The query cannot be asked of this table. */
export class BadQuery extends Error {
  override readonly name = 'BadQuery';
}

export function columnOf(table: NamedTable, name: string): Column {
  const plain = fold(name.trim());
  const column =
    table.columns.find((each) => each.name === name) ??
    table.columns.find((each) => fold(each.name) === plain);
  if (column) return column;
  throw new BadQuery('no_such_column');
}

/** Looks a query up. Each writing of a column is compared once, however many rows have it. */
export function lookUp(table: NamedTable, query: Query): Looked {
  if (query.where.length > MAX_CONDITIONS) throw new BadQuery('too_much');
  const matching: number[] = [];
  const isOut = new Uint8Array(table.rows);
  for (const condition of query.where) {
    const column = columnOf(table, condition.column);
    const other = comparedWith(table, column, condition);
    if (other) {
      leaveOut(isOut, column, other, condition.is);
      continue;
    }
    const passes = passing(column, condition);
    for (let row = 0; row < table.rows; row += 1) if (passes[column.codes[row] ?? 0] !== 1) isOut[row] = 1;
  }
  for (let row = 0; row < table.rows; row += 1) if (isOut[row] === 0) matching.push(row);
  const base = { query, count: matching.length, rows: [], value: null, groups: [] };
  if (query.group !== undefined) return { ...base, groups: groupsOf(table, query, matching) };
  const value = query.compute ? compute(table, query, matching) : null;
  return { ...base, value, rows: sorted(table, query, matching) };
}

/** The column that another is compared with, row by row: a stock with its minimum. */
function comparedWith(table: NamedTable, column: Column, { is, value }: Condition): Column | null {
  if (!(is in COMPARED) || typeof value !== 'string' || !isMeasured(column)) return null;
  const name = fold(value.trim());
  const other = table.columns.find((each) => fold(each.name) === name);
  const isAlike =
    other &&
    isMeasured(other) &&
    other.type === column.type &&
    other.unit?.dimension === column.unit?.dimension;
  return isAlike && Number.isNaN(numberOf(column, value)) ? other : null;
}

const COMPARED: Readonly<Partial<Record<Condition['is'], (a: number, b: number) => boolean>>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** What has a value in both columns and does not compare so, or has none. */
function leaveOut(isOut: Uint8Array, column: Column, other: Column, is: Condition['is']): void {
  const compare = COMPARED[is];
  const [own, theirs] = [column.unit?.factor ?? 1, other.unit?.factor ?? 1];
  for (let row = 0; row < isOut.length; row += 1) {
    const [a = NaN, b = NaN] = [column.values[column.codes[row] ?? 0], other.values[other.codes[row] ?? 0]];
    if (Number.isNaN(a) || Number.isNaN(b) || compare?.(a * own, b * theirs) !== true) isOut[row] = 1;
  }
}

function passing(column: Column, { is, value }: Condition): Uint8Array {
  const test = testOf(column, is, value);
  return Uint8Array.from(column.written, (_, code) => Number(test(code)));
}

function testOf(column: Column, is: Condition['is'], value: Condition['value']): (code: number) => boolean {
  const folded = (code: number): string => column.folded[code] ?? '';
  if (is === 'empty') return (code) => folded(code) === '';
  if (is === 'contains') {
    const needles = listOf(value).map((each) => ({ text: String(each), words: wordsIn(String(each)) }));
    return (code) => {
      const words = wordsIn(folded(code));
      return needles.some(
        (needle) =>
          ` ${words} `.includes(` ${needle.words} `) || isFoundIn(column.written[code] ?? '', words, needle),
      );
    };
  }
  if (is === '=' || is === '!=' || is === 'in') {
    const wanted = listOf(value);
    const numbers = new Set(
      wanted.map((each) => numberOf(column, each)).filter((each) => !Number.isNaN(each)),
    );
    const texts = new Map(wanted.map((each) => [textOf(column, each), String(each)]));
    const isWrittenElse = (code: number): boolean =>
      [...texts].some(([text, asked]) => isSame(column.written[code] ?? '', folded(code), { asked, text }));
    const equals = (code: number): boolean =>
      texts.has(folded(code)) ||
      isWrittenElse(code) ||
      (isMeasured(column) && numbers.has(column.values[code] ?? NaN));
    return is === '!=' ? (code) => !equals(code) : equals;
  }
  if (!isMeasured(column)) throw new BadQuery('not_comparable');
  const [from = NaN, to = NaN] = listOf(value).map((each) => numberOf(column, each));
  if (Number.isNaN(from) || (is === 'between' && Number.isNaN(to))) {
    throw new BadQuery('no_such_value');
  }
  const at = (code: number): number => column.values[code] ?? NaN;
  switch (is) {
    case '<':
      return (code) => at(code) < from;
    case '<=':
      return (code) => at(code) <= from;
    case '>':
      return (code) => at(code) > from;
    case '>=':
      return (code) => at(code) >= from;
    case 'between':
      return (code) => at(code) >= Math.min(from, to) && at(code) <= Math.max(from, to);
  }
}

const HAS_PARTS = /[-/._#,'"\d\u2010-\u201f\u05f3\u05f4]/;
const MAY_BE_SPELLED = /[äöüøå\u0308\u030a]|[aou]e|aa/i;

/** With and without what separates its parts. */
const isSameCode = (one: string, other: string): boolean =>
  withoutSeparators(one) === withoutSeparators(other) && (wholeOf(one) ?? one) === (wholeOf(other) ?? other);

/** What the search takes for the same, too: without separators, and with `ae` for ä. */
function isSame(
  written: string,
  folded: string,
  { asked, text }: { readonly asked: string; readonly text: string },
): boolean {
  const mayJoin = HAS_PARTS.test(folded) || HAS_PARTS.test(text);
  if (mayJoin && isSameCode(text, folded)) return true;
  return (
    MAY_BE_SPELLED.test(asked) && maySpell(written, asked) && foldSpelled(written) === foldSpelled(asked)
  );
}

/** In whatever else the search takes for the same: without separators, and with `ae` for ä. */
function isFoundIn(
  written: string,
  words: string,
  needle: { readonly text: string; readonly words: string },
): boolean {
  // Asked of each value: most have nothing that could be written in another way.
  const mayJoin = HAS_PARTS.test(written) || HAS_PARTS.test(needle.text);
  const mayBe =
    (mayJoin && words.replaceAll(' ', '').includes(needle.words.replaceAll(' ', ''))) ||
    (MAY_BE_SPELLED.test(needle.text) && maySpell(written, needle.text));
  return mayBe && findTerms(written, [{ words: needle.text, open: false }]).marks.length > 0;
}

/** Words alone, so that a name is found whatever stands around it. */
export const wordsIn = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function textOf(column: Column, value: string | number): string {
  const text = foldCell(String(value));
  if (column.type !== 'yes_no') return text;
  return readColumn(column.name, [String(value), 'yes']).folded[0] ?? text;
}

/** A number, or a text read as the column's own values are. */
function numberOf(column: Column, value: string | number): number {
  if (typeof value === 'number') return value;
  const own = column.folded.indexOf(foldCell(value));
  if (own >= 0) return column.values[own] ?? NaN;
  const { values } = readColumn(`${column.name} [${column.type}]`, [value]);
  return values[0] ?? NaN;
}

function sorted(table: NamedTable, { sort, limit = MAX_ROWS_OUT }: Query, rows: readonly number[]): number[] {
  const most = Math.min(Math.max(0, limit), MAX_ROWS_OUT);
  if (sort === undefined) return rows.slice(0, most);
  const column = columnOf(table, sort.column);
  const ranks = ranksOf(column);
  const sign = sort.descending === true ? -1 : 1;
  // What has no value comes last either way.
  const keys = Float64Array.from(rows, (row) => {
    const rank = ranks[column.codes[row] ?? 0] ?? Infinity;
    return rank === Infinity ? Infinity : sign * rank;
  });
  // Of what is level with the last, all: who asks for the cheapest wants to know of both.
  const last = Float64Array.from(keys).sort()[Math.min(most, rows.length) - 1] ?? -Infinity;
  const places = [...rows.keys()].filter((place) => (keys[place] ?? Infinity) <= last);
  places.sort((a, b) => {
    const [left = 0, right = 0] = [keys[a], keys[b]];
    return left === right ? a - b : left < right ? -1 : 1;
  });
  return places.slice(0, MAX_ROWS_OUT).map((place) => rows[place] ?? 0);
}

/** The place of each writing; writings that come to the same share one. */
function ranksOf(column: Column): Float64Array {
  const ranks = new Float64Array(column.written.length);
  if (isMeasured(column)) {
    return ranks.map((_, code) => {
      const value = column.values[code] ?? NaN;
      return Number.isNaN(value) ? Infinity : value;
    });
  }
  const order = [...column.written.keys()].sort((a, b) => compareWritings(column, a, b));
  let rank = 0;
  for (const [place, code] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined && compareWritings(column, before, code) !== 0) rank += 1;
    ranks[code] = column.folded[code] === '' ? Infinity : rank;
  }
  return ranks;
}

function compute(table: NamedTable, { compute: asked }: Query, rows: readonly number[]): number | null {
  if (asked === undefined) return null;
  if (asked.what === 'count') return rows.length;
  const column = columnOf(table, asked.column);
  if (
    !isMeasured(column) ||
    ((column.type === 'date' || column.type === 'time') && (asked.what === 'sum' || asked.what === 'avg'))
  ) {
    throw new BadQuery('not_comparable');
  }
  let [sum, min, max, size] = [0, Infinity, -Infinity, 0];
  for (const row of rows) {
    const value = column.values[column.codes[row] ?? 0] ?? NaN;
    if (Number.isNaN(value)) continue;
    size += 1;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (size === 0) return null;
  return { sum, avg: sum / size, min, max }[asked.what];
}

function groupsOf(table: NamedTable, query: Query, rows: readonly number[]): Looked['groups'] {
  const column = columnOf(table, query.group ?? '');
  const members = new Map<string, { name: string; rows: number[] }>();
  for (const row of rows) {
    const code = column.codes[row] ?? 0;
    const key = column.folded[code] ?? '';
    const known = members.get(key);
    if (known) known.rows.push(row);
    else members.set(key, { name: column.written[code] ?? '', rows: [row] });
  }
  return [...members.values()]
    .map(({ name, rows: own }) => ({ name, count: own.length, value: compute(table, query, own) }))
    .sort((a, b) => b.count - a.count);
}
