import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { RunningApp } from './app';
import { rendererPid } from './leaks';

export const MAX_FRAME_MS = 200;

const SAMPLE_MS = 10;

/** In milliseconds since 1970, as a page and a test both tell them. */
interface Frame {
  readonly from: number;
  readonly to: number;
}

/**
 * Notes, from now on, how long the window answers nobody. What its thread waited because other programs had the cores is
 * not its own, and taken off: an idle machine takes nothing off.
 *
 * @returns tells the longest of these times, in milliseconds, since it was last asked
 */
export async function watchFrames({ app, page }: RunningApp): Promise<() => Promise<number>> {
  // Playwright's pictures of a large page take longer than any frame of ours.
  await page.context().tracing.stop();
  const waits = watchWaits(await rendererPid(app));
  await page.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(window, { frames });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        const from = performance.timeOrigin + startTime;
        frames.push({ from, to: from + duration });
      }
    }).observe({ type: 'longtask' });
  });
  return async () => {
    const frames = await page.evaluate(async () => {
      const { frames: noted } = window as unknown as { frames: Frame[] };
      // What was drawn last has been laid out and painted, and its entry is there.
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return noted.splice(0);
    });
    const longest = frames.map((frame) => frame.to - frame.from - waits.within(frame));
    waits.forget();
    return Math.max(0, ...longest);
  };
}

/**
 * Waits until the page has so many of it, and looks at nothing else: where an expectation is not true yet, Playwright reads
 * all of the page for its report, which takes a long frame of a large one.
 */
export const until = (page: Page, selector: string, count: number): Promise<void> =>
  page.evaluate(
    async ([what, many]) => {
      while (document.querySelectorAll(what).length !== many) await new Promise(requestAnimationFrame);
    },
    [selector, count] as const,
  );

/** How long the first thread of a process, which is its main one, was ready to run and had no core. Told by Linux alone. */
function watchWaits(pid: number) {
  const file = `/proc/${String(pid)}/task/${String(pid)}/schedstat`;
  const samples: { readonly at: number; readonly waited: number }[] = [];
  const sample = (): void => {
    try {
      const [, ns = '0'] = readFileSync(file, 'utf8').split(' ');
      samples.push({ at: performance.timeOrigin + performance.now(), waited: Number(ns) / 1e6 });
    } catch {
      clearInterval(timer);
    }
  };
  const timer = setInterval(sample, SAMPLE_MS).unref();
  sample();
  return {
    /** Never more than it was: what was told before and after the frame counts for nothing. */
    within({ from, to }: Frame): number {
      const inside = samples.filter(({ at }) => at >= from && at <= to);
      return (inside.at(-1)?.waited ?? 0) - (inside[0]?.waited ?? 0);
    },
    forget(): void {
      samples.splice(0, samples.length - 1);
    },
  };
}
