import { assertNever } from '../../../shared/assert';
import type { ConnectionStatus } from '../../../shared/models';
import { useApp } from '../../state/app';
import { openDialog } from '../../state/ui';

function stateText(state: ConnectionStatus['state']): string {
  switch (state) {
    case 'online':
      return 'Online';
    case 'offline':
      return 'Offline';
    case 'syncing':
      return 'Syncing';
    case 'signed_out':
      return 'Signed out';
    case 'local':
      return 'This computer only';
    default:
      return assertNever(state);
  }
}

export function ConnectionState() {
  const { state, pending, refused, queued, progress } = useApp((s) => s.connection);
  const percent = progress === null ? '' : ` ${String(Math.floor(progress * 100))}\u2009%`;
  const waiting =
    pending === 0 ? '' : `${String(pending)} ${pending === 1 ? 'change waits' : 'changes wait'}`;
  const questions =
    queued === 0 ? '' : `${String(queued)} ${queued === 1 ? 'question waits' : 'questions wait'}`;
  return (
    <div className="connection" data-state={state}>
      <i aria-hidden />
      <span role="status" aria-label="Connection state">
        {[`${stateText(state)}${percent}`, waiting, questions].filter(Boolean).join(', ')}
      </span>
      {refused > 0 ? (
        <button type="button" className="text-button" onClick={() => openDialog({ kind: 'refused' })}>
          {refused === 1 ? '1 refused change' : `${String(refused)} refused changes`}
        </button>
      ) : null}
    </div>
  );
}
