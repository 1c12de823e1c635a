import { formatters } from './formatters';
import { spokenLocale } from './say';

/** A number as the person writes it. */
export const sayNumber = (value: number): string => formatters.getNumberFormat(spokenLocale()).format(value);

/** A share of one. */
export const sayPercent = (share: number): string =>
  formatters.getNumberFormat(spokenLocale(), PERCENT).format(share);

/** A day and a time, to the second. */
export const sayMoment = (at: string | Date): string =>
  formatters.getDateTimeFormat(spokenLocale(), MOMENT).format(new Date(at));

/** A language by its tag, such as `en-GB`, in the language that is spoken. */
export const sayLanguage = (tag: string): string =>
  new Intl.DisplayNames([spokenLocale()], { type: 'language' }).of(tag) ?? tag;

/** A day, with its month in letters. */
export const sayDay = (at: string | Date): string =>
  formatters.getDateTimeFormat(spokenLocale(), DAY).format(new Date(at));

/** A month and its year. */
export const sayMonth = (at: Date): string => formatters.getDateTimeFormat(spokenLocale(), MONTH).format(at);

const PERCENT = { style: 'percent' } as const;
const MONTH = { year: 'numeric', month: 'long' } as const;
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
