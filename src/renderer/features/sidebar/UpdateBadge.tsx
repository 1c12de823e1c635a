import { say } from '../../../shared/words/say';
import { useUpdates } from '../../state/updates';
import { openDialog } from '../../state/ui';

/** Says quietly that there is something new; nothing moves, nothing is asked. */
export function UpdateBadge() {
  const phase = useUpdates((s) => s.state?.phase);
  if (phase !== 'available' && phase !== 'ready') return null;
  return (
    <button
      type="button"
      className="update-badge"
      onClick={() => openDialog({ kind: 'settings', tab: 'updates' })}
    >
      {phase === 'ready' ? say('updates.badge_ready') : say('updates.badge_available')}
    </button>
  );
}
