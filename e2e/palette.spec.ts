import type { Page } from '@playwright/test';
import { en } from '../src/shared/words/languages/en';
import { askMain, holdAnswers } from './harness/operation';
import { openPalette } from './harness/palette';
import { ask, saveFacts, send } from './harness/person';
import { startOver } from './harness/start-over';
import { expect, test } from './harness/test';

async function choose(page: Page, typed: string, name = typed): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

test('the palette leads to whatever there is', async ({ inside: { page } }) => {
  const { keyboard } = page;
  await test.step('the palette leads to every command, conversation and document', async () => {
    await ask(page, 'First question');
    const [first] = await askMain(page, 'sessions.list', undefined);
    if (!first) throw new Error('There is no conversation.');
    await askMain(page, 'training.save', {
      sessionId: first.id,
      title: 'Only elsewhere',
      content: 'For one conversation',
      enabled: true,
    });
    await page.keyboard.press('ControlOrMeta+n');
    await ask(page, 'Second question');

    await choose(page, 'only elsew', 'Only elsewhere');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Only elsewhere');
    await expect(page.getByRole('main', { name: 'First question' })).toBeVisible();

    await choose(page, 'This conversation: Pin');
    await expect(page.getByRole('heading', { name: 'Pinned' })).toBeVisible();
    await choose(page, 'This conversation: Archive');
    await expect(page.getByRole('button', { name: 'Archive (1)' })).toBeVisible();
    await choose(page, 'first ques', 'First question');
    await expect(page.getByRole('main', { name: 'First question' })).toBeVisible();
    // What a setting can be is done at once, in whatever language it is said.
    await choose(page, 'dark', 'Theme: Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText('Theme: Dark');
    await choose(page, 'deutsch', 'Language: Deutsch');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('hell');
    await expect(page.getByRole('option', { name: 'Erscheinungsbild: Hell' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('English');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await choose(page, 'Test my data');
    await expect(page.getByRole('dialog', { name: 'Test my data' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the palette leads to documents and to parts of the settings', async () => {
    await startOver(page);
    await saveFacts(page, 'The shop opens at nine.');
    await page.getByRole('button', { name: 'Training data', exact: true }).first().click();
    await openPalette(page);
    await keyboard.type('settings about');
    await keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'About' })).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Escape');
    await openPalette(page);
    await keyboard.type('facts');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Training text' })).toContainText('opens at nine');
  });
});

test('the palette leads to every setting, with the keyboard on it', async ({ inside: { page } }) => {
  test.setTimeout(90_000);
  const { keyboard } = page;
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await keyboard.press('ControlOrMeta+,');
  await expect(settings).toBeVisible();
  const found: [tab: string, name: string][] = [];
  for (const tab of await settings.getByRole('tab').all()) {
    await tab.click();
    const name = await tab.innerText();
    for (const part of await settings.locator('[data-setting]:not(:empty)').all())
      found.push([name, (await part.getAttribute('data-setting')) ?? '']);
  }
  await keyboard.press('Escape');
  await expect(settings).toBeHidden();
  expect(found.map(([, name]) => name)).toContain('settings.spelling');
  // A build that takes no updates has nothing to choose of them.
  await openPalette(page);
  await keyboard.type('Updates: ');
  await expect(page.getByRole('option')).toHaveText(['Updates: Check for updates']);
  await keyboard.press('Escape');

  for (const [tab, name] of found) {
    await openPalette(page);
    // At once: that each letter is sought is seen above.
    const option = `${tab}: ${en[name as 'settings.spelling']}`;
    await keyboard.insertText(option);
    await expect(page.getByRole('option', { name: option, exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await keyboard.press('Enter');
    await expect(settings.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    const part = settings.locator(`[data-setting="${name}"]`);
    await expect.poll(() => part.evaluate((node) => node.contains(document.activeElement)), name).toBe(true);
    await keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }
});

test('the palette waits for what is sought, keeps the keyboard, and does what a menu does', async ({
  launchInside,
}) => {
  const { app, page } = await launchInside();
  const { keyboard } = page;
  await test.step('Enter waits for the names of the documents', async () => {
    await askMain(page, 'training.save', {
      sessionId: null,
      title: 'Opening hours',
      content: 'The shop opens at nine.',
      enabled: true,
    });
    const titles = await holdAnswers(app, 'training.titles');
    await openPalette(page);
    await keyboard.type('opening hours');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await titles.release();
    await expect(page.getByRole('textbox', { name: 'Training text' })).toContainText('opens at nine');
  });

  await test.step('the palette keeps the keyboard when a new conversation comes behind it', async () => {
    await startOver(page);
    await ask(page, 'First question');
    const made = await holdAnswers(app, 'sessions.create');
    await keyboard.press('ControlOrMeta+n');
    await openPalette(page);
    await keyboard.type('Dele');
    await made.release();
    await expect(page.locator('main[aria-label="Untitled conversation"] .composer textarea')).toBeVisible();
    await keyboard.type('ted');
    const typed = page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox');
    await expect(typed).toHaveValue('Deleted');
    await expect(typed).toBeFocused();
  });

  await test.step('the palette does with the open conversation whatever the menu of its row does', async () => {
    await startOver(page);
    await ask(page, 'First question');
    await page
      .getByRole('list', { name: 'Conversations' })
      .getByRole('button')
      .first()
      .click({ button: 'right' });
    const menu = page.getByRole('menuitem');
    await expect(menu).toHaveCount(6);
    const items = await menu.evaluateAll((all) => all.map((item) => item.childNodes[1]?.textContent ?? ''));
    await page.keyboard.press('Escape');
    await openPalette(page);
    await page.keyboard.type('This conversation:');
    await expect(page.getByRole('option')).toHaveText(items.map((item) => `This conversation: ${item}`));
    await page.keyboard.press('Escape');

    // Also where its row is out of sight.
    await page.keyboard.press('ControlOrMeta+b');
    await choose(page, 'This conversation: Rename');
    const title = page
      .getByRole('dialog', { name: 'Rename' })
      .getByRole('textbox', { name: 'Conversation title' });
    // Typed at once: it is asked for the first time, and loads.
    await page.keyboard.type('Prices');
    await expect(title).toBeFocused();
    await expect(title).toHaveValue('Prices');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main', { name: 'Prices' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  });
});

test('what is said of another conversation says which one', async ({ inside: { page }, groq }) => {
  const said = page.getByRole('status', { name: 'Announcements' });
  await ask(page, 'First question');
  await groq.setDown(true);
  await send(page, 'Which colour?');
  await expect(page.locator('article[aria-description="queued"]')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('article')).toHaveCount(0);
  groq.next({ kind: 'gated', text: 'Red.' });
  await groq.setDown(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(said).toHaveText('The answer in “First question” has started.');
  groq.release(20);
  await expect(said).toHaveText('The answer in “First question” is complete.');
});

test('a name that is cut is shown whole, by mouse and by keyboard', async ({ inside: { page } }) => {
  const { keyboard } = page;
  const long = 'A very long question about everything that there is in stock, and more';
  await ask(page, long);
  await askMain(page, 'training.save', { sessionId: null, title: long, content: 'Stock', enabled: true });
  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  const [session] = await askMain(page, 'sessions.list', undefined);
  const title = session?.title ?? '';
  const tip = page.locator('[popover]', { hasText: title });
  const row = sidebar.getByRole('button', { name: title, exact: true });
  await row.hover();
  await expect(tip).toBeVisible();
  await page.getByRole('textbox', { name: 'Message' }).hover();
  await expect(tip).toBeHidden();
  await sidebar.getByRole('searchbox', { name: 'Search' }).fill('stock');
  const hits = sidebar.getByRole('list', { name: 'Training data' }).getByRole('button');
  await expect(hits).toHaveCount(1);
  await sidebar.getByRole('list', { name: 'Messages' }).getByRole('button').first().focus();
  await keyboard.press('ArrowDown');
  await expect(hits).toBeFocused();
  await expect(page.locator('[popover]', { hasText: long })).toBeVisible();
});
