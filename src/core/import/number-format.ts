import { dateFromSerial, format, getFormatDateInfo, isDateFormat } from 'numfmt';

/** The formats that a workbook names by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;(#,##0);"-"',
  42: '$#,##0;$(#,##0);"-"',
  43: '#,##0.00;(#,##0.00);"-"',
  44: '$#,##0.00;$(#,##0.00);"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};
/** East Asian dates, which differ by the system's language. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export const builtInFormat = (id: number): string =>
  BUILT_IN[id] ?? (isEastAsianDate(id) ? 'yyyy-mm-dd' : '');

/** Days between the first day of the one calendar of Excel and that of the other. */
const DAYS_OF_1904 = 1_462;

/** A number as its sheet shows it; a date as ISO 8601 has it, which reads the same everywhere. */
export function shownNumber(value: number, code: string, since1904 = false): string {
  if (!Number.isFinite(value)) return String(value);
  if (code === '' || code === 'General' || code === '@') return plainNumber(value);
  try {
    if (isDateFormat(code)) return shownDate(since1904 ? value + DAYS_OF_1904 : value, code);
    return format(withLocale(code), value, { locale: 'en-US' }).trim();
  } catch {
    return plainNumber(value);
  }
}

/** Without the noise of binary fractions: Excel has fifteen digits. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** A sum with its euros behind it is written as on the Continent, where the format names no country. */
const withLocale = (code: string): string =>
  /(?:^|[^$])"?€/.test(code) && /[0#?][^;]*€/.test(code) && !code.includes('[$') ? `[$-407]${code}` : code;

function shownDate(serial: number, code: string): string {
  const shows = getFormatDateInfo(code);
  if (!shows.day) return format(code, serial, { locale: 'en-US' }).trim();
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = dateFromSerial(serial);
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!shows.hours && !shows.minutes) return date;
  const time = `${two(hours)}:${two(minutes)}`;
  return `${date} ${shows.seconds ? `${time}:${two(seconds)}` : time}`;
}
