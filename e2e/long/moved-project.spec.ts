import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expectSignedIn, newCredentials, signIn, signUp } from '../harness/person';
import { questionsOf } from '../harness/server-rows';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

/* A project that is reached at another address, and copies whose server is gone. */

const questions = (page: Page) => page.getByRole('article', { name: 'You' });
const welcome = (page: Page) => page.getByRole('main', { name: 'Welcome' });
const known = (page: Page) => welcome(page).getByRole('region', { name: 'On this computer' });

async function connect(page: Page, url: string): Promise<void> {
  await welcome(page).getByRole('button', { name: 'Connect your own server…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own server' });
  await dialog.getByRole('textbox', { name: 'Project URL' }).fill(url);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The same server, as a project that gets a domain of its own. */
const otherAddress = (url: string): string => url.replace('127.0.0.1', 'localhost');

async function chooseInMenu(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  for (const name of names) await page.getByRole('menuitem', { name }).click();
}

async function inYourData(page: Page): Promise<void> {
  await chooseInMenu(page, 'Settings…');
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('tab', { name: 'Your data' }).click();
}

test('a project that moves to another address takes its account along, with what was not sent', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const { page, close } = await launch();
  await signUp(page, anna);
  await ask(page, 'Sent before');
  await expect(connectionState(page)).toHaveText('Online');
  await supabase.setFault({ kind: 'down' });
  await ask(page, 'Waits for the server');
  await chooseInMenu(page, 'Switch account', 'Add account…');
  await connect(page, otherAddress(supabase.url));
  await supabase.setFault(null);
  await signIn(page, anna);

  await expect(questions(page)).toHaveText(['Sent before', 'Waits for the server']);
  await expect(connectionState(page)).toHaveText('Online');
  expect(await questionsOf(supabase, anna.email)).toEqual(['Sent before', 'Waits for the server']);
  const files = (await readdir(join(userData, 'accounts'))).filter((name) => name.endsWith('.db'));
  expect(files).toHaveLength(1);

  await close();
  const second = await launch();
  await expect(questions(second.page)).toHaveText(['Sent before', 'Waits for the server']);
  await expect(connectionState(second.page)).toHaveText('Online');
});

test('a copy whose server no longer knows the person opens with the recovery code, and goes into another account', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const { app, page } = await launch();
  await signUp(page, anna);
  await page
    .getByRole('status', { name: 'Recovery code' })
    .getByRole('button', { name: 'Make a recovery code…' })
    .click();
  const making = page.getByRole('dialog', { name: 'New recovery code' });
  await making.getByRole('button', { name: 'Make code' }).click();
  const code = await making.getByRole('status', { name: 'Recovery code' }).innerText();
  await making.getByRole('button', { name: 'Done' }).click();
  await ask(page, 'Sent before');
  await expect(connectionState(page)).toHaveText('Online');
  await supabase.setFault({ kind: 'down' });
  await ask(page, 'Nobody else has this');

  await test.step('signing out says what opens the copy again', async () => {
    await chooseInMenu(page, 'Sign out');
    const dialog = page.getByRole('alertdialog', { name: /sign out/i });
    await expect(dialog).toContainText(new URL(supabase.url).host);
    await expect(dialog).toContainText('your recovery code opens it');
    await dialog.getByRole('button', { name: 'Sign out' }).click();
  });

  await supabase.setFault(null);
  await supabase.sql`delete from auth.users where email = ${anna.email}`;
  await known(page)
    .getByRole('button', { name: `Open without its server: ${anna.email}` })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Open without its server/ });
  const enter = async (text: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: 'Recovery code' }).fill(text);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  };
  await enter(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await expect(dialog.getByRole('alert')).toContainText('recovery code');
  await dialog.getByRole('button', { name: 'Confirm that it is you…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('did not confirm that it is you');
  await enter(code);
  await expectSignedIn(page);
  await expect(questions(page)).toHaveText(['Sent before', 'Nobody else has this']);
  await expect(connectionState(page)).toContainText('Signed out');

  const file = join(userData, 'copy.safycore');
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await inYourData(page);
  await page.getByRole('button', { name: 'Export everything…' }).click();
  await expect(page.getByText('copy.safycore')).toBeVisible();
  await page.keyboard.press('Escape');

  await chooseInMenu(page, 'Switch account', 'Add account…');
  await signUp(page, { ...anna, email: `new.${anna.email}` });
  await inYourData(page);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page
    .getByRole('dialog', { name: 'Import', exact: true })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  await expect
    .poll(() => questionsOf(supabase, `new.${anna.email}`))
    .toEqual(['Sent before', 'Nobody else has this']);
});
