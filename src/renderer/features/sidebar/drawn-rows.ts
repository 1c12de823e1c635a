import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FIRST_SESSIONS } from '../../../shared/limits';

/** What a row of each kind takes where it is not laid out, as the styles say. */
const ROW_PX = { conversation: 32, hit: 62 } as const;
/** What the first frame can show; more at once would make a frame long. */
const VIEW_PX = Math.max(FIRST_SESSIONS * ROW_PX.conversation, window.innerHeight);
/** Rows are drawn so far below the view: whoever scrolls, holds an arrow key or is read to finds them there. */
const AHEAD_PX = 6_400;
/** Not before the app has taken its first input, or a moment later on a machine that is never idle. */
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

/**
 * Rows are drawn as somebody comes near them, a view of them at a time: a thousand take 16 MiB, and are drawn again whenever
 * a search has ended.
 */
export function useDrawnRows(kind: keyof typeof ROW_PX, count: number, atLeast = 0): DrawnRows {
  const rowPx = ROW_PX[kind];
  const atOnce = Math.ceil(VIEW_PX / rowPx);
  const [wanted, setWanted] = useState(atOnce);
  // A list that grows again is one that begins.
  const most = Math.max(count, atOnce);
  if (wanted > most) setWanted(most);
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
        const ahead = Math.ceil((entry.rootBounds.bottom - entry.boundingClientRect.top) / rowPx);
        const inView = ahead - AHEAD_PX / rowPx;
        const more = Math.max(inView, Math.min(ahead, atOnce));
        const draw = (): void => startTransition(() => setWanted(drawn + Math.ceil(more)));
        if (inView > 0) draw();
        else waiting = requestIdleCallback(draw, { timeout: REST_AFTER_MS });
      },
      { root: node.closest('.sidebar-scroll'), rootMargin: `0px 0px ${String(AHEAD_PX)}px` },
    );
    observer.observe(node);
    return () => {
      observer.disconnect();
      cancelIdleCallback(waiting);
    };
  }, [drawn, count, atOnce, rowPx]);
  return { drawn, rest, restPx: (count - drawn) * rowPx };
}
