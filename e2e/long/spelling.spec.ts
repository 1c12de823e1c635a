import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { askMain, holdAnswers } from '../harness/operation';
import { saveFacts, startHere } from '../harness/person';
import {
  choose,
  type DictionaryFeed,
  keepMenus,
  menuAt,
  startDictionaryFeed,
  underlining,
  useFeed,
} from '../harness/spelling';
import { expect, test as base } from '../harness/test';

const test = base.extend<{ feed: DictionaryFeed }>({
  feed: async ({ userData }, use) => {
    const feed = await startDictionaryFeed();
    await useFeed(userData, feed);
    await use(feed);
    await feed.stop();
  },
});
test.skip(process.platform !== 'linux', 'Elsewhere the system checks, with dictionaries of its own.');

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Message' });
const isUnderlined = (app: ElectronApplication, field: Locator) =>
  expect.poll(() => underlining(app, field), { timeout: 10_000 });

async function openSettings(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('switch', { name: 'Check spelling' })).toBeVisible();
  return settings;
}

async function closeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What a person does who wants both languages. */
async function fetchBoth(page: Page): Promise<void> {
  const settings = await openSettings(page);
  await settings.getByRole('combobox', { name: 'Check another language' }).click();
  await page.getByRole('option', { name: 'German', exact: true }).click();
  for (const language of ['American English', 'German']) {
    const button = settings.getByRole('button', { name: `Fetch the dictionary for ${language}` });
    await button.click();
    await expect(button).toBeHidden();
  }
  await closeSettings(page);
}

const KEY = 'Shift+F10';
const ADD = 'A&dd to Dictionary';

/** Opens the menu at a word of the message box by the keyboard. */
async function menuByKeyboard(app: ElectronApplication, page: Page, word: string): Promise<string[]> {
  await box(page).evaluate((area: HTMLTextAreaElement, wanted) => {
    const at = area.value.indexOf(wanted) + 1;
    area.setSelectionRange(at, at);
  }, word);
  return menuAt(app, () => page.keyboard.press(KEY));
}

test('a misspelt word is underlined in two languages at once, and corrected by mouse and keyboard', async ({
  launch,
  feed,
}) => {
  const { app, page } = await launch({ folder: feed.appFolder });
  await keepMenus(app);
  await startHere(page);
  await box(page).pressSequentially('nien');
  await fetchBoth(page);
  await box(page).focus();
  await isUnderlined(app, box(page)).toBeGreaterThan(10);

  // By the mouse.
  const byMouse = await menuAt(app, () => box(page).click({ button: 'right', position: { x: 20, y: 18 } }));
  expect(byMouse).toEqual(expect.arrayContaining(['nine', ADD, '&Ignore']));
  await choose(app, 'nine');
  await expect(box(page)).toHaveValue('nine');
  await isUnderlined(app, box(page)).toBe(0);

  // Each language has a mistake, and each a word that is none in the other.
  await box(page).fill('');
  await box(page).pressSequentially('The bicycle and das Fahrrad. The huose, ein Bahnhfo.');
  await isUnderlined(app, box(page)).toBeGreaterThan(20);
  expect(await menuByKeyboard(app, page, 'Bahnhfo')).toContain('Bahnhof');
  await choose(app, 'Bahnhof');
  await expect(box(page)).toHaveValue('The bicycle and das Fahrrad. The huose, ein Bahnhof.');
  expect(await menuByKeyboard(app, page, 'huose')).toContain('house');
  await choose(app, 'house');
  await expect(box(page)).toHaveValue('The bicycle and das Fahrrad. The house, ein Bahnhof.');
  await isUnderlined(app, box(page)).toBe(0);
});

test('a menu that is opened before it is known whether a word is right waits for that', async ({
  launch,
  feed,
}) => {
  const { app, page } = await launch({ folder: feed.appFolder });
  await keepMenus(app);
  await startHere(page);
  await fetchBoth(page);
  const answers = await holdAnswers(app, 'spelling.known');
  await box(page).pressSequentially('nien');
  await expect.poll(answers.count).toBeGreaterThan(0);
  const menu = menuAt(app, () => page.keyboard.press(KEY));
  await answers.release();
  expect(await menu).toEqual(expect.arrayContaining(['nine', ADD]));
  await choose(app, 'nine');
  await expect(box(page)).toHaveValue('nine');
});

test('nothing is fetched without a yes, which the context menu takes too', async ({
  launch,
  userData,
  feed,
}) => {
  const { app, page } = await launch({ folder: feed.appFolder });
  await keepMenus(app);
  await startHere(page);
  await box(page).pressSequentially('nien huose ');
  const open = () => menuAt(app, () => box(page).click({ button: 'right' }));
  const offer = `Check Spelling in American English: Fetch Dictionary from ${new URL(feed.url).host}`;
  await expect.poll(open).toContain(offer);
  await openSettings(page);
  await closeSettings(page);
  expect(feed.asked).toEqual([]);
  expect(await underlining(app, box(page))).toBe(0);

  await open();
  await choose(app, offer);
  await box(page).focus();
  await isUnderlined(app, box(page)).toBeGreaterThan(10);
  expect(feed.asked).toEqual(['dictionaries.json', 'dictionaries.json.sig', 'en-US-10-1.bdic']);
  expect(await open()).not.toContain(offer);
  const folder = join(userData, 'Dictionaries');
  expect((await readdir(folder)).sort()).toEqual(['en-US-10-1.bdic', 'en-US-10-1.bdic.signed.json']);
});

test('a dictionary of which one byte differs is refused, on its way and on the disk', async ({
  launch,
  userData,
  feed,
}) => {
  const file = join(feed.folder, 'en-US-10-1.bdic');
  const whole = await readFile(file);
  const changed = Buffer.from(whole);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  await writeFile(file, changed);
  const first = await launch({ folder: feed.appFolder });
  await keepMenus(first.app);
  await startHere(first.page);
  const settings = await openSettings(first.page);
  const get = settings.getByRole('button', { name: 'Fetch the dictionary for American English' });
  await get.click();
  await expect(settings.getByRole('alert')).toContainText('was not signed by whoever publishes SafyCore');
  expect(await readdir(join(userData, 'Dictionaries')).catch(() => [])).toEqual([]);

  await writeFile(file, whole);
  await get.click();
  await expect(get).toBeHidden();
  await first.close();

  // Somebody exchanges it while the app is closed.
  await writeFile(join(userData, 'Dictionaries', 'en-US-10-1.bdic'), changed);
  const asked = feed.asked.length;
  const second = await launch({ folder: feed.appFolder });
  await box(second.page).pressSequentially('nien ');
  await openSettings(second.page);
  await expect(
    second.page.getByRole('button', { name: 'Fetch the dictionary for American English' }),
  ).toBeVisible();
  await expect.poll(() => readdir(join(userData, 'Dictionaries'))).toEqual([]);
  expect(feed.asked).toHaveLength(asked);
});

test('codes, numbers, addresses and words of the training data are no mistakes, nor what was added or ignored', async ({
  launch,
  feed,
}) => {
  const { app, page, close } = await launch({ folder: feed.appFolder });
  await keepMenus(app);
  await startHere(page);
  await saveFacts(page, 'The Zorvex costs 12 euros.');
  await fetchBoth(page);
  const type = async (text: string): Promise<void> => {
    await box(page).fill('');
    await box(page).pressSequentially(text);
  };
  const texts = [
    'The zorvex and the ZORVEX and Zorvex. ',
    'AB-1234x SKUQX7 QXV-lmb-77 3rdd 12kg ',
    'write to anna.qvist@exmaplle.com or www.exmaplle.com/qpath ',
    'see https://exmaplle.com/qpath/wrdx?qa=lmnq, /usr/lcl/bnn and C:\\Prgrms\\wrdx ',
    'KWXQ and iPhonne and user_nmae ',
  ];
  for (const [round, text] of texts.entries()) {
    // Nobody has looked at this one before: when it is marked, all that stands before it has been looked at, too.
    const mistake = `huos${'e'.repeat(round + 1)}x`;
    await type(text + mistake);
    await isUnderlined(app, box(page)).toBeGreaterThan(5);
    for (const _letter of mistake) await page.keyboard.press('Backspace');
    await isUnderlined(app, box(page)).toBe(0);
  }

  await type('Qorbel and Wimbra and ');
  await isUnderlined(app, box(page)).toBeGreaterThan(10);
  expect(await menuByKeyboard(app, page, 'Qorbel')).toContain(ADD);
  await choose(app, ADD);
  expect(await menuByKeyboard(app, page, 'Wimbra')).toContain('&Ignore');
  await choose(app, '&Ignore');
  await isUnderlined(app, box(page)).toBe(0);
  await close();

  const next = await launch({ folder: feed.appFolder });
  await keepMenus(next.app);
  await box(next.page).fill('');
  await box(next.page).pressSequentially('Qorbel and Wimbra ');
  await isUnderlined(next.app, box(next.page)).toBeGreaterThan(5);
  expect(await menuByKeyboard(next.app, next.page, 'Wimbra')).toContain(ADD);
  expect(await menuByKeyboard(next.app, next.page, 'Qorbel')).not.toContain(ADD);

  // What was added can be taken back.
  const settings = await openSettings(next.page);
  await settings.getByRole('button', { name: 'Remove “Qorbel” from the dictionary' }).click();
  await closeSettings(next.page);
  await box(next.page).focus();
  await expect.poll(() => menuByKeyboard(next.app, next.page, 'Qorbel')).toContain(ADD);
});

test('training texts and titles are checked too, and nothing is when it is switched off', async ({
  launch,
  feed,
}) => {
  const { app, page } = await launch({ folder: feed.appFolder });
  await keepMenus(app);
  await startHere(page);
  await fetchBoth(page);
  await page.getByRole('button', { name: 'Training data' }).click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  const text = panel.getByRole('textbox', { name: 'Training text' });
  await text.click();
  await page.keyboard.type('The huose at www.exmaplle.com');
  await isUnderlined(app, text).toBeGreaterThan(5);
  // It was saved meanwhile, and has become no word of theirs by that.
  await expect(panel.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
  await page.keyboard.type(' and the house');
  await isUnderlined(app, text).toBeGreaterThan(5);

  const title = panel.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await title.pressSequentially('The nien ');
  await isUnderlined(app, title).toBeGreaterThan(5);

  const settings = await openSettings(page);
  await settings.getByRole('switch', { name: 'Check spelling' }).click();
  await closeSettings(page);
  await isUnderlined(app, title).toBe(0);
  // What stands in a message is no word of the training data.
  await box(page).pressSequentially('huoses');
  const menu = (): Promise<string[]> => menuAt(app, () => page.keyboard.press(KEY));
  expect(await menu()).not.toContain(ADD);

  await openSettings(page);
  await settings.getByRole('switch', { name: 'Check spelling' }).click();
  await closeSettings(page);
  await box(page).focus();
  await expect.poll(menu).toContain(ADD);
});

/** In milliseconds: two of sixty in a second, as they are counted. */
const MOST_FRAME = 33.4;
const ROUNDS = 6;

/** The longest frame while somebody types, in milliseconds. */
async function longestFrameOf(page: Page, type: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { longest: 0, stop: false };
    Object.assign(window, { seen });
    let last = performance.now();
    const next = (now: number): void => {
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      if (!seen.stop) requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(next);
    });
  });
  await type();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; stop: boolean } };
    seen.stop = true;
    return seen.longest;
  });
}

test('typing into a text of 200 kB costs no frame of more than 33 ms', async ({ launch, feed }) => {
  test.setTimeout(120_000);
  const { app, page } = await launch({ folder: feed.appFolder });
  await page.context().tracing.stop();
  await startHere(page);
  await fetchBoth(page);
  const line = 'The huose opens at nien, and das Fahrrad at AB-1234x costs zwei Wrdx. ';
  const text = line
    .repeat(5)
    .concat('\n')
    .repeat(Math.ceil(200_000 / (5 * line.length)));
  await askMain(page, 'training.save', { sessionId: null, title: 'Large', content: text, enabled: true });
  await page.getByRole('button', { name: 'Training data' }).click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  const editor = panel.getByRole('textbox', { name: 'Training text' });
  await expect(editor).toContainText('huose');
  await editor.click();
  await page.keyboard.type('bicicle ');
  await isUnderlined(app, editor).toBeGreaterThan(20);
  // Another program may have the processor for a moment, and every round has its own misspelt words.
  let best = Infinity;
  for (let round = 0; round < ROUNDS && best > MOST_FRAME; round += 1) {
    const type = (): Promise<void> =>
      page.keyboard.type(`bicicle${'x'.repeat(round + 1)} and huosse `, { delay: 50 });
    best = Math.min(best, await longestFrameOf(page, type));
  }
  test.info().annotations.push({ type: 'longest frame', description: `${best.toFixed(1)} ms` });
  expect(best).toBeLessThan(MOST_FRAME);
});
