import type {
  HighlightBegun,
  HighlightEnd,
  HighlightReply,
  HighlightRequest,
  Line,
} from './highlight-protocol';
import { isHighlighted } from './language-names';

/** How often the new lines of a growing block are sent: each message costs as much as many lines do. */
const SEND_EVERY_MS = 100;

/**
 * A piece takes some milliseconds, and the first ones of a language, whose expressions are made then, some seconds where
 * others have the processor. What takes longer has met an expression that never ends.
 */
const GIVE_UP_AFTER_MS = 8_000;

/** Told the coloured lines as they come, in order; null when the block is given up and stays plain. */
export type Receive = (lines: readonly Line[] | null) => void;

interface Job {
  readonly lang: string;
  readonly receive: Receive;
  /** What was sent of it, to begin again with another worker. */
  text: string;
  received: number;
  /** Lines that are coloured a second time. */
  again: number;
}

let worker: Worker | undefined;
let watch: ReturnType<typeof setTimeout> | undefined;
let nextBlock = 1;
const jobs = new Map<number, Job>();
/** Marks of what has held a worker up: the text itself goes with its account. */
const givenUp = new Set<number>();

/** Starts the worker, so that it is there when the first code comes. */
export function warmUpHighlighter(): Worker {
  if (!worker) {
    worker = new Worker(new URL('./highlight.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<HighlightReply | HighlightBegun>) => {
      clearTimeout(watch);
      if ('begun' in data) watch = setTimeout(() => startAnew(data.block), GIVE_UP_AFTER_MS);
      else receive(data);
    });
  }
  return worker;
}

function receive({ block, lines }: HighlightReply): void {
  const job = jobs.get(block);
  if (!job) return;
  const known = Math.min(job.again, lines.length);
  job.again -= known;
  job.received += lines.length - known;
  if (known < lines.length) job.receive(lines.slice(known));
}

/** The block that holds the worker up stays plain; a new worker goes on with the others. */
function startAnew(culprit: number): void {
  worker?.terminate();
  worker = undefined;
  const job = jobs.get(culprit);
  jobs.delete(culprit);
  for (const [block, { lang, text }] of jobs) {
    const other = jobs.get(block);
    if (other) other.again = other.received;
    if (text !== '') post({ block, lang, text: withoutLastBreak(text) });
  }
  if (!job) return;
  givenUp.add(markOf(job.lang + job.text));
  job.receive(null);
}

const wasGivenUp = (lang: string, code: string): boolean =>
  givenUp.size > 0 && givenUp.has(markOf(lang + code));

/** Two texts that share one only stay plain both. */
function markOf(text: string): number {
  let mark = text.length;
  for (let place = 0; place < text.length; place += 1)
    mark = (Math.imul(mark, 31) + text.charCodeAt(place)) | 0;
  return mark;
}

const post = (message: HighlightRequest | HighlightEnd): void => warmUpHighlighter().postMessage(message);

/** The last line break belongs to the piece before it, not to an empty line of its own. */
const withoutLastBreak = (text: string): string => (text.endsWith('\n') ? text.slice(0, -1) : text);

/** One code block on its way through the worker. */
export interface Highlighting {
  /** Sends what is new, whole lines only, each line once. False when it gets no colours. */
  feed(code: string, done: boolean): boolean;
  end(): void;
}

export function highlight(lang: string, receive: Receive): Highlighting {
  const block = nextBlock++;
  const job: Job = { lang, receive, text: '', received: 0, again: 0 };
  let sentAt = -Infinity;
  jobs.set(block, job);
  return {
    feed(code, done) {
      if (!isHighlighted(lang, code.length) || !jobs.has(block) || wasGivenUp(lang, code)) return false;
      const sent = job.text.length;
      const end = done ? code.length : code.lastIndexOf('\n') + 1;
      const now = performance.now();
      if (end > sent && (done || now - sentAt >= SEND_EVERY_MS)) {
        sentAt = now;
        job.text = code.slice(0, end);
        post({ block, lang, text: withoutLastBreak(code.slice(sent, end)) });
      }
      return true;
    },
    end() {
      if (jobs.delete(block) && job.text !== '') post({ block, end: true });
    },
  };
}
