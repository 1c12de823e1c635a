import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HighlightBegun, HighlightReply } from './highlight-protocol';
import { highlight } from './highlighter';

/** Chromium's, of which there are several here, and none works before it is told to. */
class Workers extends EventTarget {
  static all: Workers[] = [];
  isEnded = false;
  constructor() {
    super();
    Workers.all.push(this);
  }
  postMessage(): void {
    // What it is sent is of no concern here.
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: HighlightBegun | HighlightReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Workers);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the first colours of a language on a busy machine, and gives up what never ends', () => {
  const received = vi.fn();
  highlight('cpp', received).feed('int a;\n', true);
  const [worker] = Workers.all;
  worker?.tell({ block: 1, begun: true });
  vi.advanceTimersByTime(6_000);
  worker?.tell({ block: 1, lines: [['int a;']], isLast: true });
  expect(received).toHaveBeenLastCalledWith([['int a;']]);

  highlight('cpp', received).feed('class ***', true);
  worker?.tell({ block: 2, begun: true });
  vi.advanceTimersByTime(60_000);
  expect(received).toHaveBeenLastCalledWith(null);
  expect(worker?.isEnded).toBe(true);
});
