import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../../shared/words/say';

interface Parts<T> {
  /** The first of them. */
  readonly shown: readonly T[];
  /** Of the list: the keyboard goes to the first of the next part. */
  readonly list: RefObject<(HTMLOListElement & HTMLUListElement) | null>;
  /** Stands below the list; null where all of it is shown. */
  readonly more: ReactNode;
}

/** A list whose length nobody knows, shown a part at a time: all at once may be a long frame. */
export function useParts<T>(all: readonly T[], atOnce: number): Parts<T> {
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const [count, setCount] = useState(atOnce);
  const hidden = all.length - count;

  function showMore(): void {
    flushSync(() => setCount(count + atOnce));
    list.current?.children[count]?.querySelector('button')?.focus();
  }

  return {
    shown: all.slice(0, count),
    list,
    more:
      hidden > 0 ? (
        <button type="button" className="text-button" onClick={showMore}>
          {say('list.more', { hidden })}
        </button>
      ) : null,
  };
}
