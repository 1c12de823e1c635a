import { type KeyboardEvent, useRef } from 'react';
import { fold } from '../../shared/fold';

/** Letters that come sooner, where those before them led, belong together. */
const PAUSE_MS = 700;

export type TypedRow = (event: KeyboardEvent, rows: () => readonly HTMLElement[]) => HTMLElement | undefined;

/** Letters typed at a row lead to the next one that begins with them; the same one again, to the one after it. */
export function useTypedRow(): TypedRow {
  const typed = useRef<{ text: string; at: number; led: EventTarget | null }>({ text: '', at: 0, led: null });
  return ({ key, target, timeStamp, ctrlKey, metaKey, altKey }, rows) => {
    const isLetter = /^.$/su.test(key) && !ctrlKey && !metaKey && !altKey;
    const { text: before, at, led } = typed.current;
    const goesOn = target === led && timeStamp - at < PAUSE_MS;
    // A space alone presses the row.
    if (!isLetter || (key === ' ' && !goesOn)) return undefined;
    const text = goesOn && before !== key ? before + key : key;
    const all = rows();
    const here = all.findIndex((row) => row === target);
    const from = text === key ? here + 1 : here;
    const sought = fold(text);
    const found = [...all.slice(from), ...all.slice(0, from)].find((row) =>
      fold(row.textContent).startsWith(sought),
    );
    typed.current = { text, at: timeStamp, led: found ?? target };
    return found;
  };
}
