import { useState } from 'react';
import { sayNumber } from '../../../../shared/words/numbers';
import { say } from '../../../../shared/words/say';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { cellAt, type Column, type Table } from './table';
import { isNumeric } from './values';
import type { Filter } from './view';

/** More is a reason to look for one. */
const MAX_SHOWN = 200;
const FEW = 8;

const EMPTY: Filter = { values: null, from: '', to: '' };

interface Props {
  readonly table: Table;
  readonly column: Column;
  readonly filter: Filter | undefined;
  /** Null takes the filter away. */
  readonly onChange: (filter: Filter | null) => void;
  readonly onClose: () => void;
}

/** Each value once, the most frequent first. */
function valuesOf(table: Table, column: Column): readonly (readonly [value: string, count: number])[] {
  const at = table.columns.indexOf(column);
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const value = cellAt(row, at).trim();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b));
}

export function FilterPanel({ table, column, filter = EMPTY, onChange, onClose }: Props) {
  // As they were when it opened: what one ticks does not move.
  const [values] = useState(() => valuesOf(table, column));
  const [sought, setSought] = useState('');
  const hasLimits = isNumeric(column.type) || column.type === 'date' || column.type === 'time';
  const words = sought.trim().toLocaleLowerCase();
  const shown = values.filter(([value]) => value.toLocaleLowerCase().includes(words)).slice(0, MAX_SHOWN);

  function change(patch: Partial<Filter>): void {
    const next = { ...filter, ...patch };
    onChange(next.values === null && !next.from.trim() && !next.to.trim() ? null : next);
  }

  function tick(value: string): void {
    const ticked = new Set(filter.values);
    if (!ticked.delete(value)) ticked.add(value);
    change({ values: ticked.size === 0 ? null : ticked });
  }

  return (
    <>
      {hasLimits ? (
        <div className="filter-limits">
          <Field
            label={say('table.from')}
            value={filter.from}
            onChange={(event) => change({ from: event.target.value })}
          />
          <Field
            label={say('table.to')}
            value={filter.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </div>
      ) : null}
      {values.length > FEW ? (
        <input
          type="search"
          className="input"
          aria-label={say('table.find_value')}
          placeholder={say('table.find_value')}
          dir="auto"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      <ul className="filter-values" aria-label={say('table.values')}>
        {shown.map(([value, count]) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={filter.values?.has(value) ?? false}
                onChange={() => tick(value)}
              />
              <span dir="auto">{value || say('table.empty_value')}</span>
              <small aria-hidden>{sayNumber(count)}</small>
            </label>
          </li>
        ))}
      </ul>
      <footer className="filter-foot">
        <Button variant="quiet" onClick={() => onChange(null)}>
          {say('table.clear_filter')}
        </Button>
        <Button onClick={onClose}>{say('table.done')}</Button>
      </footer>
    </>
  );
}
