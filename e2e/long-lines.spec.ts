import type { Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import {} from './harness/person';
import { expect, test } from './harness/test';

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Training text' });

/** Of what is not drawn, whether there is any, and whether it stands where one looks. */
const gaps = (box: Locator): Promise<'none' | 'out of sight' | 'seen'> =>
  box.evaluate((content) => {
    const frame = content.parentElement?.getBoundingClientRect();
    const all = Array.from(content.querySelectorAll('.cm-line > div'), (gap) => gap.getBoundingClientRect());
    if (!frame || all.length === 0) return 'none';
    const isSeen = all.some(({ top, bottom }) => bottom > frame.top && top < frame.bottom);
    return isSeen ? 'seen' : 'out of sight';
  });

const LINES: Readonly<Record<string, string>> = {
  words: 'The red van costs 12,900 euros. '.repeat(2_000),
  'letters without room': `a${'\u0301'.repeat(9)}`.repeat(6_000),
  'letters of little room': 'il.,'.repeat(15_000),
};

test('a long line of a training text is drawn where it is seen, whatever room its letters take', async ({
  launchInside,
}) => {
  const { page } = await launchInside();
  for (const [name, content] of Object.entries(LINES))
    await askMain(page, 'training.save', { sessionId: null, title: name, content, enabled: true });
  await page.getByRole('button', { name: 'Training data' }).click();
  for (const [name, content] of Object.entries(LINES)) {
    await test.step(name, async () => {
      await page.getByRole('list', { name: 'Documents' }).getByRole('button', { name }).click();
      await expect(text(page)).toContainText(content.slice(0, 20));
      await expect.poll(() => gaps(text(page))).toBe('out of sight');
      for (const part of [0.3, 0.31, 0.9]) {
        await text(page).evaluate((box, to) => {
          const scroller = box.parentElement;
          if (scroller) scroller.scrollTop = to * scroller.scrollHeight;
        }, part);
        await expect.poll(() => gaps(text(page))).toBe('out of sight');
      }
    });
  }
});
