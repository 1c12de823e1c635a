import { type ColumnType, isMeasured, readColumn, writeName } from '../../../../shared/tables/columns';
import type { FixedKey } from '../../../../shared/words/say';

export const typeNames: Readonly<Record<ColumnType, FixedKey>> = {
  text: 'table.type_text',
  number: 'table.type_number',
  money: 'table.type_amount',
  date: 'table.type_date',
  time: 'table.type_time',
  yes_no: 'table.type_yes_no',
  code: 'table.type_code',
};

export const isNumeric = (type: ColumnType): boolean => type === 'number' || type === 'money';

/** What each cell is sorted and compared by; null where it is empty, or not what its column holds. */
export function keysOf(name: string, type: ColumnType, cells: readonly string[]): (number | string | null)[] {
  const column = readColumn(writeName(name || '-', type), cells);
  const keys = column.written.map((written, at) => {
    if (!isMeasured(column)) return written.trim() || null;
    const value = column.values[at] ?? NaN;
    return Number.isNaN(value) ? null : value;
  });
  return Array.from(column.codes, (code) => keys[code] ?? null);
}
