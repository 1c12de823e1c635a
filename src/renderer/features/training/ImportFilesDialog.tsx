import { FileText, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import type { ImportedFile } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import {
  cancelImport,
  keepImported,
  removeFile,
  setHeader,
  useImport,
  type FileImport,
} from '../../state/import';
import { drop } from '../../bridge';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Switch } from '../../ui/Switch';

type Table = NonNullable<ImportedFile['table']>;

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? say('files.kilobytes', { size: Math.ceil(bytes / 1_000) })
    : say('files.megabytes', { size: bytes / 1_000_000 });

/** What was read of files, before it is kept. */
export default function ImportDialog() {
  const files = useImport((s) => s.files) ?? [];
  const scope = useImport((s) => s.scope);
  const done = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const readable = files.filter(({ state }) => state === 'read').length;
  const busy = files.some(({ state }) => state === 'saving');
  return (
    <Dialog
      title={say('files.title')}
      className="dialog-wide"
      description={scope === null ? say('files.for_all') : say('files.for_this')}
      onClose={cancelImport}
    >
      <progress
        className="import-progress"
        aria-label={say('files.progress')}
        value={done}
        max={files.length}
      />
      <ul className="import-list" aria-label={say('files.list')}>
        {files.map((entry) => (
          <ImportRow key={entry.job} entry={entry} />
        ))}
      </ul>
      <footer className="dialog-foot">
        <Button onClick={cancelImport}>{say('common.cancel')}</Button>
        <Button variant="primary" busy={busy} disabled={readable === 0} onClick={() => drop(keepImported())}>
          {readable > 1 ? say('files.import_several', { files: readable }) : say('files.import')}
        </Button>
      </footer>
    </Dialog>
  );
}

function ImportRow({ entry }: { readonly entry: FileImport }) {
  const { job, file, state, result, problem, header } = entry;
  const Icon = state === 'failed' ? TriangleAlert : state === 'reading' ? LoaderCircle : FileText;
  return (
    <li className="import-file" data-state={state}>
      <header>
        <Icon aria-hidden size={16} />
        <span dir="auto">{file.name}</span>
        <em>
          {state === 'waiting'
            ? say('files.waiting')
            : state === 'reading'
              ? say('files.reading')
              : size(file.size)}
        </em>
        <IconButton
          icon={X}
          size={14}
          label={say('files.leave_out', { name: file.name })}
          onClick={() => removeFile(job)}
        />
      </header>
      {problem ? <p role="alert">{problem}</p> : null}
      {result?.table ? (
        <>
          <p className="import-note">{tableNote(result.table, result.note)}</p>
          <Switch
            label={say('files.header')}
            checked={header ?? false}
            onChange={(on) => setHeader(job, on)}
          />
          <div
            className="import-table"
            tabIndex={0}
            role="region"
            aria-label={say('files.preview', { name: file.name })}
          >
            <table>
              {result.table.columns.length > 0 ? (
                <thead>
                  <tr>
                    {result.table.columns.map((name, index) => (
                      <th key={index} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
              ) : null}
              <tbody>
                {result.table.rows.map((row, place) => (
                  <tr key={place}>
                    {row.map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="import-note">
            {say('files.row_becomes', { line: result.content.split('\n', 1)[0]?.slice(0, 140) ?? '' })}
          </p>
        </>
      ) : result ? (
        <pre
          className="import-text"
          dir="auto"
          tabIndex={0}
          aria-label={say('files.preview', { name: file.name })}
        >
          {result.note ? `${result.note}\n\n` : ''}
          {result.content.slice(0, 600)}
        </pre>
      ) : null}
    </li>
  );
}

/** How a table was read. */
function tableNote({ count, delimiter }: Table, note: string | null): string {
  const rows = say('files.table', { count, delimiter: delimiter ?? 'none' });
  return note === null ? rows : say('files.table_noted', { rows, note });
}
