import { readdirSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { earlierNameOf } from '../../src/core/accounts/earlier-names';
import { createKeytarKeychain } from '../../src/core/accounts/keytar-keychain';
import { SecretVault } from '../../src/core/accounts/vault';
import { ask, newCredentials, signIn, signUp } from '../harness/person';
import { questionsOf } from '../harness/server-rows';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

/* Accounts that an earlier version named by 32 bits of their project's address. */

const WHOLE = /^([0-9a-f]{32}-[0-9a-f-]{36})/;
const questions = (page: Page) => page.getByRole('article', { name: 'You' });
const histories = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.db'));
const earlier = (text: string): string =>
  text.replaceAll(/[0-9a-f]{32}-[0-9a-f-]{36}/g, (id) => earlierNameOf(id));

async function openVault(userData: string): Promise<SecretVault> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const keychain = createKeytarKeychain('SafyCore Desktop');
  return SecretVault.open({ file: join(userData, 'vault.json'), keychain, log });
}

/** Leaves what the version before would have left. */
async function nameAsBefore(userData: string): Promise<void> {
  const vault = await openVault(userData);
  for (const [name, value] of Object.entries(vault.contents())) {
    void vault.delete(name);
    void vault.set(earlier(name), name.startsWith('session:') ? value : earlier(value));
  }
  expect(await vault.flush()).toBe(true);
  const folder = join(userData, 'accounts');
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, earlier(name)));
}

test('what an earlier version kept is opened under its whole name, and so is what it adds when it is used again', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const accounts = join(userData, 'accounts');
  const aside = join(userData, 'aside');
  const first = await launch();
  await signUp(first.page, anna);
  await ask(first.page, 'Kept by the version before');
  await expect(connectionState(first.page)).toHaveText('Online');
  await first.close();
  await nameAsBefore(userData);
  expect(histories(accounts)).toEqual([expect.stringMatching(/^[0-9a-f]{8}-/)]);

  await test.step('the account is signed in, and its file has its new name', async () => {
    const { page, close } = await launch();
    await expect(questions(page)).toHaveText(['Kept by the version before']);
    await expect(connectionState(page)).toHaveText('Online');
    expect(histories(accounts)).toEqual([expect.stringMatching(WHOLE)]);
    await close();
  });

  const kept = (await openVault(userData)).contents();
  await test.step('the version before knows nobody, and begins a file of its own', async () => {
    const vault = await openVault(userData);
    for (const name of vault.names()) {
      if (/^(account|db|session):/.test(name) || name === 'current') void vault.delete(name);
    }
    expect(await vault.flush()).toBe(true);
    await mkdir(aside);
    for (const name of readdirSync(accounts)) renameSync(join(accounts, name), join(aside, name));
    const { page, close } = await launch();
    await signIn(page, anna);
    await expect(questions(page)).toHaveText(['Kept by the version before']);
    await supabase.setFault({ kind: 'down' });
    await ask(page, 'Written in between');
    await close();
    await nameAsBefore(userData);
    for (const name of readdirSync(aside)) renameSync(join(aside, name), join(accounts, name));
  });

  await test.step('both are one account again, and what was written in between is sent', async () => {
    const vault = await openVault(userData);
    for (const [name, value] of Object.entries(kept)) if (name !== 'current') void vault.set(name, value);
    expect(await vault.flush()).toBe(true);
    expect(histories(accounts)).toHaveLength(2);
    await supabase.setFault(null);
    const { page } = await launch();
    await expect(questions(page)).toHaveText(['Kept by the version before', 'Written in between']);
    await expect(connectionState(page)).toHaveText('Online');
    expect(await questionsOf(supabase, anna.email)).toEqual([
      'Kept by the version before',
      'Written in between',
    ]);
    expect(histories(accounts)).toEqual([expect.stringMatching(WHOLE)]);
  });
});
