import { useEffect } from 'react';
import { say } from '../../../shared/words/say';
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
import { ImportHistoryDialog } from './ImportHistoryDialog';
import { Line } from './Line';

/* What the person may take along, bring, and delete. */

export function Export() {
  const running = useData((s) => s.running);
  return (
    <Line label={say('data.export')} hint={say('data.export_hint')}>
      <Button busy={running === 'export'} onClick={() => drop(exportEverything())}>
        {say('data.export_everything')}
      </Button>
      <Button busy={running === 'markdown'} onClick={() => drop(exportMarkdown())}>
        {say('data.export_markdown')}
      </Button>
    </Line>
  );
}

/** From a file, or out of what was kept without an account. */
export function Import() {
  const { running, rows, done, error, offer, local } = useData();
  useEffect(() => drop(lookForLocal(false)), []);
  const progress = running && rows > 0 ? say('data.progress', { rows }) : null;
  return (
    <>
      <Line label={say('data.import')} hint={say('data.import_hint')}>
        <Button busy={running === 'check' || running === 'import'} onClick={() => drop(chooseImport())}>
          {say('data.import_choose')}
        </Button>
      </Line>
      {local ? (
        <Line label={say('account.local')} hint={say('data.local_hint', { what: inWords(local) })}>
          <Button busy={running === 'move'} onClick={() => drop(moveLocal())}>
            {say('data.move')}
          </Button>
        </Line>
      ) : null}
      <p role="status" className="form-status">
        {progress ?? done ?? ''}
      </p>
      <Alert text={offer ? null : error} />
      {offer ? <ImportHistoryDialog offer={offer} /> : null}
    </>
  );
}

export function LocalCopy() {
  const account = useApp((s) => s.account);
  const isLocal = account?.kind === 'local';
  return (
    <Line label={say('data.copy')} hint={isLocal ? say('data.copy_local_hint') : say('data.copy_hint')}>
      {account ? (
        <Button className="button-deleting" onClick={() => openDialog({ kind: 'removeCopy', account })}>
          {say('data.delete_copy')}
        </Button>
      ) : null}
    </Line>
  );
}

export function DeleteAccount() {
  return (
    <Line label={say('account.title')} hint={say('data.delete_account_hint')}>
      <Button className="button-deleting" onClick={() => openDialog({ kind: 'deleteAccount' })}>
        {say('data.delete_account')}
      </Button>
    </Line>
  );
}
