import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { whenDrawn } from '../../state/streams';

/** Closer than this to the end counts as being there. */
const NEAR_PX = 48;
/** What scrolls so soon after a wheel, a key or a pointer in the list is the person's doing. */
const HAND_MS = 1_500;
/** How a hand comes before the scroll event that it causes. */
const HANDS = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const;

interface Stick {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly following: RefObject<boolean>;
  readonly atBottom: boolean;
  readonly jump: () => void;
  /** Lets go of the end, for a place that is gone to. */
  readonly release: () => void;
}

/**
 * Follows the end of growing content until the person scrolls up, and again once they are back at the end.
 * A movement upwards lets go. One that comes with another height and without a hand is none: a row that turned out to be
 * smaller than it was taken for moves the view as well.
 */
export function useStickToBottom(): Stick {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [atBottom, setAtBottom] = useState(true);

  const jump = useCallback(() => {
    following.current = true;
    setAtBottom(true);
    const node = scroller.current;
    if (node) node.scrollTop = node.scrollHeight;
  }, []);

  const release = useCallback(() => {
    following.current = false;
  }, []);

  useEffect(() => {
    const box = scroller.current;
    const inner = content.current;
    if (!box || !inner) return;
    let lastTop = box.scrollTop;
    let lastHeight = box.scrollHeight;
    let followed = { height: -1, view: -1 };
    let handAt = -Infinity;
    const isNear = (): boolean => box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    const onScroll = (): void => {
      // Where it was put: nothing is read that would have to be laid out.
      if (following.current && box.scrollTop === lastTop) return;
      const isUp = box.scrollTop < lastTop - 1;
      const byHand = performance.now() - handAt < HAND_MS;
      const isMeant = isUp && (byHand || box.scrollHeight === lastHeight);
      lastTop = box.scrollTop;
      lastHeight = box.scrollHeight;
      // What is dragged, or rolls on, is by the hand that began it.
      if (isUp && byHand) handAt = performance.now();
      if (isNear()) following.current = true;
      else if (isMeant) following.current = false;
      setAtBottom(following.current || isNear());
    };
    // The wheel comes before its scroll event: without this, one more frame of growth would pull back.
    const onWheel = (event: WheelEvent): void => {
      if (event.deltaY < 0 && box.scrollHeight > box.clientHeight) following.current = false;
    };
    const follow = (): void => {
      const height = box.scrollHeight;
      const view = box.clientHeight;
      if (height === followed.height && view === followed.view) return;
      followed = { height, view };
      if (following.current) box.scrollTop = height;
      lastTop = box.scrollTop;
      lastHeight = height;
    };
    const onHand = (): void => {
      handAt = performance.now();
    };
    // Before the frame is laid out; what is drawn at other times is followed once it is.
    const stop = whenDrawn(follow);
    const sizes = new ResizeObserver(follow);
    sizes.observe(inner);
    sizes.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('wheel', onWheel, { passive: true });
    for (const name of HANDS) box.addEventListener(name, onHand, { passive: true });
    follow();
    return () => {
      stop();
      sizes.disconnect();
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('wheel', onWheel);
      for (const name of HANDS) box.removeEventListener(name, onHand);
    };
  }, []);

  return { scroller, content, following, atBottom, jump, release };
}
