import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FIRST_SESSIONS } from '../../../shared/limits';

const ROW_PX = 32;
/** What the first frame can show. */
const FIRST_ROWS = Math.max(FIRST_SESSIONS, Math.ceil(window.innerHeight / ROW_PX));
/** Rows are drawn so far below the view: whoever scrolls, holds an arrow key or is read to finds them there. */
const AHEAD_PX = 200 * ROW_PX;
/** The first of these after the app has taken its first input, or a moment later on a machine that is never idle. */
const REST_AFTER_MS = 1_000;

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

/** Rows are drawn as somebody comes near them: a thousand take 16 MiB, and are drawn again whenever a search has ended. */
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
    let waiting = 0;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry?.isIntersecting || !entry.rootBounds) return;
        const missing = (entry.rootBounds.bottom - entry.boundingClientRect.top) / ROW_PX;
        const draw = (): void => startTransition(() => setWanted(drawn + Math.ceil(missing)));
        if (drawn > FIRST_ROWS) draw();
        else waiting = requestIdleCallback(draw, { timeout: REST_AFTER_MS });
      },
      { root: node.parentElement?.parentElement ?? null, rootMargin: `0px 0px ${String(AHEAD_PX)}px` },
    );
    observer.observe(node);
    return () => {
      observer.disconnect();
      cancelIdleCallback(waiting);
    };
  }, [drawn, count]);
  return { drawn, rest, restPx: (count - drawn) * ROW_PX };
}
