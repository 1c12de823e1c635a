import type { Page } from '@playwright/test';
import { pdfOf } from '../src/core/prompt/testing/pdf';
import { answerEnded, answers, ask, newConversation, send, startHere } from './harness/person';
import { expect, test } from './harness/test';

const local = (page: Page) => startHere(page);
const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const own = (page: Page) => log(page).getByRole('article', { name: 'You' });

const RICH = `## Prices

| Car | Price |
|---|---:|
| Civic | $25,000 |

- [x] checked
- [ ] open

~~gone~~[^1], see https://example.com/list and $a^2$.

![a cat](https://evil.example/cat.png)

\`\`\`ts
const price = 25_000;
\`\`\`

1. الأول
2. الثاني

[^1]: With tax.`;

test('an answer and its question are shown as they are written, and edited, quoted, copied and deleted', async ({
  inside: { page, copied },
  groq,
}) => {
  await test.step('an answer shows tables, tasks, code, mathematics and footnotes, and fetches nothing', async () => {
    groq.next({ kind: 'text', text: RICH, reasoning: 'Let me look at the list.', tokensPerSecond: 400 });
    await ask(page, 'Everything, please');
    const answer = answers(page).last();
    await expect(answer.getByRole('cell', { name: '$25,000' })).toBeVisible();
    await expect(answer.getByRole('checkbox').first()).toBeChecked();
    await expect(answer.locator('del')).toHaveText('gone');
    await expect(answer.getByRole('list').filter({ hasText: 'الأول' })).toHaveCSS('direction', 'rtl');
    await expect(answer.getByRole('link', { name: 'https://example.com/list' })).toBeVisible();
    await expect(answer.getByText('evil.example, not loaded')).toBeVisible();
    await expect(answer.locator('img')).toHaveCount(0);
    await expect(answer.getByRole('button', { name: 'Copy code' })).toBeVisible();
    await expect(answer.locator('.tok-token-keyword').first()).toHaveText('const');
    await expect(answer.locator('.katex')).toBeVisible();
    await answer.getByRole('button', { name: 'Footnote 1', exact: true }).click();
    await expect(answer.getByRole('region', { name: 'Footnotes' })).toContainText('With tax.');
    await expect(answer.getByText('Let me look at the list.')).toBeHidden();
    await answer.getByText('Reasoning', { exact: true }).click();
    await expect(answer.getByText('Let me look at the list.')).toBeVisible();
  });

  await test.step('a message can be quoted, copied as plain text and deleted', async () => {
    await newConversation(page);
    await ask(page, 'First question');
    await ask(page, 'Second question');
    const more = async (name: string): Promise<void> => {
      await answers(page).last().hover();
      await answers(page).last().getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await more('Quote');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(
      /^> This is the SafyCore demo model/,
    );
    await page.getByRole('textbox', { name: 'Message' }).fill('');
    await more('Copy as plain text');
    await expect.poll(copied).toMatch(/into the file \.env as GROQ_API_KEY/);

    await own(page).last().hover();
    await own(page).last().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(own(page)).toHaveCount(1);
    await expect(answers(page)).toHaveCount(1);
  });

  await test.step('a question into which much is pasted is edited on, asked by Enter, and given up by Escape', async () => {
    await newConversation(page);
    await ask(page, 'Short');
    const field = page.getByRole('textbox', { name: 'Question' });
    await own(page).hover();
    await own(page).getByRole('button', { name: 'Edit' }).click();
    await field.evaluate((element, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, 'กขค'.repeat(5_000));
    await expect(field).toBeFocused();
    // Not a text box any more, of which each key lays out all.
    await expect(page.locator('.question-editor textarea')).toHaveCount(0);
    await page.keyboard.type('!');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('End');
    await page.keyboard.press('Enter');
    await expect(field).toBeHidden();
    await answerEnded(page);
    const asked = `Short${'กขค'.repeat(5_000)}!\nEnd`;
    await expect.poll(() => groq.chats.at(-1)?.messages.at(-1)?.content).toBe(asked);

    await own(page).getByRole('button', { name: 'Edit' }).dispatchEvent('click');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    // The box does not take it, whatever is asked for with the arrow.
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.press('ArrowUp');
    await expect(box).toHaveValue('');
  });
});

test('an answer that does not come, or not whole, says why and what to do', async ({
  launchInside,
  groq,
}) => {
  const { page } = await launchInside();
  await test.step('a missing model offers the list, and a cut answer the settings', async () => {
    groq.next({ kind: 'status', status: 404, code: 'model_not_found' });
    await ask(page, 'Who are you?');
    await answers(page).last().getByRole('button', { name: 'Choose a model' }).click();
    await expect(page.getByRole('option', { name: 'demo 128k' })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Answer settings' }).click();
    await page.getByRole('spinbutton', { name: 'Longest answer' }).fill('3');
    await page.getByRole('spinbutton', { name: 'Temperature' }).fill('0.2');
    await page.keyboard.press('Escape');
    await ask(page, 'A long story');
    await expect(answers(page).last().getByTestId('unfinished-reason')).toHaveText(/length limit/);
    expect(groq.chats.at(-1)?.body).toMatchObject({ temperature: 0.2, max_tokens: 3 });
    await answers(page).last().getByRole('button', { name: 'Answer settings' }).click();
    await expect(page.getByRole('spinbutton', { name: 'Longest answer' })).toHaveValue('3');
  });

  await test.step('a short limit is waited for with a countdown, and the wait can be ended', async () => {
    await newConversation(page);
    const limited = { kind: 'status', status: 429, code: 'rate_limit_exceeded' } as const;
    groq.next({ ...limited, retryAfterSeconds: 1 });
    await send(page, 'Soon?');
    await expect(page.getByTestId('waiting')).toContainText('Asking again in');
    await answerEnded(page);
    await expect(answers(page).last()).toContainText('demo');

    groq.next({ ...limited, retryAfterSeconds: 20 });
    await send(page, 'Too long');
    await page.getByRole('button', { name: 'Don’t wait' }).click();
    await expect(answers(page).last()).toHaveAttribute('aria-description', 'stopped');

    groq.next({ ...limited, retryAfterSeconds: 90 });
    await ask(page, 'Much too long');
    await expect(answers(page).last().locator('.countdown')).toHaveText(/^1:\d\d$/);
  });
});

test('earlier questions come back with the arrow, and files and long pastes go along', async ({
  launch,
  launchInside,
  groq,
}) => {
  const first = await launchInside();
  const { close } = first;
  let { page } = first;
  await ask(page, 'First');
  await ask(page, 'Second');
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.press('ArrowUp');
  await expect(box).toHaveValue('Second');
  await box.press('ArrowUp');
  await expect(box).toHaveValue('First');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await expect(box).toHaveValue('');

  await page
    .getByLabel('Files to attach')
    .setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from('part,price\nA1,17\n') });
  const files = page.getByRole('list', { name: 'Attached files' });
  await expect(files).toContainText(/prices\.csv\d+ tokens/);
  await page
    .getByLabel('Files to attach')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 0]) });
  await expect(page.getByRole('alert')).toContainText('holds no text');
  await box.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, 'pasted '.repeat(100_000));
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await files.getByRole('button', { name: /Remove Pasted/ }).click();
  await page.getByLabel('Files to attach').setInputFiles({
    name: 'hours.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfOf('Open nine to five')),
  });
  await expect(files).toContainText(/hours\.pdf\d+ tokens/);
  // What is attached waits where it was attached, as what is typed does, and outlives the window.
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(files).toBeHidden();
  await close();
  ({ page } = await launch());
  await page.getByRole('button', { name: 'First', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Attached files' })).toContainText('hours.pdf');
  await ask(page, 'What costs A1?');
  await expect(own(page).last()).toContainText('prices.csv');
  await expect(own(page).last()).not.toContainText('A1,17');
  expect(groq.chats.at(-1)?.messages.at(-1)?.content).toContain(
    '<file name="prices.csv">\npart,price\nA1,17\n\n</file>\n\n<file name="hours.pdf">\nOpen nine to five\n</file>',
  );
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
});

test('a long conversation stays where one looks, and leads to its words and to its end', async ({
  inside: { page },
  groq,
}) => {
  await test.step('words are found in the whole conversation, and the way back to its end is offered', async () => {
    const long = Array.from({ length: 60 }, (_, n) => `Paragraph ${n}.`).join('\n\n');
    groq.next({ kind: 'text', text: `The needle.\n\n${long}`, tokensPerSecond: Infinity });
    await ask(page, 'First');
    groq.next({ kind: 'text', text: `${long}\n\nAnother Needle, at the end.`, tokensPerSecond: Infinity });
    await ask(page, 'Second');
    await expect(page.getByRole('button', { name: 'Jump to latest' })).toBeHidden();
    await expect(page.getByText('Another Needle')).toBeInViewport();

    await page.keyboard.press('ControlOrMeta+Shift+F');
    const find = page.getByRole('search', { name: 'Find in conversation' });
    await find.getByRole('searchbox').fill('needle');
    await expect(find.getByRole('status')).toHaveText('1 of 2');
    await page.keyboard.press('Enter');
    await expect(find.getByRole('status')).toHaveText('2 of 2');
    await expect(page.getByText('The needle.')).toBeInViewport();
    await page.getByRole('button', { name: 'Jump to latest' }).click();
    await expect(page.getByText('Another Needle')).toBeInViewport();
    await find.getByRole('searchbox').fill('haystack');
    await expect(find.getByRole('status')).toHaveText('Nothing found');
    await page.keyboard.press('Escape');
    await expect(find).toBeHidden();
  });

  await test.step('whoever scrolls away while an answer grows is not pulled back', async () => {
    await newConversation(page);
    const long = Array.from({ length: 80 }, (_, n) => `Paragraph ${n}.`).join('\n\n');
    groq.next({ kind: 'text', text: long, tokensPerSecond: Infinity });
    await ask(page, 'First');
    groq.next({ kind: 'gated', text: long });
    groq.release(40);
    await send(page, 'Second');
    await expect(answers(page).last()).toContainText('Paragraph 5.');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('');
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -1_500);
    const jump = page.getByRole('button', { name: 'Jump to latest' });
    await expect(jump).toBeVisible();
    groq.release(300);
    await answerEnded(page);
    await expect(jump).toBeVisible();
    await jump.click();
    await expect(answers(page).last().getByText('Paragraph 79.')).toBeInViewport();
  });
});

test('a server of the plain dialect answers, without what only Groq sends', async ({ launch, userData }) => {
  const { startGroqServer } = await import('../world/groq/server');
  const { writeSettings } = await import('./harness/app');
  const ollama = await startGroqServer({ dialect: 'openai' });
  await writeSettings(userData, { chat: { endpoint: ollama.url } });
  const { page } = await launch();
  await local(page);
  ollama.next({ kind: 'text', text: '<think>Hm.</think>Fine, thank you.' });
  await ask(page, 'How are you?');
  await expect(answers(page).last()).toContainText('Fine, thank you.');
  await answers(page).last().getByRole('button', { name: 'Details' }).click();
  await expect(answers(page).last()).toContainText('Answer tokens');
  await ollama.stop();
});

test('what may still be sent this minute is shown once it runs low', async ({ launch, userData }) => {
  const { startGroqServer } = await import('../world/groq/server');
  const { writeSettings } = await import('./harness/app');
  const server = await startGroqServer({ rateLimit: { requests: 100, tokens: 2_000 } });
  await writeSettings(userData, { chat: { endpoint: server.url } });
  const { page } = await launch();
  await local(page);
  const left = page.getByRole('meter', { name: 'Rate limit' });
  await ask(page, 'Short?');
  await expect(left).toBeHidden();
  await ask(page, 'Long: '.repeat(700));
  await expect(left).toHaveAttribute('aria-valuetext', /^\d{1,3} of 2,000 tokens left this minute$/);
  await server.stop();
});
