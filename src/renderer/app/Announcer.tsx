import { say } from '../../shared/words/say';
import { useUi } from '../state/ui';

/** Speaks for what is only seen: streamed text itself is not read out, its beginning and end are. */
export function Announcer() {
  const { text, again } = useUi((s) => s.announcement);
  return (
    <div role="status" aria-label={say('announce.title')} className="visually-hidden">
      <span key={again}>{text}</span>
    </div>
  );
}
