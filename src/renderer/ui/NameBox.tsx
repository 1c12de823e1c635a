import { type RefObject, useEffect, useRef, useState } from 'react';
import { MAX_TITLE_CHARS } from '../../shared/limits';

interface Props {
  readonly label: string;
  readonly name: string;
  /** With the name that is given now; null: it stays as it was. */
  readonly onDone: (name: string | null) => void;
}

/** Stands in the place of a name that is changed. Enter, or to go elsewhere, keeps what is typed; Escape does not. */
export function NameBox({ label, name, onDone }: Props) {
  return (
    <input
      className="name-box"
      aria-label={label}
      dir="auto"
      autoFocus
      maxLength={MAX_TITLE_CHARS}
      defaultValue={name}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => {
        const typed = event.target.value.trim();
        onDone(typed === '' || typed === name ? null : typed);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') {
          event.preventDefault();
          onDone(null);
        }
      }}
    />
  );
}

/** Whether something is renamed; the keyboard goes back to what was named. */
export function useRenaming(named: RefObject<HTMLElement | null>): [boolean, (renaming: boolean) => void] {
  const [renaming, setRenaming] = useState(false);
  const renamed = useRef(false);
  useEffect(() => {
    const isDone = !renaming && renamed.current;
    renamed.current = renaming;
    if (!isDone) return;
    // The box is still losing the keyboard.
    const timer = setTimeout(() => named.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [named, renaming]);
  return [renaming, setRenaming];
}
