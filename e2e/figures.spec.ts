import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { askMain } from './harness/operation';
import { answers, ask, newConversation, saveFacts } from './harness/person';
import { expect, test } from './harness/test';
import { en } from '../src/shared/words/languages/en';
import { mirrored } from '../src/shared/words/pseudo';
import { type PlainKey, say, speak } from '../src/shared/words/say';

const INVENTORY = [
  'stock,model,year,mileage,price',
  'A-1041,Toyota Corolla,2021,"18,000 km","$21,500"',
  'A-1048,Honda Civic,2022,"31,000 km","$25,900"',
  'A-1055,Volkswagen Golf,2019,"88,200 km","$14,300"',
  'A-1062,Kia Ceed,2020,"64,500 km","$17,800"',
].join('\n');
const HOURS = 'The yard is closed on 24 December 2026.';

const RIGHT = 'The Toyota Corolla costs **$21,500**.';
const ANSWER = [
  RIGHT,
  'The Honda Civic costs $25,800.',
  'The Volkswagen Golf costs $17,800.',
  'The Toyota Corolla and the Kia Ceed cost $39,300 together: $21,500 and $17,800.',
  'We are closed on 24.12.2026.',
  'The best one has the code B-7731.',
  'It had one previous owner, a retired teacher from the coast.',
].join('\n\n');

const marks = (page: Page): Locator => answers(page).last().getByRole('group', { name: 'Figures' });

test('figures are looked up, and what is said of them is right, in its place, and can be switched off', async ({
  inside: { page, pageErrors },
  groq,
}) => {
  await test.step('says when nothing was used, when facts have changed since, and can be switched off', async () => {
    groq.next({ kind: 'text', text: 'A week has 7 days.' });
    await ask(page, 'How long is a week?');
    await expect(answers(page).last().getByTestId('sources')).toHaveText(
      'Nothing in your training data was used',
    );
    await expect(marks(page)).toHaveCount(0);

    await saveFacts(page, INVENTORY);
    groq.next({ kind: 'text', text: RIGHT });
    await ask(page, 'What does the Corolla cost?');
    const answer = answers(page).last();
    await expect(answer.getByTestId('stale')).toHaveCount(0);
    await answer.getByRole('button', { name: 'Sources' }).click();
    const sources = answer.getByRole('region', { name: 'Sources' });
    const under = (column: string) => sources.locator(`dt:text-is("${column}") + dd`);
    await expect(under('stock')).toHaveText('A-1041');
    await expect(under('price')).toHaveText('$21,500');
    await saveFacts(page, INVENTORY.replace('$21,500', '$20,900'));
    await expect(answer.getByTestId('stale')).toContainText('changed since this answer');

    // Asked again, another version answers from the facts of today; the old one still says what it is.
    groq.next({ kind: 'text', text: 'The Toyota Corolla costs $20,900.' });
    await answer.getByRole('button', { name: 'Ask again' }).click();
    await expect(answer).toContainText('$20,900');
    await expect(marks(page).getByRole('button', { name: /^\$20,900: .*A-1041/ })).toHaveAttribute(
      'data-state',
      'found',
    );
    await expect(answer.getByTestId('stale')).toHaveCount(0);
    await answer.hover();
    await answer.getByRole('button', { name: 'Previous version' }).click();
    await expect(answer.getByTestId('stale')).toContainText('changed since this answer');

    for (const shown of [0, 1]) {
      await page.keyboard.press('ControlOrMeta+,');
      await page.getByRole('switch', { name: 'Check figures in answers' }).click();
      await page.keyboard.press('Escape');
      await expect(marks(page)).toHaveCount(shown);
    }
  });

  await test.step('an answer’s figures are looked up, and lead to their row', async () => {
    await newConversation(page);
    await saveFacts(page, INVENTORY);
    await saveFacts(page, HOURS, 'This conversation');
    groq.next({ kind: 'text', text: ANSWER });
    await ask(page, 'What do you have?');
    const answer = answers(page).last();
    const state = (name: RegExp): Promise<string | null> =>
      marks(page).getByRole('button', { name }).first().getAttribute('data-state');

    expect(await state(/^\$21,500: .*A-1041/)).toBe('found');
    expect(await state(/^\$25,800: Not in your training data/)).toBe('not_found');
    expect(await state(/^\$17,800: in your training data, but of another row: stock: A-1062/)).toBe(
      'other_row',
    );
    expect(await state(/^\$39,300: the sum/)).toBe('derived');
    expect(await state(/^24\.12\.2026: .*24 December 2026/)).toBe('found');
    expect(await state(/^B-7731: Not in/)).toBe('not_found');
    await expect(answer.getByRole('status')).toContainText('2 figures are not in your training data');
    await expect(answer.getByTestId('sources')).toContainText(/From Facts \(2 rows\) · Facts/);

    // A mark lies over its figure, and the text is as the model wrote it.
    const mark = marks(page).getByRole('button', { name: /^\$25,800/ });
    const over = await mark.boundingBox();
    const figure = await answer.getByText('$25,800').boundingBox();
    expect(
      over && figure && over.y >= figure.y - 2 && over.y + over.height <= figure.y + figure.height + 2,
    ).toBe(true);
    expect(await answer.locator('.md').innerText()).toContain(RIGHT.replaceAll('*', ''));

    // One stop of the keyboard; the arrow keys go on.
    await marks(page).getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(marks(page).getByRole('button').nth(1)).toBeFocused();

    await marks(page)
      .getByRole('button', { name: /^\$21,500/ })
      .first()
      .click();
    const region = page.getByRole('complementary', { name: 'Training data' });
    await expect(region.locator('mark').first()).toContainText('A-1041,Toyota Corolla');

    // Nobody calls an address a figure.
    groq.next({ kind: 'text', text: 'Write to sales@elsewhere.example, or call +49 30 5550 1741.' });
    await ask(page, 'How can I reach you?');
    await expect(answers(page).last().getByRole('status')).toHaveText(
      '2 details are not in your training data',
    );
    expect(pageErrors).toEqual([]);
  });

  await test.step('a number keeps clear of the words around it', async () => {
    await newConversation(page);
    await saveFacts(page, INVENTORY);
    groq.next({
      kind: 'text',
      text: 'The Toyota Corolla costs $21,500. The Honda Civic costs $25,900. The Kia Ceed ran 64,500 km.',
    });
    // All of it on one line.
    await page.getByRole('button', { name: 'Close panel' }).click();
    await ask(page, 'Prices?');
    const numbers = marks(page).locator('[data-state="sentence"]');
    await expect(numbers).toHaveText(['1', '2', '3']);
    const text = answers(page).last().locator('.md p');
    for (const [index, word] of ['The Honda', 'The Kia'].entries()) {
      const next = await text.evaluate((paragraph, wanted) => {
        const node = paragraph.firstChild as Text;
        const range = new Range();
        range.setStart(node, node.data.indexOf(wanted));
        range.setEnd(node, node.data.indexOf(wanted) + 1);
        return range.getBoundingClientRect().left;
      }, word);
      const box = await numbers.nth(index).boundingBox();
      expect(next - ((box?.x ?? 0) + (box?.width ?? 0))).toBeGreaterThanOrEqual(1.5);
    }
  });
});

/** The same seven: right, wrong, another row's, a sum, a date in another writing, an invented code, and a sentence from nowhere. */
const ENGLISH = {
  hours: HOURS,
  answer: ANSWER,
  figures: [
    ['$21,500', 'found'],
    ['$25,800', 'not_found'],
    ['$17,800', 'other_row'],
    ['$39,300', 'derived'],
    ['24.12.2026', 'found'],
    ['B-7731', 'not_found'],
  ],
} as const;
const ARABIC = {
  hours: 'المعرض مغلق يوم 24 ديسمبر 2026.',
  answer: [
    'سعر Toyota Corolla هو **21,500** دولار.',
    'سعر Honda Civic هو 25,800 دولار.',
    'سعر Volkswagen Golf هو 17,800 دولار.',
    'سعر Toyota Corolla و Kia Ceed معا 39,300 دولار: 21,500 دولار و 17,800 دولار.',
    'المعرض مغلق يوم 24/12/2026.',
    'الأفضل هو B-7731.',
    'كان لها مالك واحد سابق، وهو معلم متقاعد من الساحل.',
  ].join('\n\n'),
  figures: [
    ['21,500', 'found'],
    ['25,800', 'not_found'],
    ['17,800', 'other_row'],
    ['39,300', 'derived'],
    ['24/12/2026', 'found'],
    ['B-7731', 'not_found'],
  ],
} as const;

const looks = [
  [
    'in either theme and in forced colours',
    [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }],
    ENGLISH,
  ],
  ['from right to left', [{ colorScheme: 'light' }], ARABIC],
] as const;

const isWrong = (state: string): boolean => state === 'not_found' || state === 'other_row';

for (const [look, everyMedia, { hours, answer: text, figures }] of looks) {
  test(`what is right and what is wrong is told apart without colour, and leads to its place, ${look}`, async ({
    inside: { page },
    groq,
  }) => {
    for (const [kind, title, content] of [
      ['table', 'Inventory', INVENTORY],
      ['text', 'Hours', hours],
    ] as const)
      await askMain(page, 'training.save', { sessionId: null, kind, title, content, enabled: true });
    groq.next({ kind: 'text', text });
    await ask(page, 'What do you have?');
    const answer = answers(page).last();
    const mark = (figure: string): Locator => marks(page).locator(`[data-tip^="${figure}"]`).first();

    const lines = { found: 'dotted', derived: 'dashed', not_found: 'solid', other_row: 'double' };
    for (const media of everyMedia) {
      // At once: a colour on its way to another is neither.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const [figure, state] of figures) {
        await expect(mark(figure)).toHaveAttribute('data-state', state);
        // The figure is seen through its mark, whatever colours the system forces.
        expect(
          await mark(figure).evaluate((button) => {
            const { borderBottomStyle, borderTopWidth, backgroundColor } = getComputedStyle(button);
            return [borderBottomStyle, borderTopWidth !== '0px', backgroundColor.endsWith(', 0)')];
          }),
          // A line below alone would be a link's there.
        ).toEqual([lines[state], 'forcedColors' in media && isWrong(state), true]);
      }
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.log').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    }
    await expect(answer.getByRole('status')).toHaveText(
      '2 figures are not in your training data1 figure is of another row',
    );
    // The sentence from nowhere has no number behind it; those that come from somewhere have.
    const sentences = await marks(page).locator('[data-state="sentence"]').allTextContents();
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    const last = answer.locator('.md p').last();
    const end = await last.boundingBox();
    for (const number of await marks(page).locator('[data-state="sentence"]').all())
      expect((await number.boundingBox())?.y ?? 0).toBeLessThan((end?.y ?? 0) - 5);

    // The row of a table, in its grid; the sentence of a text.
    await mark(figures[0][0]).click();
    const place = page.getByRole('main', { name: 'Training data' });
    await expect(
      place.getByRole('grid', { name: 'Inventory' }).locator('[role="gridcell"]:focus'),
    ).toHaveText('A-1041');
    await place.getByRole('button', { name: 'Back to the conversation' }).click();
    await mark(figures[4][0]).click();
    const panel = page.getByRole('complementary', { name: 'Training data' });
    await expect(panel.locator('mark').first()).toContainText('2026');
  });
}

/** From the left edge to the right one. */
const edges = async (place: Locator): Promise<readonly [left: number, right: number]> => {
  const { x = 0, width = 0 } = (await place.boundingBox()) ?? {};
  return [x, x + width];
};

test('in a window that is read from right to left, marks, sources and what is said of an answer turn round', async ({
  launch,
  groq,
}) => {
  speak('en', mirrored(en));
  try {
    const { page, pageErrors } = await launch({ args: ['--language=en-XB'] });
    const named = (role: Parameters<Page['getByRole']>[0], key: PlainKey): Locator =>
      page.getByRole(role, { name: (say as (key: PlainKey) => string)(key), exact: true });
    await named('button', 'welcome.start_here').click();
    await expect(named('navigation', 'sidebar.conversations')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const save = (title: string, kind: 'table' | 'text', content: string, id?: string) =>
      askMain(page, 'training.save', {
        sessionId: null,
        kind,
        title,
        content,
        enabled: true,
        ...(id && { id }),
      });
    await save('Inventory', 'table', INVENTORY);
    await save('Hours', 'text', ARABIC.hours);
    groq.next({ kind: 'text', text: ARABIC.answer });
    const composer = named('textbox', 'composer.message');
    await composer.fill('ماذا لديكم؟');
    await composer.press('Enter');

    const answer = page.getByRole('article').last();
    const group = answer.getByRole('group', { name: say('figures.group') });
    const mark = (figure: string): Locator => group.locator(`[data-tip^="${figure}"]`).first();
    for (const [figure, state] of ARABIC.figures)
      await expect(mark(figure)).toHaveAttribute('data-state', state);

    // Each mark lies over its figure.
    for (const [figure] of ARABIC.figures) {
      const seen = await answer.locator('.md').evaluate((text, wanted) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at === -1) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left, right } = range.getBoundingClientRect();
          return [left, right] as const;
        }
        return [0, 0] as const;
      }, figure);
      const [left, right] = await edges(mark(figure));
      expect(left, figure).toBeLessThanOrEqual(seen[0] + 2);
      expect(right, figure).toBeGreaterThanOrEqual(seen[1] - 2);
    }

    // The line under the answer begins at the right; its panel is as wide as the answer.
    const line = answer.getByTestId('sources');
    const [, lineEnd] = await edges(line);
    const [, firstEnd] = await edges(line.locator(':scope > *').first());
    expect(lineEnd - firstEnd).toBeLessThan(2);
    await line.getByRole('button', { name: say('sources.show') }).click();
    const panel = answer.getByRole('region', { name: say('sources.show') });
    await expect(panel).toContainText('A-1041');
    // The numbers of the sentences stand before their sources.
    await expect(panel.getByRole('list')).toHaveCSS('list-style-type', 'decimal');
    const [panelLeft, panelRight] = await edges(panel);
    const [textLeft, textRight] = await edges(answer.locator('.md'));
    expect(Math.abs(panelLeft - textLeft) + Math.abs(panelRight - textRight)).toBeLessThan(4);
    const [listLeft, listRight] = await edges(panel.getByRole('list'));
    expect(listRight - panelLeft).toBeGreaterThan(listRight - listLeft);

    // Forward is to the left.
    await group.getByRole('button').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(group.getByRole('button').nth(1)).toBeFocused();
    await page.screenshot({ path: test.info().outputPath('right-to-left.png') });

    await mark('24/12/2026').click();
    await expect(named('complementary', 'training.title').locator('mark').first()).toContainText('2026');
    expect(pageErrors).toEqual([]);
  } finally {
    speak('en', en);
  }
});
