import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';

/** A cell by its place on the screen: the row as shown, the column of the table. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: all between two corners. The keyboard is at `anchor`. */
export interface Range {
  readonly anchor: Place | null;
  readonly head: Place | null;
}

const NOTHING: Range = { anchor: null, head: null };

/** The selection of one grid, beside React: a step of the keyboard draws two cells again and not all. */
export class RangeStore {
  #range = NOTHING;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Range => this.#range;

  set(change: Partial<Range>): void {
    this.#range = { ...this.#range, ...change };
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function blockOf({ anchor, head }: Range): Block | null {
  if (!anchor) return null;
  const other = head ?? anchor;
  return {
    top: Math.min(anchor.row, other.row),
    bottom: Math.max(anchor.row, other.row),
    left: Math.min(anchor.column, other.column),
    right: Math.max(anchor.column, other.column),
  };
}

export const RangeContext = createContext<RangeStore | null>(null);

/** The columns of a row that are selected, both included; null: none, or a single cell. */
export type SelectedColumns = readonly [left: number, right: number] | null;

/** Draws a row again only when what is selected of it changes. */
export function useSelectedColumns(row: number): SelectedColumns {
  const store = useContext(RangeContext);
  if (!store) throw new Error('A row stands outside of a table.');
  const seen = useSyncExternalStore(store.subscribe, () => {
    const block = blockOf(store.get());
    const isSelected =
      block !== null &&
      (block.top !== block.bottom || block.left !== block.right) &&
      row >= block.top &&
      row <= block.bottom;
    return isSelected ? `${String(block.left)} ${String(block.right)}` : '';
  });
  return useMemo(() => {
    if (seen === '') return null;
    const [left = 0, right = 0] = seen.split(' ').map(Number);
    return [left, right];
  }, [seen]);
}
