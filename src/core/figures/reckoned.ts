import { fold } from '../../shared/fold';
import type { Unit } from '../../shared/values/units';
import type { Around } from './around';
import { sideOf } from './conditions';
import { isOfSize, isRate, PER } from './rates';
import { amountOf, DAYS, decimalsOf, dimensionOf, isNear, isPrice, isRounded } from './reckoning';
import type { Figure } from './spans';

/* What models work out of figures that they were given, beyond sums and differences. Each way needs its words. */

/** What a figure may be reckoned from. */
interface Given {
  /** Of the answer, near it, and right. */
  readonly said: readonly Around[];
  /** Whole numbers of its statement that nothing is known of: `12 x 28.50 €` may be right. */
  readonly times: readonly Around[];
  /** Prices of its statement, right or wrong. */
  readonly prices: readonly Figure[];
  /** Of the facts that its statement is about. */
  readonly facts: readonly Around[];
}

/** @param statement that it stands in */
export function isReckoned(figure: Around, statement: string, given: Given): boolean {
  const all = [...given.said, ...given.facts];
  return (
    isConverted(figure.figure, all) ||
    isRate(figure, all) ||
    isOfSize(figure, all) ||
    isTimes(figure, given) ||
    isPart(figure.figure, fold(statement), all) ||
    isFactor(figure, given) ||
    isShare(figure, fold(statement), given) ||
    isBound(figure, all)
  );
}

/** `25 m (82 ft)`, `24 months (104 weeks)`: as exact as it is written. */
function isConverted(figure: Figure, all: readonly Around[]): boolean {
  const { unit } = figure;
  if (!unit) return false;
  return all.some(({ figure: other }) => {
    const exact = other.unit && sameAs(amountOf(other), other.unit, unit);
    return exact !== null && isRounded(figure, exact.amount, exact.share);
  });
}

const MONTH_SHARE = 0.015;
/** `11,200 miles` for 18,000 km. */
const SHARE = 0.005;

function sameAs(amount: number, from: Unit, to: Unit): { amount: number; share: number } | null {
  if (from.dimension === to.dimension)
    return from.factor === to.factor ? null : { amount: (amount * from.factor) / to.factor, share: SHARE };
  if (from.dimension === 'celsius' && to.dimension === 'fahrenheit')
    return { amount: (amount * 9) / 5 + 32, share: 0 };
  if (from.dimension === 'fahrenheit' && to.dimension === 'celsius')
    return { amount: ((amount - 32) * 5) / 9, share: 0 };
  if (from.dimension === 'month' && to.dimension === 'second')
    return { amount: (amount * from.factor * DAYS) / to.factor, share: MONTH_SHARE };
  if (from.dimension === 'second' && to.dimension === 'month')
    return { amount: (amount * from.factor) / DAYS / to.factor, share: MONTH_SHARE };
  return null;
}

const OPERATOR_BEFORE = /(?:x|\*|·|÷|\/|:|=) ?$/;
const OPERATOR_AFTER = /^ ?(?:x|\*|·|÷|\/|:|times|mal|fois|veces)(?!\p{L})/u;
const isOperand = ({ before, after }: Around): boolean =>
  OPERATOR_BEFORE.test(before) || OPERATOR_AFTER.test(after);
const EACH =
  /(?<!\p{L})(?:each|apiece|per|je|jeweils|pro|stuck|unit|unitaire|revient|chacun|chacune|chaque|cada|لكل|للواحد|للواحده)(?!\p{L})/u;
const DAY = 86_400;

/** `3 nights at 120 € = 360 €`, `25,900 / 48 = 539.58`, `20 % off 480 €`: one of both is said, the other at least known. */
function isTimes(around: Around, { said, times: open, facts }: Given): boolean {
  const { figure } = around;
  const { unit } = figure;
  if (unit === null) return false;
  const like = ({ figure: other }: Around): boolean =>
    other !== figure && dimensionOf(other) === dimensionOf(figure);
  const isPercent = ({ figure: one }: Around): boolean => dimensionOf(one) === 'percent';
  const pairs = [
    ...said
      .filter(like)
      .flatMap((one) => [...said, ...facts.filter(isPercent)].map((other) => [one, other] as const)),
    ...facts.filter(like).flatMap((one) => said.map((other) => [one, other] as const)),
  ];
  if (isTimesOpen(figure, [...said, ...facts].filter(like), open)) return true;
  return pairs.some(([value, times]) => {
    const amount = (amountOf(value.figure) * (value.figure.unit?.factor ?? 1)) / unit.factor;
    const factor = amountOf(times.figure);
    if (value === times || !Number.isFinite(amount * factor)) return false;
    if (isPercent(times)) {
      const share = (amount * factor) / 100;
      return [share, amount - share, amount + share].some(
        (one) => isRounded(figure, one) && !isNear(one, amount),
      );
    }
    if (!canMultiply(value, times) || factor <= 1 || factor > MOST_TIMES) return false;
    if (
      factor <= 1_000 &&
      isRounded(figure, amount * factor) &&
      decimalsOf(amount) + 1 >= decimalsOf(amountOf(figure))
    )
      return true;
    if (!isPrice(figure) || !isRounded(figure, amount / factor)) return false;
    return PER.test(around.after) || EACH.test(`${around.before} ${around.after}`) || isOperand(times);
  });
}

const MOST_TIMES = 100_000;

/** Exactly so many of a price: nobody means that by chance. */
const isTimesOpen = (figure: Figure, prices: readonly Around[], open: readonly Around[]): boolean =>
  isPrice(figure) &&
  prices.some(({ figure: price }) =>
    open.some(({ figure: times }) => isNear(amountOf(price) * amountOf(times), amountOf(figure))),
  );

/** So many of a thing, so many days of it, or as much as its price is for. */
function canMultiply(value: Around, times: Around): boolean {
  const { kind, unit } = times.figure;
  if (kind !== 'number' || isPrice(times.figure) || unit?.dimension === dimensionOf(value.figure))
    return false;
  if (unit === null || unit.dimension === 'month') return true;
  return (unit.dimension === 'second' && unit.factor >= DAY) || PER.test(value.after) || isOperand(times);
}

const PARTS: readonly (readonly [words: RegExp, share: number])[] = (
  [
    ['half|halves|halfte|halb|halbe|halben|moitie|mitad|medio|media|نصف', 1 / 2],
    ['third|drittel|tiers|tercio|tercera parte|ثلث', 1 / 3],
    ['quarter|viertel|quart|cuarto|cuarta parte|ربع', 1 / 4],
    ['fifth|funftel|cinquieme|quinto|quinta parte|خمس', 1 / 5],
    ['twice|double|doubled|doppelt|doppelte|doppelten|zweimal|deux fois|doble|dos veces|ضعف|مرتين', 2],
    ['three times|triple|dreimal|dreifache|trois fois|tres veces|ثلاثه اضعاف', 3],
  ] as const
).map(([words, share]) => [new RegExp(`(?<!\\p{L})(?:ال)?(?:${words})(?!\\p{L})`, 'u'), share]);

/** `half of 360 € is 180 €` */
export function isPart(figure: Figure, statement: string, all: readonly Pick<Around, 'figure'>[]): boolean {
  const shares = figure.unit === null ? [] : PARTS.filter(([words]) => words.test(statement));
  return shares.some(([, share]) =>
    all.some(({ figure: one }) => {
      const isLike = one !== figure && dimensionOf(one) === dimensionOf(figure);
      return (
        isLike &&
        isRounded(figure, (amountOf(one) * (one.unit?.factor ?? 1) * share) / (figure.unit?.factor ?? 1))
      );
    }),
  );
}

/** The 2 of `2 x 250 mg`, and of `2 of them are 18 €`. */
function isFactor(around: Around, { said, times, prices, facts }: Given): boolean {
  const { figure } = around;
  const amount = amountOf(figure);
  if (figure.unit !== null || !Number.isInteger(amount)) return false;
  const isOpen = times.some((one) => one.figure === figure);
  const alike = (price: Figure): Around[] =>
    [...said, ...facts].filter(({ figure: one }) => dimensionOf(one) === dimensionOf(price) && one !== price);
  if (isOpen && prices.some((price) => isTimesOpen(price, alike(price), [around]))) return true;
  return (
    isOperand(around) &&
    said.some(({ figure: one }) =>
      said.some(
        ({ figure: other }) =>
          one !== other &&
          dimensionOf(one) === dimensionOf(other) &&
          isNear(amountOf(one) * amount, amountOf(other)),
      ),
    )
  );
}

/** Of more than this, some pair has any share. */
const MAX_COMPARED = 16;
const COMPARED =
  /(?<!\p{L})(?:cheaper|less|more|dearer|higher|lower|fewer|save|saves|saving|discount|off|increase|decrease|rise|gunstiger|billiger|teurer|mehr|weniger|hoher|niedriger|ersparnis|rabatt|moins|plus|cher|chere|chers|cheres|economie|remise|menos|mas|barato|barata|caro|cara|ahorro|descuento|ارخص|اغلي|اقل|اكثر|خصم|توفير)(?!\p{L})/u;

const OF = /^[\s*]*(?:of|von|der|des|de|del|du|من)(?!\p{L})/u;

/** `45 % cheaper`, of two amounts that are said, or 50 % of so many. */
function isShare({ figure, before, after }: Around, statement: string, { said, facts }: Given): boolean {
  const isCompared = COMPARED.test(statement);
  if (dimensionOf(figure) !== 'percent' || !(isCompared || OF.test(after) || /\(\s*$/.test(before)))
    return false;
  const rows = isCompared && facts.length <= MAX_COMPARED ? facts : [];
  const amounts = [...said, ...rows].filter(({ figure: one }) => one.kind === 'number' && one !== figure);
  return amounts.some(({ figure: a }) =>
    [...amounts, ...facts].some(({ figure: b }) => {
      if (a === b || dimensionOf(a) !== dimensionOf(b) || dimensionOf(a) === 'percent') return false;
      const [one, other] = [amountOf(a), amountOf(b)];
      if (one === 0 || other === 0 || one === other) return false;
      return [
        one / other,
        other / one,
        1 - one / other,
        1 - other / one,
        one / other - 1,
        other / one - 1,
      ].some((share) => share > 0 && isRounded(figure, share * 100));
    }),
  );
}

/** A bound that is further off says nothing of what it bounds. */
const BOUND_SHARE = 0.2;

/** `less than 20,000 km` of 18,000: rounder than what it bounds, and true of it. */
function isBound({ figure, before }: Around, all: readonly Around[]): boolean {
  const side = sideOf(before);
  if (side === null || figure.unit === null) return false;
  const bound = amountOf(figure) * figure.unit.factor;
  return all.some(({ figure: other }) => {
    if (dimensionOf(other) !== dimensionOf(figure) || !other.unit) return false;
    const value = amountOf(other) * other.unit.factor;
    const isRounder = digitsOf(amountOf(figure)) < digitsOf(amountOf(other));
    return (
      isRounder &&
      (side === 'under' ? value < bound : value > bound) &&
      Math.abs(bound - value) <= value * BOUND_SHARE
    );
  });
}

const digitsOf = (amount: number): number =>
  String(amount)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
