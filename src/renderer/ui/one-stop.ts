import { type RefObject, useEffect } from 'react';

/** Lets Tab stop at one row of a list: where the keyboard is, else at what is open, else at the first. */
export function useOneStop(list: RefObject<HTMLElement | null>, rowsIn: string, open: unknown): void {
  // Whatever is drawn anew in it, and however it came.
  useEffect(() => {
    const node = list.current;
    if (!node) return;
    const keep = (): void => {
      const rows = [...node.querySelectorAll<HTMLElement>(rowsIn)];
      const stop =
        rows.find((row) => row === document.activeElement) ??
        rows.find((row) => row.hasAttribute('aria-current')) ??
        rows[0];
      for (const row of rows) {
        const tabIndex = row === stop ? 0 : -1;
        if (row.tabIndex !== tabIndex) row.tabIndex = tabIndex;
      }
    };
    keep();
    const observer = new MutationObserver(keep);
    observer.observe(node, { childList: true, subtree: true });
    node.addEventListener('focusin', keep);
    return () => {
      observer.disconnect();
      node.removeEventListener('focusin', keep);
    };
  }, [list, rowsIn, open]);
}
