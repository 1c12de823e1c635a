import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Closer than this to the end counts as being there. */
const NEAR_PX = 48;

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
 * Only a movement upwards lets go: growth alone moves nothing up, so it never looks like a hand.
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
    const isNear = (): boolean => box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    const onScroll = (): void => {
      const up = box.scrollTop < lastTop - 1;
      lastTop = box.scrollTop;
      if (up && !isNear()) following.current = false;
      else if (isNear()) following.current = true;
      setAtBottom(following.current || isNear());
    };
    // The wheel comes before its scroll event: without this, one more frame of growth would pull back.
    const onWheel = (event: WheelEvent): void => {
      if (event.deltaY < 0 && box.scrollHeight > box.clientHeight) following.current = false;
    };
    const follow = (): void => {
      if (following.current) box.scrollTop = box.scrollHeight;
      lastTop = box.scrollTop;
    };
    const sizes = new ResizeObserver(follow);
    sizes.observe(inner);
    sizes.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('wheel', onWheel, { passive: true });
    follow();
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('wheel', onWheel);
    };
  }, []);

  return { scroller, content, following, atBottom, jump, release };
}
