import { setImmediate } from 'node:timers/promises';
import type * as Application from './application';

/** What the application is made of, from the ground up. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../shared/models'),
  () => import('../shared/ipc/contract'),
  () => import('../core/accounts/vault'),
  () => import('../core/accounts/accounts'),
  () => import('../core/sync/sync'),
  () => import('../core/prompt-thread/prompts'),
  () => import('../core/chat/chat-service'),
  () => import('./provider-source'),
  () => import('./start-services'),
  () => import('./handlers'),
];

/**
 * Reads the application while the window's process starts: part by part, with a turn of this thread between, because the
 * window's first frame needs it as well.
 */
export async function readApplication(): Promise<typeof Application> {
  for (const read of PARTS) {
    await setImmediate();
    await read();
  }
  await setImmediate();
  return import('./application');
}
