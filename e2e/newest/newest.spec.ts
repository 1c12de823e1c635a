import { NEWEST } from '../../scripts/lib/newest-electron';
import {
  answerEnded,
  answers,
  ask,
  newCredentials,
  saveFacts,
  send,
  signIn,
  signOut,
  signUp,
} from '../harness/person';
import { expect, test } from '../harness/test';
import { openNewest } from './window';

const FACTS = 'Honda Civic 2022, silver, $25,000';

test('sign in, train, ask, watch the answer grow, search, change a setting, and find everything again', async ({
  userData,
  groq,
}) => {
  const first = await openNewest(userData);
  const { page } = first;
  expect(Number.parseInt(first.node)).toBe(Number.parseInt(NEWEST.node));
  expect(Number.parseInt(first.chromium)).toBeGreaterThanOrEqual(Number.parseInt(NEWEST.chrome));

  const me = newCredentials();
  await signUp(page, me);
  await signOut(page);
  await signIn(page, me);
  await saveFacts(page, FACTS);
  await page.getByRole('button', { name: 'Close panel' }).click();

  groq.next({
    kind: 'gated',
    text: 'It is **silver**.\n\n```ts\nconst price = 25_000;\n```\n\nThat is all.',
  });
  await send(page, 'What colour is the Civic?');
  groq.release(6);
  await expect(answers(page)).toContainText('silver');
  await expect(answers(page)).not.toContainText('That is all.');
  groq.release(60);
  await answerEnded(page);
  await expect(answers(page)).toContainText('That is all.');
  // The worker that colours code runs under the policy too.
  await expect(answers(page).locator('pre .tok-token-keyword').first()).toBeVisible();
  const request = groq.chats[0];
  expect(request?.messages[0]?.content).toContain(FACTS);

  await page.getByRole('button', { name: 'New conversation' }).click();
  await ask(page, 'Something else');
  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  const search = sidebar.getByRole('searchbox', { name: 'Search' });
  await search.fill('colour civic');
  const messages = sidebar.getByRole('list', { name: 'Messages' });
  await expect(messages.locator('mark').first()).toBeVisible();
  await search.press('Escape');

  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Appearance' }).click();
  await settings.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');

  // Nothing that the app does needs more than its policy allows, and the policy is there.
  expect(first.refused).toEqual([]);
  expect(await page.evaluate(() => 'RTCPeerConnection' in window)).toBe(false);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.isInlineRun = true';
    document.head.append(script);
  });
  expect(await page.evaluate(() => 'isInlineRun' in window)).toBe(false);
  await page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  await expect.poll(() => first.refused.join()).toMatch(/script-src.*connect-src/);
  await first.close();

  const second = await openNewest(userData);
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const list = second.page.getByRole('list', { name: 'Conversations' });
  await list.getByRole('button', { name: 'What colour is the Civic?' }).click();
  await expect(answers(second.page)).toContainText('That is all.');
  expect(second.refused).toEqual([]);
  await second.close();
});
