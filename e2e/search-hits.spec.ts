import type { Locator, Page } from '@playwright/test';
import type { Input } from '../src/shared/ipc/contract';
import type { DocumentId } from '../src/shared/models';
import { highlighted } from './harness/highlights';
import { askMain } from './harness/operation';
import { answers, ask, newConversation } from './harness/person';
import { startOver } from './harness/start-over';
import { expect, test } from './harness/test';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Training data' });
const text = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Training text' });
const title = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Title' });
const marks = (page: Page): Locator => text(page).locator('mark');
const openTab = (page: Page): Locator => panel(page).getByRole('tab', { selected: true });
const sidebar = (page: Page): Locator => page.getByRole('navigation', { name: 'Conversations' });
const search = (page: Page): Locator => sidebar(page).getByRole('searchbox', { name: 'Search' });
const hits = (page: Page, list: 'Messages' | 'Training data'): Locator =>
  sidebar(page).getByRole('list', { name: list }).getByRole('button');

async function find(page: Page, words: string, list: 'Messages' | 'Training data' = 'Training data') {
  // Not the hit of the search before.
  await search(page).fill('');
  await expect(hits(page, list)).toHaveCount(0);
  await search(page).fill(words);
  await expect(hits(page, list)).toHaveCount(1);
  return hits(page, list);
}

const keep = async (
  page: Page,
  document: Partial<Input<'training.save'>> & { content: string },
): Promise<DocumentId> =>
  (await askMain(page, 'training.save', { sessionId: null, title: 'Facts', enabled: true, ...document })).id;

const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => `Line ${n} of the list`);
/** A text whose last lines are far out of view at first, as a file of Windows has it. */
const long = (place: string): string => [...lines(1_200), place, ...lines(300)].join('\r\n');

test('a hit is in view where it was opened, in a long document and in a narrow window', async ({
  launchInside,
}) => {
  const { app, page, pageErrors } = await launchInside();
  await test.step('a hit in a long document opens it at the place and marks it as it is written', async () => {
    await keep(page, { title: 'Short', content: 'Something else' });
    await keep(page, { title: 'Menu', content: long('Our CRÈME brûlée is for two') });

    const hit = await find(page, 'creme brulee');
    await hit.click();
    await expect(openTab(page)).toHaveText('All conversations');
    await expect(title(page)).toHaveValue('Menu');
    await expect(marks(page)).toHaveText(['CRÈME', 'brûlée']);
    await expect(marks(page).first()).toBeInViewport();
    await expect(text(page)).toBeFocused();

    await test.step('again, by the keyboard, when it is open already', async () => {
      await page.keyboard.press('ControlOrMeta+Home');
      await expect(marks(page)).toHaveCount(0);
      await hit.focus();
      await page.keyboard.press('Enter');
      await expect(marks(page).first()).toBeInViewport();
      await expect(text(page)).toBeFocused();
    });

    await test.step('a panel that is opened again does not take the keyboard', async () => {
      await page.getByRole('button', { name: 'Close panel' }).click();
      await search(page).focus();
      await page.getByRole('button', { name: 'Training data', exact: true }).click();
      await expect(text(page)).toBeVisible();
      await expect(text(page)).not.toBeFocused();
    });

    await test.step('what is typed goes to the place, and nothing is marked any more', async () => {
      await hit.click();
      await expect(text(page)).toBeFocused();
      await page.keyboard.type('best ');
      await expect(text(page)).toContainText('Our best CRÈME brûlée is for two');
      await expect(marks(page)).toHaveCount(0);
      await expect(panel(page).getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    });

    await test.step('nor when something else is searched for', async () => {
      await hit.click();
      await expect(marks(page)).toHaveCount(2);
      await search(page).fill('something else');
      await expect(marks(page)).toHaveCount(0);
    });
    expect(pageErrors).toEqual([]);
  });

  await test.step('in a narrow window a hit is in view, and so is a message', async () => {
    await startOver(page);
    await ask(page, 'What about the gearbox?');
    await keep(page, { title: 'Parts', content: long('A gearbox for the van') });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(700, 640));
    await expect(sidebar(page)).toBeHidden();

    await page.keyboard.press('ControlOrMeta+f');
    await (await find(page, 'gearbox')).click();
    await expect(sidebar(page)).toBeHidden();
    await expect(marks(page)).toBeInViewport();

    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+f');
    await hits(page, 'Messages').last().press('Enter');
    await expect(sidebar(page)).toBeHidden();
    await expect(page.locator('[data-target]')).toContainText('gearbox');
    await expect(page.locator('[data-target]')).toBeInViewport();
  });
});

/** What is marked in messages, as it is written, and whether the first of it is in view. */
async function markedInMessages(page: Page): Promise<{ texts: string[]; isInView: boolean }> {
  const marks = await highlighted(page, 'hit');
  const [first] = marks;
  const isInView = await page.evaluate((mark) => {
    const log = document.querySelector('.log-scroll')?.getBoundingClientRect();
    return mark !== undefined && log !== undefined && mark.top >= log.top && mark.bottom <= log.bottom;
  }, first);
  return { texts: marks.map(({ text }) => text), isInView };
}

test('a hit leads to what was found elsewhere: in another conversation, and in another version', async ({
  inside: { page },
  groq,
}) => {
  await test.step('a hit leads into another conversation, and what is typed elsewhere is kept', async () => {
    await ask(page, 'The first conversation');
    const [first] = await askMain(page, 'sessions.list');
    if (!first) throw new Error('There is no conversation.');
    await keep(page, { sessionId: first.id, title: 'Here', content: 'The gearbox is new', enabled: false });
    await keep(page, { title: 'Everywhere', content: 'Open until six' });
    await page.getByRole('button', { name: 'New conversation' }).click();
    await expect(page.getByRole('main', { name: 'The first conversation' })).toBeHidden();
    await page.getByRole('button', { name: 'Training data', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Everywhere' }).click();
    await expect(text(page)).toHaveText('Open until six');
    await text(page).fill('Open until seven');

    await (await find(page, 'gearbox')).click();
    await expect(page.getByRole('main', { name: 'The first conversation' })).toBeVisible();
    await expect(openTab(page)).toHaveText('This conversation');
    await expect(title(page)).toHaveValue('Here');
    await expect(marks(page)).toHaveText('gearbox');
    await expect(panel(page).getByRole('switch', { name: 'Use in answers' })).not.toBeChecked();
    await expect
      .poll(async () =>
        (await askMain(page, 'training.list', { sessionId: null })).map(({ content }) => content),
      )
      .toEqual(['Open until seven']);

    await test.step('also where it was moved meanwhile', async () => {
      const hit = await find(page, 'gearbox');
      const [moved] = await askMain(page, 'training.list', { sessionId: first.id });
      if (!moved) throw new Error('There is no document.');
      await askMain(page, 'training.move', { id: moved.id, sessionId: null, index: 0 });
      await hit.click();
      await expect(openTab(page)).toHaveText('All conversations');
      await expect(marks(page)).toHaveText('gearbox');
    });
  });

  await test.step('a hit in a long answer leads to the words, in every version and conversation', async () => {
    await startOver(page);
    const story = [...lines(200), 'The **crème** brûlée is for `two.people`', ...lines(200)].join('\n\n');
    groq.next({ kind: 'text', text: story, tokensPerSecond: Number.POSITIVE_INFINITY, tokensPerChunk: 500 });
    await ask(page, 'Tell me a long story');
    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Regenerate' }).click();
    await expect(answers(page)).toContainText('2 / 2');
    await newConversation(page);

    const hit = await find(page, '"creme brulee" people', 'Messages');
    await hit.click();
    await expect
      .poll(() => markedInMessages(page))
      .toEqual({ texts: ['crème brûlée', 'people'], isInView: true });
    await expect(answers(page)).toContainText('1 / 2');

    await page.locator('.log-scroll').evaluate((log) => log.scrollTo(0, 0));
    await expect.poll(async () => (await markedInMessages(page)).isInView).toBe(false);
    await hit.press('Enter');
    await expect.poll(async () => (await markedInMessages(page)).isInView).toBe(true);

    // However soon one comes back: before Chromium has noticed that the words were far.
    for (let frames = 0; frames < 8; frames += 1) {
      await hit.evaluate(async (button, count) => {
        document.querySelector('.log-scroll')?.scrollTo(0, 0);
        for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
        (button as HTMLElement).click();
      }, frames);
      await expect
        .poll(() => markedInMessages(page))
        .toEqual({ texts: ['crème brûlée', 'people'], isInView: true });
    }

    await search(page).fill('something else');
    await expect.poll(async () => (await markedInMessages(page)).texts).toEqual([]);
  });
});

test('whatever is found is opened where it stands, by mouse and by the keyboard alone', async ({
  inside: { page },
}) => {
  const { keyboard } = page;
  await test.step('a hit in a title, a table, test questions, or what is gone', async () => {
    await keep(page, { title: 'Öffnungszeiten', content: 'Monday to Friday' });
    await keep(page, { title: 'Stock', kind: 'table', content: 'code,part\nW-17,wiper blade' });
    await keep(page, {
      title: 'Test questions',
      kind: 'questions',
      enabled: false,
      content: 'Q: Is it a diesel?\nA: no\n\nQ: Where is the warehouse?\nA: Bergen',
    });

    const byTitle = await find(page, 'offnungs');
    await expect(byTitle.locator('mark')).toHaveText('Öffnungszeiten'.slice(0, 8));
    await byTitle.click();
    await expect(title(page)).toHaveValue('Öffnungszeiten');
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveAttribute('data-found');

    await (await find(page, 'w-17')).press('Enter');
    const place = page.getByRole('main', { name: 'Training data' });
    await expect(place.getByRole('textbox', { name: 'Title' })).toHaveValue('Stock');
    await expect(place.getByRole('textbox', { name: 'Title' })).not.toHaveAttribute('data-found');
    await expect(place.getByRole('grid', { name: 'Stock' }).locator('mark')).toHaveText('W-17');

    await (await find(page, 'warehouse')).click();
    const dialog = page.getByRole('dialog', { name: 'Test my data' });
    await expect(dialog.getByRole('textbox', { name: 'Question 2' })).toBeFocused();
    await expect(dialog.locator('[data-found]')).toHaveValue('Where is the warehouse?');
    await page.keyboard.type('New: ');
    await expect(dialog.locator('[data-found]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const gone = await find(page, 'wiper');
    const stock = (await askMain(page, 'training.list', { sessionId: null })).find(
      (d) => d.title === 'Stock',
    );
    if (!stock) throw new Error('There is no document.');
    await askMain(page, 'training.delete', { id: stock.id });
    await gone.click();
    await expect(page.getByRole('alert')).toHaveText(/^This document no longer exists\. It was deleted/);
    await expect(hits(page, 'Training data')).toHaveCount(0);
  });

  await test.step('what is found is gone through by the keyboard alone', async () => {
    await startOver(page);
    await ask(page, 'Une crème brûlée pour deux');
    await sidebar(page).getByRole('button', { name: 'Conversation actions' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await keyboard.type('Le dîner');
    await keyboard.press('Enter');
    for (let n = 1; n <= 12; n++) await keep(page, { title: `Page ${n}`, content: `Texte ${n}` });
    await keep(page, { title: 'Menu', content: 'Crème brûlée' });

    await keyboard.press('ControlOrMeta+f');
    await keyboard.type('creme brulee');
    await keyboard.press('Enter');
    const message = page.locator('[data-target]');
    await expect(message).toContainText('Une crème brûlée');
    await expect(message).toBeFocused();

    await keyboard.press('ControlOrMeta+f');
    await expect(search(page)).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(hits(page, 'Messages').first()).toBeFocused();
    await keyboard.press('Escape');
    await expect(search(page)).toBeFocused();
    await expect(search(page)).toHaveValue('creme brulee');
    while (!(await hits(page, 'Training data').evaluate((hit) => hit === document.activeElement)))
      await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(marks(page)).toHaveText(['Crème', 'brûlée']);
    await expect(text(page)).toBeFocused();
    await expect(panel(page).getByRole('button', { name: 'Menu' })).toBeInViewport();

    // The title first, as it stands in the list.
    await search(page).fill('diner');
    await keyboard.press('Enter');
    await expect(page.getByRole('main', { name: 'Le dîner' })).toBeVisible();
    const row = sidebar(page).getByRole('button', { name: 'Le dîner', exact: true });
    const found = await row.elementHandle();
    await search(page).fill('');
    // What was found goes after the letters, and the keyboard with it.
    await expect.poll(() => found.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await keyboard.press('ArrowDown');
    await expect(row).toBeFocused();
  });
});
