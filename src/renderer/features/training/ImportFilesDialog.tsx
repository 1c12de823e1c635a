import { Fragment } from 'react';
import { FileText, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import type { ImportedDocument, ImportedFile } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import {
  cancelImport,
  changeUpdate,
  keepImported,
  readAgain,
  removeFile,
  useImport,
  type FileImport,
} from '../../state/import';
import { drop } from '../../bridge';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { UpdateChoice } from './UpdateChoice';

type Table = NonNullable<ImportedDocument['table']>;
type Hidden = NonNullable<ImportedFile['hidden']>;

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? say('files.kilobytes', { size: Math.ceil(bytes / 1_000) })
    : say('files.megabytes', { size: bytes / 1_000_000 });

/** What was read of files, before it is kept. */
export default function ImportFilesDialog() {
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
  const { job, file, state, result, updates, problem, header } = entry;
  const Icon = state === 'failed' ? TriangleAlert : state === 'reading' ? LoaderCircle : FileText;
  return (
    <li className="import-file" data-state={state}>
      <header>
        <Icon aria-hidden size={16} />
        <span dir="auto" data-tip={file.name} data-tip-when="cut">
          {file.name}
        </span>
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
      {result?.hidden ? (
        <>
          <p className="import-note">{hiddenNote(result.hidden)}</p>
          <Switch
            label={say('files.hidden')}
            checked={result.hidden.included}
            onChange={(on) => readAgain(job, { hidden: on })}
          />
        </>
      ) : null}
      {result?.encoding ? (
        <Select
          className="import-encoding"
          label={say('files.encoding', { name: file.name })}
          placeholder={result.encoding.used}
          value={result.encoding.used}
          options={result.encoding.readings.map(({ encoding, sample }) => ({
            value: encoding,
            label: sample,
            hint: () => encoding,
          }))}
          onChange={(encoding) => readAgain(job, { encoding })}
        />
      ) : null}
      {result?.documents.some(({ table }) => table !== null) ? (
        <Switch
          label={say('files.header')}
          checked={header ?? false}
          onChange={(on) => readAgain(job, { header: on })}
        />
      ) : null}
      {result?.documents.map((document, place) => {
        const name = result.documents.length === 1 ? file.name : document.title;
        const update = updates[place];
        return (
          <Fragment key={place}>
            {update ? (
              <UpdateChoice
                name={name}
                update={update}
                onChange={(patch) => changeUpdate(job, place, patch)}
              />
            ) : null}
            <DocumentPreview document={document} name={name} />
          </Fragment>
        );
      })}
    </li>
  );
}

/** What one document will be: rows below their names, or the beginning of a text. */
function DocumentPreview({
  document: { table, note, content },
  name,
}: {
  readonly document: ImportedDocument;
  readonly name: string;
}) {
  const label = say('files.preview', { name });
  if (table === null) {
    return (
      <pre className="import-text" dir="auto" tabIndex={0} aria-label={label}>
        {note ? `${note}\n\n` : ''}
        {content.slice(0, 600)}
      </pre>
    );
  }
  return (
    <>
      <p className="import-note">{tableNote(table, note)}</p>
      <div className="import-table" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const hiddenNote = ({ included, ...counts }: Hidden): string =>
  say('files.hidden_there', { ...counts, included: included ? 'yes' : 'no' });

/** How a table was read. */
function tableNote({ count, delimiter }: Table, note: string | null): string {
  const rows = say('files.table', { count, delimiter: delimiter ?? 'none' });
  return note === null ? rows : say('files.table_noted', { rows, note });
}
