import type { Page } from '@playwright/test';
import { connectionState } from './harness/sync';
import { expect, test } from './harness/test';
import {
  answers,
  answerEnded,
  ask,
  newConversation,
  newCredentials,
  saveFacts,
  send,
  signUp,
} from './harness/person';

const FACTS = 'Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000';
const QUESTION = 'Tell me about the Honda Civic';

/** Records every different length the answer is rendered at, from inside the page. */
async function watchAnswer(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { answerLengths: lengths });
    new MutationObserver(() => {
      const article = [...document.querySelectorAll('[role="article"], article')].at(-1);
      if (article?.getAttribute('aria-label') !== 'Assistant') return;
      const length = article.textContent.length;
      if (length > (lengths.at(-1) ?? 0)) lengths.push(length);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { answerLengths: number[] }).answerLengths);
}

test('sign up, write facts, ask, watch the answer grow, quit, and find everything, also with no server', async ({
  launch,
  supabase,
  groq,
}) => {
  const first = await launch();
  await signUp(first.page, newCredentials());
  await saveFacts(first.page, FACTS);

  groq.next({ kind: 'text', tokensPerSecond: 100 });
  const lengths = await watchAnswer(first.page);
  await send(first.page, QUESTION);
  await expect(first.page.getByRole('textbox', { name: 'Message' })).toHaveValue('');
  await expect(answers(first.page)).toContainText('silver');
  await answerEnded(first.page);
  expect((await lengths()).length).toBeGreaterThanOrEqual(3);

  const request = groq.chats[0];
  expect(request?.messages[0]).toMatchObject({
    role: 'system',
    content: expect.stringContaining(FACTS),
  });
  expect(request?.messages.at(-1)).toEqual({ role: 'user', content: QUESTION });
  const answer = await answers(first.page).innerText();

  // What was sent as system message is kept with the conversation, on the server too.
  await expect(connectionState(first.page)).toContainText('Online');
  await expect
    .poll(
      async () =>
        (await supabase.sql`select role from messages where content like ${'%Civic%'} order by seq`).length,
    )
    .toBeGreaterThanOrEqual(3);
  await first.close();

  const expectEverything = async (page: Page): Promise<void> => {
    await expect(page.getByRole('main', { name: QUESTION })).toBeVisible();
    await expect(answers(page)).toContainText('silver');
    expect((await answers(page).innerText()).slice(0, 60)).toBe(answer.slice(0, 60));
    const list = page.getByRole('list', { name: 'Conversations' });
    await expect(list.getByRole('button', { name: QUESTION })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('button', { name: 'Training data' }).click();
    const region = page.getByRole('complementary', { name: 'Training data' });
    await expect(region.getByRole('textbox', { name: 'Training text' })).toHaveText(FACTS);
  };

  const second = await launch();
  await expectEverything(second.page);
  await second.close();

  await supabase.setFault({ kind: 'down' });
  await groq.setDown(true);
  const third = await launch();
  await expectEverything(third.page);
  await expect(connectionState(third.page)).toContainText('Offline');
  expect(third.pageErrors).toEqual([]);
  await third.close();
});

test('a conversation can be opened, started anew, renamed, pinned, cleared and deleted', async ({
  launch,
}) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  await ask(page, 'First question');
  await newConversation(page);
  await ask(page, 'Second question');

  const list = page.getByRole('list', { name: 'Conversations' });
  const items = list.getByRole('listitem');
  await expect(items.nth(0)).toContainText('Second question');
  await list.getByRole('button', { name: 'First question' }).click();
  await expect(page.getByRole('main', { name: 'First question' })).toBeVisible();
  await expect(answers(page)).toHaveCount(1);

  const act = async (title: string, action: string): Promise<void> => {
    const item = items.filter({ hasText: title });
    await item.hover();
    await item.getByRole('button', { name: 'Conversation actions' }).click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  await act('First question', 'Clear');
  await expect(answers(page)).toHaveCount(0);

  await act('Second question', 'Delete');
  await expect(list.getByRole('button', { name: 'Second question' })).toHaveCount(0);
});

test('an answer can come in one piece', async ({ launch, groq }) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  await page.keyboard.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('switch', { name: 'Stream answers' }).click();
  await page.keyboard.press('Escape');
  await ask(page, 'What do you know?');
  await expect(answers(page)).toContainText('demo');
  expect(groq.chats.at(-1)?.body).toMatchObject({ stream: false });
});
