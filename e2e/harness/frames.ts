import type { Page } from '@playwright/test';

export const MAX_FRAME_MS = 200;

/** Notes, from now on, how long the window answers nobody. */
export async function watchFrames(page: Page): Promise<void> {
  // Playwright's pictures of a large page take longer than any frame of ours.
  await page.context().tracing.stop();
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest of these times since it was last asked. */
export const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { longest } = window as unknown as { longest: { ms: number } };
    // What was drawn last has been laid out and painted, and its entry is there.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    const { ms } = longest;
    longest.ms = 0;
    return ms;
  });
