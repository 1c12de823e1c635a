/** One piece of a growing answer, placed by the length of the text before it (UTF-16 units). */
export interface Piece {
  readonly offset: number;
  readonly text: string;
}

export type Accumulated =
  | { readonly kind: 'text'; readonly text: string }
  /** Pieces are missing in between: the whole text has to be asked for. */
  | { readonly kind: 'gap' };

/** Adds a piece to what is there. A piece that came twice, or overlaps after a re-join, adds only what is new. */
export function accumulate(text: string, piece: Piece): Accumulated {
  if (piece.offset > text.length) return { kind: 'gap' };
  const known = text.length - piece.offset;
  return { kind: 'text', text: known >= piece.text.length ? text : text + piece.text.slice(known) };
}
