import { expect, type Page } from '@playwright/test';
import type { RunningApp } from './app';
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

const settingsOf = async (page: Page): Promise<string> =>
  JSON.stringify((await askMain(page, 'app.bootstrap')).settings);

/** What there is, but for names and times that are new each time. */
const whatThereIs = async (page: Page): Promise<string> =>
  JSON.stringify([
    await askMain(page, 'app.bootstrap'),
    await askMain(page, 'training.list', { sessionId: null }),
    await askMain(page, 'bin.list'),
  ]).replaceAll(/[\da-f]{8}-[\da-f-]{27}|\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '…');

interface Lent {
  readonly running: RunningApp;
  readonly asNew: string;
}

/**
 * A running app in which somebody has come in, lent to one test after the other: whoever takes it finds nothing written.
 * Where a test has left more behind than what can be deleted (a setting, another size, a process that is gone), the next
 * one gets another.
 */
export class LentApp {
  #lent: Lent | null = null;

  readonly #start: () => Promise<RunningApp>;

  constructor(start: () => Promise<RunningApp>) {
    this.#start = start;
  }

  async take(): Promise<RunningApp> {
    const before = this.#lent;
    if (before) {
      // Whatever keeps it from that: there are others.
      if (await isAsNew(before).catch(() => false)) return before.running;
      await this.end();
    }
    const running = await this.#start();
    this.#lent = { running, asNew: await whatThereIs(running.page) };
    return running;
  }

  /** After a failure, too: what is behind it may be the app. */
  async end(): Promise<void> {
    await this.#lent?.running.kill();
    this.#lent = null;
  }
}

async function isAsNew({ running, asNew }: Lent): Promise<boolean> {
  const { app, page, logs, pageErrors } = running;
  if (page.isClosed() || page.viewportSize() !== null) return false;
  // Nothing brings settings back, and in another language the message box is looked for in vain.
  if (!asNew.includes(await settingsOf(page))) return false;
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.mouse.move(0, 0);
  // Other tests' windows have come before it.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  // A window that goes may save what was typed last: that is gone with the second time.
  for (let time = 1; time <= 2; time += 1) {
    await startOver(page);
    logs.length = 0;
    pageErrors.length = 0;
    if ((await whatThereIs(page)) === asNew) return true;
  }
  return false;
}
