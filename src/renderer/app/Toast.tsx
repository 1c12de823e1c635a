import { useEffect, useState } from 'react';
import { say } from '../../shared/words/say';
import { useUi } from '../state/ui';

const SHOWN_MS = 6_000;
/** There is something to do. It can be done later, too. */
const SHOWN_WITH_UNDO_MS = 12_000;

export function Toast() {
  const toast = useUi((s) => s.toast);
  return toast ? <Shown key={toast.again} toast={toast} /> : null;
}

function Shown({ toast }: { readonly toast: NonNullable<ReturnType<typeof useUi.getState>['toast']> }) {
  /** While it has the mouse or the keyboard, it stays. */
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const ms = toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS;
    const timer = setTimeout(() => useUi.setState({ toast: null }), ms);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div
      className="toast"
      dir="auto"
      role={toast.failed ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={({ currentTarget }) => setHeld(currentTarget.contains(document.activeElement))}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.text}
      {toast.undo ? (
        <button type="button" className="toast-undo" onClick={toast.undo}>
          {say('bin.undo')}
        </button>
      ) : null}
    </div>
  );
}
