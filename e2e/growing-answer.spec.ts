import type { Locator, Page } from '@playwright/test';
import { tokenize } from '../world/groq/protocol';
import { answerEnded, answers, ask, newConversation, send } from './harness/person';
import { expect, test } from './harness/test';

const CODE = Array.from({ length: 14 }, (_, at) => `Part ${at}:\n\n\`\`\`js\nprice(${at});\n\`\`\`\n\n\n`);
const TEXT = `${CODE.join('')}The end.`;

test('code stands while it grows: drawn once, copied line by line, to the last sign', async ({
  inside: { page, copied },
  groq,
}) => {
  await test.step('what has grown stays on the page when the answer ends: nothing is taken off and drawn anew', async () => {
    groq.next({ kind: 'gated', text: TEXT });
    await send(page, 'Show me prices');
    const blocks = answers(page).last().locator('pre');
    // The last two are `The end.`
    for (const [index] of tokenize(TEXT).slice(2).entries()) {
      groq.release(1);
      // Every so often all that came is drawn, also where a code block has just ended.
      if (index % 3 === 0) await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    await expect(blocks).toHaveCount(14);
    const drawn = await blocks.elementHandles();
    groq.release(20);
    await answerEnded(page);
    await expect(answers(page).last()).toContainText('The end.');
    const kept = await Promise.all(drawn.map((block) => block.evaluate(({ isConnected }) => isConnected)));
    expect(kept).toEqual(drawn.map(() => true));
  });

  await test.step('code that is still written is copied line by line', async () => {
    await newConversation(page);
    // What was let through of the answer before is not for this one.
    groq.reset();
    const written = 'const a = 1;\nconst b = 2';
    const text = `\`\`\`js\n${written}`;
    groq.next({ kind: 'gated', text });
    await send(page, 'Show me code');
    groq.release(tokenize(text).length);
    const code = answers(page).last().locator('pre code');
    // Its first line has its colours; the last one waits for its end.
    await expect(code.locator('.tok-token-keyword').first()).toBeVisible();
    await expect(code).toContainText('const b = 2');
    await code.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+C');
    await expect.poll(copied).toBe(written);
    groq.release(2);
    await answerEnded(page);
  });

  await test.step('code of long lines is there to the last sign, once, while it grows and when it has its colours', async () => {
    await newConversation(page);
    const code = `const a = 1;\n// ${'กขค'.repeat(1_500)}\n\nconst b = '${'x'.repeat(2_500)}';\nlet c; ${'𝔸𠀀 '.repeat(400)}z`;
    const shown = answers(page).locator('pre code');
    for (const lang of ['ts', '']) {
      groq.next({
        kind: 'text',
        text: `\`\`\`${lang}\n${code}`,
        tokensPerSecond: Infinity,
        tokensPerChunk: 40,
      });
      await ask(page, `Code: ${lang}`);
      // Whoever sees it sees no line breaks between the boxes that it stands in.
      await expect
        .poll(async () => (await shown.last().textContent())?.replaceAll('\n', '').replaceAll('\u200b', ''))
        .toBe(code.replaceAll('\n', ''));
      await expect(shown.last().locator('.code-piece').nth(3)).toBeAttached();
      if (lang === 'ts') await expect(shown.last().locator('.tok-token-keyword').first()).toHaveText('const');
    }
  });
});

const LINES = Array.from(
  { length: 240 },
  (_, at) => `  const found${at} = stock.get(${at}) ?? 'none'; // the price`,
);
const ROWS = Array.from({ length: 40 }, (_, at) => `| Part ${at} | **${at}** | \`${at}.00\` |`);
const ITEMS = Array.from({ length: 40 }, (_, at) => `- **Part ${at}**: costs \`${at}\` and _more_`);
const LONG = [
  `\`\`\`ts\n${LINES.join('\n')}\n\`\`\``,
  `| Part | Number | Price |\n| --- | --- | --- |\n${ROWS.join('\n')}`,
  ITEMS.join('\n'),
  'The end.',
].join('\n\n');

interface Traced {
  readonly name: string;
  readonly args?: { readonly elementCount?: number };
}

/** How many elements the browser gave a style meanwhile, one that was given several counted each time. */
async function styledDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let styled = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as Traced[])
      if (name === 'UpdateLayoutTree') styled += args?.elementCount ?? 0;
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  await session.send('Tracing.end');
  await ended;
  return styled;
}

test('what comes is styled, and nothing that stands there already', async ({ inside: { page }, groq }) => {
  groq.next({ kind: 'text', text: LONG, tokensPerSecond: 1_500 });
  const styled = await styledDuring(page, async () => {
    await send(page, 'Show me all');
    await answerEnded(page);
    // A busy machine colours the code when it is whole.
    await expect(answers(page).last().locator('.tok-token-comment')).toHaveCount(LINES.length);
    await expect(answers(page).last()).toContainText('The end.');
  });
  const elements = await answers(page).last().locator('*').count();
  expect(elements).toBeGreaterThan(1_500);
  // What is half written is drawn several times, and the rest of the window changes with the beginning and the end.
  expect(styled).toBeGreaterThan(elements / 2);
  expect(styled).toBeLessThan(elements * 2);
});

test('a long text has the room that it needs: the message box grows, and an answer is laid out where it is seen', async ({
  inside: { page },
  groq,
}) => {
  await test.step('the message box grows with what is written, to twelve lines, and shrinks again', async () => {
    const box = page.getByRole('textbox', { name: 'Message' });
    const height = (): Promise<number> => box.evaluate((element) => element.clientHeight);
    await box.fill('One line');
    const one = await height();
    await box.press('Shift+Enter');
    await box.press('Shift+Enter');
    await expect.poll(height).toBeGreaterThan(one * 1.5);
    await box.fill(Array.from({ length: 60 }, (_, at) => `Line ${at}`).join('\n'));
    const most = await height();
    await box.press('Shift+Enter');
    expect(await height()).toBe(most);
    expect(most).toBeLessThan(one * 12);
    await box.fill('');
    await expect.poll(height).toBe(one);
  });

  await test.step('a long answer is laid out where it is seen, also when it is opened again', async () => {
    groq.next({ kind: 'whole', text: 'กขค'.repeat(30_000), tokensPerSecond: Infinity });
    await ask(page, 'Show me Thai');
    await newConversation(page);
    await page
      .getByRole('list', { name: 'Conversations' })
      .getByRole('button', { name: 'Show me Thai', exact: true })
      .click();
    const answer = answers(page).last();
    await expect(answer.locator('.md-plain').last()).toBeInViewport();
    await expect(answer.locator('.md[data-open]')).toHaveCount(0);
    const isLaidOut = (group: Locator): Promise<boolean> =>
      group.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    const groups = answer.locator('.md-group');
    await expect.poll(() => groups.count()).toBeGreaterThan(10);
    await expect.poll(() => isLaidOut(groups.first().locator('.md-plain').first())).toBe(false);
    expect(await isLaidOut(groups.last().locator('.md-plain').last())).toBe(true);
  });
});
