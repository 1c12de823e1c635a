import type { Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import {} from './harness/person';
import { expect, test } from './harness/test';

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Training text' });

/** What is not drawn, whether there is any and whether it stands where one looks, and how much is drawn, in heights of what is seen. */
const look = (box: Locator): Promise<{ gaps: 'none' | 'out of sight' | 'seen'; drawn: number }> =>
  box.evaluate((content) => {
    const frame = content.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const [top, bottom] = [Math.max(frame.top, 0), Math.min(frame.bottom, innerHeight)];
    const all = Array.from(content.querySelectorAll('.cm-line > div'), (gap) => gap.getBoundingClientRect());
    const isSeen = all.some((gap) => gap.bottom > top && gap.top < bottom);
    const left = all.reduce((sum, { height }) => sum + height, 0);
    return {
      gaps: all.length === 0 ? 'none' : isSeen ? 'seen' : 'out of sight',
      drawn: (content.getBoundingClientRect().height - left) / (bottom - top),
    };
  });

const outOfSight = (box: Locator): Promise<void> =>
  expect.poll(async () => (await look(box)).gaps).toBe('out of sight');

const LINES: Readonly<Record<string, string>> = {
  words: 'The red van costs 12,900 euros. '.repeat(2_000),
  'letters without room': `a${'\u0301'.repeat(9)}`.repeat(6_000),
  'letters of little room': 'il.,'.repeat(15_000),
  'letters of one half and of two': `${'a'.repeat(127)}𝔸`.repeat(400),
};

test('a long line of a training text is drawn where it is seen, whatever room its letters take', async ({
  inside: { page },
}) => {
  for (const [name, content] of Object.entries(LINES))
    await askMain(page, 'training.save', { sessionId: null, title: name, content, enabled: true });
  await page.getByRole('button', { name: 'Training data' }).click();
  for (const [name, content] of Object.entries(LINES)) {
    await test.step(name, async () => {
      await page.getByRole('list', { name: 'Documents' }).getByRole('button', { name }).click();
      await expect(text(page)).toContainText(content.slice(0, 20));
      await outOfSight(text(page));
      for (const part of [0.3, 0.31, 0.9]) {
        await text(page).evaluate((box, to) => {
          const scroller = box.parentElement;
          if (scroller) scroller.scrollTop = to * scroller.scrollHeight;
        }, part);
        await outOfSight(text(page));
      }
    });
  }
});

test('beside an earlier text it is drawn little further than it is seen', async ({ inside: { page } }) => {
  const about = { sessionId: null, title: 'Joined', enabled: true };
  // Three of them take the room that the editor thinks one takes.
  const content = 'ببب'.repeat(40_000);
  const { id } = await askMain(page, 'training.save', { ...about, content });
  await askMain(page, 'training.save', { ...about, id, content: `Now ${content}` });
  await page.getByRole('button', { name: 'Training data' }).click();
  await page.getByRole('list', { name: 'Documents' }).getByRole('button', { name: 'Joined' }).click();
  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  for (const name of ['Earlier text', 'Text now']) {
    const box = history.getByRole('textbox', { name });
    await outOfSight(box);
    expect((await look(box)).drawn).toBeLessThan(2);
  }
});

test('where it takes long it is not on the page before it is complete, and is drawn once in a frame beside another text', async ({
  launchInside,
}) => {
  const { page } = await launchInside();
  const about = { sessionId: null, title: 'Slow', enabled: true };
  const content = '𝔸𠀀\u{1f9ff}'.repeat(5_000);
  const { id } = await askMain(page, 'training.save', { ...about, content });
  await askMain(page, 'training.save', { ...about, id, content: `Now ${content}` });
  await page.getByRole('button', { name: 'Training data' }).click();
  await page.evaluate(() => {
    // As if each frame had taken a second.
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1_000;
    const seen = { givenOnPage: 0, gapsInOneFrame: 0 };
    Object.assign(window, { seen });
    const give = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'contenteditable' && this.isConnected) seen.givenOnPage += 1;
      give.call(this, name, value);
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      // Told once for all that a frame's measuring changed: each time a line is drawn it has another gap.
      new MutationObserver((changes) => {
        const gaps = changes
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter((node) => node instanceof HTMLDivElement && node.className === '' && node.style.height);
        seen.gapsInOneFrame = Math.max(seen.gapsInOneFrame, gaps.length);
      }).observe(root, { subtree: true, childList: true });
      return root;
    };
  });
  await page.getByRole('list', { name: 'Documents' }).getByRole('button', { name: 'Slow' }).click();
  await outOfSight(text(page));
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: object }).seen, { gapsInOneFrame: 0 }),
  );
  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  for (const name of ['Earlier text', 'Text now']) await outOfSight(history.getByRole('textbox', { name }));
  expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
    givenOnPage: 0,
    gapsInOneFrame: 1,
  });
});
