import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FIRST_SESSIONS } from '../../../shared/limits';

const ROW_PX = 32;
/** What the first frame can show. */
const FIRST_ROWS = Math.max(FIRST_SESSIONS, Math.ceil(window.innerHeight / ROW_PX));
/** Rows are drawn so far below the view: whoever scrolls, or holds an arrow key, finds them there. */
const AHEAD_PX = 960;

interface DrawnRows {
  /** How many of the rows are drawn, from the first on. */
  readonly drawn: number;
  /** Stands for the others. */
  readonly rest: RefObject<HTMLLIElement | null>;
  readonly restPx: number;
}

const lists = new Set<() => void>();

/** Whoever goes to the end of a list, or selects in it, means every row. */
export const drawAllRows = (): void =>
  flushSync(() => {
    for (const drawAll of lists) drawAll();
  });

/** Rows are drawn as somebody comes near them: a thousand take 16 MiB, and 40 ms whenever a search has ended. */
export function useDrawnRows(count: number, atLeast: number): DrawnRows {
  const [wanted, setWanted] = useState(FIRST_ROWS);
  const drawn = Math.min(count, Math.max(wanted, atLeast));
  const rest = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const drawAll = (): void => setWanted(Infinity);
    lists.add(drawAll);
    return () => void lists.delete(drawAll);
  }, []);
  useEffect(() => {
    const node = rest.current;
    if (!node) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry?.isIntersecting || !entry.rootBounds) return;
        const missing = (entry.rootBounds.bottom - entry.boundingClientRect.top) / ROW_PX;
        startTransition(() => setWanted(drawn + Math.ceil(missing)));
      },
      { root: node.parentElement?.parentElement ?? null, rootMargin: `0px 0px ${String(AHEAD_PX)}px` },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, [drawn, count]);
  return { drawn, rest, restPx: (count - drawn) * ROW_PX };
}
