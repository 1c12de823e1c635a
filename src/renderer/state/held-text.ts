import { useEffect } from 'react';

/** One for each part of the window that alone holds something written. */
const holders = new Set<object>();

export const isTextHeld = (): boolean => holders.size > 0;

/** Says that this part of the window holds what is nowhere else, for as long as it does. */
export function useHeldText(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    const holder = {};
    holders.add(holder);
    return () => void holders.delete(holder);
  }, [isHeld]);
}
