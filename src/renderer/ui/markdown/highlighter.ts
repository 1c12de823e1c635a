import type { HighlightEnd, HighlightReply, HighlightRequest, Line } from './highlight-protocol';
import { isHighlighted } from './language-names';

/** A block beyond this is shown without colours: nobody reads it for its syntax. */
const MAX_HIGHLIGHTED_CHARS = 100_000;

/** How often the new lines of a growing block are sent: each message costs as much as many lines do. */
const SEND_EVERY_MS = 100;

let worker: Worker | undefined;
let nextBlock = 1;
const receivers = new Map<number, (lines: readonly Line[]) => void>();

/** Starts the worker, so that it is there when the first code comes. */
export function warmUpHighlighter(): Worker {
  if (!worker) {
    worker = new Worker(new URL('./highlight.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<HighlightReply>) => {
      receivers.get(data.block)?.(data.lines);
    });
  }
  return worker;
}

const post = (message: HighlightRequest | HighlightEnd): void => warmUpHighlighter().postMessage(message);

/** One code block on its way through the worker. */
export interface Highlighting {
  /** Sends what is new, whole lines only, each line once. False when it gets no colours. */
  feed(code: string, done: boolean): boolean;
  end(): void;
}

/** @param receive told the coloured lines as they come, in order */
export function highlight(lang: string, receive: (lines: readonly Line[]) => void): Highlighting {
  const block = nextBlock++;
  let sent = 0;
  let sentAt = -Infinity;
  receivers.set(block, receive);
  return {
    feed(code, done) {
      if (!isHighlighted(lang) || code.length > MAX_HIGHLIGHTED_CHARS) return false;
      const end = done ? code.length : code.lastIndexOf('\n') + 1;
      const now = performance.now();
      if (end > sent && (done || now - sentAt >= SEND_EVERY_MS)) {
        sentAt = now;
        // The last line break belongs to the piece before it, not to an empty line of its own.
        const text = code.slice(sent, end).replace(/\n$/, '');
        sent = end;
        post({ block, lang, text });
      }
      return true;
    },
    end() {
      receivers.delete(block);
      if (sent > 0) post({ block, end: true });
    },
  };
}
