import type { Page } from '@playwright/test';
import { MAX_DOCUMENTS } from '../src/shared/limits';
import { inAccountFile } from './harness/account-file';
import { askMain } from './harness/operation';
import { openPalette } from './harness/palette';
import { answers, ask, saveFacts, send } from './harness/person';
import { deleteEverything, startOver } from './harness/start-over';
import { expect, test } from './harness/test';

/* What is deleted comes back: at once with Undo, for 30 days from "Deleted"; several conversations at once. */

const list = (page: Page) => page.getByRole('list', { name: 'Conversations' });
const row = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true });
const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const bin = (page: Page) => page.getByRole('dialog', { name: 'Deleted' });
const binned = (page: Page) => bin(page).getByRole('list', { name: 'Deleted' }).getByRole('listitem');
const composer = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const bar = (page: Page, count: number) => page.getByRole('toolbar', { name: `${String(count)} selected` });

/** These and nothing else, in a window that is loaded anew. */
async function conversations(page: Page, ...titles: readonly string[]): Promise<void> {
  await deleteEverything(page);
  for (const title of titles) {
    const { session } = await askMain(page, 'sessions.create');
    await askMain(page, 'sessions.rename', { sessionId: session.id, title });
  }
  await page.reload();
  await expect(list(page).getByRole('listitem')).toHaveCount(titles.length);
  // It takes the keyboard once it is there.
  await expect(composer(page)).toBeFocused();
}

async function choose(page: Page, name: string, action: string): Promise<void> {
  const item = list(page).getByRole('listitem').filter({ hasText: name });
  await item.hover();
  await item.getByRole('button', { name: 'Conversation actions' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

test('what is half done when it is deleted ends, and comes back as it was', async ({
  inside: { page },
  groq,
}) => {
  await test.step('a conversation goes at once, and Undo brings it back as it was, with the mouse', async () => {
    await ask(page, 'Which cars do you have?');
    await composer(page).fill('half typed');
    await choose(page, 'Which cars', 'Delete');
    await expect(list(page)).not.toContainText('Which cars');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(answers(page)).toHaveCount(0);

    await toast(page, '“Which cars do you have?” was deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'Which cars do you have?')).toHaveAttribute('aria-current', 'page');
    await expect(answers(page)).toHaveCount(1);
    await expect(composer(page)).toHaveValue('half typed');
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText('Restored.');
  });

  await test.step('a document goes with what was just typed, and comes back with it', async () => {
    await startOver(page);
    await saveFacts(page, 'The shop opens at nine.');
    const panel = page.getByRole('complementary', { name: 'Training data' });
    const text = panel.getByRole('textbox', { name: 'Training text' });
    const documents = panel.getByRole('list', { name: 'Documents' }).getByRole('listitem');
    await text.fill('The shop opens at nine, and closes at five.');
    await panel.getByRole('button', { name: 'Delete document' }).click();
    await expect.poll(() => askMain(page, 'training.list', { sessionId: null })).toEqual([]);
    await ask(page, 'When does it open?');
    await expect(answers(page)).not.toContainText('nine');

    await toast(page, '“Facts” was deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect(documents).toHaveCount(1);
    await expect(text).toHaveText('The shop opens at nine, and closes at five.');

    await panel.getByRole('button', { name: 'Delete document' }).click();
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Deleted' }).click();
    await expect(binned(page)).toContainText('Document, deleted');
    await bin(page).getByRole('button', { name: 'Delete for good' }).click();
    const sure = page.getByRole('alertdialog');
    await expect(sure).toContainText('This cannot be undone.');
    await sure.getByRole('button', { name: 'Delete for good' }).click();
    await expect(binned(page)).toHaveCount(0);
    expect(await askMain(page, 'bin.list')).toEqual([]);
  });

  await test.step('a conversation that answers stops, and is not found while it is in the bin', async () => {
    await startOver(page);
    groq.next({ kind: 'gated', text: 'The hybrid costs least.' });
    await send(page, 'Which hybrid is cheapest?');
    groq.release(2);
    await expect(answers(page)).toContainText('The');
    const found = () => askMain(page, 'search.find', { text: 'hybrid', unread: [], limit: 10 });
    expect((await found()).messages).not.toEqual([]);
    await choose(page, 'Which hybrid', 'Delete');
    await expect(row(page, 'Which hybrid is cheapest?')).toHaveCount(0);
    expect((await found()).messages).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(answers(page)).toHaveAttribute('aria-description', 'stopped');
    expect((await found()).messages).not.toEqual([]);
  });
});

test('the keyboard deletes, brings back, and goes on where it was', async ({ inside: { page } }) => {
  const { keyboard } = page;
  await test.step('by keyboard alone: delete, undo, delete, and restore from Deleted', async () => {
    await conversations(page, 'First', 'Second', 'Third');
    await row(page, 'Second').focus();
    await keyboard.press('PageUp');
    await expect(row(page, 'Third')).toBeFocused();
    await keyboard.press('PageDown');
    await expect(row(page, 'First')).toBeFocused();
    await keyboard.press('ArrowUp');
    await keyboard.press('Delete');
    await expect(row(page, 'Second')).toHaveCount(0);
    await expect(row(page, 'First')).toBeFocused();
    await keyboard.press('ControlOrMeta+z');
    await expect(row(page, 'Second')).toBeFocused();
    // Also where it was open.
    await keyboard.press('Enter');
    await expect(row(page, 'Second')).toHaveAttribute('aria-current', 'page');
    await row(page, 'Second').focus();
    await keyboard.press('Delete');
    await expect(row(page, 'First')).toBeFocused();
    await keyboard.press('F6');
    await keyboard.press('Shift+F6');
    await keyboard.press('ControlOrMeta+z');
    await expect(row(page, 'Second')).toHaveAttribute('aria-current', 'page');
    await expect(row(page, 'Second')).toBeFocused();

    await keyboard.press('Delete');
    await expect(row(page, 'First')).toBeFocused();
    // F6 leads to Undo, too.
    const undo = page.getByRole('button', { name: 'Undo' });
    await composer(page).focus();
    await keyboard.press('F6');
    await expect(undo).toBeFocused();

    await keyboard.press('ControlOrMeta+Shift+D');
    await expect(binned(page)).toHaveCount(1);
    await expect(binned(page)).toContainText('30 days left');
    await expect(bin(page).getByRole('button', { name: 'Restore' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(bin(page)).toContainText('Nothing was deleted in the last 30 days.');
    await keyboard.press('Escape');
    await expect(row(page, 'Second')).toBeVisible();
  });

  await test.step('who works in the list by keyboard goes on in it, also from the conversation that is open', async () => {
    await conversations(page, 'First', 'Second', 'Third', 'Fourth');
    await row(page, 'Third').click();
    await expect(page.getByRole('main', { name: 'Third' })).toBeVisible();
    await expect(composer(page)).toBeFocused();
    await row(page, 'Third').focus();
    await keyboard.press('Delete');
    await expect(page.getByRole('main', { name: 'Fourth' })).toBeVisible();
    await expect(composer(page)).toBeVisible();
    await expect(row(page, 'Second')).toBeFocused();
    await keyboard.press('Home');
    await expect(row(page, 'Fourth')).toBeFocused();

    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Archive' }).press('Enter');
    await expect(page.getByRole('main', { name: 'Second' })).toBeVisible();
    await expect(row(page, 'Second')).toBeFocused();

    // With the mouse, one goes on typing.
    await choose(page, 'Second', 'Delete');
    await expect(page.getByRole('main', { name: 'First' })).toBeVisible();
    await expect(composer(page)).toBeFocused();
  });

  await test.step('what is typed has its own Undo', async () => {
    await conversations(page, 'First', 'Second');
    await row(page, 'First').focus();
    await keyboard.press('Delete');
    await expect(row(page, 'Second')).toBeFocused();
    await composer(page).focus();
    await keyboard.type('typed');
    await keyboard.press('ControlOrMeta+z');
    await expect(composer(page)).not.toHaveValue('typed');
    await expect(row(page, 'First')).toHaveCount(0);
    await composer(page).fill('');
    await keyboard.press('ControlOrMeta+z');
    await expect(row(page, 'First')).toBeVisible();
  });
});

test('what is taken out of a conversation goes at once, and what became of it is said', async ({
  launchInside,
  userData,
}) => {
  const { page } = await launchInside();
  const { keyboard } = page;
  await test.step('what is taken out of a conversation goes at once, and Undo brings it back', async () => {
    await ask(page, 'Which cars do you have?');
    await ask(page, 'Which is red?');
    const questions = page.getByRole('article', { name: 'You' });

    // With the mouse, a question and its answer.
    await questions.last().hover();
    await questions.last().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(questions).toHaveCount(1);
    await expect(answers(page)).toHaveCount(1);
    // What is typed next stays in view.
    const said = toast(page, 'The message was deleted');
    const [over, below] = [await said.boundingBox(), await composer(page).boundingBox()];
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThan(below?.y ?? 0);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect(questions).toHaveCount(2);
    await expect(questions.last()).toContainText('Which is red?');
    await expect(answers(page)).toHaveCount(2);
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText('Restored.');

    // By keyboard, all of it.
    await row(page, 'Which cars do you have?').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Clear' }).press('Enter');
    await expect(questions).toHaveCount(0);
    await expect(toast(page, '“Which cars do you have?” was cleared.')).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(questions).toHaveText([/Which cars do you have\?/, /Which is red\?/]);
    await expect(row(page, 'Which cars do you have?')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);

    // It stays there.
    await page.reload();
    await expect(questions).toHaveCount(2);
  });

  await test.step('a text that is damaged on the disk is deleted all the same, and it is said that nothing undoes that', async () => {
    await startOver(page);
    await ask(page, 'Which cars do you have?');
    const questions = page.getByRole('article', { name: 'You' });
    await inAccountFile(userData, (db) => {
      db.run(`UPDATE messages SET content = content || ' not' WHERE role = 'assistant'`);
    });
    await questions.hover();
    await questions.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(questions).toHaveCount(0);
    const said = toast(page, 'A text among them was damaged on the disk, so this cannot be undone.');
    await expect(said).toBeVisible();
    await expect(said.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

test('what was deleted last is said, and Undo takes back that and nothing else', async ({
  inside: { page },
}) => {
  const { keyboard } = page;
  await test.step('what is said twice in the same words is read out twice', async () => {
    await conversations(page, 'Prices', 'Prices', 'Stock');
    await page.evaluate(() => {
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          const region = (node instanceof Element ? node : node.parentElement)?.closest('[role="status"]');
          if (region?.textContent)
            document.body.dataset.heard = `${document.body.dataset.heard ?? ''}|${region.textContent}`;
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    const heard = (words: string) =>
      page.evaluate(
        (text) => (document.body.dataset.heard ?? '').split('|').filter((each) => each.includes(text)).length,
        words,
      );
    for (const time of [1, 2]) {
      await list(page).getByRole('button', { name: 'Prices', exact: true }).first().focus();
      await keyboard.press('Delete');
      await expect.poll(() => heard('“Prices” was deleted.')).toBe(time);
    }
    for (const time of [1, 2]) {
      await keyboard.press('ControlOrMeta+Shift+D');
      await bin(page).getByRole('button', { name: 'Restore' }).first().click();
      await expect.poll(() => heard('Restored.')).toBe(time);
      await keyboard.press('Escape');
    }
  });

  await test.step('what else comes out of the bin leaves the last deletion to Undo', async () => {
    await conversations(page, 'First', 'Second', 'Third');
    await choose(page, 'First', 'Delete');
    await expect(row(page, 'First')).toHaveCount(0);
    await choose(page, 'Second', 'Delete');
    await expect(row(page, 'Second')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+Shift+D');
    await binned(page).filter({ hasText: 'First' }).getByRole('button', { name: 'Restore' }).click();
    await expect(binned(page)).toHaveCount(1);
    await keyboard.press('Escape');
    await row(page, 'First').focus();
    await keyboard.press('ControlOrMeta+z');
    await expect(row(page, 'Second')).toBeVisible();
  });

  await test.step('Undo takes back the last deletion, where it is one still', async () => {
    await conversations(page, 'First', 'Second');
    await choose(page, 'Second', 'Delete');
    await expect(row(page, 'Second')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+Shift+D');
    await bin(page).getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(bin(page)).toContainText('Nothing was deleted');
    await keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');

    // A document that was emptied comes back with what it said.
    await saveFacts(page, 'The shop opens at nine.');
    const panel = page.getByRole('complementary', { name: 'Training data' });
    const text = panel.getByRole('textbox', { name: 'Training text' });
    await text.fill('');
    await panel.getByRole('button', { name: 'Delete document' }).click();
    await toast(page, 'was deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect(text).not.toHaveText('');
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText('Restored.');

    // What is typed into a field of the editor has its own Undo.
    await panel.getByRole('button', { name: 'Delete document' }).click();
    await expect(toast(page, 'was deleted.')).toBeVisible();
    await text.fill('Open until six');
    await text.click();
    await keyboard.press('ControlOrMeta+f');
    const find = panel.getByRole('textbox', { name: 'Find', exact: true });
    await expect(find).toBeFocused();
    await keyboard.type('six');
    await keyboard.press('ControlOrMeta+z');
    await expect(find).not.toHaveValue('six');
    expect(await askMain(page, 'bin.list')).toHaveLength(1);
  });
});

test('several conversations are chosen, and one thing is done with all of them', async ({ launchInside }) => {
  const { app, page } = await launchInside();
  const { keyboard } = page;
  await test.step('several are chosen with the mouse, pinned, archived, deleted, and brought back at once', async () => {
    await conversations(page, 'One', 'Two', 'Three', 'Four', 'Five');
    // From the conversation that is open.
    await row(page, 'Four').click();
    await expect(page.getByRole('main', { name: 'Four' })).toBeVisible();
    await row(page, 'Two').click({ modifiers: ['Shift'] });
    await expect(bar(page, 3)).toBeVisible();
    await expect(row(page, 'Three')).toHaveAttribute('aria-pressed', 'true');
    await expect(row(page, 'One')).toHaveAttribute('aria-pressed', 'false');
    await row(page, 'Three').click({ modifiers: ['ControlOrMeta'] });
    await bar(page, 2).getByRole('button', { name: 'Pin' }).click();
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await expect(list(page).getByRole('listitem').first()).toContainText('Pinned');
    expect((await askMain(page, 'sessions.list')).filter(({ pinned }) => pinned)).toHaveLength(2);

    await row(page, 'One').click({ modifiers: ['ControlOrMeta'] });
    await row(page, 'Three').click({ modifiers: ['ControlOrMeta'] });
    await bar(page, 2).getByRole('button', { name: 'Archive' }).click();
    await expect(page.getByRole('button', { name: 'Archive (2)' })).toBeVisible();

    await row(page, 'Two').click({ modifiers: ['ControlOrMeta'] });
    await row(page, 'Four').click({ modifiers: ['ControlOrMeta'] });
    await bar(page, 2).getByRole('button', { name: 'Delete' }).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
    await toast(page, '2 conversations were deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(3);

    // A plain click opens, and ends the choice; so does a search.
    await row(page, 'Two').click({ modifiers: ['ControlOrMeta'] });
    await expect(bar(page, 1)).toBeVisible();
    await row(page, 'Five').click();
    await expect(bar(page, 1)).toHaveCount(0);
    await row(page, 'Two').click({ modifiers: ['ControlOrMeta'] });
    await page.getByRole('searchbox', { name: 'Search' }).fill('Five');
    await expect(bar(page, 1)).toHaveCount(0);
  });

  await test.step('several are chosen by keyboard alone, and Deleted is emptied', async () => {
    await conversations(page, 'One', 'Two', 'Three', 'Four', 'Five');
    await row(page, 'Four').focus();
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await expect(bar(page, 3)).toBeVisible();
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText('3 selected');
    await keyboard.press('Shift+ArrowUp');
    await expect(bar(page, 2)).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ControlOrMeta+ ');
    await expect(bar(page, 3)).toBeVisible();
    await expect(row(page, 'One')).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('Escape');
    await expect(bar(page, 3)).toHaveCount(0);
    await expect(row(page, 'One')).toBeFocused();
    await expect(row(page, 'One')).not.toHaveAttribute('aria-pressed');

    await keyboard.press('ControlOrMeta+a');
    await expect(bar(page, 5)).toBeVisible();
    await keyboard.press('Delete');
    await expect(page.getByText('5 conversations were deleted.')).toBeVisible();
    await expect(row(page, 'One')).toHaveCount(0);

    await openPalette(page);
    await keyboard.type('Deleted');
    await keyboard.press('Enter');
    await expect(binned(page)).toHaveCount(5);
    const restore = bin(page).getByRole('button', { name: 'Restore' });
    await expect(restore.first()).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(restore.nth(1)).toBeFocused();
    await keyboard.press('Enter');
    await expect(binned(page)).toHaveCount(4);
    await expect(bin(page).locator(':focus')).toBeVisible();
    await bin(page).getByRole('button', { name: 'Empty…' }).focus();
    await keyboard.press('Enter');
    const sure = page.getByRole('alertdialog', { name: 'Delete 4 items for good?' });
    await expect(sure).toBeVisible();
    // What it asks about is behind it: nobody takes its buttons for those that count.
    const lies = await page.evaluate(() => {
      const layers = document.querySelectorAll<HTMLElement>('.backdrop, .dialog');
      for (const layer of layers) layer.style.pointerEvents = 'auto';
      const { left, top } = document.querySelector('.dialog-head')?.getBoundingClientRect() ?? new DOMRect();
      const name = document.elementFromPoint(left + 1, top + 1)?.className;
      for (const layer of layers) layer.style.pointerEvents = '';
      return name;
    });
    expect(lies).toBe('backdrop');
    await sure.getByRole('button', { name: 'Delete for good' }).focus();
    await keyboard.press('Enter');
    await expect(bin(page)).toContainText('Nothing was deleted in the last 30 days.');
  });

  await test.step('what is selected before the first selection has loaded is selected in its order', async () => {
    await conversations(page, 'One', 'Two', 'Three', 'Four', 'Five');
    await row(page, 'Four').focus();
    await page.evaluate(() => {
      for (let times = 0; times < 2; times += 1)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true }),
        );
    });
    await expect(bar(page, 3)).toBeVisible();
  });

  await test.step('in a narrow window, what was deleted is said above what is done with those that are selected', async () => {
    await conversations(page, 'One', 'Two', 'Three');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(700, 700));
    await page.getByRole('button', { name: 'Show sidebar' }).click();
    await choose(page, 'One', 'Delete');
    const said = toast(page, '“One” was deleted.');
    await expect(said).toBeVisible();
    await row(page, 'Two').click({ modifiers: ['ControlOrMeta'] });
    await expect(bar(page, 1)).toBeVisible();
    const [over, under] = [await said.boundingBox(), await bar(page, 1).boundingBox()];
    expect((over?.y ?? Infinity) + (over?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
  });
});

test('conversations come back first, with the documents that were deleted in them, and are asked what waits', async ({
  inside: { page },
  groq,
}) => {
  await ask(page, 'Which cars do you have?');
  const [{ id: sessionId } = { id: '' as never }] = await askMain(page, 'sessions.list');
  const draft = { title: '', enabled: true };
  const own = await askMain(page, 'training.save', { ...draft, sessionId, content: 'Own facts' });
  const other = await askMain(page, 'training.save', { ...draft, sessionId: null, content: 'One too many' });
  await askMain(page, 'training.delete', { id: own.id });
  await askMain(page, 'training.delete', { id: other.id });
  for (let n = 0; n < MAX_DOCUMENTS; n += 1)
    await askMain(page, 'training.save', { ...draft, sessionId: null, content: `Facts ${String(n)}` });
  await groq.setDown(true);
  await send(page, 'And in red?');
  await expect.poll(async () => (await askMain(page, 'sessions.open', { sessionId })).queued).toHaveLength(1);
  await askMain(page, 'sessions.delete', { sessionIds: [sessionId] });
  await groq.setDown(false);

  const documentIds = [other.id, own.id];
  await expect(askMain(page, 'bin.restore', { sessionIds: [sessionId], documentIds })).rejects.toThrow();
  expect((await askMain(page, 'sessions.list')).map(({ id }) => id)).toContain(sessionId);
  await expect.poll(async () => (await askMain(page, 'sessions.open', { sessionId })).queued).toEqual([]);
  await askMain(page, 'sessions.delete', { sessionIds: [sessionId] });
  await askMain(page, 'bin.restore', { sessionIds: [sessionId], documentIds: [own.id] });
  expect(await askMain(page, 'training.list', { sessionId })).toMatchObject([{ content: 'Own facts' }]);
});
