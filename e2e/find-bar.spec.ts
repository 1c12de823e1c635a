import { ask } from './harness/person';
import { expect, test } from './harness/test';

test('the find bar takes the keyboard when it is asked for, and never by itself', async ({
  inside: { page },
}) => {
  const { keyboard } = page;
  const bar = page.getByRole('search', { name: 'Find in conversation' });
  const box = bar.getByRole('searchbox');
  const composer = page.getByRole('textbox', { name: 'Message' });

  // There is nothing to look through, and no bar waits for it.
  await keyboard.press('ControlOrMeta+Shift+F');
  await ask(page, 'First question');
  await expect(bar).toHaveCount(0);
  await expect(composer).toBeFocused();

  await keyboard.press('ControlOrMeta+Shift+F');
  await expect(box).toBeFocused();
  await keyboard.type('question');
  await expect(bar.getByRole('status', { name: 'Matches' })).toContainText('1');
  // What it stands at looks otherwise than the rest, also in the system's colours.
  const here = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('here') ?? [])].map(({ startContainer }) =>
        startContainer.parentElement?.closest('article')?.getAttribute('aria-label'),
      ),
    );
  await expect.poll(async () => new Set(await here())).toEqual(new Set(['Assistant']));
  await keyboard.press('Enter');
  await expect.poll(async () => new Set(await here())).toEqual(new Set(['You']));
  await page.emulateMedia({ forcedColors: 'active' });
  const grounds = await page.evaluate(() =>
    ['::highlight(find)', '::highlight(here)', null].map(
      (mark) => getComputedStyle(document.body, mark).backgroundColor,
    ),
  );
  expect(new Set(grounds).size).toBe(3);
  await page.emulateMedia({ forcedColors: 'none' });
  await composer.focus();
  await keyboard.press('ControlOrMeta+Shift+F');
  await expect(box).toBeFocused();
  // All of it is selected: what is typed next takes its place.
  await expect
    .poll(() =>
      box.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [selectionStart, selectionEnd]),
    )
    .toEqual([0, 'question'.length]);

  await keyboard.press('ControlOrMeta+n');
  await expect(composer).toBeFocused();
  await keyboard.type('Second question');
  await keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Assistant' })).toHaveCount(1);
  await expect(composer).toBeFocused();
  await page
    .getByRole('list', { name: 'Conversations' })
    .getByRole('button', { name: 'First question', exact: true })
    .click();
  await expect(page.getByRole('main', { name: 'First question' })).toBeVisible();
  await expect(bar).toBeVisible();
  await expect(box).not.toBeFocused();
});
