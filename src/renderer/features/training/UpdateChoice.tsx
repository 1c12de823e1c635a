import { useId } from 'react';
import { cutAt } from '../../../shared/cut';
import { type Difference, isSame } from '../../../shared/tables/difference';
import { say } from '../../../shared/words/say';
import type { Update, UpdateChoice as Choice } from '../../state/import-updates';

const MOST_SHOWN = 50;
const MOST_CELLS = 2_000;
/** What follows is out of sight in a cell. */
const MOST_CHARS = 200;
const STATES = {
  changed: 'files.row_changed',
  new: 'files.row_new',
  gone: 'files.row_gone',
} as const;

interface Props {
  readonly name: string;
  readonly update: Update;
  readonly onChange: (patch: Partial<Choice>) => void;
}

/** Whether a file updates the document that it is the next version of, and what that changes. */
export function UpdateChoice({ name, update, onChange }: Props) {
  const group = useId();
  const { difference, key, keepBoth, document } = update;
  const columns = difference?.columns ?? [];
  return (
    <>
      <div role="radiogroup" className="import-update" aria-label={say('files.what_becomes', { name })}>
        <label>
          <input
            type="radio"
            name={group}
            checked={!keepBoth}
            onChange={() => onChange({ keepBoth: false })}
          />
          {updateLabel(difference, document.title)}
        </label>
        <label>
          <input type="radio" name={group} checked={keepBoth} onChange={() => onChange({ keepBoth: true })} />
          {say('files.keep_both')}
        </label>
      </div>
      {keepBoth ? null : <p className="import-note">{say('files.history_note')}</p>}
      {difference && !keepBoth ? (
        <label className="import-key">
          {say('files.key')}
          <select
            value={(key ?? difference.key)[0] ?? ''}
            onChange={({ target }) => onChange({ key: target.value === '' ? [] : [target.value] })}
          >
            <option value="">{say('files.key_none')}</option>
            {columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {difference && !keepBoth && !isSame(difference) ? (
        <Changes name={name} difference={difference} />
      ) : null}
    </>
  );
}

function Changes({ name, difference }: { readonly name: string; readonly difference: Difference }) {
  const { columns, changed, added, gone } = difference;
  const rows = [
    ...changed.map(({ before, after }) => ({ state: 'changed', row: after, before }) as const),
    ...added.map((row) => ({ state: 'new', row, before: null }) as const),
    ...gone.map((row) => ({ state: 'gone', row, before: null }) as const),
  ];
  const shown = Math.min(MOST_SHOWN, Math.max(1, Math.floor(MOST_CELLS / columns.length)));
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={say('files.changes', { name })}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {cutAt(column, MOST_CHARS)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ state, row, before }, place) => (
            <tr key={place} data-change={state}>
              <td>{say(STATES[state])}</td>
              {row.map((cell, column) => (
                <td key={column}>
                  {cutAt(cell, MOST_CHARS)}
                  {before !== null && before[column] !== cell ? (
                    <small>
                      {' '}
                      {say('files.cell_was', { before: cutAt(before[column] ?? '', MOST_CHARS) })}
                    </small>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <p className="import-note">{say('files.more_changes', { count: rows.length - shown })}</p>
      ) : null}
    </div>
  );
}

function updateLabel(difference: Difference | null, title: string): string {
  if (difference === null) return say('files.update_text', { title });
  if (isSame(difference)) return say('files.update_same', { title });
  const { changed, added, gone } = difference;
  return say('files.update', { title, changed: changed.length, added: added.length, gone: gone.length });
}
