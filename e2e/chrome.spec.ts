import type { Page } from '@playwright/test';
import { failures } from '../world/groq/behaviours';
import { openPalette } from './harness/palette';
import { answerEnded, answers, ask, saveFacts, send, startHere } from './harness/person';
import { startOver } from './harness/start-over';
import { expect, test } from './harness/test';

const conversations = (page: Page) => page.getByRole('list', { name: 'Conversations' });
const row = (page: Page, name: string) => conversations(page).getByRole('button', { name, exact: true });
const composer = (page: Page) => page.getByRole('textbox', { name: 'Message' });

/** As many conversations as somebody has after a year, without asking anything. */
async function manyConversations(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { operations } = window.safycore;
    for (let number = 1; number <= wanted; number += 1) {
      const made = await operations['sessions.create'](undefined);
      if (!made.ok) throw new Error(made.error.message);
      await operations['sessions.rename']({
        sessionId: made.value.session.id,
        title: `Conversation ${String(number)}`,
      });
    }
  }, count);
  await page.reload();
  await expect(conversations(page).getByRole('listitem').first()).toHaveAttribute(
    'aria-setsize',
    String(count),
  );
}

test('450 conversations are one stop of Tab, and a row is reached, named and found with the keys', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page;
  await startHere(page);
  await manyConversations(page, 450);
  const sidebar = page.getByRole('navigation', { name: 'Conversations' });
  await page.getByRole('button', { name: 'Hide sidebar' }).focus();
  await keyboard.press('Shift+Tab');
  let stops = 0;
  for (let step = 0; step < 20; step += 1) {
    await keyboard.press('Tab');
    if (await sidebar.evaluate((node) => node.contains(document.activeElement))) stops += 1;
  }
  expect(stops).toBeGreaterThan(3);
  expect(stops).toBeLessThanOrEqual(6);

  await row(page, 'Conversation 450').focus();
  await keyboard.press('End');
  await expect(row(page, 'Conversation 1')).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(row(page, 'Conversation 2')).toBeFocused();
  await keyboard.press('F2');
  await keyboard.type('Renamed by keys');
  await keyboard.press('Enter');
  await expect(row(page, 'Renamed by keys')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await keyboard.press('Escape');
  // The menu has the name of its button.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAccessibleName('Conversation actions');
  await keyboard.press('ArrowLeft');
  await expect(row(page, 'Renamed by keys')).toBeFocused();

  await openPalette(page);
  await keyboard.type('conversation 417');
  await keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Conversation 417' })).toBeVisible();
});

test('keys lead round the window and back to where they were, and a right click to a menu', async ({
  inside: { page },
}) => {
  const { keyboard } = page;
  await test.step('the keyboard returns to where it was when something closes', async () => {
    await saveFacts(page, 'The shop opens at nine.');
    await ask(page, 'Hello');
    const account = page.getByRole('button', { name: 'Account', exact: true });

    await account.focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Settings…' }).press('Enter');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings.getByRole('tab', { name: 'General' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(account).toBeFocused();

    for (const keys of ['ControlOrMeta+k', 'ControlOrMeta+/', 'ControlOrMeta+,']) {
      await composer(page).focus();
      await keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(composer(page)).toBeFocused();
    }

    await row(page, 'Hello').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.press('Escape');
    await expect(
      row(page, 'Hello').locator('..').getByRole('button', { name: 'Conversation actions' }),
    ).toBeFocused();

    // A panel that goes takes the keyboard along only if nobody gives it back.
    await page.getByRole('complementary', { name: 'Training data' }).getByRole('button').first().focus();
    await page.getByRole('button', { name: 'Training data', exact: true }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  await test.step('the keyboard returns to the button of a menu from a dialog that is there at once', async () => {
    await startOver(page);
    const settings = page.getByRole('dialog', { name: 'Settings' });
    const account = page.getByRole('button', { name: 'Account', exact: true });
    await keyboard.press('ControlOrMeta+,');
    await expect(settings).toBeVisible();
    await keyboard.press('Escape');
    await expect(composer(page)).toBeFocused();
    await account.focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Settings…' }).press('Enter');
    await expect(settings.getByRole('tab', { name: 'General' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(account).toBeFocused();
  });

  await test.step('F6 goes round the parts of the window, and the first stop skips the sidebar', async () => {
    await startOver(page);
    await ask(page, 'Hello');
    const isIn = (part: Parameters<Page['getByRole']>) =>
      expect
        .poll(() => page.getByRole(...part).evaluate((node) => node.contains(document.activeElement)))
        .toBe(true);
    await composer(page).focus();
    await keyboard.press('F6');
    await expect(row(page, 'Hello')).toBeFocused();
    await keyboard.press('F6');
    await isIn(['log', { name: 'Conversation' }]);
    await keyboard.press('F6');
    await expect(composer(page)).toBeFocused();
    await keyboard.press('Shift+F6');
    await isIn(['log', { name: 'Conversation' }]);

    const skip = page.getByRole('button', { name: 'Skip to the conversation' });
    await skip.focus();
    await keyboard.press('Enter');
    await expect(composer(page)).toBeFocused();
  });

  await test.step('a right click on a conversation opens its menu', async () => {
    for (let time = 0; time < 2; time += 1) {
      await row(page, 'Hello').click({ button: 'right' });
      await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeHidden();
    }
  });
});

test('an answer says what the model was told, that it failed, and that it ended elsewhere', async ({
  inside: { page },
  groq,
}) => {
  await test.step('what the model was told stands in the details of its answer, and nowhere between the messages', async () => {
    await saveFacts(page, 'The shop opens at nine.');
    await ask(page, 'When do you open?');
    await expect(page.getByRole('log', { name: 'Conversation' }).getByRole('article')).toHaveCount(2);
    const told = page.getByText('Instructions and training data');
    await expect(told).toHaveCount(0);
    await answers(page).last().getByRole('button', { name: 'Details' }).click();
    await told.click();
    await expect(answers(page).last().locator('pre')).toContainText('The shop opens at nine.');
  });

  await test.step('an answer that failed before its first word is no version, and only the last one offers Retry', async () => {
    await startOver(page);
    groq.next(failures.emptyContent, failures.emptyContent);
    await send(page, 'Once');
    await answerEnded(page);
    const last = answers(page).last();
    await expect(last).toHaveAttribute('aria-description', 'failed');
    await expect(last.getByRole('button', { name: 'Regenerate' })).toHaveCount(0);
    await last.getByRole('button', { name: 'Retry' }).click();
    await expect(last).toHaveAttribute('aria-description', 'failed');
    await expect(last).not.toContainText(/\d \/ \d/);

    await ask(page, 'Twice');
    await expect(answers(page).first().getByRole('button', { name: 'Retry' })).toHaveCount(0);
    await expect(answers(page).first().getByRole('button', { name: 'Regenerate' })).toBeVisible();
    await answers(page).first().getByRole('button', { name: 'Regenerate' }).click();
    await expect(answers(page)).toHaveCount(1);
    await answerEnded(page);
    await expect(answers(page).first()).toContainText('demo');
    await expect(answers(page).first()).not.toContainText(/\d \/ \d/);
  });

  await test.step('an answer that ends elsewhere is marked and said until it is opened', async () => {
    await startOver(page);
    groq.next({ kind: 'gated', text: 'At last.' });
    await send(page, 'Take your time');
    await expect(row(page, 'Take your time')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+n');
    groq.release(20);
    await expect(row(page, 'Take your time')).toHaveAttribute('aria-description', 'New answer');
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
      'The answer in “Take your time” is complete.',
    );
    await row(page, 'Take your time').click();
    await expect(row(page, 'Take your time')).not.toHaveAttribute('aria-description', /./);
  });
});
