import { setTimeout } from 'node:timers/promises';
import type * as Application from './application';

/** What the application is made of, from the ground up. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../shared/models'),
  () => import('../shared/ipc/contract'),
  () => import('../core/accounts/vault'),
  () => import('../core/accounts/accounts'),
  () => import('../core/sync/sync'),
  () => import('./start-services'),
  () => import('./handlers'),
];

/** With less the first frame comes later than without reading, with more what there is. */
const REST_MS = 8;

/**
 * Reads the application while the window's process starts: part by part, and with a rest between until the window's first
 * frame is painted, because that needs this thread as well.
 */
export async function readApplication(painted: Promise<void>): Promise<typeof Application> {
  const rest = (): Promise<void> => Promise.race([setTimeout(REST_MS), painted]);
  for (const read of PARTS) {
    await rest();
    await read();
  }
  await rest();
  return import('./application');
}
