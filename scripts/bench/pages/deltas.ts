declare global {
  interface Window {
    readonly bench: { onDelta(listener: (text: string) => void): void };
  }
}

/** Hands out what has arrived once a frame, as the app does. */
export function deltas(show: (text: string) => void): void {
  let waiting = '';
  let scheduled = false;
  window.bench.onDelta((text) => {
    waiting += text;
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      const now = waiting;
      waiting = '';
      show(now);
    });
  });
}

/** An answer of 8,000 tokens in 500 frames. */
const FRAME_CHARS = 83;

/** Hands out so much a frame and never more: who is slow takes longer, and draws the same frames as who is fast. */
export function frames(show: (text: string) => void): void {
  let waiting = '';
  let scheduled = false;
  const next = (): void => {
    show(waiting.slice(0, FRAME_CHARS));
    waiting = waiting.slice(FRAME_CHARS);
    scheduled = waiting !== '';
    if (scheduled) requestAnimationFrame(next);
  };
  window.bench.onDelta((text) => {
    waiting += text;
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(next);
  });
}
