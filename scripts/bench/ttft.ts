import { setTimeout as delay } from 'node:timers/promises';
import { type BenchResult, compare } from './result';
import { KEEP_NAMES, startBench, type Stage } from './streaming';

const ROUNDS = 15;
/** Long enough that everything before the first byte has settled. */
const QUIET_MS = 400;

/** From the first byte of the answer on the socket until it is on the screen. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  const once = async (stage: Stage, round: number): Promise<number> => {
    const mark = `FIRST-${round}`;
    await stage.reset();
    await stage.page.evaluate(KEEP_NAMES);
    await stage.page.evaluate(watchFor, mark);
    bench.groq.next({ kind: 'gated', text: `${mark} and more words` });
    await stage.ask();
    await bench.groq.waitForRequest();
    await delay(QUIET_MS);
    const sent = performance.timeOrigin + performance.now();
    bench.groq.release(2);
    const painted = await stage.page.evaluate(() => (window as unknown as Painted).painted);
    bench.groq.release(50);
    await delay(QUIET_MS);
    bench.groq.reset();
    return painted - sent;
  };
  try {
    const floor = await bench.shell('floor');
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await once(floor, round), await once(bench.app, round)] as const;
      if (round === 0) continue; // the first answer loads what shows it
      bare.push(pair[0]);
      ours.push(pair[1]);
    }
    return compare('ttft', 'ms from the first byte to its paint', ours, bare, 1.3);
  } finally {
    await bench.stop();
  }
}

interface Painted {
  painted: Promise<number>;
}

/** Runs in the page. The clock is the machine's, as the server's is. */
function watchFor(mark: string): void {
  (window as unknown as Painted).painted = new Promise((resolve) => {
    // Chromium itself says when the text was painted, whatever was done for it.
    new PerformanceObserver((list) => {
      const painted = list.getEntries().find((entry) => 'renderTime' in entry);
      if (painted)
        resolve(performance.timeOrigin + (painted as unknown as { renderTime: number }).renderTime);
    }).observe({ type: 'element', buffered: false });
    const observer = new MutationObserver(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (!texts.currentNode.textContent?.includes(mark.slice(0, 8))) continue;
        texts.currentNode.parentElement?.setAttribute('elementtiming', mark);
        observer.disconnect();
        return;
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
