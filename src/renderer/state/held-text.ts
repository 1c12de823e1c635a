import { useEffect } from 'react';

/** One for each part of the window that alone holds something written. */
const holders = new Set<object>();

export const isTextHeld = (): boolean => holders.size > 0;

let waiting: (() => void) | null = null;

/** At once, or as soon as nothing is held; of several that wait, the last one alone. */
export function whenNoTextIsHeld(act: () => void): void {
  if (isTextHeld()) waiting = act;
  else act();
}

function release(holder: object): void {
  holders.delete(holder);
  if (isTextHeld() || waiting === null) return;
  // After the part that held it is gone.
  queueMicrotask(waiting);
  waiting = null;
}

/** Says that this part of the window holds what is nowhere else, for as long as it does. */
export function useHeldText(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    const holder = {};
    holders.add(holder);
    return () => release(holder);
  }, [isHeld]);
}
