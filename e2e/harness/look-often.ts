import { expect, type Page } from '@playwright/test';

/** How long Playwright rests between two looks: its own rests grow to 500 and 1000, and it has no setting for them. */
const RESTS_MS = [20, 50, 100];

interface Frames {
  retryWithProgressAndBackoff(progress: unknown, action: unknown): Promise<unknown>;
  retryWithProgressAndTimeouts(
    progress: unknown,
    rests: readonly number[],
    action: unknown,
  ): Promise<unknown>;
}
interface InProcess {
  _connection?: { toImpl?: (page: unknown) => { mainFrame?: () => object } | undefined };
}

const canLookOften = (frames: object): frames is Frames =>
  'retryWithProgressAndBackoff' in frames && 'retryWithProgressAndTimeouts' in frames;

const { poll } = expect;

/** From now on whatever is waited for is seen within a tenth of a second: a fifth of the tests' time was such rest. */
export function lookOften(page: Page): void {
  const frame = (page as InProcess)._connection?.toImpl?.(page)?.mainFrame?.();
  const frames: unknown = frame && Object.getPrototypeOf(frame);
  if (typeof frames !== 'object' || frames === null || !canLookOften(frames))
    throw new Error(
      'This version of Playwright rests elsewhere between its looks: see e2e/harness/look-often.ts.',
    );
  frames.retryWithProgressAndBackoff = function (this: Frames, progress, action) {
    return this.retryWithProgressAndTimeouts(progress, RESTS_MS, action);
  };
  expect.poll = (actual, options) =>
    poll(actual, { intervals: RESTS_MS, ...(typeof options === 'string' ? { message: options } : options) });
}
