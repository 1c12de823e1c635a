import { MONTH, monthOf } from './months';

/** Which of two numbers is the day, where the year comes last. */
export type DayOrder = 'day_first' | 'month_first';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME = new RegExp(`^(\\d{1,2})\\.?[ -](?:de )?(${MONTH})\\.?[ -](?:de )?(\\d{4})$`, 'u');
const NAME_DAY = new RegExp(`^(${MONTH})\\.? (\\d{1,2}),? (\\d{4})$`, 'u');

/** The order by the habit of all dates; with points, or where nothing tells, the day is first. */
export function dayOrderOf(dates: Iterable<string>): DayOrder {
  for (const date of dates) {
    const [, first, sign, second] = YEAR_LAST.exec(date) ?? [];
    if (sign === '.' || Number(first) > 12) return 'day_first';
    if (Number(second) > 12) return 'month_first';
  }
  return 'day_first';
}

/** A folded text as the number of a day; null: it is no date. */
export function readDate(text: string, order: DayOrder): number | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const year = last[4]?.length === 2 ? 2_000 + Number(last[4]) : Number(last[4]);
    return order === 'day_first' ? dayNumber(year, b, a) : dayNumber(year, a, b);
  }
  const named = DAY_NAME.exec(text);
  if (named) return dayNumber(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1]));
  const before = NAME_DAY.exec(text);
  return before ? dayNumber(Number(before[3]), monthOf(before[1] ?? ''), Number(before[2])) : null;
}

const MS_A_DAY = 86_400_000;

export const dayInWords = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** Days since 1970; null: there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_A_DAY : null;
}
