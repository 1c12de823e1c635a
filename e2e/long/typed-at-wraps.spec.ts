import type { Locator, Page } from '@playwright/test';
import { startHere } from '../harness/person';
import { expect, test } from '../harness/test';

/** Everything that a keyboard types, its space first. */
const KEYBOARD = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
/** What does something at a wrap without a fault to be had is tried with a few keys. */
const FEW = [' ', 'a', '-'];

const TEXTS = {
  words: 'The red van from 2019 has 45,000 kilometres on the clock and costs 12,900 euros with a warranty',
  'words with two spaces':
    'The  red  van  from  2019  has  45,000  kilometres  on  the  clock  and  costs  12,900  euros',
  'one long word': 'x'.repeat(160),
  'words with hyphens':
    'self-contained-and-well-kept-van-from-2019-with-45,000-kilometres-on-the-clock-for-12,900',
  'marked words':
    '# The **red van** from 2019 has [45,000 kilometres](https://example.com/a) and costs **12,900 euros**',
};

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Training text' });
const read = (page: Page): Promise<string> =>
  text(page).evaluate((box) =>
    [...box.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
  );

/** Ways to the place where a line is wrapped: before it, or after it. */
const PLACES: Record<string, (page: Page) => Promise<void>> = {
  'at the end of the first line, by End': async ({ keyboard }) => {
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('End');
  },
  'at the end of the first line, by the mouse': async (page) => {
    const box = await text(page).locator('.cm-line').first().boundingBox();
    if (!box) throw new Error('There is no line.');
    await page.mouse.click(box.x + box.width - 3, box.y + 8);
  },
  'at the beginning of the second line, by Home': async ({ keyboard }) => {
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('Home');
  },
  'one sign before the wrap': async ({ keyboard }) => {
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
  },
};

/** The text with one sign more, wherever it was put. */
function withOneMore(before: string, sign: string, now: string): string {
  const differs = Array.from(before).findIndex((each, index) => now[index] !== each);
  const at = differs === -1 ? before.length : differs;
  return before.slice(0, at) + sign + before.slice(at);
}

for (const [name, value] of Object.entries(TEXTS)) {
  test(`no key changes more of a fact than its own sign, where a line is wrapped: ${name}`, async ({
    launch,
  }) => {
    test.setTimeout(180_000);
    const { page } = await launch();
    await startHere(page);
    await page.getByRole('button', { name: 'Training data' }).click();
    await text(page).fill(value);
    for (const [place, go] of Object.entries(PLACES)) {
      for (const key of place.includes('End') ? KEYBOARD : FEW) {
        await go(page);
        await page.keyboard.press(key === ' ' ? 'Space' : key);
        const typed = await read(page);
        expect(typed, `"${key}" ${place}`).toBe(withOneMore(value, key, typed));
        await page.keyboard.press('ControlOrMeta+z');
        expect(await read(page), `"${key}" ${place}, undone`).toBe(value);
      }
      await go(page);
      await page.keyboard.type('   a ');
      expect((await read(page)).replace('   a ', ''), `a run of them ${place}`).toBe(value);
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('Backspace');
      expect(await read(page), `taken back ${place}`).toBe(value);
      await page.keyboard.press('Enter');
      expect((await read(page)).replace('\n', ''), `Enter ${place}`).toBe(value);
      await page.keyboard.press('Backspace');
      expect(await read(page), `Enter taken back ${place}`).toBe(value);
    }
  });
}

test('what is typed takes the place of what is selected, also where the page selected it a moment before', async ({
  launch,
}) => {
  const { page } = await launch();
  await startHere(page);
  await page.getByRole('button', { name: 'Training data' }).click();
  await text(page).fill('Open until six');
  await text(page).fill('Open until seven');
  expect(await read(page)).toBe('Open until seven');
  await text(page).evaluate((box) => {
    const [line] = box.querySelectorAll('.cm-line');
    if (!line) throw new Error('There is no line.');
    getSelection()?.selectAllChildren(line);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the system's input methods type
    document.execCommand('insertText', false, 'Closed');
  });
  expect(await read(page)).toBe('Closed');
});

test('no key writes what nobody typed: no marks of lists, no numbers, no comments, no ends of tags', async ({
  launch,
}) => {
  const { page } = await launch();
  await startHere(page);
  await page.getByRole('button', { name: 'Training data' }).click();
  const value = '1. Sales\n3. Service\n  - Tyres\n<b>Open</b>';
  await text(page).fill(value);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  await page.keyboard.type('\n<b>');
  expect(await read(page)).toBe('1. Sales\n<b>\n3. Service\n  - Tyres\n<b>Open</b>');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Backspace');
  for (let line = 0; line < 4; line += 1) {
    for (const chord of ['Control+[', 'Control+]', 'Control+i', 'Control+Shift+K', 'Alt+a', 'Alt+ArrowUp']) {
      await page.keyboard.press(chord);
      expect(await read(page), `${chord} in line ${String(line)}`).toBe(value);
    }
    await page.keyboard.press('ControlOrMeta+/');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await text(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
  }
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  expect(await read(page)).toBe(value);
});
