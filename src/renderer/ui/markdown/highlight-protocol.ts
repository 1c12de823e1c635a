/** A run of characters of one kind; the kind is the end of a class name in `markdown.css`. Text alone has no kind. */
export type Run = string | readonly [kind: string, text: string];
export type Line = readonly Run[];

/** The next whole lines of a code block; the worker keeps the grammar's state between them. */
export interface HighlightRequest {
  readonly block: number;
  readonly lang: string;
  readonly text: string;
}
/** The block is gone: its state may be dropped. */
export interface HighlightEnd {
  readonly block: number;
  readonly end: true;
}
/** Lines of a block, in order; the last ones of a request say so. */
export interface HighlightReply {
  readonly block: number;
  readonly lines: readonly Line[];
  readonly isLast: boolean;
}
/** A piece is begun: what ends it is watched from now on. */
export interface HighlightBegun {
  readonly block: number;
  readonly begun: true;
}
