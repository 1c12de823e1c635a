import type { ElectronApplication } from '@playwright/test';
import { ask, newCredentials, send, signUp } from './harness/person';
import { expect, test } from './harness/test';

/* The page that Playwright knows is gone with its process: what follows is read through main. */

/** The page's text by its roles; '' while it is being loaded again. */
const textOf = (app: ElectronApplication, selector: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return '';
    const code = `document.querySelector(${JSON.stringify(wanted)})?.textContent ?? ''`;
    // A page that goes away meanwhile never answers.
    const silence = new Promise<string>((resolve) => setTimeout(() => resolve(''), 1_000));
    return Promise.race([contents.executeJavaScript(code) as Promise<string>, silence]);
  }, selector);

const crash = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

test('a window that crashes comes back into the running answer, and after a second time without formatting', async ({
  launch,
  groq,
}) => {
  const { app, page } = await launch();
  await signUp(page, newCredentials());
  groq.next({ kind: 'text', text: 'A **bold** first answer.' });
  await ask(page, 'First?');
  groq.next({ kind: 'gated', text: 'one two three four five six seven' });
  await send(page, 'Second?');
  groq.release(4);
  await expect(page.getByRole('log')).toContainText('three');

  await crash(app);
  await expect.poll(() => textOf(app, '[role=log]')).toContain('one two three');
  await expect.poll(() => textOf(app, '[role=log] strong')).toBe('bold');
  groq.release(20);
  await expect.poll(() => textOf(app, '[role=log]')).toContain('six seven');

  await crash(app);
  await expect.poll(() => textOf(app, '[role=log]')).toContain('A **bold** first answer.');
  await expect
    .poll(() => textOf(app, '[role=status][aria-label="Plain text"]'))
    .toContain('shown as plain text');
});
