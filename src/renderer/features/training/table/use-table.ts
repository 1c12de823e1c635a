import { useEffect, useRef, useState } from 'react';
import { parseNext, parseTable, textOf, type Table } from './table';

/** Tables share the rows that did not change. */
const MAX_STEPS = 100;

interface Steps {
  readonly past: readonly Table[];
  readonly now: Table;
  readonly future: readonly Table[];
}

export interface EditedTable {
  readonly table: Table;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (next: Table) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A table of a text, and what was done to it; whatever else changes the text can be undone, too. */
export function useTable(text: string, onChange: (text: string) => void): EditedTable {
  const [steps, setSteps] = useState<Steps>(() => ({ past: [], now: parseTable(text), future: [] }));
  /** What we told or were told last: an echo of our own change changes nothing. */
  const known = useRef(text);

  useEffect(() => {
    if (text === known.current) return;
    known.current = text;
    setSteps(({ past, now }) => ({ past: [...past, now], now: parseNext(text, now), future: [] }));
  }, [text]);

  function go(next: Steps): void {
    setSteps(next);
    known.current = textOf(next.now);
    onChange(known.current);
  }

  const { past, now, future } = steps;
  return {
    table: now,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (next) => {
      if (next !== now) go({ past: [...past.slice(1 - MAX_STEPS), now], now: next, future: [] });
    },
    undo: () => {
      const before = past.at(-1);
      if (before) go({ past: past.slice(0, -1), now: before, future: [now, ...future] });
    },
    redo: () => {
      const [next, ...others] = future;
      if (next) go({ past: [...past, now], now: next, future: others });
    },
  };
}
