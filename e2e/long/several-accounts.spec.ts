import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { findInFiles, findInMemory, rendererPid } from '../harness/leaks';
import { ask, expectSignedIn, newCredentials, send, signIn, signOut, signUp } from '../harness/person';
import { questionsOf } from '../harness/server-rows';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

const ANNAS = 'Planted by Anna: the blue door opens with walnut-7719';
const BENS = 'Planted by Ben: the red door opens with hazel-4410';

const accountMenu = (page: Page) => page.getByRole('button', { name: 'Account', exact: true });
const conversations = (page: Page) => page.getByRole('list', { name: 'Conversations' });
const welcome = (page: Page) => page.getByRole('main', { name: 'Welcome' });
const known = (page: Page) => welcome(page).getByRole('region', { name: 'On this computer' });

async function chooseInSwitcher(page: Page, name: string): Promise<void> {
  await accountMenu(page).click();
  await page.getByRole('menuitem', { name: 'Switch account' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function chooseInYourData(page: Page, name: string): Promise<void> {
  await accountMenu(page).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Your data' }).click();
  await settings.getByRole('button', { name }).click();
}

const everythingSent = (page: Page) => expect(connectionState(page)).toHaveText('Online');

const historyFiles = async (userData: string): Promise<string[]> =>
  (await readdir(join(userData, 'accounts'))).sort();

/** What main's own code still holds on to. */
async function heapOfMain(app: ElectronApplication, file: string): Promise<Buffer> {
  await app.evaluate((_electron, name) => {
    process.getBuiltinModule('node:v8').writeHeapSnapshot(name);
  }, file);
  const heap = await readFile(file);
  await rm(file);
  return heap;
}

test('two accounts are switched without a restart, and neither sees the other', async ({
  launch,
  userData,
}) => {
  const anna = newCredentials('anna');
  const ben = newCredentials('ben');
  const { app, page } = await launch();
  await signUp(page, anna);
  await ask(page, ANNAS);
  await chooseInSwitcher(page, 'Add account…');
  await expect(known(page).getByRole('button', { name: anna.email, exact: true })).toBeVisible();
  await signUp(page, ben);
  await ask(page, BENS);

  await test.step('not on the screen, in the page’s memory, or in a file', async () => {
    await expect(conversations(page)).not.toContainText('Planted by Anna');
    expect(await page.content()).not.toContain('walnut');
    const planted = { anna: ANNAS, ben: BENS, word: 'walnut-7719' };
    expect(await findInMemory(await rendererPid(app), planted)).toEqual(['ben']);
    expect(await findInFiles(userData, planted)).toEqual([]);
  });
  await test.step('not in what the main process holds on to', async () => {
    const heap = await heapOfMain(app, join(userData, 'main.heapsnapshot'));
    expect(heap.includes(ben.email)).toBe(true);
    expect(heap.includes('walnut-7719')).toBe(false);
  });

  await chooseInSwitcher(page, anna.email);
  await expect(conversations(page)).toContainText('Planted by Anna');
  await expect(conversations(page)).not.toContainText('Planted by Ben');
  await ask(page, 'Anna goes on');
  await everythingSent(page);
  await chooseInSwitcher(page, 'Use without an account');
  await expect(conversations(page)).not.toContainText('Anna');
  await chooseInSwitcher(page, ben.email);
  await expect(conversations(page)).toContainText('Planted by Ben');
  await expect(conversations(page)).not.toContainText('Anna');
  expect((await historyFiles(userData)).filter((name) => name.endsWith('.db'))).toHaveLength(3);
});

test('signing out asks while changes wait, and keeps or deletes the copy', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const { page } = await launch();
  await signUp(page, anna);
  await ask(page, 'Sent before');
  await everythingSent(page);
  await supabase.setFault({ kind: 'down' });
  await ask(page, 'Waits for the server');

  await accountMenu(page).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const dialog = page.getByRole('alertdialog', { name: /sign out/i });
  await expect(dialog).toContainText(/\d+ changes are not on the server yet/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expectSignedIn(page);
  await accountMenu(page).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(known(page)).toContainText('copy kept encrypted');

  await test.step('the copy opens with its password alone, and what waited is sent', async () => {
    await supabase.setFault(null);
    await known(page).getByRole('button', { name: anna.email, exact: false }).first().click();
    await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(anna.email);
    await signIn(page, anna);
    await everythingSent(page);
    expect(await questionsOf(supabase, anna.email)).toEqual(['Sent before', 'Waits for the server']);
  });

  await test.step('with everything sent it asks nothing; the copy can be deleted at the door', async () => {
    await signOut(page);
    expect(await historyFiles(userData)).toHaveLength(1);
    await known(page)
      .getByRole('button', { name: `Delete the copy: ${anna.email}` })
      .click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete copy' }).click();
    await expect(known(page)).toBeHidden();
    await expect.poll(() => historyFiles(userData)).toEqual([]);
  });

  await test.step('the history comes back from the server', async () => {
    await signIn(page, anna);
    await expect(page.getByRole('article', { name: 'You' })).toHaveText([
      'Sent before',
      'Waits for the server',
    ]);
    await chooseInYourData(page, 'Delete local copy…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete copy' }).click();
    await expect(welcome(page)).toBeVisible();
    await expect.poll(() => historyFiles(userData)).toEqual([]);
  });
});

test('an account is deleted on the server and here, with its password', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const { page } = await launch();
  await signUp(page, anna);
  await send(page, 'To be forgotten');
  await everythingSent(page);
  await chooseInYourData(page, 'Delete account…');
  const dialog = page.getByRole('alertdialog');
  const confirm = async (password: string): Promise<void> => {
    await dialog.getByLabel('Password', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Delete account' }).click();
  };
  await confirm('not the password 1');
  await expect(dialog.getByRole('alert')).toContainText(/password/i);
  expect(await supabase.sql`select 1 from auth.users where email = ${anna.email}`).toHaveLength(1);
  await confirm(anna.password);
  await expect(welcome(page)).toBeVisible();
  await expect(known(page)).toBeHidden();
  expect(await supabase.sql`select 1 from auth.users where email = ${anna.email}`).toHaveLength(0);
  expect(await supabase.sql`select 1 from messages where content = 'To be forgotten'`).toHaveLength(0);
  await expect.poll(() => historyFiles(userData)).toEqual([]);
});
