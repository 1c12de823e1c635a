import type { Locator, Page } from '@playwright/test';
import { type PlainKey, say } from '../../src/shared/words/say';

/** By the words of the language that this process speaks. */
export const named = (page: Page, role: Parameters<Page['getByRole']>[0], key: PlainKey): Locator =>
  page.getByRole(role, { name: (say as (key: PlainKey) => string)(key), exact: true });

/** Words that run out of the button, tab or item that they stand in. */
export const spilledWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK_PX = 1;
    const boxes = document.querySelectorAll(
      'button, summary, [role="tab"], [role^="menuitem"], [role="option"]',
    );
    return [...boxes].flatMap((box) => {
      if (!box.checkVisibility({ visibilityProperty: true })) return [];
      const { top, bottom } = box.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(box);
      const runs = [...words.getClientRects()].filter(({ width }) => width > 0);
      // What was found says by dots that there is more.
      if (box.matches('.hit')) return [];
      const isSpilled = runs.some((run) => run.top < top - SLACK_PX || run.bottom > bottom + SLACK_PX);
      return isSpilled ? [box.textContent] : [];
    });
  });
