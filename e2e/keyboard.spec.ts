import type { Locator, Page } from '@playwright/test';
import { answerEnded, answers } from './harness/person';
import { expect, test } from './harness/test';

/** More than a window has: what is not reached by then cannot be reached. */
const MOST_STEPS = 60;

/**
 * Goes to a control as a person without a mouse does: Tab from one to the next, and the arrows within a toolbar. Where it
 * stops, focus has to show.
 */
async function walkTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const isThere = (): Promise<boolean> => control.evaluate((node) => node === document.activeElement);
  const isInToolbar = (): Promise<boolean> =>
    control.evaluate((node) => node.closest('[role=toolbar]')?.contains(document.activeElement) ?? false);
  for (let step = 0; step < MOST_STEPS && !(await isThere()); step++) {
    await page.keyboard.press((await isInToolbar()) ? 'ArrowRight' : key);
  }
  await expect(control).toBeFocused();
  await expect(control).toBeVisible();
  expect(await control.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
}

const focusIsLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

/** It may be on its way from what is gone, no longer than anybody needs for the next key. */
const focusIsKept = (page: Page): Promise<void> =>
  expect.poll(() => focusIsLost(page), { timeout: 500 }).toBe(false);

const menuHasFocus = (page: Page): Promise<void> =>
  expect
    .poll(() => page.getByRole('menu').evaluate((menu) => menu.contains(document.activeElement)))
    .toBe(true);

test('a conversation is had without a mouse, and focus is never lost', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page;
  const composer = page.getByRole('textbox', { name: 'Message' });
  const own = page.getByRole('article', { name: 'You' });
  const button = (name: string, within: Locator) => within.getByRole('button', { name }).first();

  await expect(page.getByRole('main', { name: 'Welcome' })).toBeFocused();
  await walkTo(page, page.getByRole('button', { name: 'Start on this computer' }), 'Tab');
  await keyboard.press('Enter');
  await expect(composer).toBeFocused();
  await keyboard.type('Is the red one a diesel?');
  await keyboard.press('Enter');
  await answerEnded(page);
  await expect(composer).toBeFocused();

  await walkTo(page, button('Regenerate', answers(page)), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(answers(page)).toContainText('2 / 2');
  await answerEnded(page);
  await focusIsKept(page);
  await walkTo(page, button('Previous version', answers(page)), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(answers(page)).toContainText('1 / 2');
  await focusIsKept(page);

  await walkTo(page, button('Edit', own), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(own.getByRole('textbox')).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Is the blue one a diesel?');
  await keyboard.press('Enter');
  await expect(own).toContainText('blue');
  await answerEnded(page);
  await focusIsKept(page);

  await walkTo(page, button('More actions', answers(page)), 'Tab');
  await keyboard.press('Enter');
  await menuHasFocus(page);
  await keyboard.type('Quo');
  await expect(page.getByRole('menuitem', { name: 'Quote' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(composer).toBeFocused();
  await expect(composer).toHaveValue(/^> /);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Backspace');

  await keyboard.press('ControlOrMeta+Shift+F');
  await keyboard.type('diesel');
  await expect(page.getByRole('status', { name: 'Matches' })).toContainText('1');
  await keyboard.press('Escape');
  await expect(page.getByRole('search', { name: 'Find in conversation' })).toBeHidden();
  await focusIsKept(page);

  await walkTo(page, page.getByRole('combobox', { name: 'Model' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Model' })).toBeFocused();

  await walkTo(page, button('More actions', own), 'Tab');
  await keyboard.press('Enter');
  await menuHasFocus(page);
  await keyboard.type('Del');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(own).toHaveCount(1);
  await expect(own).toContainText('red');
  await focusIsKept(page);

  await keyboard.press('ControlOrMeta+n');
  await expect(own).toHaveCount(0);
  await expect(composer).toBeFocused();
});
