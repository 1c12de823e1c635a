/** One delta of a growing answer, placed by the length of the text before it (UTF-16 units). */
export interface Delta {
  readonly offset: number;
  readonly text: string;
}

export type Accumulated =
  | { readonly kind: 'text'; readonly text: string }
  /** Deltas are missing in between: the whole text has to be asked for. */
  | { readonly kind: 'gap' };

/** Adds a delta to what is there. A delta that came twice, or overlaps after a re-join, adds only what is new. */
export function accumulate(text: string, delta: Delta): Accumulated {
  if (delta.offset > text.length) return { kind: 'gap' };
  const known = text.length - delta.offset;
  return { kind: 'text', text: known >= delta.text.length ? text : text + delta.text.slice(known) };
}
