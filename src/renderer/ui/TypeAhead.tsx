import { useLayoutEffect, useRef } from 'react';
import { say } from '../../shared/words/say';

/** Takes the keys while a dialog is on its way: the field in it that has the keyboard then goes on with them. */
export function TypeAhead({ onClose }: { readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    let opener = document.activeElement;
    const take = (): void => current.focus();
    const takeFrom = ({ target }: FocusEvent): void => {
      if (target instanceof Element) opener = target;
      take();
    };
    // A menu that closes gives the keyboard to its button.
    if (opener?.closest('[role="menu"]')) document.addEventListener('focusin', takeFrom, { once: true });
    else take();
    return () => {
      document.removeEventListener('focusin', takeFrom);
      // The dialog will give the keyboard back to where it finds it.
      if (document.activeElement === current && opener instanceof HTMLElement) opener.focus();
      handOver(current.value);
    };
  }, []);
  return (
    <input
      ref={field}
      className="type-ahead visually-hidden"
      aria-label={say('common.loading')}
      // Whatever closed before it may want the keyboard back.
      onBlur={({ currentTarget }) => queueMicrotask(() => currentTarget.focus())}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    />
  );
}

function handOver(text: string): void {
  if (text === '') return;
  const take = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches('[role="dialog"] :is(input, textarea)')) return;
    // What is in a field may be selected when it is given the keyboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types into whatever has the keyboard
    queueMicrotask(() => document.execCommand('insertText', false, text));
  };
  document.addEventListener('focusin', take, { once: true });
}
