import { fold } from '../../shared/fold';
import { round } from './amounts';
import type { Figure } from './spans';
import { same } from './facts';

export type Derivation = 'count' | 'sum' | 'difference' | 'product' | 'rounding';

const APPROXIMATE =
  /(?:~|≈|about|around|roughly|approx\w*\.?|nearly|almost|over|under|more than|less than|circa|ca\.?|rund|etwa|ungefahr|knapp|fast|uber|unter|mehr als|weniger als|unos|unas|aproximadamente|cerca de|casi|mas de|menos de|alrededor de|environ|pres de|presque|plus de|moins de|autour de|حوالي|نحو|تقريبا|قرابه|قرابة|اكثر من|اقل من)[ ($€£]*$/u;
const APPROXIMATE_SHARE = 0.05;
const MAX_PAIRS = 14;
const MAX_RUN = 20;

/** An answer's figures that are known to be right, and how they stand beside each other. */
export interface Known {
  readonly figure: Figure;
  readonly statement: number;
  /** The column of a table, or the place among like figures of an item. */
  readonly series: string;
}

const dimensionOf = ({ unit }: Figure): string => unit?.dimension ?? '';
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.0051;
const factorOf = ({ unit }: Figure): number => unit?.factor ?? 1;
const valueOf = (figure: Figure): number => (figure.amounts[0] ?? Number.NaN) * factorOf(figure);
/** What it may mean, in the least unit. */
const valuesOf = (figure: Figure): number[] => figure.amounts.map((amount) => amount * factorOf(figure));

/** How a figure comes from others of the answer; null where it does not. */
export function derivationOf(
  figure: Figure,
  index: number,
  known: readonly Known[],
  before: string,
): Derivation | null {
  if (figure.kind !== 'number') return null;
  const numbers = known.filter((one) => one.figure !== figure && one.figure.kind === 'number');
  const equal = numbers.filter((one) => dimensionOf(one.figure) === dimensionOf(figure));
  const like =
    equal.length > 0 || figure.unit === null ? equal : numbers.filter((one) => one.figure.unit === null);
  if (isSum(figure, like)) return 'sum';
  const close = like.filter((one) => one.statement <= index).slice(-MAX_PAIRS);
  if (isDifference(figure, close)) return 'difference';
  if (
    isProduct(
      figure,
      numbers.filter((one) => Math.abs(one.statement - index) <= 1),
    )
  )
    return 'product';
  return isRounding(
    figure,
    like.map((one) => one.figure),
    before,
  )
    ? 'rounding'
    : null;
}

function isSum(figure: Figure, like: readonly Known[]): boolean {
  const series = new Map<string, number[]>();
  for (const one of like) {
    const values = series.get(one.series) ?? [];
    series.set(one.series, values);
    values.push(valueOf(one.figure));
  }
  const runs = [
    ...series.values(),
    like.filter(({ figure: { start } }) => start < figure.start).map((one) => valueOf(one.figure)),
  ];
  return valuesOf(figure).some((amount) =>
    runs.some((values) => {
      let sum = 0;
      for (const [count, value] of values.slice(-MAX_RUN).reverse().entries()) {
        sum += value;
        if (count > 0 && near(sum, amount)) return true;
      }
      const all = values.reduce((total, value) => total + value, 0);
      return values.length > 1 && (near(all, amount) || near(all / values.length, amount));
    }),
  );
}

function isDifference(figure: Figure, close: readonly Known[]): boolean {
  const values = close.map((one) => valueOf(one.figure));
  return valuesOf(figure).some(
    (amount) =>
      amount !== 0 && values.some((a, i) => values.some((b, j) => j > i && near(Math.abs(a - b), amount))),
  );
}

/** Three at 12 €, or 15 % of a price. */
function isProduct(figure: Figure, close: readonly Known[]): boolean {
  const of = close.filter(
    (one) => one.figure.unit !== null && dimensionOf(one.figure) === dimensionOf(figure),
  );
  return valuesOf(figure).some((amount) =>
    of.some((price) =>
      close.some((times) => {
        const factor = valueOf(times.figure);
        const value = valueOf(price.figure);
        if (dimensionOf(times.figure) === 'percent') {
          const share = (value * factor) / 100;
          return near(share, amount) || near(value - share, amount) || near(value + share, amount);
        }
        return (
          times.figure.unit === null &&
          Number.isInteger(factor) &&
          factor > 1 &&
          factor <= 1_000 &&
          near(value * factor, amount)
        );
      }),
    ),
  );
}

/** Of another figure; by how much is said before it, in words. */
export function isRounding(figure: Figure, others: readonly Figure[], before: string): boolean {
  const isAbout = APPROXIMATE.test(fold(before));
  return valuesOf(figure).some((amount) =>
    others.some((other) => {
      const value = valueOf(other);
      if (value === amount || dimensionOf(other) !== dimensionOf(figure)) return false;
      if (!Number.isInteger(value) && Math.round(value) === amount) return true;
      const isShorter = digits(amount / factorOf(figure)) < digits(value / factorOf(figure));
      return isAbout && isShorter && Math.abs(value - amount) <= value * APPROXIMATE_SHARE;
    }),
  );
}

const digits = (amount: number): number =>
  round(amount)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** Whether what is asked for says it already. */
export const isAsked = (figure: Figure, asked: readonly Figure[]): boolean =>
  asked.some((other) => same(figure, other));
