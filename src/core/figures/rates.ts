import { type Unit, unitOf } from '../../shared/values/units';
import type { Around } from './around';
import { amountOf, DAYS, dimensionOf, isPrice, isRounded } from './reckoning';

/* What a price for some time or amount comes to for another. */

/** `a month`, `im Jahr`, `/h`: what a price is for. */
export const PER =
  /^[\s*]*(?:\/ ?|(?:a la|a|an|per|pro|je|jeden|jede|jedes|every|each|im|in der|in dem|par|por|al|le|la|el|cada|في|كل|لكل) (?:l')?|a l'|l'|(?:في|لكل|كل|بال|لل|ب|ل)(?:ال)?)(?:ال)?(\p{L}+)/u;
const WORDS = new Map([
  ['monthly', 'month'],
  ['monatlich', 'month'],
  ['mensual', 'month'],
  ['mensuels', 'month'],
  ['mensuel', 'month'],
  ['شهريا', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['jahrlich', 'year'],
  ['anual', 'year'],
  ['annuels', 'year'],
  ['annuel', 'year'],
  ['سنويا', 'year'],
  ['weekly', 'week'],
  ['wochentlich', 'week'],
  ['daily', 'day'],
  ['taglich', 'day'],
  ['quarter', 'quarter'],
  ['quartal', 'quarter'],
  ['trimestre', 'quarter'],
]);
/** `2025 it was 12,480 €` */
const OF_YEAR = /(?<!\d)(?:19|20)\d\d [^\d.;]{1,24}$/;
const YEAR: Unit = { dimension: 'month', factor: 12 };
const QUARTER: Unit = { dimension: 'month', factor: 3 };

function periodOf(after: string): Unit | null {
  const word = PER.exec(after)?.[1] ?? /^(?:\s|\*)*(\p{L}+)/u.exec(after)?.[1] ?? '';
  const named = WORDS.get(word) ?? (PER.test(after) ? word : '');
  if (named === 'quarter') return QUARTER;
  const unit = unitOf(named);
  return unit && (unit.dimension === 'month' || unit.dimension === 'second') ? unit : null;
}

/** Of which so many make one of the other: months of a year, weeks of a month. */
function timesIn(long: Unit, short: Unit): readonly number[] {
  if (long.dimension === short.dimension) {
    const whole = long.factor / short.factor;
    // Weeks and days of work.
    return whole === 7 ? [7, 5] : whole === 24 ? [24, 8] : [whole];
  }
  if (long.dimension !== 'month') return [];
  const days = (long.factor * DAYS) / short.factor;
  return short.factor === 86_400 ? [30 * long.factor, 365 * (long.factor / 12)] : [Math.floor(days)];
}

/** `480 € a year, so 40 € a month`. */
export function isRate({ figure, after }: Around, all: readonly Around[]): boolean {
  const period = periodOf(after);
  if (!period) return false;
  return all.some((other) => {
    if (dimensionOf(other.figure) !== dimensionOf(figure)) return false;
    const of = periodOf(other.after) ?? (OF_YEAR.test(other.before) ? YEAR : null);
    if (!of) return false;
    const value = amountOf(other.figure);
    return (
      timesIn(of, period).some((times) => isRounded(figure, value / times)) ||
      timesIn(period, of).some((times) => isRounded(figure, value * times))
    );
  });
}

/** `9.60 € for 500 g, so 19.20 € a kilo`, and the other way about. */
export function isOfSize({ figure, after }: Around, all: readonly Around[]): boolean {
  if (!isPrice(figure)) return false;
  const sizeOf = (behind: string): Unit | null => {
    const unit = unitOf(PER.exec(behind)?.[1] ?? '');
    return unit && SIZES.has(unit.dimension) ? unit : null;
  };
  const per = sizeOf(after);
  return all.some((price) => {
    if (dimensionOf(price.figure) !== dimensionOf(figure)) return false;
    const own = sizeOf(price.after);
    if ((own === null) === (per === null)) return false;
    const unit = per ?? own;
    return all.some(({ figure: size }) => {
      if (!unit || size.unit?.dimension !== unit.dimension) return false;
      const times = (amountOf(size) * size.unit.factor) / unit.factor;
      return isRounded(figure, per ? amountOf(price.figure) / times : amountOf(price.figure) * times);
    });
  });
}

const SIZES: ReadonlySet<string> = new Set(['gram', 'litre', 'metre', 'area', 'kwh', 'byte']);
