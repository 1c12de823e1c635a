import type { KeychainStatus, SetAsideCopy } from '../../shared/models';
import { call } from '../bridge';
import { windowStore } from './account-store';
import { useApp } from './app';

interface KeysState {
  /** What was set aside when the person started over, and not brought back; oldest first. */
  readonly setAside: readonly SetAsideCopy[];
  /** The person has seen that something can be brought back. */
  readonly later: boolean;
}

export const useKeys = windowStore<KeysState>({ setAside: [], later: false });

const told = (keychain: KeychainStatus): void => useApp.setState({ keychain });

/** An account that the locked keychain held back is entered by itself. */
export async function retryKeychain(): Promise<void> {
  told(await call('vault.retry'));
}

export async function startOver(): Promise<void> {
  told(await call('vault.startOver'));
  await lookForSetAside();
}

export async function openWithCode(code: string): Promise<void> {
  told(await call('vault.recover', { code }));
}

export async function makeCode(): Promise<string> {
  const { code } = await call('vault.makeCode');
  useApp.setState(({ keychain }) => ({ keychain: { ...keychain, hasCode: true }, offersCode: false }));
  return code;
}

export async function lookForSetAside(): Promise<void> {
  const { state } = useApp.getState().keychain;
  // Where nothing is kept, nothing can be brought back to.
  if (state === 'os' || state === 'recovered') useKeys.setState({ setAside: await call('vault.setAside') });
}

export async function bringBack({ name }: SetAsideCopy, code?: string): Promise<void> {
  await call('vault.bringBack', { name, ...(code === undefined ? {} : { code }) });
  await lookForSetAside();
}
