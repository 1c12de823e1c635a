import { expect, type Page } from '@playwright/test';
import { askMain } from './operation';

/** For good, and behind the window's back: it is to be loaded anew. */
export async function deleteEverything(page: Page): Promise<void> {
  const sessionIds = (await askMain(page, 'sessions.list')).map(({ id }) => id);
  if (sessionIds.length > 0) await askMain(page, 'sessions.delete', { sessionIds });
  for (const { id } of await askMain(page, 'training.list', { sessionId: null }))
    await askMain(page, 'training.delete', { id });
  const binned = await askMain(page, 'bin.list');
  await askMain(page, 'bin.delete', {
    sessionIds: binned.flatMap((item) => (item.kind === 'conversation' ? [item.id] : [])),
    documentIds: binned.flatMap((item) => (item.kind === 'document' ? [item.id] : [])),
  });
}

/**
 * As it is where somebody has come in before and written nothing, for the next step of a test: to start the app takes
 * longer than most steps. What the window holds is gone with it; what main holds, as settings, stays.
 */
export async function startOver(page: Page): Promise<void> {
  await deleteEverything(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
}
