import { formatters } from './formatters';
import { spokenLocale } from './say';

const write = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  formatters.getDateTimeFormat(spokenLocale(), options).format(date);

/** As short as it is still sure: the time of a moment of today, else its day, with the year where it is another one. */
export function sayWhen(at: string, now: Date): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === now.getFullYear();
  const isToday = isThisYear && date.getMonth() === now.getMonth() && date.getDate() === now.getDate();
  if (isToday) return write(date, { hour: 'numeric', minute: '2-digit' });
  return write(date, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}
