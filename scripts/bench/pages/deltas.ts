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
