import { fold } from '../fold';
import { readClock } from '../values/clock';
import { dayOrderOf, readDate } from '../values/dates';
import { decimalSignOf, readNumber } from '../values/numbers';
import { type Quantity, readQuantity } from '../values/quantities';
import { CLOCK, inBytes, isCurrency, type Unit, unitInName } from '../values/units';
import { readCsv } from './csv';

export const COLUMN_TYPES = ['text', 'number', 'money', 'date', 'time', 'yes_no', 'code'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column as a whole. Each writing stands in it once: rows point to theirs. */
export interface Column {
  /** Without the type that a person wrote behind it. */
  readonly name: string;
  readonly type: ColumnType;
  /** Of numbers and money: as its values or its name say. */
  readonly unit: Unit | null;
  readonly written: readonly string[];
  /** Each writing without case and accents; of yes and no, these words. */
  readonly folded: readonly string[];
  /** What each writing comes to: a number, the number of a day, or a minute of it. NaN where it is none. */
  readonly values: Float64Array;
  /** By row: which writing. */
  readonly codes: Int32Array;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** So many of a column's values must be of a type; the others are remarks such as `on request`. */
const TYPE_SHARE = 0.9;
const CODE_SHARE = 0.6;

const YES = new Set('yes y true ja si oui vrai wahr نعم x ✓ ✔'.split(' '));
const NO = new Set('no n false nein non faux falsch لا - ✗ ✘'.split(' '));
const NAMED_TYPE = new RegExp(`^(.*\\S)\\s*\\[(${COLUMN_TYPES.join('|')})\\]\\s*$`, 'i');
const CODE = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[a-z\d]+(?:[-/._#][a-z\d]+)*$|^0\d+$/;

/** A name, and the type that a person has said its values are: `zip [code]`. */
export function readName(name: string): { readonly name: string; readonly type: ColumnType | null } {
  const [, bare, type] = NAMED_TYPE.exec(name) ?? [];
  const known = COLUMN_TYPES.find((each) => each === type?.toLowerCase()) ?? null;
  return { name: known === null ? name.trim() : (bare ?? ''), type: known };
}

/** The name as it is written for a type that the person chose; null: found from the values. */
export function writeName(name: string, type: ColumnType | null): string {
  const bare = readName(name).name;
  return type === null ? bare : `${bare} [${type}]`;
}

/** A table's content, by columns. */
export function readTable(content: string): Table {
  const [names = [], ...rows] = readCsv(content);
  return {
    columns: names.map((name, at) =>
      readColumn(
        name,
        rows.map((row) => row[at] ?? ''),
      ),
    ),
    rows: rows.length,
  };
}

/** As the values of a column are compared. */
export const foldCell = (cell: string): string => fold(inBytes(cell.trim()));

/** What the values of a column are, and what each comes to, by the habits of the column as a whole. */
export function readColumn(title: string, cells: readonly string[]): Column {
  const { name, type: chosen } = readName(title);
  const places = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    const known = places.get(cell);
    if (known !== undefined) return known;
    places.set(cell, places.size);
    return places.size - 1;
  });
  const written = [...places.keys()];
  const plain = written.map(foldCell);
  const column = { name, written, codes };
  const filled = plain.filter((text) => text !== '');

  const nameUnit = unitInName(name);
  const quantities = plain.map(readQuantity);
  const type = chosen ?? typeOf(filled, quantities, nameUnit);
  if (type === 'yes_no') {
    return { ...column, type, unit: null, folded: plain.map(yesOrNo), values: none(plain.length) };
  }
  if (type === 'date') {
    const order = dayOrderOf(filled);
    const values = Float64Array.from(plain, (text) => readDate(text, order) ?? NaN);
    return { ...column, type, unit: null, folded: plain, values };
  }
  if (type === 'time') {
    return { ...column, type, unit: CLOCK, folded: plain, values: Float64Array.from(plain, clockOrNaN) };
  }
  if (type === 'number' || type === 'money') {
    const unit = quantities.find((each) => each?.unit)?.unit ?? nameUnit;
    const decimal = decimalSignOf(quantities.flatMap((each) => (each ? [each.number] : [])));
    const values = Float64Array.from(quantities, (each) => {
      const number = each === null ? null : readNumber(each.number, decimal);
      if (number === null) return NaN;
      return each?.unit && unit ? (number * each.unit.factor) / unit.factor : number;
    });
    return { ...column, type, unit, folded: plain, values };
  }
  return { ...column, type, unit: null, folded: plain, values: none(plain.length) };
}

function typeOf(
  filled: readonly string[],
  quantities: readonly (Quantity | null)[],
  nameUnit: Unit | null,
): ColumnType {
  if (filled.length === 0) return 'text';
  const share = (matches: (text: string) => boolean): number => filled.filter(matches).length / filled.length;
  if (filled.length > 1 && share((text) => YES.has(text) || NO.has(text)) === 1) return 'yes_no';
  if (share((text) => readClock(text) !== null) >= TYPE_SHARE) return 'time';
  if (share((text) => CODE.test(text)) >= CODE_SHARE) {
    const isMeasured = quantities.filter((each) => each?.unit).length / filled.length >= TYPE_SHARE;
    if (!isMeasured) return 'code';
  }
  if (filled.some((text) => /^0\d+$/.test(text)) && share((text) => /^\d+$/.test(text)) >= TYPE_SHARE) {
    return 'code';
  }
  const order = dayOrderOf(filled);
  if (share((text) => readDate(text, order) !== null) >= TYPE_SHARE) return 'date';
  const read = quantities.filter((each) => each !== null);
  if (read.length / filled.length < TYPE_SHARE) return 'text';
  const dimensions = new Set(read.flatMap(({ unit }) => (unit ? [unit.dimension] : [])));
  if (dimensions.size > 1) return 'text';
  const [dimension = nameUnit?.dimension ?? null] = dimensions;
  return dimension !== null && isCurrency(dimension) ? 'money' : 'number';
}

const clockOrNaN = (text: string): number => readClock(text) ?? NaN;

const none = (length: number): Float64Array => new Float64Array(length).fill(NaN);

function yesOrNo(text: string): string {
  return YES.has(text) ? 'yes' : NO.has(text) ? 'no' : text;
}

/** Whether the values of a column stand for amounts: they are compared, added and sorted as numbers. */
export const isMeasured = ({ type }: Column): boolean =>
  type === 'number' || type === 'money' || type === 'date' || type === 'time';

/** Which of two writings comes first; what cannot be read comes last. */
export function compareWritings(column: Column, a: number, b: number): number {
  if (isMeasured(column)) {
    const [left = NaN, right = NaN] = [column.values[a], column.values[b]];
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return left - right;
  }
  const [left = '', right = ''] = [column.folded[a], column.folded[b]];
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  return left < right ? -1 : left > right ? 1 : 0;
}
