import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeSettings } from './harness/app';
import { askMain } from './harness/operation';
import { answers, ask, newCredentials, signIn, signUp } from './harness/person';
import { connectionState } from './harness/sync';
import { expect, test } from './harness/test';

async function openWords(page: Page) {
  await page.getByRole('button', { name: 'Training data' }).click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  await panel.getByRole('tab', { name: 'All conversations' }).click();
  await panel.getByRole('button', { name: 'Words of your trade' }).click();
  const dialog = page.getByRole('dialog', { name: 'Words of your trade' });
  return { dialog, words: dialog.getByRole('textbox', { name: 'Words that mean the same' }) };
}

test('what a person’s trade calls things is kept with the account: tables, facts and search know it, on every device', async ({
  launch,
  supabase,
  groq,
  userData,
}) => {
  const anna = newCredentials();
  const { page, pageErrors } = await launch();
  await signUp(page, anna);
  for (const [kind, title, content] of [
    ['table', 'Bestand', 'Modell,Antrieb\nZoe,elektrisch\nLeaf,elektrisch\nGolf,Diesel'],
    ['text', 'Hof', 'Der Benziner steht in Halle drei.'],
  ] as const) {
    await askMain(page, 'training.save', { sessionId: null, kind, title, content, enabled: true });
  }
  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  const search = sidebar.getByRole('searchbox', { name: 'Search' });
  await search.fill('Stinkkarre');
  await expect(sidebar.getByText('Nothing holds “Stinkkarre”')).toBeVisible();
  await search.fill('');

  const { dialog, words } = await openWords(page);
  await words.fill('Summser = elektrisch\nStinkkarre = Benziner');
  await dialog.getByRole('button', { name: 'Save words' }).click();
  await expect(dialog).toBeHidden();

  await test.step('the search knows them', async () => {
    await search.fill('Stinkkarre');
    const hits = sidebar.getByRole('list', { name: 'Training data' });
    await expect(hits.getByRole('button').filter({ hasText: 'Hof' }).locator('mark')).toHaveText('Benziner');
    await search.fill('');
  });

  await test.step('a question over a table does, and they are no facts themselves', async () => {
    await ask(page, 'Wie viele Summser haben Sie?');
    await expect(answers(page).last().getByTestId('looked-up')).toContainText(
      'count of Bestand where Antrieb is elektrisch: 2 of 3',
    );
    const system = groq.chats.at(-1)?.messages[0]?.content ?? '';
    expect(system).not.toContain('Stinkkarre');
  });

  await test.step('another device has them', async () => {
    await expect(connectionState(page)).toHaveText('Online');
    const userDataDir = join(userData, 'other');
    const { url, publishableKey } = supabase;
    await writeSettings(userDataDir, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
    const other = (await launch({ userDataDir })).page;
    await other.getByRole('main', { name: 'Welcome' }).getByRole('button', { name: 'Sign in' }).click();
    await signIn(other, anna);
    await expect(async () => {
      const all = await askMain(other, 'training.list', { sessionId: null });
      expect(all.map(({ kind }) => kind)).toContain('words');
    }).toPass();
    await expect((await openWords(other)).words).toHaveValue('Summser = elektrisch\nStinkkarre = Benziner');
  });
  expect(pageErrors).toEqual([]);
});
