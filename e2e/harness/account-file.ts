import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect } from '@playwright/test';
import { AccountEntries } from '../../src/core/accounts/account-entries';
import { createKeytarKeychain } from '../../src/core/accounts/keytar-keychain';
import { SecretVault } from '../../src/core/accounts/vault';
import { type Database, openDatabase } from '../../src/core/store/database';
import type { AccountId } from '../../src/shared/models';

/** The key of an account's file, as only somebody with the unlocked keychain can have it. */
export async function keyOf(userData: string, id: AccountId): Promise<Buffer> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const keychain = createKeytarKeychain('SafyCore Desktop');
  const vault = await SecretVault.open({ file: join(userData, 'vault.json'), keychain, log });
  const { key, created } = await new AccountEntries(vault).databaseKey(id);
  expect(created, 'the vault knows the key of the file').toBe(false);
  return key;
}

/** The file of the only account, while the app has it open, too. */
export async function inAccountFile(userData: string, work: (db: Database) => void): Promise<void> {
  const accounts = join(userData, 'accounts');
  const name = readdirSync(accounts).find((each) => each.endsWith('.db')) ?? '';
  const db = openDatabase(join(accounts, name), await keyOf(userData, parse(name).name as AccountId));
  try {
    work(db);
  } finally {
    db.close();
  }
}
