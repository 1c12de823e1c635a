import type { Bridge } from '../src/shared/ipc/bridge';
import { ask, saveFacts, signUp, newCredentials } from './harness/person';
import { expect, test } from './harness/test';

test('the sidebar finds titles, messages and training texts, and a click leads there', async ({
  inside: { page },
}) => {
  await saveFacts(page, 'Warranty covers the gearbox for three years');
  await ask(page, 'What about the Crème brûlée?');
  await page.getByRole('button', { name: 'New conversation' }).click();
  await ask(page, 'Tell me about the gearbox');

  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  const search = sidebar.getByRole('searchbox', { name: 'Search' });
  await search.fill('creme bru');
  const messages = sidebar.getByRole('list', { name: 'Messages' });
  await expect(messages.getByRole('button')).toContainText(['What about the Crème brûlée?']);
  await expect(messages.locator('mark').first()).toHaveText('Crème');
  await messages.getByRole('button').last().click();
  await expect(page.locator('[data-target]')).toContainText('What about the Crème brûlée?');
  await expect(page.getByRole('main', { name: 'What about the Crème brûlée?' })).toBeVisible();

  // Mistyped, and not finished: the nearest word that somebody has written is looked for at once.
  await search.fill('');
  await search.pressSequentially('gaerbox');
  await expect(sidebar.getByRole('status').filter({ hasText: 'Did you mean' })).toHaveText(
    'No message or document holds “gaerbox”. Did you mean “gearbox”?',
  );
  await expect(messages.locator('mark').first()).toHaveText('gearbox');
  await expect(sidebar.getByRole('list', { name: 'Training data' }).locator('mark')).toHaveText('gearbox');

  await search.fill('gearbox warranty');
  await page.getByRole('button', { name: 'Close panel' }).click();
  // What was found before stands until then.
  const found = sidebar.getByRole('list', { name: 'Training data' });
  await expect(found.locator('mark')).toHaveText(['Warranty', 'gearbox']);
  await found.getByRole('button').click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  await expect(panel.getByRole('textbox', { name: 'Training text' }).locator('mark')).toHaveText([
    'Warranty',
    'gearbox',
  ]);
  await search.fill('no such word anywhere');
  await expect(sidebar.getByText('Nothing holds “no such word anywhere”')).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(sidebar.getByRole('list', { name: 'Conversations' }).getByRole('listitem')).toHaveCount(2);
});

test('what is typed and not sent is there after a power cut, in its own conversation', async ({ launch }) => {
  const first = await launch();
  await signUp(first.page, newCredentials());
  await ask(first.page, 'An old question');
  await first.page.getByRole('textbox', { name: 'Message' }).fill('half a tho');
  await first.page.getByRole('button', { name: 'New conversation' }).click();
  await expect(first.page.getByRole('textbox', { name: 'Message' })).toHaveValue('');
  await first.page.getByRole('textbox', { name: 'Message' }).fill('another one');
  // The promise is a second; nothing on the screen tells when it is kept.
  await first.page.waitForTimeout(1_000);
  await first.kill();

  const { page } = await launch();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('another one');
  await page.getByRole('button', { name: 'An old question', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('half a tho');
});

test('all of many conversations are in the sidebar, though the first frame draws only those in view', async ({
  launch,
}) => {
  const MANY = 120;
  const first = await launch();
  await signUp(first.page, newCredentials());
  await first.page.evaluate(async (many) => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    for (let n = 1; n <= many; n++) {
      const created = await operations['sessions.create'](undefined);
      if (!created.ok) throw new Error(created.error.message);
      const sessionId = created.value.session.id;
      await operations['sessions.rename']({ sessionId, title: `Conversation ${String(n)}` });
    }
  }, MANY);
  await first.close();

  const { page } = await launch();
  const list = page.getByRole('list', { name: 'Conversations' });
  await expect(list.getByRole('listitem')).toHaveCount(MANY);
  const oldest = list.getByRole('button', { name: 'Conversation 1', exact: true });
  await oldest.click();
  await expect(page.getByRole('main', { name: 'Conversation 1' })).toBeVisible();
});

test('a sidebar that is shown again leaves the keyboard where it is', async ({ inside: { page } }) => {
  const { keyboard } = page;
  const search = page.getByRole('searchbox', { name: 'Search' });
  const composer = page.getByRole('textbox', { name: 'Message' });
  await keyboard.press('ControlOrMeta+f');
  await keyboard.type('typed at once');
  await expect(search).toHaveValue('typed at once');
  await composer.focus();
  await keyboard.press('ControlOrMeta+b');
  await expect(search).toHaveCount(0);
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('a question');
  await expect(composer).toHaveValue('a question');
  await keyboard.press('ControlOrMeta+f');
  await keyboard.type('again');
  await expect(search).toHaveValue('again');
});
