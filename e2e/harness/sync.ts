import { expect, type Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';

export const connectionState = (page: Page) => page.getByRole('status', { name: 'Connection state' });

/** A round now: the app's own timers are for people, who have a minute. Resolves with what it came to. */
export const syncNow = (page: Page) =>
  page.evaluate(async () => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    const status = await operations['sync.now'](undefined);
    return status.ok ? status.value : { state: status.error.code, pending: Infinity };
  });

/** Rounds, until one was whole and nothing waits. */
export async function allSent(page: Page): Promise<void> {
  await expect(async () => {
    await syncNow(page);
    await expect(connectionState(page)).toHaveText('Online', { timeout: 500 });
  }).toPass();
}
