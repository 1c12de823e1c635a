import { type KeyboardEvent, useRef } from 'react';
import { fold } from '../../shared/fold';

/** Letters that come sooner, where those before them led, belong together. */
const PAUSE_MS = 700;

/** @returns to which of the names the letters lead; undefined for what is no letter, or leads nowhere */
type Typed = (event: KeyboardEvent, here: number, names: () => readonly string[]) => number | undefined;

/**
 * Letters lead to the next name that begins with them, or else has more than one of them within; the same one again, to
 * the one after it.
 */
export function useTyped(): Typed {
  const typed = useRef({ text: '', at: 0, led: -1 });
  return ({ key, timeStamp, ctrlKey, metaKey, altKey }, here, names) => {
    const isLetter = /^.$/su.test(key) && !ctrlKey && !metaKey && !altKey;
    const { text: before, at, led } = typed.current;
    const goesOn = here === led && timeStamp - at < PAUSE_MS;
    // A space alone presses what is there.
    if (!isLetter || (key === ' ' && !goesOn)) return undefined;
    const text = goesOn && before !== key ? before + key : key;
    const all = names().map(fold);
    const sought = fold(text);
    const from = text === key ? here + 1 : here;
    const inOrder = all.map((_, index) => (from + index) % all.length);
    const found =
      inOrder.find((index) => all[index]?.startsWith(sought)) ??
      (text.length > 1 ? inOrder.find((index) => all[index]?.includes(sought)) : undefined);
    typed.current = { text, at: timeStamp, led: found ?? here };
    return found ?? (goesOn ? here : undefined);
  };
}

export type TypedRow = (event: KeyboardEvent, rows: () => readonly HTMLElement[]) => HTMLElement | undefined;

/** The same among rows, of which one has the keyboard. */
export function useTypedRow(): TypedRow {
  const typed = useTyped();
  return (event, rows) => {
    const all = rows();
    const here = all.findIndex((row) => row === event.target);
    const found = typed(event, here, () => all.map((row) => row.textContent));
    return found === undefined ? undefined : all[found];
  };
}
