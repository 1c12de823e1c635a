import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { RunningGroqServer } from '../../world/groq/server';
import { answerEnded, answers } from '../harness/person';
import { expect, test } from '../harness/test';

/* What people do every day, with as few clicks as docs/tasks.md says, and once more by keyboard alone. */

interface Hand {
  /** Presses this with the mouse; by keyboard with its own keys, or by going there. */
  press(target: Locator, ...keys: string[]): Promise<void>;
  /** Into the box that has the keyboard, or is clicked first; `called` so in docs/tasks.md. */
  type(box: Locator, text: string, called: string, keys?: string): Promise<void>;
  /** With the keyboard, whatever else is done with the mouse. */
  key(keys: string): Promise<void>;
  /** What a right click on a conversation offers. */
  chooseOf(row: Locator, item: string, keys?: string): Promise<void>;
  /** Since this was asked last. */
  done(): { readonly clicks: number; readonly keys: string };
}

/** Whether the keyboard is there. */
const has = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node.contains((node.getRootNode() as Document | ShadowRoot).activeElement));

function mouse(page: Page): Hand {
  let clicks = 0;
  const click = async (target: Locator, button: 'left' | 'right' = 'left'): Promise<void> => {
    clicks += 1;
    await target.click({ button });
  };
  return {
    press: (target) => click(target),
    key: (keys) => page.keyboard.press(keys),
    async type(box, text) {
      if (!(await has(box))) await click(box);
      await page.keyboard.type(text);
    },
    async chooseOf(row, item) {
      await click(row, 'right');
      await click(page.getByRole('menuitem', { name: item, exact: true }));
    },
    done() {
      const counted = clicks;
      clicks = 0;
      return { clicks: counted, keys: '' };
    },
  };
}

/** More stops than any window has. */
const MAX_STOPS = 120;

/** As docs/tasks.md writes them. */
const written = (keys: string): string =>
  keys
    .replace('ControlOrMeta', 'Ctrl/Cmd')
    .replace('Arrow', '')
    .replace(/\+[a-z]$/, (letter) => letter.toUpperCase());

function keyboardAlone(page: Page): Hand {
  const { keyboard } = page;
  /** A key that is pressed until it has led somewhere is told once. */
  let pressed: string[] = [];
  const key = async (keys: string): Promise<void> => {
    pressed.push(written(keys));
    await keyboard.press(keys);
  };
  const until = async (keys: string, isThere: () => Promise<boolean>): Promise<void> => {
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      if (await isThere()) return;
      await (stop === 0 ? key(keys) : keyboard.press(keys));
    }
    throw new Error(`${keys} never came there`);
  };
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    const isInMenu = await target.evaluate((node) => node.matches('[role^="menuitem"]'));
    if (isInMenu) return until('ArrowDown', () => has(target));
    const toolbar = target.locator('xpath=ancestor::*[@role="toolbar"]');
    if ((await toolbar.count()) > 0) {
      await until('Tab', () => has(toolbar.last()));
      return until('ArrowRight', () => has(target));
    }
    const documents = target.locator('xpath=ancestor::ul[@aria-label="Documents"]');
    if ((await documents.count()) > 0) {
      await until('Tab', () => has(documents));
      return until('ArrowUp', () => has(target));
    }
    return until('Tab', () => has(target));
  };
  return {
    async press(target, ...keys) {
      await expect(target).toBeVisible();
      if (keys.length === 0) await reach(target);
      for (const each of keys.length === 0 ? ['Enter'] : keys) await key(each);
    },
    key,
    async type(box, text, called, keys) {
      if (keys === undefined) await reach(box);
      else await key(keys);
      await expect(box).toBeFocused();
      pressed.push(called);
      await keyboard.type(text);
    },
    async chooseOf(row, item, keys) {
      const sidebar = page.getByRole('navigation', { name: 'Conversations' });
      // From wherever the keyboard is.
      await key('F6');
      for (let stop = 0; stop < MAX_STOPS && !(await has(sidebar)); stop += 1) await keyboard.press('F6');
      await until('ArrowDown', () => has(row));
      if (keys !== undefined) return key(keys);
      await key('ArrowRight');
      await key('Enter');
      const chosen = page.getByRole('menuitem', { name: item, exact: true });
      await reach(chosen);
      await key('Enter');
    },
    done() {
      const keys = pressed.join(', ');
      pressed = [];
      return { clicks: 0, keys };
    },
  };
}

interface Task {
  readonly does: (hand: Hand) => Promise<void>;
  /** How it is seen that it is done. */
  readonly done: () => Promise<void>;
}

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** In the order in which one leads to the next; by the names of docs/tasks.md. */
function tasksIn(
  app: ElectronApplication,
  page: Page,
  groq: RunningGroqServer,
): Readonly<Record<string, Task>> {
  const composer = page.getByRole('textbox', { name: 'Message' });
  const last = answers(page).last();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  const documents = page.getByRole('list', { name: 'Documents' }).getByRole('listitem');
  const conversations = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  const row = conversations.last().getByRole('button').first();
  const copied = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  return {
    'Start on this computer': {
      does: (hand) => hand.press(button(page, 'Start on this computer')),
      done: () => expect(composer).toBeVisible(),
    },
    'Bring the first facts: an example': {
      does: (hand) => hand.press(button(page, 'A car dealer’s stock')),
      done: () => expect(page.getByRole('list', { name: 'Example questions' })).toBeVisible(),
    },
    'Take a question that is offered': {
      does: (hand) =>
        hand.press(page.getByRole('list', { name: 'Example questions' }).getByRole('button').first()),
      done: () => expect(composer).not.toHaveValue(''),
    },
    'Ask it': {
      does: async (hand) => {
        groq.next({ kind: 'text', text: 'The Honda Civic costs $25,000.' });
        await hand.press(button(page, 'Send'), 'Enter');
      },
      done: async () => {
        await expect(answers(page)).toHaveCount(1);
        await answerEnded(page);
      },
    },
    'Copy an answer': {
      does: (hand) => hand.press(button(last, 'Copy')),
      done: () => expect.poll(copied).toContain('$25,000'),
    },
    'See where an answer comes from': {
      does: (hand) => hand.press(button(last, 'Sources')),
      done: () => expect(page.getByRole('region', { name: 'Sources' })).toBeVisible(),
    },
    'See what an answer cost': {
      does: (hand) => hand.press(button(last, 'Details')),
      done: () => expect(last.getByText('Instructions and training data')).toBeVisible(),
    },
    'Have it answered once more': {
      does: async (hand) => {
        groq.next({ kind: 'text', text: 'It costs $25,000, silver.' });
        await hand.press(button(last, 'Regenerate'));
      },
      done: async () => {
        await expect(last).toContainText('silver');
        await answerEnded(page);
      },
    },
    'Go back to the first answer': {
      does: (hand) => hand.press(button(last, 'Previous version')),
      done: () => expect(last).not.toContainText('silver'),
    },
    'Quote an answer': {
      does: async (hand) => {
        await hand.press(button(last, 'More actions'));
        await hand.press(page.getByRole('menuitem', { name: 'Quote' }));
      },
      done: async () => {
        await expect(composer).toHaveValue(/^>/);
        await composer.fill('');
      },
    },
    'Put a question differently': {
      does: async (hand) => {
        groq.next({ kind: 'gated', text: 'The Corolla costs $19,500 and is white.' });
        await hand.press(button(page.getByRole('article', { name: 'You' }), 'Edit'));
        const question = page.getByRole('article', { name: 'You' }).getByRole('textbox');
        await expect(question).toBeFocused();
        await hand.type(question, ' And the Corolla?', 'the words');
        await hand.press(button(page, 'Ask again'), 'Enter');
      },
      done: () => expect(button(page, 'Stop')).toBeVisible(),
    },
    'Stop an answer': {
      does: async (hand) => {
        groq.release(2);
        await expect(last).toContainText('The');
        await hand.press(button(page, 'Stop'), 'Escape');
      },
      done: () => expect(last).toHaveAttribute('aria-description', 'stopped'),
    },
    'Have a stopped answer go on': {
      does: async (hand) => {
        groq.next({ kind: 'text', text: ' Corolla is white.' });
        await hand.press(button(last, 'Continue'));
      },
      done: async () => {
        await expect(last).toContainText('white');
        await answerEnded(page);
      },
    },
    'Choose another model': {
      does: async (hand) => {
        const model = page.getByRole('combobox', { name: 'Model' });
        await hand.press(model);
        const other = page.getByRole('option', { selected: false }).first();
        await hand.press(other, 'ArrowDown', 'Enter');
      },
      done: () => expect(page.getByRole('combobox', { name: 'Model' })).not.toHaveText('demo'),
    },
    'Begin a conversation': {
      does: (hand) => hand.press(button(page, 'New conversation'), 'ControlOrMeta+n'),
      done: () => expect(page.getByRole('main', { name: 'Untitled conversation' })).toBeVisible(),
    },
    'Name a conversation': {
      does: async (hand) => {
        await hand.chooseOf(row, 'Rename', 'F2');
        const title = page.getByRole('textbox', { name: 'Conversation title' });
        await expect(title).toBeFocused();
        await hand.type(title, 'Civic', 'the name');
        await hand.key('Enter');
      },
      done: () => expect(row).toHaveText('Civic'),
    },
    'Keep a conversation on top': {
      does: (hand) => hand.chooseOf(row, 'Pin'),
      done: () => expect(page.getByRole('heading', { name: 'Pinned' })).toBeVisible(),
    },
    'Go to what was said once': {
      does: async (hand) => {
        const search = page.getByRole('searchbox', { name: 'Search' });
        await hand.type(search, 'corolla', 'the words', 'ControlOrMeta+f');
        await hand.press(page.getByRole('list', { name: 'Messages' }).getByRole('button').first(), 'Enter');
      },
      done: async () => {
        await expect(page.getByRole('main', { name: 'Civic' })).toBeVisible();
        await page.getByRole('searchbox', { name: 'Search' }).fill('');
      },
    },
    'Find words in a conversation': {
      does: (hand) => hand.press(button(page, 'Find in conversation'), 'ControlOrMeta+Shift+f'),
      done: async () => {
        await expect(page.getByRole('searchbox', { name: 'Find in conversation' })).toBeFocused();
        await page.keyboard.press('Escape');
      },
    },
    'See the training data': {
      does: (hand) => hand.press(button(page.getByRole('main'), 'Training data')),
      done: () => expect(panel).toBeVisible(),
    },
    'Write down a fact': {
      does: async (hand) => {
        await hand.press(button(panel, 'New document'));
        const text = panel.getByRole('textbox', { name: 'Training text' });
        await expect(text).toBeFocused();
        await hand.type(text, 'The shop opens at nine.', 'the fact');
        await hand.press(button(panel, 'Save'), 'ControlOrMeta+s');
      },
      done: () => expect(documents).toHaveCount(2),
    },
    'Leave a document out of answers': {
      does: (hand) => hand.press(panel.getByRole('switch', { name: 'Use in answers' })),
      done: () => expect(panel.getByRole('switch', { name: 'Use in answers' })).not.toBeChecked(),
    },
    'See what would be sent': {
      does: (hand) => hand.press(button(panel, 'Preview prompt')),
      done: async () => {
        await expect(page.getByRole('dialog', { name: 'Prompt preview' })).toBeVisible();
        await page.keyboard.press('Escape');
      },
    },
    'Open all facts': {
      does: (hand) => hand.press(button(panel, 'Open full view'), 'ControlOrMeta+t'),
      done: () => expect(page.getByRole('main', { name: 'Training data' })).toBeVisible(),
    },
    'Add a row to a table': {
      does: async (hand) => {
        await hand.press(documents.filter({ hasText: 'Cars in stock' }).getByRole('button').first());
        await hand.press(button(page, 'Add row'));
      },
      done: () => expect(page.getByRole('rowheader')).toHaveCount(7),
    },
    'Hide the sidebar': {
      does: (hand) => hand.press(button(page, 'Hide sidebar'), 'ControlOrMeta+b'),
      done: async () => {
        await expect(page.getByRole('navigation', { name: 'Conversations' })).toBeHidden();
        await page.keyboard.press('ControlOrMeta+b');
      },
    },
    'Delete a conversation': {
      does: (hand) => hand.chooseOf(row, 'Delete', 'Delete'),
      done: () => expect(conversations).toHaveCount(1),
    },
    'Bring it back': {
      does: (hand) => hand.press(button(page.locator('.toast'), 'Undo'), 'ControlOrMeta+z'),
      done: () => expect(conversations).toHaveCount(2),
    },
    'Open the settings': {
      does: async (hand) => {
        await hand.press(button(page, 'Account'));
        await hand.press(page.getByRole('menuitem', { name: 'Settings…' }));
      },
      done: async () => {
        await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
        await page.keyboard.press('Escape');
      },
    },
  };
}

interface Told {
  readonly clicks: number;
  readonly keys: string;
}

/** Each task, as docs/tasks.md tells it. */
async function told(): Promise<Record<string, Told>> {
  const page = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'tasks.md'), 'utf8');
  const rows = page.matchAll(/^\| (?<task>[^|]+?) +\| +(?<clicks>\d+) +\| (?<keys>[^|]+?) +\|/gm);
  return Object.fromEntries(
    [...rows].map(({ groups = {} }) => [
      groups.task ?? '',
      { clicks: Number(groups.clicks), keys: groups.keys ?? '' },
    ]),
  );
}

test('what people do every day takes as many clicks as the list of tasks says, and never more than two', async ({
  launch,
  groq,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launch();
  const hand = mouse(page);
  const counted: Record<string, number> = {};
  for (const [name, { does, done }] of Object.entries(tasksIn(app, page, groq)))
    await test.step(name, async () => {
      await does(hand);
      counted[name] = hand.done().clicks;
      await done();
    });
  const clicks = Object.entries(await told()).map(([name, task]) => [name, task.clicks]);
  expect(counted).toEqual(Object.fromEntries(clicks));
  expect(Object.keys(counted).length).toBeGreaterThanOrEqual(25);
  expect(Math.max(...Object.values(counted))).toBeLessThanOrEqual(2);
});

test('what people do every day is done by keyboard alone, with the keys that the list of tasks names', async ({
  launch,
  groq,
}) => {
  test.setTimeout(180_000);
  const { app, page } = await launch();
  const hand = keyboardAlone(page);
  const pressed: Record<string, string> = {};
  for (const [name, { does, done }] of Object.entries(tasksIn(app, page, groq)))
    await test.step(name, async () => {
      await does(hand);
      pressed[name] = hand.done().keys;
      await done();
    });
  const keys = Object.entries(await told()).map(([name, task]) => [name, task.keys]);
  expect(pressed).toEqual(Object.fromEntries(keys));
});
