import { tokenize } from '../world/groq/protocol';
import { answerEnded, answers, send, startHere } from './harness/person';
import { expect, test } from './harness/test';

const CODE = Array.from({ length: 14 }, (_, at) => `Part ${at}:\n\n\`\`\`js\nprice(${at});\n\`\`\`\n\n\n`);
const TEXT = `${CODE.join('')}The end.`;

test('what has grown stays on the page when the answer ends: nothing is taken off and drawn anew', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  await startHere(page);
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

test('the message box grows with what is written, to twelve lines, and shrinks again', async ({ launch }) => {
  const { page } = await launch();
  await startHere(page);
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
