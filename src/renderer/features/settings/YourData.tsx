import { useApp } from '../../state/app';
import { openDialog } from '../../state/ui';
import { Button } from '../../ui/Button';

/** What the person may take along, bring, and delete. */
export function YourData() {
  const account = useApp((s) => s.account);
  const isLocal = account?.kind === 'local';
  return (
    <>
      <div className="settings-line">
        <div>
          <p className="label">Copy on this computer</p>
          <p className="hint">
            {isLocal
              ? 'Everything is on this computer only. Deleting the copy deletes it for good.'
              : 'Deletes the history here and its key, and signs you out. The server keeps everything.'}
          </p>
        </div>
        <Button variant="danger" onClick={() => openDialog({ kind: 'removeCopy' })}>
          Delete local copy…
        </Button>
      </div>
      {isLocal ? null : (
        <div className="settings-line">
          <div>
            <p className="label">Account</p>
            <p className="hint">Deletes the account and everything in it, on the server and here.</p>
          </div>
          <Button variant="danger" onClick={() => openDialog({ kind: 'deleteAccount' })}>
            Delete account…
          </Button>
        </div>
      )}
    </>
  );
}
