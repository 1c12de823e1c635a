import type { UpdateState } from '../../shared/models';
import { call } from '../bridge';
import { windowStore } from './account-store';

/** What main tells of updates; null until it is first asked. */
export const useUpdates = windowStore<{ readonly state: UpdateState | null }>({ state: null });

export async function loadUpdates(): Promise<void> {
  useUpdates.setState({ state: await call('updates.state') });
}

export async function checkForUpdates(): Promise<void> {
  useUpdates.setState({ state: await call('updates.check') });
}

export async function downloadUpdate(): Promise<void> {
  useUpdates.setState({ state: await call('updates.download') });
}

/** Ends the app when it succeeds. */
export const installUpdate = (): Promise<void> => call('updates.install');
