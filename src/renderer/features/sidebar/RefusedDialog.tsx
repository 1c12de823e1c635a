import { useCallback, useEffect, useState } from 'react';
import type { ErrorData } from '../../../shared/errors';
import type { RefusedChange } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

function whatOf({ kind, label }: RefusedChange): string {
  switch (kind) {
    case 'message':
    case 'document':
    case 'session':
    case 'clear_conversation':
      return say(`refused.${kind}`, { named: label ? 'yes' : 'no', label });
    default:
      return say(`refused.${kind}`);
  }
}

/** Changes that the server would not take. They are safe on this computer, and the person decides about each. */
export default function RefusedDialog({ onClose }: { readonly onClose: () => void }) {
  const [changes, setChanges] = useState<readonly RefusedChange[] | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  const [busy, setBusy] = useState<number | 'all' | null>(null);

  const load = useCallback(
    () => call('sync.refused').then(setChanges, (reason: unknown) => setError(toErrorData(reason))),
    [],
  );
  useEffect(() => drop(load()), [load]);

  async function decide(which: number | 'all', decision: () => Promise<unknown>): Promise<void> {
    setBusy(which);
    setError(null);
    try {
      await decision();
    } catch (reason) {
      setError(toErrorData(reason));
    }
    await load();
    setBusy(null);
  }
  const retry = (sequence: number | null): void =>
    drop(decide(sequence ?? 'all', () => call('sync.retryRefused', { sequence })));
  const withdraw = (sequence: number): void =>
    drop(decide(sequence, () => call('sync.withdrawRefused', { sequence })));

  return (
    <Dialog title={say('refused.title')} description={say('refused.description')} onClose={onClose}>
      <Alert text={error?.message ?? null} />
      {changes?.length === 0 ? <p className="dialog-text">{say('refused.nothing')}</p> : null}
      <ul className="refused" aria-label={say('refused.title')}>
        {changes?.map((change) => (
          <li key={change.sequence}>
            <div>
              <p dir="auto">{whatOf(change)}</p>
              <p className="refused-reason">{change.reason}</p>
            </div>
            <Button busy={busy === change.sequence} onClick={() => retry(change.sequence)}>
              {say('common.try_again')}
            </Button>
            <Button variant="quiet" disabled={busy !== null} onClick={() => withdraw(change.sequence)}>
              {say('refused.discard')}
            </Button>
          </li>
        ))}
      </ul>
      {changes !== null && changes.length > 1 ? (
        <footer className="dialog-foot">
          <Button variant="primary" busy={busy === 'all'} onClick={() => retry(null)}>
            {say('refused.retry_all')}
          </Button>
        </footer>
      ) : null}
    </Dialog>
  );
}
