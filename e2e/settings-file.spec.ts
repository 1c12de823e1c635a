import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startGroqServer } from '../world/groq/server';
import { answers, ask, saveFacts, startHere } from './harness/person';
import { expect, test } from './harness/test';

/* settings.json is anybody's who can write to the person's folder. */

test('another server in the file gets nothing until the person has agreed', async ({
  begun,
  launch,
  groq,
  userData,
}) => {
  const stranger = await startGroqServer();
  const file = join(userData, 'settings.json');
  const rename = async (): Promise<void> =>
    writeFile(file, (await readFile(file, 'utf8')).replaceAll(groq.url, stranger.url));
  // Somebody has come in before, and confirmed the one that was there.
  await cp(begun, userData, { recursive: true });

  await rename();
  const first = await launch();
  await expect(dialogOf(first.page)).toContainText(`Questions and facts would go to ${stranger.url}`);
  await expect(dialogOf(first.page).getByRole('button', { name: 'Keep what I confirmed' })).toBeFocused();
  await first.page.keyboard.press('Escape');
  await saveFacts(first.page, 'The safe is behind the third shelf.');
  await ask(first.page, 'Where is the safe?');
  expect(stranger.requests).toEqual([]);
  await first.close();

  const second = await launch();
  await dialogOf(second.page).getByRole('button', { name: 'Keep what I confirmed' }).click();
  await expect(dialogOf(second.page)).toBeHidden();
  await second.close();
  expect(await readFile(file, 'utf8')).toContain(groq.url);

  await rename();
  const third = await launch();
  await dialogOf(third.page).getByRole('button', { name: 'Use the new one' }).click();
  await ask(third.page, 'Who are you?');
  await expect(answers(third.page).last()).toContainText('demo');
  expect(stranger.requests.length).toBeGreaterThan(0);
  await stranger.stop();
});

const dialogOf = (page: Page) =>
  page.getByRole('dialog', { name: 'The settings’ file names another server' });

test('values that cannot be used are set aside and said, and everything else works', async ({
  launch,
  userData,
}) => {
  await writeFile(
    join(userData, 'settings.json'),
    JSON.stringify({
      appearance: { theme: 'dark' },
      chat: { endpoint: 'garbage', instructions: 'i'.repeat(10_000_000), model: 'm'.repeat(5_000) },
      supabase: { url: 'garbage' },
    }),
  );
  const { page } = await launch();
  await expect(page.getByText('chat.model, chat.instructions, chat.endpoint, supabase')).toBeVisible();
  await startHere(page);
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
});
