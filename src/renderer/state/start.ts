import type { AccountId } from '../../shared/models';
import { call, drop, toErrorData } from '../bridge';
import { purgeAccount } from './account-store';
import { askAboutAddresses } from './addresses';
import { useApp } from './app';
import { newConversation, showConversation } from './conversation';
import { refreshConversations, useConversations } from './conversations';

/** The rest of a long history comes when the first frame has been drawn; at the latest then. */
const REST_AFTER_MS = 1_000;

let running: Promise<void> | null = null;

/** Reads everything the first paint needs. Calls while one is running share it. */
export function start(): Promise<void> {
  running ??= readBootstrap().finally(() => {
    running = null;
  });
  return running;
}

async function readBootstrap(): Promise<void> {
  try {
    const { sessions, moreSessions, open, ...rest } = await call('app.bootstrap');
    useConversations.setState({ sessions, error: null });
    if (open) showConversation(open);
    useApp.setState({ ...rest, error: null, phase: rest.account ? 'ready' : 'signed_out' });
    if (moreSessions) requestIdleCallback(() => drop(refreshConversations()), { timeout: REST_AFTER_MS });
    if (rest.account && !open) drop(newConversation());
    askAboutAddresses(rest.changedAddresses);
  } catch (error) {
    useApp.setState({ phase: 'failed', error: toErrorData(error) });
  }
}

/** Another account, or none: nothing of the former one stays in this window. */
export async function restart(notice: string | null = null): Promise<void> {
  purgeAccount();
  // A read that began before the change may still bring the former account's rows.
  await running;
  purgeAccount();
  await start();
  if (notice) useApp.setState({ notice });
}

/** After a sign-in: main also tells by `account.changed`; whichever comes first does the work. */
export async function ensureStarted(id: AccountId): Promise<void> {
  await running;
  if (useApp.getState().account?.id !== id) await restart();
}
