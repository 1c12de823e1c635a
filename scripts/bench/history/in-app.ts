import { copyFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchApp, writeSettings } from '../../../e2e/harness/app';
import { expectSignedIn, startHere } from '../../../e2e/harness/person';
import { createKeytarKeychain } from '../../../src/core/accounts/keytar-keychain';
import { SecretVault } from '../../../src/core/accounts/vault';
import { KEY } from './large';

/** Somebody has used the app here, without an account. */
export async function useWithoutAccount(userDataDir: string, env: Record<string, string>): Promise<void> {
  await writeSettings(userDataDir, {});
  const { page, close } = await launchApp({ userDataDir, env });
  await startHere(page);
  await expectSignedIn(page);
  await close();
}

/** Puts a large file in the place of theirs, with its key in the vault. */
export async function putLargeFile(userDataDir: string, original: string): Promise<void> {
  const accounts = join(userDataDir, 'accounts');
  const name = (await readdir(accounts)).find((each) => each.endsWith('.db'));
  if (name === undefined) throw new Error('The app made no file.');
  for (const end of ['-wal', '-shm']) await rm(join(accounts, name + end), { force: true });
  copyFileSync(original, join(accounts, name));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const keychain = createKeytarKeychain('SafyCore Desktop');
  const vault = await SecretVault.open({ file: join(userDataDir, 'vault.json'), keychain, log });
  await vault.set(`db:${name.replace(/\.db$/, '')}`, KEY.toString('base64'));
  await vault.flush();
}
