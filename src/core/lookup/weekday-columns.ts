import type { Column } from '../../shared/tables/columns';
import type { Condition } from './language';
import { LEXICONS } from './lexicon';
import { weekdayOf } from './periods';

/** What a day is in a timetable, whose days have no dates; null where there is none, or nothing on that day. */
export function onWeekdayOf(columns: readonly Column[], day: number): Condition | null {
  const [column, ...others] = columns.filter(isOfWeekdays);
  if (!column || others.length > 0) return null;
  const written = column.written.filter(
    (_, code) => weekdayNamed(column.folded[code] ?? '') === weekdayOf(day),
  );
  const [only] = written;
  if (only === undefined) return null;
  return written.length === 1
    ? { column: column.name, is: '=', value: only }
    : { column: column.name, is: 'in', value: written };
}

function weekdayNamed(word: string): number | undefined {
  for (const { dayWords } of LEXICONS) if (dayWords.weekdays.has(word)) return dayWords.weekdays.get(word);
  return undefined;
}

function isOfWeekdays({ type, folded }: Column): boolean {
  const filled = folded.filter((value) => value !== '');
  return type === 'text' && filled.length > 0 && filled.every((value) => weekdayNamed(value) !== undefined);
}
