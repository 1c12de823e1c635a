import { eventChannel } from '../src/shared/ipc/bridge';
import type { UpdateState } from '../src/shared/models';
import { expect, test } from './harness/test';

const STATE: UpdateState = {
  phase: 'idle',
  offer: null,
  received: 0,
  checkedAt: '2026-11-29T10:00:00.000Z',
  problem: null,
  news: { at: '2026-06-01T10:00:00.000Z', age: 'old' },
};

test('old news of versions is said where somebody looks for versions, and where the version stands', async ({
  launchInside,
}) => {
  const { app, page } = await launchInside();
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  for (const tab of ['Updates', 'About']) {
    await settings.getByRole('tab', { name: tab }).click();
    // A build of its own has no feed; what main tells of one is shown, until the answer to the tab's own question comes.
    await expect(async () => {
      await app.evaluate(
        ({ BrowserWindow }, [channel, state]) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send(channel, state),
        [eventChannel('updates.changed'), STATE] as const,
      );
      await expect(settings.getByRole('note')).toContainText('from Jun 1, 2026.', { timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
  }
});
