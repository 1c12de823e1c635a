import { assertNever } from '../../../shared/assert';
import type { ConnectionStatus } from '../../../shared/models';
import { useApp } from '../../state/app';

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
  const { state, pending } = useApp((s) => s.connection);
  const waiting =
    pending === 0 ? '' : `${String(pending)} ${pending === 1 ? 'change waits' : 'changes wait'}`;
  return (
    <div role="status" aria-label="Connection state" className="connection" data-state={state}>
      <i aria-hidden />
      <span>{[stateText(state), waiting].filter(Boolean).join(', ')}</span>
    </div>
  );
}
