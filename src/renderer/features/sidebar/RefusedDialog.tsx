import { useCallback, useEffect, useState } from 'react';
import { assertNever } from '../../../shared/assert';
import type { ErrorData } from '../../../shared/errors';
import type { RefusedChange } from '../../../shared/models';
import { call, drop, toErrorData } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

function whatOf({ kind, label }: RefusedChange): string {
  const named = label ? ` “${label}”` : '';
  switch (kind) {
    case 'message':
      return `The message${named}`;
    case 'document':
      return `The training text${named}`;
    case 'session':
      return `A change of the conversation${named}`;
    case 'delete_session':
      return 'The deletion of a conversation';
    case 'delete_message':
      return 'The deletion of a message';
    case 'delete_document':
      return 'The deletion of a training text';
    case 'clear_conversation':
      return `The clearing of the conversation${named}`;
    case 'profile':
      return 'A change of your profile';
    default:
      return assertNever(kind);
  }
}

/** Changes that the server would not take. They are safe on this computer, and the person decides about each. */
export function RefusedDialog({ onClose }: { readonly onClose: () => void }) {
  const [changes, setChanges] = useState<readonly RefusedChange[] | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  const [busy, setBusy] = useState<number | null>(null);

  const load = useCallback(
    () => call('sync.refused').then(setChanges, (reason: unknown) => setError(toErrorData(reason))),
    [],
  );
  useEffect(() => drop(load()), [load]);

  async function decide(
    operation: 'sync.retryRefused' | 'sync.discardRefused',
    sequence: number,
  ): Promise<void> {
    setBusy(sequence);
    setError(null);
    try {
      await call(operation, { sequence });
    } catch (reason) {
      setError(toErrorData(reason));
    }
    await load();
    setBusy(null);
  }

  return (
    <Dialog
      title="Refused changes"
      description="Your server did not accept these changes. They are kept on this computer; everything else goes on."
      onClose={onClose}
    >
      <Alert text={error?.message ?? null} />
      {changes?.length === 0 ? <p className="dialog-text">Nothing is refused any more.</p> : null}
      <ul className="refused" aria-label="Refused changes">
        {changes?.map((change) => (
          <li key={change.sequence}>
            <div>
              <p dir="auto">{whatOf(change)}</p>
              <p className="refused-reason">{change.reason}</p>
            </div>
            <Button
              busy={busy === change.sequence}
              onClick={() => void decide('sync.retryRefused', change.sequence)}
            >
              Try again
            </Button>
            <Button
              variant="quiet"
              disabled={busy !== null}
              onClick={() => void decide('sync.discardRefused', change.sequence)}
            >
              Discard
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
