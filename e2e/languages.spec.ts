import type { ElectronApplication, Page } from '@playwright/test';
import { spokenLanguages } from '../src/shared/words/language';
import { en } from '../src/shared/words/languages/en';
import { type PlainKey, say, speak } from '../src/shared/words/say';
import { catalogueOf } from '../src/shared/words/speak-language';
import { askMain } from './harness/operation';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';
import { named, spilledWords } from './harness/words';

const menu = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

const chooseInSettings = async (page: Page, language: string): Promise<void> => {
  await page.keyboard.press('Control+,');
  await named(page, 'combobox', 'settings.language').click();
  await page.getByRole('option', { name: language }).click();
};

test.afterEach(() => {
  speak('en', en);
});

test('the language is the system’s, and another is chosen in Settings without a restart', async ({
  launch,
}) => {
  speak('de', await catalogueOf('de'));
  const { app, page } = await launch({ env: { LANGUAGE: 'de_AT', LANG: 'de_AT.UTF-8' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await named(page, 'button', 'welcome.start_here').click();
  await expect.poll(() => menu(app)).toContain(say('menu.edit'));
  const box = named(page, 'textbox', 'composer.message');
  await box.fill('Noch nicht gesendet');
  const facts = named(page, 'textbox', 'first.facts');
  await facts.fill('Golf: 9.000 €');

  await chooseInSettings(page, 'العربية');
  speak('ar', await catalogueOf('ar'));
  await expect(named(page, 'dialog', 'settings.title')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect.poll(() => menu(app)).toContain(say('menu.edit'));
  await page.keyboard.press('Escape');
  await expect(named(page, 'textbox', 'composer.message')).toHaveValue('Noch nicht gesendet');
  await expect(named(page, 'textbox', 'first.facts')).toHaveValue('Golf: 9.000 €');
  await expect(named(page, 'heading', 'first.title')).toBeVisible();
  const sidebar = await named(page, 'navigation', 'sidebar.conversations').boundingBox();
  const main = await page.getByRole('main').boundingBox();
  expect(sidebar?.x ?? 0).toBeGreaterThan(main?.x ?? 0);

  await chooseInSettings(page, 'English');
  speak('en', en);
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(named(page, 'navigation', 'sidebar.conversations')).toBeVisible();
});

/** What stands in the window everywhere, and what has the least room. */
const LOOKS: readonly { name: string; open: PlainKey | null; close?: true }[] = [
  { name: 'workspace', open: null },
  { name: 'training', open: 'training.title' },
  { name: 'preview', open: 'budget.preview', close: true },
  { name: 'account', open: 'account.title', close: true },
];

test('every language has room for its words, at 1,024 px and at 200 %', async ({ launch }) => {
  test.setTimeout(180_000);
  const { app, page } = await launch();
  await startHere(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 700));
  const spilled: Record<string, string[]> = {};
  for (const language of spokenLanguages) {
    await askMain(page, 'settings.update', { language });
    speak(language, await catalogueOf(language));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const look = async (name: string): Promise<void> => {
      await page.screenshot({ path: test.info().outputPath(`${language}-${name}.png`) });
      const words = await spilledWords(page);
      if (words.length > 0) spilled[`${language} ${name}`] = words;
    };
    for (const { name, open, close } of LOOKS) {
      if (open) await named(page, 'button', open).first().click();
      await look(name);
      if (close) await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+,');
    for (const tab of ['general', 'models', 'appearance', 'data', 'updates', 'about'] as const) {
      await named(page, 'tab', `settings.tab.${tab}`).click();
      await look(`settings-${tab}`);
    }
    await page.keyboard.press('Escape');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await look('200');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
    // A narrow window has no room for the panel.
    const close = named(page, 'button', 'training.close');
    if (await close.isVisible()) await close.click();
  }
  expect(spilled).toEqual({});
});
