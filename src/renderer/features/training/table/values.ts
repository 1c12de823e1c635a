import type { FixedKey } from '../../../../shared/words/say';

export const VALUE_TYPES = ['text', 'number', 'amount', 'date', 'code'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

export const typeNames: Readonly<Record<ValueType, FixedKey>> = {
  text: 'table.type_text',
  number: 'table.type_number',
  amount: 'table.type_amount',
  date: 'table.type_date',
  code: 'table.type_code',
};

export const isNumeric = (type: ValueType): boolean => type === 'number' || type === 'amount';

const SAMPLE = 200;
const CURRENCY = /[$€£¥₹₽₺₩]|\b(?:EUR|USD|GBP|CHF|AED|SAR)\b/u;

export function typeOfValues(values: readonly string[]): ValueType {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const sample = filled.slice(0, SAMPLE);
  const most = (test: (value: string) => boolean): boolean =>
    sample.length > 0 && sample.filter(test).length >= sample.length * 0.9;
  if (most((value) => /^0\d/.test(value))) return 'code';
  if (most((value) => dateOf(value) !== null)) return 'date';
  if (most((value) => numberOf(value) !== null))
    return most((value) => CURRENCY.test(value)) ? 'amount' : 'number';
  return 'text';
}

/** What a cell is sorted and compared by; null where it is empty, or not what its column holds. */
export function keyOf(cell: string, type: ValueType): number | string | null {
  const value = cell.trim();
  if (value === '') return null;
  if (isNumeric(type)) return numberOf(value);
  return type === 'date' ? dateOf(value) : value.toLocaleLowerCase();
}

function numberOf(value: string): number | null {
  const digits = value.replace(/[\s\u00a0\u202f'’]/gu, '');
  const match = /^(?:[\p{Sc}]|[A-Z]{3}(?=\d))?([+-]?\d[\d.,]*)(?:[\p{Sc}\p{L}%°²³/]{1,8})?$/u.exec(digits);
  if (!match) return null;
  const [, written = ''] = match;
  const last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
  const sign = written[last];
  const isDecimal =
    last !== -1 &&
    (written.length - last !== 4 || (written.includes(',') && written.includes('.'))) &&
    written.indexOf(sign ?? '') === last;
  const whole = (isDecimal ? written.slice(0, last) : written).replace(/[.,]/g, '');
  const number = Number(isDecimal ? `${whole}.${written.slice(last + 1)}` : whole);
  return Number.isNaN(number) ? null : number;
}

function dateOf(value: string): number | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? null;
  const [year, month, day] = match
    ? match.slice(1)
    : (/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value)?.slice(1).toReversed() ?? []);
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
