import type { Page } from '@playwright/test';
import { en } from '../../src/shared/words/languages/en';
import { accented, mirrored } from '../../src/shared/words/pseudo';
import { say, speak } from '../../src/shared/words/say';
import { expect, test } from '../harness/test';
import { named, spilledWords } from '../harness/words';

/** Names, of languages too, which are Intl's, and what a person or a model has written. */
const NOT_OURS = /SafyCore|American English|https?:\S+|gsk_|[\w.]+@example\.com|\bdemo\b|req_\w+/g;

/** What can be read on the page, or is read out, and has a word of plain letters in it. */
async function plainWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.md, textarea, pre');
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('body, body *, :host *')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!isShown(element)) continue;
        for (const name of [
          'aria-label',
          'aria-description',
          'aria-valuetext',
          'title',
          'placeholder',
          'alt',
          'data-tip',
          'data-hint',
        ])
          found.add(`${name}: ${element.getAttribute(name) ?? ''}`);
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent ?? '');
      }
    };
    walk(document);
    return [...found];
  });
  return texts.filter((text) => /[a-z]{3,}/i.test(text.replace(/^[a-z-]+: /, '').replaceAll(NOT_OURS, '')));
}

test('every word in the window comes from the catalogue: in another language nothing is English', async ({
  launch,
}) => {
  speak('en', accented(en));
  const { page } = await launch({ args: ['--language=en-XA'] });
  await expect(named(page, 'main', 'welcome.title')).toBeVisible();
  const seen: Record<string, string[]> = {};
  const spilled: Record<string, string[]> = {};
  const look = async (where: string): Promise<void> => {
    // A picture of what is there now, whatever moves.
    await page.waitForTimeout(400);
    await page.screenshot({ path: test.info().outputPath(`${where}.png`) });
    const found = await plainWords(page);
    if (found.length > 0) seen[where] = found;
    const words = await spilledWords(page);
    if (words.length > 0) spilled[where] = words;
  };
  await look('welcome');
  await page.getByRole('button', { name: say('welcome.account') }).click();
  await named(page, 'button', 'sign_in.sign_in').click();
  await look('refused');
  await named(page, 'button', 'sign_in.forgot').click();
  await look('reset');
  await named(page, 'button', 'welcome.connection').click();
  await look('connection');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'welcome.back').click();
  await named(page, 'button', 'welcome.start_here').click();
  await expect(named(page, 'navigation', 'sidebar.conversations')).toBeVisible();
  await look('empty');

  await named(page, 'button', 'training.title').click();
  await named(page, 'button', 'training.new').click();
  await expect(named(page, 'textbox', 'training.text')).toBeVisible();
  await look('document');
  await named(page, 'textbox', 'training.text').fill('1 2 3');
  await page.keyboard.press('Control+f');
  await look('find-in-document');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'training.save').click();
  await look('document-saved');
  await named(page, 'button', 'training.history').click();
  await look('history');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'budget.preview').click();
  await look('preview');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'tests.title').click();
  await look('tests');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'training.close').click();

  await named(page, 'textbox', 'composer.message').fill('1 + 1?');
  await page.keyboard.press('Enter');
  await expect(named(page, 'button', 'answer.regenerate')).toBeVisible();
  await look('answer');
  await named(page, 'button', 'answer.details').click();
  await look('details');
  await named(page, 'button', 'message.more').last().click();
  await look('message-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  await look('find');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'answer_settings.title').click();
  await look('answer-settings');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'sidebar.actions').first().click();
  await look('conversation-menu');
  await page.keyboard.press('Escape');
  await named(page, 'button', 'account.title').click();
  await look('account-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await look('shortcuts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  for (const tab of ['general', 'models', 'appearance', 'data', 'updates', 'about'] as const) {
    await named(page, 'tab', `settings.tab.${tab}`).click();
    await look(`settings-${tab}`);
  }
  expect(seen).toEqual({});
  expect(spilled, 'words have room, also longer ones').toEqual({});
});

test('a language that is written from right to left turns the window round', async ({ launch }) => {
  speak('en', mirrored(en));
  const { app, page } = await launch({ args: ['--language=en-XB'] });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XB');
  await named(page, 'button', 'welcome.start_here').click();
  const sidebar = await named(page, 'navigation', 'sidebar.conversations').boundingBox();
  const main = await page.getByRole('main').boundingBox();
  expect(sidebar?.x ?? 0).toBeGreaterThan(main?.x ?? 0);
  await page.screenshot({ path: test.info().outputPath('mirrored.png') });
  const labels = await app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [],
  );
  expect(labels).toContain(say('menu.edit'));
});
