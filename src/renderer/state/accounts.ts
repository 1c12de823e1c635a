import type { AccountId, KnownAccount } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { ensureStarted } from './start';
import { openDialog } from './ui';

/** What the account without a server is called where accounts are listed. */
export const localName = (): string => say('account.local');

export const nameOf = ({ account }: Pick<KnownAccount, 'account'>): string => account.email ?? localName();

/** Opens another account of this machine, or the door where its password is needed. */
export async function switchAccount(known: KnownAccount): Promise<void> {
  const account = await call('accounts.switch', { id: known.account.id });
  if (account) await ensureStarted(account.id);
}

/** Without its server, by the recovery code or what the system asks for. */
export async function openCopy(id: AccountId, code?: string): Promise<void> {
  const account = await call('accounts.openCopy', { id, ...(code === undefined ? {} : { code }) });
  await ensureStarted(account.id);
}

export async function goWithoutAccount(): Promise<void> {
  await ensureStarted((await call('auth.useWithoutAccount')).id);
}

/** To the door, where the password of the account in use is asked for. */
export async function signInAgain(id: AccountId): Promise<void> {
  await call('accounts.switch', { id });
}

/** To the door; everybody stays signed in. */
export async function addAccount(): Promise<void> {
  await call('accounts.leave');
}

/** At once when everything is on the server; else it asks. */
export async function signOut(): Promise<void> {
  const { signedOut, unsent } = await call('auth.signOut', { copy: 'keep', confirmed: false });
  if (!signedOut) openDialog({ kind: 'signOut', unsent });
}

export async function signOutAnyway(copy: 'keep' | 'delete'): Promise<void> {
  await call('auth.signOut', { copy, confirmed: true });
}

export async function removeCopy(id: AccountId): Promise<void> {
  await call('accounts.removeCopy', { id });
}

export async function deleteAccount(password: string): Promise<void> {
  await call('auth.deleteAccount', { password });
}
