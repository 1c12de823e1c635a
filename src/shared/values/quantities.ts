import { NUMBER } from './numbers';
import { isCurrency, type Unit, unitOf } from './units';

/** A number with what it counts, not yet read: how its separators are meant is a habit of all that stands around. */
export interface Quantity {
  readonly number: string;
  readonly unit: Unit | null;
}

const QUANTITY = new RegExp(
  `^(?:([^\\d\\s.,'+-][^\\d\\s]*|[-+](?=\\D)) ?)?(${NUMBER})(?:[.,]-+)? ?([^\\d].*)?$`,
);

/** The whole of a folded text as one quantity: `25,000 km`, `$25,000`, `1.234,50 eur`. */
export function readQuantity(text: string): Quantity | null {
  const [, before, number, after] = QUANTITY.exec(text) ?? [];
  if (number === undefined) return null;
  const [first, last] = [before, after].map((word) => (word === undefined ? null : unitOf(word.trim())));
  if (before === '-')
    return last === null && after !== undefined ? null : { number: `-${number}`, unit: last ?? null };
  if (before !== undefined && (!first || !isCurrency(first.dimension))) return null;
  if (after !== undefined && !last) return null;
  return { number, unit: last ?? first ?? null };
}
