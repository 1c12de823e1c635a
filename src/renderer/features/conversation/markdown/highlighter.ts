import { useEffect, useRef, useState } from 'react';
import type { HighlightEnd, HighlightReply, HighlightRequest, Line } from './highlight-protocol';

/** A block beyond this is shown without colours: nobody reads it for its syntax. */
const MAX_HIGHLIGHTED_CHARS = 100_000;

let worker: Worker | undefined;
let nextBlock = 1;
const receivers = new Map<number, (lines: readonly Line[]) => void>();

function post(message: HighlightRequest | HighlightEnd): void {
  if (!worker) {
    worker = new Worker(new URL('./highlight.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<HighlightReply>) => {
      receivers.get(data.block)?.(data.lines);
    });
  }
  worker.postMessage(message);
}

/** Feeds one growing code block to the worker, whole lines only, each line once. */
class BlockHighlighter {
  readonly #id = nextBlock++;
  readonly #lang: string;
  #sent = '';

  constructor(lang: string, receive: (lines: readonly Line[]) => void) {
    this.#lang = lang;
    let all: readonly Line[] = [];
    receivers.set(this.#id, (lines) => {
      all = [...all, ...lines];
      receive(all);
    });
  }

  /** False when the text is not what was sent plus more: a new highlighter has to begin. */
  feed(code: string, done: boolean): boolean {
    if (!code.startsWith(this.#sent)) return false;
    const end = done ? code.length : code.lastIndexOf('\n') + 1;
    // The last line break belongs to the piece before it, not to an empty line of its own.
    const text = code.slice(this.#sent.length, end).replace(/\n$/, '');
    if (end <= this.#sent.length) return true;
    this.#sent = code.slice(0, end);
    post({ block: this.#id, lang: this.#lang, text });
    return true;
  }

  end(): void {
    receivers.delete(this.#id);
    post({ block: this.#id, end: true });
  }
}

/** Coloured lines as far as they are known; the caller shows the rest as plain text. */
export function useHighlight(code: string, lang: string, done: boolean): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const highlighter = useRef<BlockHighlighter>(null);

  useEffect(() => {
    if (!lang || code.length > MAX_HIGHLIGHTED_CHARS) return;
    if (highlighter.current?.feed(code, done)) return;
    highlighter.current?.end();
    highlighter.current = new BlockHighlighter(lang, setLines);
    highlighter.current.feed(code, done);
  }, [code, lang, done]);

  useEffect(
    () => () => {
      highlighter.current?.end();
      highlighter.current = null;
    },
    [lang],
  );

  return lines;
}
