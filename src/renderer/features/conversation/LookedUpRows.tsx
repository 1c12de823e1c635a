import type { AnswerLookup } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { openSource } from './Sources';

interface Props {
  readonly id: string;
  readonly lookup: AnswerLookup;
}

/** The rows or passages as they were when they were looked up; the data may say something else by now. */
export default function LookedUpRows({ id, lookup }: Props) {
  const { kind, text, columns, rows, more, document } = lookup;
  return (
    <section
      id={id}
      className="source-panel"
      aria-label={say(kind === 'passages' ? 'lookup.show_passages' : 'lookup.show')}
    >
      <div className="md-table" role="group" tabIndex={0} aria-label={text}>
        <table>
          <thead>
            <tr>
              {columns.map((name, index) => (
                <th key={index} dir="auto" scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p>{say('lookup.more', { count: more })}</p> : null}
      {document ? (
        <button type="button" className="text-button" onClick={() => openSource({ document, range: null })}>
          {say('lookup.open')}
        </button>
      ) : null}
    </section>
  );
}
