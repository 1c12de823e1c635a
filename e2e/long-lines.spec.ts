import type { Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Training text' });

/** Whether text stands from the top to the bottom of what is seen: no gap for what is not drawn is there. */
const isDrawn = (box: Locator): Promise<boolean> =>
  box.evaluate((content) => {
    const frame = content.parentElement?.getBoundingClientRect();
    const gaps = Array.from(content.querySelectorAll('.cm-line > div'), (gap) => gap.getBoundingClientRect());
    return !!frame && gaps.every(({ top, bottom }) => bottom <= frame.top || top >= frame.bottom);
  });

const LINES: Readonly<Record<string, string>> = {
  words: 'The red van costs 12,900 euros. '.repeat(2_000),
  'letters without room': `a${'\u0301'.repeat(9)}`.repeat(6_000),
  'letters of little room': 'il.,'.repeat(15_000),
};

test('a long line of a training text is drawn where it is seen, whatever room its letters take', async ({
  launch,
}) => {
  const { page } = await launch();
  await startHere(page);
  for (const [name, content] of Object.entries(LINES))
    await askMain(page, 'training.save', { sessionId: null, title: name, content, enabled: true });
  await page.getByRole('button', { name: 'Training data' }).click();
  for (const [name, content] of Object.entries(LINES)) {
    await test.step(name, async () => {
      await page.getByRole('list', { name: 'Documents' }).getByRole('button', { name }).click();
      await expect(text(page)).toContainText(content.slice(0, 20));
      await expect.poll(() => isDrawn(text(page))).toBe(true);
      for (const part of [0.3, 0.31, 0.9]) {
        await text(page).evaluate((box, to) => {
          const scroller = box.parentElement;
          if (scroller) scroller.scrollTop = to * scroller.scrollHeight;
        }, part);
        await expect.poll(() => isDrawn(text(page))).toBe(true);
      }
    });
  }
});
