import { type RefObject, useEffect, useRef } from 'react';
import { isInDialog } from '../../state/typed-ahead';
import { useUi } from '../../state/ui';

/**
 * What has the keyboard may go: an answer in whose place another version comes, a message that is deleted. The keyboard
 * then goes to the same button of the message that is there now, or else to where questions are typed.
 */
export function useKeepFocus(scroller: RefObject<HTMLElement | null>, rows: readonly unknown[]): void {
  const dialog = useUi((s) => s.dialog);
  const last = useRef<{ readonly element: Element; readonly row: string } | null>(null);
  const tail = rows.length - 1;

  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      // A menu or a dialog is not where the keyboard stays: it gives it back.
      if (target.closest('[role="menu"]') || isInDialog(target)) return;
      const row = scroller.current?.contains(target) ? target.closest<HTMLElement>('.log-row') : null;
      last.current = row ? { element: target, row: row.dataset.index ?? String(tail) } : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [scroller, tail]);

  useEffect(() => {
    // After a dialog has given the keyboard back.
    const timer = setTimeout(() => {
      const gone = last.current;
      if (!gone || gone.element.isConnected || document.activeElement !== document.body) return;
      last.current = null;
      const place = gone.row === String(tail) ? '.log-tail' : `.log-row[data-index="${gone.row}"]`;
      const buttons = [
        ...(scroller.current?.querySelectorAll<HTMLElement>(
          `${place} [role="toolbar"] button:not(:disabled)`,
        ) ?? []),
      ];
      const label = gone.element.getAttribute('aria-label');
      const next = buttons.find((button) => button.getAttribute('aria-label') === label) ?? buttons[0];
      (next ?? document.querySelector<HTMLElement>('.composer textarea'))?.focus();
    }, 0);
    return () => clearTimeout(timer);
  }, [scroller, rows, dialog, tail]);
}
