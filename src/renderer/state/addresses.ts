import type { ChangedAddresses } from '../../shared/models';
import { call } from '../bridge';
import { useApp } from './app';
import { openDialog } from './ui';

/** Whoever changed the settings' file: the person decides, before anything goes to another address. */
export function askAboutAddresses(addresses: ChangedAddresses | null): void {
  if (addresses) openDialog({ kind: 'changedAddresses', addresses });
}

export async function decideAddresses(use: 'file' | 'confirmed'): Promise<void> {
  await call('settings.decideAddresses', { use });
  useApp.setState({ changedAddresses: null });
}
