import { formatters } from './formatters';
import { spokenLocale } from './say';

/** A number as the person writes it. */
export const sayNumber = (value: number): string => formatters.getNumberFormat(spokenLocale()).format(value);

/** A day and a time, to the second. */
export const sayMoment = (at: string | Date): string =>
  formatters.getDateTimeFormat(spokenLocale(), MOMENT).format(new Date(at));

/** A day, with its month in letters. */
export const sayDay = (at: string | Date): string =>
  formatters.getDateTimeFormat(spokenLocale(), DAY).format(new Date(at));

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** What `Date.prototype.toLocaleString` shows. */
const MOMENT = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
