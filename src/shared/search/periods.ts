import { fold } from '../fold';
import { dayNumber, dayOrderOf, readDate } from '../values/dates';
import { MONTH, monthOf } from '../values/months';
import { type FilterWord, written } from './words';

/** A time as a query has it: a year, a month or a day in ISO's form, or one that is told from today on. */
const RELATIVE = [
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_year',
  'last_year',
] as const satisfies readonly FilterWord[];
type Relative = (typeof RELATIVE)[number];
export const isRelative = (value: string): value is Relative => RELATIVE.some((each) => each === value);

/** What each may be called, in every language. */
export const NAMED_PERIODS: ReadonlyMap<string, Relative> = new Map(
  RELATIVE.flatMap((each) => written(each).map((words): [string, Relative] => [fold(words), each])),
);

const YEAR = /^\d{4}$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const NUMBERS = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;
const MONTH_YEAR = new RegExp(`^(${MONTH})\\.?(?: (?:de |del )?(\\d{4}))?$`, 'u');
const NAMED_DAY = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de)? (${MONTH})\\.?(?: (?:de |del )?(\\d{4}))?$`,
  'u',
);
const MONTH_DAY = new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`, 'u');

const two = (number: number): string => String(number).padStart(2, '0');
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** What a person calls a time; null where it is none, or could be two. Without a year, the last one that has begun is meant. */
export function readPeriod(text: string, now: Date): string | null {
  const folded = fold(text).trim().replace(/\s+/g, ' ');
  const named = NAMED_PERIODS.get(folded);
  if (named) return named;
  if (YEAR.test(folded)) return folded;
  const [, year, month] = YEAR_MONTH.exec(folded) ?? [];
  if (year && month) return isMonth(Number(month)) ? `${year}-${two(Number(month))}` : null;
  if (NUMBERS.test(folded)) return readNumbers(folded);
  const [, day, ofMonth, ofYear] = NAMED_DAY.exec(folded) ?? [];
  if (ofMonth) return dayOf(monthOf(ofMonth), Number(day), ofYear, now);
  const [, first, second, third] = MONTH_DAY.exec(folded) ?? [];
  if (first) return dayOf(monthOf(first), Number(second), third, now);
  const [, name, its] = MONTH_YEAR.exec(folded) ?? [];
  if (!name) return null;
  const number = monthOf(name);
  const last = now.getFullYear() - (number > now.getMonth() + 1 ? 1 : 0);
  return `${its ?? String(last)}-${two(number)}`;
}

/** “03/04/2026” is another day for each half of the world. */
function readNumbers(text: string): string | null {
  const [first, second] = text.split(/[-/.]/).map(Number);
  const isSure = !text.includes('/') || Number(first) > 12 || Number(second) > 12 || first === second;
  const day = isSure ? readDate(text, dayOrderOf([text])) : null;
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(month: number, day: number, year: string | undefined, now: Date): string | null {
  const isLater = month > now.getMonth() + 1 || (month === now.getMonth() + 1 && day > now.getDate());
  const its = year === undefined ? now.getFullYear() - (isLater ? 1 : 0) : Number(year);
  return dayNumber(its, month, day) === null ? null : `${String(its)}-${two(month)}-${two(day)}`;
}

/** From its first moment to the first after it, in the person's own days, which are not UTC's. A week begins on Monday. */
export function rangeOf(value: string, now: Date): readonly [from: Date, until: Date] {
  const at = (year: number, month: number, day = 1): Date => {
    const date = new Date(2000, month, day);
    // The years of the first century are taken for those of the last otherwise.
    date.setFullYear(year, month, day);
    return date;
  };
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const monday = day - ((now.getDay() + 6) % 7);
  switch (value as Relative) {
    case 'today':
      return [at(year, month, day), at(year, month, day + 1)];
    case 'yesterday':
      return [at(year, month, day - 1), at(year, month, day)];
    case 'this_week':
      return [at(year, month, monday), at(year, month, monday + 7)];
    case 'last_week':
      return [at(year, month, monday - 7), at(year, month, monday)];
    case 'this_month':
      return [at(year, month), at(year, month + 1)];
    case 'last_month':
      return [at(year, month - 1), at(year, month)];
    case 'this_year':
      return [at(year, 0), at(year + 1, 0)];
    case 'last_year':
      return [at(year - 1, 0), at(year, 0)];
    default: {
      const [its = 0, ofIt, dayOfIt] = value.split('-').map(Number);
      if (ofIt === undefined) return [at(its, 0), at(its + 1, 0)];
      if (dayOfIt === undefined) return [at(its, ofIt - 1), at(its, ofIt)];
      return [at(its, ofIt - 1, dayOfIt), at(its, ofIt - 1, dayOfIt + 1)];
    }
  }
}
