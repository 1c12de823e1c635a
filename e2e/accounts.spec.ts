import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startSupabase } from '../world/supabase/stack';
import { startHeadless } from '../scripts/lib/headless';
import { writeSettings } from './harness/app';
import {
  answers,
  ask,
  expectSignedIn,
  newCredentials,
  signIn,
  signOut,
  signUp,
  type Credentials,
  startHere,
  toCreateAccount,
  toSignIn,
} from './harness/person';
import { expect, test } from './harness/test';

async function trySignIn(page: Page, { email, password }: Credentials): Promise<string> {
  await toSignIn(page);
  const form = page.getByRole('form', { name: 'Sign in' });
  await form.getByRole('textbox', { name: 'Email' }).fill(email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  // What was typed stays.
  await expect(form.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
  await expect(form.getByLabel('Password', { exact: true })).toHaveValue(password);
  return alert.innerText();
}

test('who has an account signs in to it again, whatever goes wrong at the door', async ({
  launch,
  supabase,
}) => {
  const { page } = await launch();
  const known = newCredentials();
  await signUp(page, known);
  await ask(page, 'Which cars do you have?');
  await signOut(page);

  await test.step('sign out and in again; the history is there', async () => {
    await signIn(page, known);
    await page
      .getByRole('list', { name: 'Conversations' })
      .getByRole('button', { name: 'Which cars do you have?', exact: true })
      .click();
    await expect(answers(page)).toContainText('demo');
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await expect(page.getByRole('menu').getByText(known.email)).toBeVisible();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  });

  await test.step('each thing that can go wrong at the door has a sentence, and what was typed stays', async () => {
    expect(await trySignIn(page, { ...known, password: 'not the password 1' })).toMatch(/match|password/i);
    expect(await trySignIn(page, newCredentials('nobody'))).toMatch(/match|address|account/i);
    await supabase.setFault({ kind: 'status', status: 503 });
    const failed = await trySignIn(page, known);
    await supabase.setFault({ kind: 'down' });
    const unreachable = await trySignIn(page, known);
    expect(unreachable).not.toBe(failed);
    expect(unreachable).toMatch(/reach|network|connection/i);
    await supabase.setFault(null);

    const welcome = page.getByRole('main', { name: 'Welcome' });
    await welcome.getByRole('button', { name: 'Create account' }).click();
    const form = page.getByRole('form', { name: 'Create account' });
    const tryCreate = async ({ email, password }: Credentials): Promise<string> => {
      await form.getByRole('textbox', { name: 'Email' }).fill(email);
      await form.getByLabel('Password', { exact: true }).fill(password);
      await form.getByRole('button', { name: 'Create account' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      return page.getByRole('alert').innerText();
    };
    expect(await tryCreate(known)).toMatch(/already|in use/i);
    await expect(form.getByRole('textbox', { name: 'Email' })).toHaveValue(known.email);
    expect(await tryCreate({ ...newCredentials(), password: 'abc' })).toMatch(/password/i);
    await form.getByRole('button', { name: 'Sign in instead' }).click();
    await signIn(page, known);
    await signOut(page);
  });

  await test.step('a forgotten password is reset with the code from the mail', async () => {
    await toSignIn(page);
    await page.getByRole('button', { name: 'Forgot password?' }).click();
    const form = page.getByRole('form', { name: 'Reset password' });
    await form.getByRole('textbox', { name: 'Email' }).fill(known.email);
    await form.getByRole('button', { name: /send/i }).click();
    const { code } = await supabase.mails.waitFor(known.email, 'recovery');
    const renewed = 'another fine password 8';
    await form.getByRole('textbox', { name: /code/i }).fill('000000');
    await form.getByLabel(/new password/i).fill(renewed);
    await form.getByRole('button', { name: /set|save|reset|change/i }).click();
    await expect(page.getByRole('alert')).toContainText(/code/i);
    await form.getByRole('textbox', { name: /code/i }).fill(code);
    await form.getByRole('button', { name: /set|save|reset|change/i }).click();
    await expectSignedIn(page);
    await signOut(page);
    await signIn(page, { ...known, password: renewed });
  });
});

test('where addresses must be confirmed, the person is told and can have the mail again', async ({
  launch,
  groq,
  userData,
}) => {
  const supabase = await startSupabase({ confirmEmail: true });
  try {
    const { url, publishableKey } = supabase;
    await writeSettings(userData, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
    const credentials = newCredentials();
    const { page } = await launch();
    await toCreateAccount(page);
    const form = page.getByRole('form', { name: 'Create account' });
    await form.getByRole('textbox', { name: 'Email' }).fill(credentials.email);
    await form.getByLabel('Password', { exact: true }).fill(credentials.password);
    await form.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByRole('status').filter({ hasText: credentials.email })).toBeVisible();
    await supabase.mails.waitFor(credentials.email, 'confirm');
    await expect(async () => {
      await page.getByRole('button', { name: /resend|again/i }).click();
      await supabase.mails.waitFor(credentials.email, 'confirm', 2_000);
    }).toPass();
  } finally {
    await supabase.stop();
  }
});

test('the app can be used without an account', async ({ launch }) => {
  const first = await launch();
  await startHere(first.page);
  await expectSignedIn(first.page);
  await first.page.getByRole('textbox', { name: 'Message' }).fill('Hello');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('article', { name: 'Assistant' })).toContainText('demo');
  await first.close();
  const second = await launch();
  await expect(second.page.getByRole('article', { name: 'You' })).toContainText('Hello');
});

test('the project is named in the dialog "Your own server" and tested there', async ({
  launch,
  supabase,
  groq,
  userData,
}) => {
  await writeSettings(userData, { chat: { endpoint: groq.url } });
  const { page } = await launch();
  await page.getByRole('button', { name: 'Connect your own server…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own server' });
  await dialog.getByRole('textbox', { name: 'Project URL' }).fill('ftp://nonsense');
  await dialog.getByRole('textbox', { name: 'Publishable key' }).fill(supabase.publishableKey);
  await dialog.getByRole('button', { name: 'Test connection' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/address|https/i);
  await dialog.getByRole('textbox', { name: 'Project URL' }).fill(supabase.url);
  await dialog.getByRole('button', { name: 'Test connection' }).click();
  await expect(dialog.getByRole('status')).toBeVisible();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(dialog).toBeHidden();
  await signUp(page, newCredentials());
});

test('without a keychain nothing is kept, and the person is told', async ({ launch }) => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const credentials = newCredentials();
  const first = await launch({ env });
  await signUp(first.page, credentials);
  await expect(first.page.getByText(/keychain/i).first()).toBeVisible();
  await first.close();
  const second = await launch({ env });
  await expect(second.page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  await signIn(second.page, credentials);
});

test('a keychain that is unlocked later brings the account back', async ({ launch, userData }) => {
  const credentials = newCredentials();
  const first = await launch();
  await signUp(first.page, credentials);
  await first.close();

  // The same folder in a session whose keychain is locked: its key cannot be read, and nothing is overwritten.
  const vault = await readFile(join(userData, 'vault.json'));
  const locked = await startHeadless({ keyring: 'locked' });
  try {
    const second = await launch({ env: locked.env });
    await expect(second.page.getByRole('status', { name: 'Keychain' })).toBeVisible();
    await second.page.getByRole('button', { name: 'Try again' }).click();
    await expect(second.page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    await second.close();
  } finally {
    await locked.stop();
  }
  expect(await readFile(join(userData, 'vault.json'))).toEqual(vault);

  const third = await launch();
  await expectSignedIn(third.page);
});
