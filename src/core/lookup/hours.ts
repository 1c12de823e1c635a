import type { Column } from '../../shared/tables/columns';
import { clockInWords } from '../../shared/values/clock';
import type { Condition } from './language';
import type { Sign } from './lexicon';
import type { Vocabulary } from './vocabulary';

interface Hours {
  readonly opens: Column;
  readonly closes: Column;
}

/** When what a table's rows are opens and closes; null where they do not say both, or close after midnight. */
export function hoursOf(table: Vocabulary): Hours | null {
  const [opens, closes] = ['opens', 'closes'].map((word) => {
    const [only, ...others] = table.columnsMeaning(word).filter(({ type }) => type === 'time');
    return others.length === 0 ? only : undefined;
  });
  if (!opens || !closes || opens === closes) return null;
  const at = (column: Column, row: number): number => column.values[column.codes[row] ?? 0] ?? NaN;
  for (let row = 0; row < table.table.rows; row += 1) if (at(closes, row) < at(opens, row)) return null;
  return { opens, closes };
}

/** “Open after 8 pm” is what closes later. */
export function openAt({ opens, closes }: Hours, time: number, is: Sign | '='): Condition[] {
  const value = clockInWords(time);
  const opened = (sign: Sign): Condition => ({ column: opens.name, is: sign, value });
  const closed = (sign: Sign): Condition => ({ column: closes.name, is: sign, value });
  switch (is) {
    case '<':
      return [opened('<')];
    case '>=':
      return [opened('<=')];
    case '>':
      return [closed('>')];
    case '<=':
      return [closed('>=')];
    case '=':
      return [opened('<='), closed('>')];
  }
}
