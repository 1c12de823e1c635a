import type { Locator, Page } from '@playwright/test';
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
  const seen: Record<string, string[]> = {};
  const spilled: Record<string, string[]> = {};
  // What still moves would be in the picture half shown.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const look = async (where: string, shows: Locator): Promise<void> => {
    await expect(shows).toBeVisible();
    await page.screenshot({ path: test.info().outputPath(`${where}.png`) });
    const found = await plainWords(page);
    if (found.length > 0) seen[where] = found;
    const words = await spilledWords(page);
    if (words.length > 0) spilled[where] = words;
  };
  await look('welcome', named(page, 'main', 'welcome.title'));
  await page.getByRole('button', { name: say('welcome.account') }).click();
  await named(page, 'button', 'sign_in.sign_in').click();
  await look('refused', page.getByRole('alert'));
  await named(page, 'button', 'sign_in.forgot').click();
  await look('reset', named(page, 'form', 'sign_in.reset'));
  await named(page, 'button', 'welcome.connection').click();
  await look('connection', named(page, 'dialog', 'connection.title'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'welcome.back').click();
  await named(page, 'button', 'welcome.start_here').click();
  await look('empty', named(page, 'textbox', 'first.facts'));

  await named(page, 'button', 'training.title').click();
  await named(page, 'button', 'training.new').click();
  await look('document', named(page, 'textbox', 'training.text'));
  await named(page, 'textbox', 'training.text').fill('1 2 3');
  await page.keyboard.press('Control+f');
  await look('find-in-document', page.locator('.cm-search'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'training.save').click();
  await look('document-saved', named(page, 'button', 'training.history'));
  await named(page, 'button', 'training.history').click();
  await look('history', page.getByText(say('history.nothing')));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'budget.preview').click();
  await look('preview', named(page, 'table', 'preview.parts'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'tests.title').click();
  await look('tests', named(page, 'dialog', 'tests.title'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'training.close').click();

  await named(page, 'textbox', 'composer.message').fill('1 + 1?');
  await page.keyboard.press('Enter');
  await look('answer', named(page, 'button', 'answer.regenerate'));
  await named(page, 'button', 'answer.details').click();
  await look('details', page.getByLabel(say('answer.details'), { exact: true }).getByRole('term').first());
  await named(page, 'button', 'message.more').last().click();
  await look('message-menu', page.getByRole('menu'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  await look('find', named(page, 'searchbox', 'find.title'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'answer_settings.title').click();
  await look('answer-settings', page.getByRole('spinbutton').first());
  await page.keyboard.press('Escape');
  await named(page, 'button', 'sidebar.actions').first().click();
  await look('conversation-menu', page.getByRole('menu'));
  await page.keyboard.press('Escape');
  await named(page, 'button', 'account.title').click();
  await look('account-menu', page.getByRole('menu'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('palette', page.getByRole('option').first());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await look('shortcuts', named(page, 'dialog', 'shortcuts.title'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  for (const tab of ['general', 'models', 'appearance', 'data', 'updates', 'about'] as const) {
    await named(page, 'tab', `settings.tab.${tab}`).click();
    await look(`settings-${tab}`, named(page, 'tabpanel', `settings.tab.${tab}`));
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
