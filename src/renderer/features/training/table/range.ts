import { createContext, useContext, useSyncExternalStore } from 'react';

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

/** Draws a cell again only when it comes into the selection or leaves it. */
export function useIsSelected(row: number, column: number): boolean {
  const store = useContext(RangeContext);
  if (!store) throw new Error('A cell stands outside of a table.');
  return useSyncExternalStore(store.subscribe, () => {
    const block = blockOf(store.get());
    return (
      block !== null &&
      (block.top !== block.bottom || block.left !== block.right) &&
      row >= block.top &&
      row <= block.bottom &&
      column >= block.left &&
      column <= block.right
    );
  });
}
