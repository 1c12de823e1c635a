import type { Page } from '@playwright/test';

interface Highlighted {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** What is marked in messages, as it is written, and where it is seen. */
export const highlighted = (page: Page, ...names: ('find' | 'here' | 'hit')[]): Promise<Highlighted[]> =>
  page.evaluate(
    (all) =>
      all
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { top, bottom } = range.getBoundingClientRect();
          return { text: String(range), top, bottom };
        }),
    names,
  );
