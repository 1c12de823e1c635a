import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Headless, startHeadless } from '../../scripts/lib/headless';
import { ask, expectSignedIn, newCredentials, saveFacts, signIn, signUp, startHere } from '../harness/person';
import { connectionState } from '../harness/sync';
import { expect, test as base } from '../harness/test';

/** A session of the same person whose keychain works and knows nothing of us. */
const test = base.extend<{ empty: Headless }>({
  empty: async ({}, use) => {
    const empty = await startHeadless();
    await use(empty);
    await empty.stop();
  },
});

const keychain = (page: Page) => page.getByRole('status', { name: 'Keychain' });
const question = (page: Page, text: string) =>
  page.getByRole('article', { name: 'You' }).filter({ hasText: text });
const withoutAccount = async (page: Page): Promise<void> => {
  await startHere(page);
  await expectSignedIn(page);
};

async function startOver(page: Page): Promise<void> {
  await keychain(page).getByRole('button', { name: 'Start over…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(keychain(page)).toBeHidden();
}

async function makeCode(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'New recovery code' });
  await dialog.getByRole('button', { name: 'Make code' }).click();
  const code = await dialog.getByRole('status', { name: 'Recovery code' }).innerText();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return code;
}

async function enterCode(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Recovery code' });
  await dialog.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await dialog.getByRole('button', { name: 'Open' }).click();
}

test('a key that is gone: start over, go on, and bring back what was set aside when it returns', async ({
  launch,
  userData,
  empty,
}) => {
  const first = await launch();
  await withoutAccount(first.page);
  await ask(first.page, 'Asked before');
  await first.close();
  const vault = await readFile(join(userData, 'vault.json'), 'utf8');

  const second = await launch({ env: empty.env });
  await expect(keychain(second.page)).toContainText('no longer has the key');
  await keychain(second.page).getByRole('button', { name: 'Try again' }).click();
  await expect(keychain(second.page)).toContainText('no longer has the key');
  await withoutAccount(second.page);
  await ask(second.page, 'Asked meanwhile');
  await startOver(second.page);
  await expect(question(second.page, 'Asked meanwhile')).toBeVisible();
  await ask(second.page, 'Asked after');
  await second.close();
  const [kept = ''] = await readdir(join(userData, 'set-aside'));
  expect(kept).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(await readFile(join(userData, 'set-aside', kept, 'vault.json'), 'utf8')).toBe(vault);

  const third = await launch({ env: empty.env });
  await expect(question(third.page, 'Asked meanwhile')).toBeVisible();
  await expect(question(third.page, 'Asked after')).toBeVisible();
  await expect(third.page.getByRole('status', { name: 'Set aside' })).toBeHidden();
  await third.close();

  // The old session again: it has the key of what was set aside, and none of what came since.
  const fourth = await launch();
  await startOver(fourth.page);
  await fourth.page
    .getByRole('status', { name: 'Set aside' })
    .getByRole('button', { name: 'Bring back' })
    .click();
  await expect(question(fourth.page, 'Asked before')).toBeVisible();
  await fourth.close();
  const fifth = await launch();
  await expect(question(fifth.page, 'Asked before')).toBeVisible();
});

test('what was set aside is added to what an account has here since', async ({ launch, empty, supabase }) => {
  const credentials = newCredentials();
  const first = await launch();
  await signUp(first.page, credentials);
  await ask(first.page, 'Sent before');
  await expect(connectionState(first.page)).toHaveText('Online');
  await supabase.setFault({ kind: 'down' });
  await saveFacts(first.page, 'Written before, and not sent');
  await first.close();
  await supabase.setFault(null);

  const second = await launch({ env: empty.env });
  await startOver(second.page);
  await signIn(second.page, credentials);
  await expect(question(second.page, 'Sent before')).toBeVisible();
  await second.close();

  const third = await launch();
  await startOver(third.page);
  await signIn(third.page, credentials);
  await third.page
    .getByRole('status', { name: 'Set aside' })
    .getByRole('button', { name: 'Bring back' })
    .click();
  await expect(third.page.getByRole('status', { name: 'Set aside' })).toBeHidden();
  await third.page.getByRole('button', { name: 'Training data' }).click();
  await expect(third.page.getByRole('textbox', { name: 'Training text' })).toContainText('not sent');
});

test('a vault that is damaged, or of a newer version, is told and left alone until the person decides', async ({
  launch,
  userData,
}) => {
  const file = join(userData, 'vault.json');
  const first = await launch();
  await withoutAccount(first.page);
  await first.close();
  const vault = JSON.parse(await readFile(file, 'utf8')) as object;
  for (const [said, bytes] of [
    [/A newer SafyCore/, JSON.stringify({ ...vault, version: 2 })],
    [/is damaged/, JSON.stringify({ ...vault, nonce: 'AAAAAAAAAAAAAAAA' })],
    [/is damaged/, ''],
  ] as const) {
    await writeFile(file, bytes);
    const next = await launch();
    await expect(keychain(next.page)).toContainText(said);
    await next.close();
    expect(await readFile(file, 'utf8')).toBe(bytes);
  }
  const last = await launch();
  await startOver(last.page);
  await withoutAccount(last.page);
  await ask(last.page, 'Asked after');
  await last.close();
  const again = await launch();
  await expect(question(again.page, 'Asked after')).toBeVisible();
});

test('a recovery code is offered once, and opens what is here without the keychain', async ({
  launch,
  empty,
}) => {
  const first = await launch();
  await withoutAccount(first.page);
  const offer = first.page.getByRole('status', { name: 'Recovery code' });
  await offer.getByRole('button', { name: 'Make a recovery code…' }).click();
  const code = await makeCode(first.page);
  expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  await expect(offer).toBeHidden();
  await ask(first.page, 'Asked before');
  await first.close();

  // The keychain works and has lost the key: it gets it back.
  const second = await launch({ env: empty.env });
  await keychain(second.page).getByRole('button', { name: 'Use recovery code…' }).click();
  await enterCode(
    second.page,
    code.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')),
  );
  await expect(second.page.getByRole('alert')).toContainText('typing errors');
  await enterCode(second.page, code.toLowerCase());
  await expect(question(second.page, 'Asked before')).toBeVisible();
  await expect(keychain(second.page)).toBeHidden();
  await second.close();
  const third = await launch({ env: empty.env });
  await expect(question(third.page, 'Asked before')).toBeVisible();
  await third.close();

  // Without a keychain it is asked for at each start, and what is written stays.
  const none = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const fourth = await launch({ env: none });
  await keychain(fourth.page).getByRole('button', { name: 'Use recovery code…' }).click();
  await enterCode(fourth.page, code);
  await expect(question(fourth.page, 'Asked before')).toBeVisible();
  await ask(fourth.page, 'Asked without a keychain');
  await fourth.close();
  const fifth = await launch();
  await expect(question(fifth.page, 'Asked without a keychain')).toBeVisible();
  await expect(fifth.page.getByRole('status', { name: 'Recovery code' })).toBeHidden();
});

test('a new recovery code is made in the settings, and opens what was set aside', async ({
  launch,
  empty,
}) => {
  const first = await launch();
  await withoutAccount(first.page);
  await first.page
    .getByRole('status', { name: 'Recovery code' })
    .getByRole('button', { name: 'Not now' })
    .click();
  await ask(first.page, 'Asked before');
  await first.page.keyboard.press('Control+,');
  await first.page.getByRole('tab', { name: 'Your data' }).click();
  await first.page.getByRole('button', { name: 'Make a recovery code…' }).click();
  const code = await makeCode(first.page);
  await first.close();

  const second = await launch({ env: empty.env });
  await startOver(second.page);
  await withoutAccount(second.page);
  await second.page.keyboard.press('Control+,');
  await second.page.getByRole('tab', { name: 'Your data' }).click();
  await second.page.getByRole('button', { name: 'Bring back' }).click();
  await enterCode(second.page, code);
  await expect(
    second.page.getByRole('list', { name: 'Conversations' }).getByText('Asked before'),
  ).toBeVisible();
});

test('a vault that is gone takes its history aside, and brought back together they open', async ({
  launch,
  userData,
}) => {
  const file = join(userData, 'vault.json');
  const first = await launch();
  await withoutAccount(first.page);
  await ask(first.page, 'Asked before');
  await first.close();
  const vault = await readFile(file, 'utf8');
  await rm(file);

  const second = await launch();
  await withoutAccount(second.page);
  await expect(second.page.getByRole('status', { name: 'Notice' })).toContainText('The key of the history');
  await ask(second.page, 'Asked after');
  await second.close();

  await writeFile(file, vault);
  const accounts = join(userData, 'accounts');
  const aside = (await readdir(accounts)).filter((name) => name.includes('.unreadable-'));
  expect(aside).not.toEqual([]);
  for (const name of aside) {
    await rename(join(accounts, name), join(accounts, name.replace(/\.unreadable-\d+/, '')));
  }
  const third = await launch();
  await expect(question(third.page, 'Asked before')).toBeVisible();
});
