import { useEffect, type ReactNode } from 'react';
import { drop } from '../../bridge';
import { useApp } from '../../state/app';
import {
  chooseImport,
  exportEverything,
  exportMarkdown,
  inWords,
  lookForLocal,
  moveLocal,
  useData,
} from '../../state/data';
import { openDialog } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ImportDialog } from '../accounts/ImportHistoryDialog';

/** What the person may take along, bring, and delete. */
export function YourData() {
  const isLocal = useApp((s) => s.account?.kind === 'local');
  const { running, rows, done, error, offer, local } = useData();
  useEffect(() => drop(lookForLocal(false)), []);
  const progress = running && rows > 0 ? `${rows.toLocaleString()} items so far` : null;
  return (
    <>
      <Line
        label="Export"
        hint="One JSON file with all conversations and training data, and no keys. Or each conversation as Markdown, to read elsewhere."
      >
        <Button busy={running === 'export'} onClick={() => drop(exportEverything())}>
          Export everything…
        </Button>
        <Button busy={running === 'markdown'} onClick={() => drop(exportMarkdown())}>
          Export as Markdown…
        </Button>
      </Line>
      <Line label="Import" hint="Adds what an export has and this account has not. You see what it is first.">
        <Button busy={running === 'check' || running === 'import'} onClick={() => drop(chooseImport())}>
          Import…
        </Button>
      </Line>
      {local ? (
        <Line
          label="Without an account"
          hint={`There are ${inWords(local)} on this computer that belong to no account. Moving them here sends them to the server.`}
        >
          <Button busy={running === 'move'} onClick={() => drop(moveLocal())}>
            Move into this account
          </Button>
        </Line>
      ) : null}
      <p role="status" className="form-status">
        {progress ?? done ?? ''}
      </p>
      <Alert text={offer ? null : error} />
      <Line
        label="Copy on this computer"
        hint={
          isLocal
            ? 'Everything is on this computer only. Deleting the copy deletes it for good.'
            : 'Deletes the history here and its key, and signs you out. The server keeps everything.'
        }
      >
        <Button variant="danger" onClick={() => openDialog({ kind: 'removeCopy' })}>
          Delete local copy…
        </Button>
      </Line>
      {isLocal ? null : (
        <Line label="Account" hint="Deletes the account and everything in it, on the server and here.">
          <Button variant="danger" onClick={() => openDialog({ kind: 'deleteAccount' })}>
            Delete account…
          </Button>
        </Line>
      )}
      {offer ? <ImportDialog offer={offer} /> : null}
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Line({ label, hint, children }: LineProps) {
  return (
    <div className="settings-line">
      <div>
        <p className="label">{label}</p>
        <p className="hint">{hint}</p>
      </div>
      <div className="settings-choices">{children}</div>
    </div>
  );
}
