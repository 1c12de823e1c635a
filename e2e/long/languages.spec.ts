import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { nameOf, type SpokenLanguage, spokenLanguages } from '../../src/shared/words/language';
import { en } from '../../src/shared/words/languages/en';
import { say, speak } from '../../src/shared/words/say';
import { catalogueOf } from '../../src/shared/words/speak-language';
import { askMain } from '../harness/operation';
import { takePicture } from '../harness/picture';
import { faults } from '../harness/seen';
import { talks, tenStates } from '../harness/ten-states';
import { expect, test } from '../harness/test';
import { named, spilledWords } from '../harness/words';

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

const LOCALES: Readonly<Record<SpokenLanguage, string>> = {
  en: 'en_GB',
  es: 'es_ES',
  de: 'de_AT',
  fr: 'fr_FR',
  ar: 'ar_EG',
};

/** How wide the window is, and how large its text. */
const SIZES = [
  [1024, 100],
  [1024, 200],
  [700, 200],
  [700, 100],
] as const;

for (const language of spokenLanguages)
  test(`ten states in ${nameOf(language)}: nothing is cut at 1,024 px, at 700 px and at 200 %`, async ({
    launch,
    groq,
  }) => {
    test.setTimeout(120_000);
    speak(language, await catalogueOf(language));
    const locale = LOCALES[language];
    const { app, page } = await launch({ env: { LANGUAGE: locale, LANG: `${locale}.UTF-8` } });
    const size = async (width: number, textSize: 100 | 200): Promise<void> => {
      await app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 700),
        width,
      );
      await askMain(page, 'settings.update', { textSize });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe((width * 100) / textSize);
    };
    await size(1024, 100);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    await tenStates(page, groq, talks[language], async (state, shows) => {
      await expect(shows).toBeVisible();
      for (const [width, textSize] of SIZES) {
        await size(width, textSize);
        // The sidebar lies over a narrow window, and is called there.
        if (state === 'search' && width * 100 !== 1024 * textSize) await page.keyboard.press('Control+f');
        const name = `${state}-${String(width)}-${String(textSize)}`;
        await takePicture(app, test.info().outputPath(`${name}.png`));
        const all = [...(await faults(page)), ...(await spilledWords(page))];
        if (all.length > 0) found[name] = all;
      }
      await size(1024, 100);
    });
    expect(found).toEqual({});
  });

/** The left edge of the first box and of the second. */
const leftOf = async (...boxes: [Locator, Locator]): Promise<number[]> =>
  Promise.all(boxes.map(async (box) => (await box.boundingBox())?.x ?? NaN));

test('from right to left, the whole window is: tabs, menus, tables and what an empty text says', async ({
  launch,
}) => {
  speak('ar', await catalogueOf('ar'));
  const { page } = await launch({ env: { LANGUAGE: 'ar_EG', LANG: 'ar_EG.UTF-8' } });
  const { keyboard } = page;
  await named(page, 'button', 'welcome.start_here').click();
  await named(page, 'button', 'first.example.cars').click();
  await named(page, 'button', 'training.title').click();
  const all = named(page, 'tab', 'training.all');
  const here = named(page, 'tab', 'training.this');
  const [first = 0, second = 0] = await leftOf(all, here);
  expect(first).toBeGreaterThan(second);
  await all.focus();
  await keyboard.press('ArrowLeft');
  await expect(here).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(all).toBeFocused();

  await named(page, 'button', 'training.new').click();
  const text = named(page, 'textbox', 'training.text');
  expect(await text.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await text.fill('The shop opens at nine.');
  expect(await text.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
  await text.fill('');
  expect(await text.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');

  await named(page, 'button', 'training.full_view').click();
  await page
    .getByRole('list', { name: say('training.documents') })
    .getByRole('button', { name: say('first.cars.title') })
    .first()
    .click();
  const heads = page.getByRole('columnheader');
  const [car = 0, year = 0] = await leftOf(heads.nth(1), heads.nth(2));
  expect(car).toBeGreaterThan(year);
  // Numbers stand below the name of their column, at its end.
  const edges = await page
    .locator('.table-amount')
    .evaluateAll((cells) => cells.slice(0, 4).map((cell) => getComputedStyle(cell).textAlign));
  expect(edges).toEqual(['left', 'left', 'left', 'left']);
  // What is grasped grows the way it is pulled, and the arrows go on in a row of buttons as it is read.
  const sidebar = named(page, 'navigation', 'sidebar.conversations');
  const before = (await sidebar.boundingBox())?.width ?? 0;
  await named(page, 'separator', 'sidebar.width').focus();
  await keyboard.press('ArrowLeft');
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBe(before + 16);
  const tools = page.getByRole('toolbar', { name: say('table.tools') });
  const [add, next] = [named(page, 'button', 'table.add_row'), named(page, 'button', 'table.add_column')];
  await tools.getByRole('button').and(add).focus();
  await keyboard.press('ArrowLeft');
  await expect(next).toBeFocused();
  await page.getByRole('gridcell').first().click();
  await keyboard.press('ArrowLeft');
  await expect(page.locator('[role="gridcell"][aria-selected="true"]').first()).toHaveAttribute(
    'aria-colindex',
    '3',
  );

  await named(page, 'button', 'account.title').click();
  const switching = page.getByRole('menuitem', { name: say('account.switch') });
  expect(
    await switching
      .locator('svg')
      .last()
      .evaluate((icon) => getComputedStyle(icon).scale),
  ).toBe('-1 1');
  await switching.focus();
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('menu')).toHaveCount(2);
  const [outer = 0, inner = 0] = await leftOf(page.getByRole('menu').first(), page.getByRole('menu').last());
  expect(inner).toBeLessThan(outer);
});
