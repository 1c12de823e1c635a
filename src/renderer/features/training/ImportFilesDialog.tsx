import { FileText, LoaderCircle, TriangleAlert, X } from 'lucide-react';
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

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 1_000).toLocaleString()} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What was read of files, before it is kept. */
export function ImportDialog() {
  const files = useImport((s) => s.files) ?? [];
  const scope = useImport((s) => s.scope);
  const done = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const readable = files.filter(({ state }) => state === 'read').length;
  const busy = files.some(({ state }) => state === 'saving');
  return (
    <Dialog
      title="Import files"
      className="dialog-wide"
      description={
        scope === null
          ? 'They become facts for all conversations.'
          : 'They become facts for this conversation.'
      }
      onClose={cancelImport}
    >
      <progress className="import-progress" aria-label="Files read" value={done} max={files.length} />
      <ul className="import-list" aria-label="Files">
        {files.map((entry) => (
          <ImportRow key={entry.job} entry={entry} />
        ))}
      </ul>
      <footer className="dialog-foot">
        <Button onClick={cancelImport}>Cancel</Button>
        <Button variant="primary" busy={busy} disabled={readable === 0} onClick={() => drop(keepImported())}>
          {readable > 1 ? `Import ${readable} files` : 'Import'}
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
        <em>{state === 'waiting' ? 'Waiting' : state === 'reading' ? 'Reading' : size(file.size)}</em>
        <IconButton icon={X} size={14} label={`Leave out ${file.name}`} onClick={() => removeFile(job)} />
      </header>
      {problem ? <p role="alert">{problem}</p> : null}
      {result?.table ? (
        <>
          <p className="import-note">
            {result.table.count.toLocaleString()} rows
            {result.table.delimiter ? `, separated by ${result.table.delimiter}` : ''}
            {result.note ? `. ${result.note}.` : ''}
          </p>
          <Switch
            label="First row names the columns"
            checked={header ?? false}
            onChange={(on) => setHeader(job, on)}
          />
          <div className="import-table" tabIndex={0} role="region" aria-label={`Preview of ${file.name}`}>
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
            Each row becomes a line such as “{result.content.split('\n', 1)[0]?.slice(0, 140)}”.
          </p>
        </>
      ) : result ? (
        <pre className="import-text" dir="auto" tabIndex={0} aria-label={`Preview of ${file.name}`}>
          {result.note ? `${result.note}\n\n` : ''}
          {result.content.slice(0, 600)}
        </pre>
      ) : null}
    </li>
  );
}
