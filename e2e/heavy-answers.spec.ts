import type { Page } from '@playwright/test';
import { payloads } from '../src/renderer/ui/markdown/testing/payloads';
import { answers, send, startHere } from './harness/person';
import { expect, test } from './harness/test';

/* Answers that are meant to hold the window up. In full with `npm run attack -- text`; here those that once did. */

const MAX_FRAME_MS = 200;
/** Other programs take the machine for a moment: what is slow by itself is slow each time. */
const ATTEMPTS = 3;
/** In each window. */
const TOGETHER = 12;

const ONCE_FELL = ['fractions in fractions, 400', 'roots in roots, 400', 'macros that double, 300'];
const tried =
  process.env.ATTACK === 'full' ? payloads : payloads.filter(({ name }) => ONCE_FELL.includes(name));

/** The longest time in which the window answered nobody, since it was last asked. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
}

const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { longest } = window as unknown as { longest: { ms: number } };
    // What was drawn last has been laid out and painted, and its entry is there.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    const { ms } = longest;
    longest.ms = 0;
    return ms;
  });

async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('log', { name: 'Conversation' })).not.toHaveAttribute('aria-busy', 'true', {
    timeout: 60_000,
  });
  await expect(page.locator('.md[data-open]')).toHaveCount(0, { timeout: 60_000 });
}

const groups = Array.from({ length: Math.ceil(tried.length / TOGETHER) }, (_, index) =>
  tried.slice(index * TOGETHER, (index + 1) * TOGETHER),
);
for (const group of groups) {
  test(`no frame is long, whole or while it grows: ${group[0]?.name ?? ''} to ${group.at(-1)?.name ?? ''}`, async ({
    launch,
    groq,
  }) => {
    test.setTimeout(600_000);
    const { page } = await launch();
    await startHere(page);
    await watchFrames(page);
    const slow: string[] = [];
    for (const { name, text } of group) {
      const behaviours = {
        whole: { kind: 'whole', text, tokensPerSecond: Infinity },
        grown: {
          kind: 'text',
          text,
          tokensPerSecond: Infinity,
          tokensPerChunk: Math.ceil(text.length / 6_000),
        },
      } as const;
      for (const [way, behaviour] of Object.entries(behaviours)) {
        let best = Infinity;
        for (let attempt = 1; attempt <= ATTEMPTS && best > MAX_FRAME_MS; attempt += 1) {
          await page.getByRole('button', { name: 'New conversation' }).click();
          await expect(answers(page)).toHaveCount(0);
          await longestFrame(page);
          groq.next(behaviour);
          await send(page, `${name}, ${way}`);
          await expect(answers(page)).toHaveCount(1, { timeout: 30_000 });
          await drawn(page);
          best = Math.min(best, await longestFrame(page));
        }
        if (process.env.ATTACK === 'full') console.log(`${best.toFixed(0).padStart(6)} ms  ${name}, ${way}`);
        if (best > MAX_FRAME_MS) slow.push(`${name}, ${way}: ${best.toFixed(0)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
}
