import type { Column } from '../../shared/tables/columns';
import { dayNumber, dayOrderOf, readDate } from '../../shared/values/dates';
import { monthOf } from '../../shared/values/months';
import type { DayWords } from './lexicon';
import type { Token } from './tokens';

/** Days from the first to the last, as numbers of days. */
export type Days = readonly [first: number, last: number];

/** A time that a question names; without its year, which one is meant is told by the column. */
export interface Period {
  /** Null where that is not sure. */
  readonly within: (column: Column) => Days | null;
  /** The day, where it is told from today on. */
  readonly day?: number;
}

export interface NamedPeriod {
  readonly length: number;
  readonly period: Period;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|e|º|ª|\.)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const OF = new Set(['of', 'de', 'del', 'du', 'den', 'dem', 'the', 'le', 'el', 'من']);
const FULL_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const BEFORE_MAY = new Set(
  'in of by before after since until till from between and next this last'.split(' '),
);
/** Shorter names of months are words of other things. */
const MIN_MONTH = 4;
const SHORT_MONTHS = new Set(['may', 'mai']);
const DAYS_A_WEEK = 7;
/** 1970 began on a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;

const always = (days: Days): Period => ({ within: () => days });

const monthDays = (year: number, month: number): Days | null => {
  const [first, next] = [
    dayNumber(year, month, 1),
    month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1),
  ];
  return first === null || next === null ? null : [first, next - 1];
};

export const yearDays = (year: number): Days => [
  dayNumber(year, 1, 1) ?? NaN,
  (dayNumber(year + 1, 1, 1) ?? NaN) - 1,
];

function daysOf(year: number, month: number, day: number | null): Days | null {
  if (day === null) return monthDays(year, month);
  const number = dayNumber(year, month, day);
  return number === null ? null : [number, number];
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** From its first day to its last. */
function daysIn({ values }: Column): Days | null {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return null;
  return [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
}

/** The year is the one in which the column has days around it; null where several could be. */
function inSomeYear(month: number, day: number | null): Period {
  return {
    within: (column) => {
      const own = daysIn(column);
      if (own === null) return null;
      const [least, greatest] = own;
      const found: Days[] = [];
      for (let year = yearOf(least); year <= yearOf(greatest); year += 1) {
        const days = daysOf(year, month, day);
        if (days && days[1] >= least && days[0] <= greatest) found.push(days);
      }
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

/** The time that is named from a place on; null where none is. */
export function periodAt(
  tokens: readonly Token[],
  at: number,
  words: DayWords,
  today: number,
): NamedPeriod | null {
  return writtenDate(tokens, at) ?? namedDay(tokens, at) ?? relative(tokens, at, words, today);
}

function writtenDate(tokens: readonly Token[], at: number): NamedPeriod | null {
  const text = tokens[at]?.text ?? '';
  if (!FULL_DATE.test(text)) return null;
  const [first, second] = text.split(/[-/.]/).map(Number);
  // “03/04/2026” is another day for each half of the world.
  if (text.includes('/') && first !== second && Number(first) <= 12 && Number(second) <= 12) return null;
  const day = readDate(text, dayOrderOf([text]));
  return day === null ? null : { length: 1, period: always([day, day]) };
}

const dayIn = (token: Token | undefined): number | null => {
  const number = Number(ORDINAL.exec(token?.text ?? '')?.[1] ?? NaN);
  return number >= 1 && number <= 31 ? number : null;
};
const yearIn = (token: Token | undefined): number | null =>
  token && YEAR.test(token.text) ? Number(token.text) : null;
const monthIn = (token: Token | undefined): number => (token ? monthOf(token.text) : 0);

/** “5 December 2026”, “December 5th”, “1er mai”, “March 2022”, “5 de mayo de 2026”. */
function namedDay(tokens: readonly Token[], at: number): NamedPeriod | null {
  let next = at;
  let day = dayIn(tokens[next]);
  if (day !== null) {
    next += 1;
    if (OF.has(tokens[next]?.text ?? '')) next += 1;
  }
  const token = tokens[next];
  const month = monthIn(token);
  if (!token || month === 0) return null;
  next += 1;
  if (day === null) {
    const after = tokens[next];
    day = dayIn(after);
    if (day !== null) next += 1;
  }
  const skipped = OF.has(tokens[next]?.text ?? '') ? 1 : 0;
  const year = yearIn(tokens[next + skipped]);
  if (year !== null) next += skipped + 1;
  if (day === null && year === null && !isMonthAlone(token, tokens[at - 1])) return null;
  const days = year === null ? null : daysOf(year, month, day);
  if (year !== null && days === null) return null;
  return { length: next - at, period: days ? always(days) : inSomeYear(month, day) };
}

const isMonthAlone = ({ text }: Token, before: Token | undefined): boolean =>
  text === 'may' ? BEFORE_MAY.has(before?.text ?? '') : text.length >= MIN_MONTH || SHORT_MONTHS.has(text);

/** “Tomorrow”, “next Tuesday”, “la semana que viene”, “in the last 3 months”. */
function relative(
  tokens: readonly Token[],
  at: number,
  { days, which, spans, weekdays, past }: DayWords,
  today: number,
): NamedPeriod | null {
  const named = phraseIn(tokens, at, days);
  if (named) {
    const day = today + named.value;
    return { length: named.length, period: { ...always([day, day]), day } };
  }
  // “Last Friday”, of which the whole was not clear.
  if ([1, 2, 3].some((length) => phraseIn(tokens, at - length, which)?.length === length)) return null;
  const before = phraseIn(tokens, at, which);
  const middle = at + (before?.length ?? 0);
  const amount = before === null ? null : (tokens[middle]?.number ?? null);
  const from = amount === null ? middle : middle + 1;
  const weekday = phraseIn(tokens, from, weekdays);
  const span = weekday ? null : phraseIn(tokens, from, spans);
  const noun = weekday ?? span;
  if (!noun) return null;
  const end = from + noun.length;
  const after = before === null ? phraseIn(tokens, end, which) : null;
  const side = before?.value ?? after?.value ?? null;
  if (weekday && side === null) {
    const isPast = tokens.some(({ text }) => past.has(text));
    return { length: end - at, period: someWeekday(weekday.value, isPast, today) };
  }
  const found = weekday
    ? amount === null && side !== null
      ? dayOfWeek(weekday.value, side, today)
      : null
    : span && side !== null
      ? spanDays(span.value, side, amount, today)
      : null;
  return found && { length: end + (after?.length ?? 0) - at, period: always(found) };
}

function phraseIn<T>(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, T>,
): { readonly length: number; readonly value: T } | null {
  for (let length = 4; length > 0; length -= 1) {
    if (at < 0 || at + length > tokens.length) continue;
    const value = phrases.get(
      tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
    );
    if (value !== undefined) return { length, value };
  }
  return null;
}

/**
 * The coming one, or the last one where the question is about what has been, or the column has nothing that is still to
 * come; null where the column has no days around it.
 */
function someWeekday(weekday: number, isPast: boolean, today: number): Period {
  const ahead = (weekday - weekdayOf(today) + DAYS_A_WEEK) % DAYS_A_WEEK;
  return {
    within: (column) => {
      const own = daysIn(column);
      // Today, or a week from it.
      if (own === null || ahead === 0) return null;
      const [least, greatest] = own;
      const day = today + ahead - (isPast || greatest <= today ? DAYS_A_WEEK : 0);
      return day >= least && day <= greatest ? [day, day] : null;
    },
  };
}

/** Null where two days could be meant: “next Tuesday” on a Monday. */
function dayOfWeek(weekday: number, side: -1 | 0 | 1, today: number): Days | null {
  const inThisWeek = today - weekdayOf(today) + weekday;
  if ((inThisWeek - today) * side > 0) return null;
  const day = inThisWeek + side * DAYS_A_WEEK;
  return [day, day];
}

function spanDays(
  span: 'day' | 'week' | 'month' | 'year' | 'weekend',
  side: -1 | 0 | 1,
  amount: number | null,
  today: number,
): Days | null {
  const monday = today - weekdayOf(today);
  const date = new Date(today * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (amount !== null) {
    const size = span === 'day' ? 1 : span === 'week' ? DAYS_A_WEEK : null;
    if (size === null || side === 0) return null;
    return side === 1 ? [today, today + amount * size] : [today - amount * size, today];
  }
  switch (span) {
    case 'day':
      return null;
    case 'week':
      return [monday + side * DAYS_A_WEEK, monday + side * DAYS_A_WEEK + 6];
    case 'weekend':
      // On a weekday, the next weekend may be this one.
      if (side === 1 && weekdayOf(today) < 5) return null;
      return [monday + 5 + side * DAYS_A_WEEK, monday + 6 + side * DAYS_A_WEEK];
    case 'month': {
      const place = year * 12 + month - 1 + side;
      return monthDays(Math.floor(place / 12), (place % 12) + 1);
    }
    case 'year':
      return yearDays(year + side);
  }
}
