import { readingsOf } from '../../shared/values/numbers';
import {
  CURRENCY_BEFORE,
  isCurrency,
  UNIT_AFTER,
  type Unit,
  unitInName,
  unitOf,
} from '../../shared/values/units';
import { type Figure, type Found, phoneKey } from './spans';

const MULTIPLIER =
  /[ ]?(?:(k|thousand|tsd\.?|tausend|mil|mille|الف|الاف)|(mio\.?|millions?|millionen|millones|millon|مليون))(?![\p{L}\d])/uy;

const TEMPERATURES = ['celsius', 'fahrenheit'];
const BELOW_ZERO = /(?:(?<![\p{L}\d.,)])-|(?<!\p{L})(?:minus|moins|menos|ناقص) )$/u;

/** What `½` is once it is folded: its one digit stands right behind those of the whole number. */
export const FRACTION = /(?<![\d.,\u2044])(\d*)(\d)\u2044(\d{1,2})(?!\d)/g;

export const fractionOf = (folded: string, match: RegExpExecArray): Found =>
  numberOf(folded, match, [Number(match[1]) + Number(match[2]) / Number(match[3])]);

/** A number with what it counts, which stands before or behind it, or in the name of its column. */
export function numberOf(folded: string, match: RegExpExecArray, readings = readingsOf(match[0])): Found {
  const from = match.index;
  let to = from + match[0].length;
  let amounts = readings;
  MULTIPLIER.lastIndex = to;
  const multiplier = MULTIPLIER.exec(folded);
  const times = multiplier === null ? 1 : multiplier[1] === undefined ? 1_000_000 : 1_000;
  if (multiplier) to += multiplier[0].length;
  amounts = amounts.map((amount) => amount * times);
  const after = unitBehind(folded, to);
  const before = CURRENCY_BEFORE.exec(folded.slice(Math.max(0, from - 12), from));
  to = after.to;
  const start = before ? from - before[0].length : from;
  const named = (before ? unitOf(before[1] ?? '') : after.unit) ?? nameBefore(folded, from);
  // Nobody gives a price, or kilometres, to a thousandth.
  if (named && (isCurrency(named.dimension) || named.factor === 1_000)) amounts = amounts.slice(0, 1);
  const below = BELOW_ZERO.exec(folded.slice(Math.max(0, from - 8), from));
  if (below && (named === null || TEMPERATURES.includes(named.dimension)))
    return { ...belowZero(amounts, named), from: from - below[0].length, to };
  return { ...asNumber(amounts, named, match[0]), from: start, to, times };
}

/** What stands behind a number and says what it counts. */
export function unitBehind(folded: string, at: number): { readonly unit: Unit | null; readonly to: number } {
  UNIT_AFTER.lastIndex = at;
  const after = UNIT_AFTER.exec(folded);
  return { unit: after ? unitOf(after[1] ?? '') : null, to: at + (after?.[0].length ?? 0) };
}

type NumberFound = Found & Pick<Figure, 'amounts' | 'unit'>;

/** A sign counts for temperatures alone; where the unit is not said, a line of any kind may stand before a number. */
function belowZero(amounts: readonly number[], unit: Unit | null): Found {
  const negative = asNumber(
    amounts.map((amount) => -amount),
    unit,
  );
  if (unit !== null) return negative;
  const either = asNumber(amounts, unit);
  return { ...either, keys: [...either.keys, ...negative.keys], asks: [...either.asks, ...negative.asks] };
}

/** `area (m²): 21` */
function nameBefore(folded: string, at: number): Unit | null {
  const name = /([^\n;:\u0001]{1,60}):[* ]*$/.exec(folded.slice(Math.max(0, at - 64), at))?.[1];
  return name === undefined ? null : unitInName(name);
}

export function asNumber(amounts: readonly number[], unit: Unit | null, written = ''): NumberFound {
  const bare = amounts.map((amount) => `n:${round(amount)}`);
  const based = unit ? amounts.map((amount) => `q:${unit.dimension}:${round(amount * unit.factor)}`) : [];
  const { binary } = unit ?? {};
  // Apart from the others: 1,000 GB and 1,024 GB are not the same.
  if (binary !== undefined) based.push(...amounts.map((amount) => `q:binary:${round(amount * binary)}`));
  const digits = written.replace(/\D/g, '');
  const phones = digits.length >= 7 && !/[.,]/.test(written) ? [phoneKey(digits)] : [];
  const codes = digits.length >= 10 && !/[.,]/.test(written) ? [`c:${digits}`] : [];
  const years = unit === null ? amounts.filter((amount) => amount >= 1_900 && amount <= 2_100) : [];
  return {
    kind: 'number',
    keys: [...bare, ...based, ...phones, ...codes],
    asks: [...bare, ...based, ...phones, ...codes, ...years.map((year) => `y:${year}`)],
    amounts,
    unit,
  };
}

export const round = (amount: number): string => String(Number(amount.toPrecision(12)));
