/** What main and the window that stands for Electron's say to each other. */
export type ToMain =
  | { readonly kind: 'request'; readonly id: number; readonly url: string }
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly args: readonly unknown[];
      readonly url: string;
    }
  | { readonly kind: 'loaded'; readonly id: number }
  | { readonly kind: 'quit' };

export type FromMain =
  | { readonly kind: 'opened'; readonly preload: string; readonly node: string }
  | { readonly kind: 'load'; readonly id: number; readonly url: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  /** Null: cancelled. */
  | { readonly kind: 'response'; readonly id: number; readonly response: Served | null };

export interface Served {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data: Uint8Array;
}
