import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { demoModels } from '../world/groq/models';
import { type RunningGroqServer, startGroqServer } from '../world/groq/server';
import { writeSettings } from './harness/app';
import { cheapestOf, expectLookedUp, INVENTORY, lookedUpIn, QUESTIONS } from './harness/inventory';
import { askMain } from './harness/operation';
import {
  answerEnded,
  answers,
  ask,
  expectSignedIn,
  newConversation,
  newCredentials,
  send,
  signIn,
  signUp,
  startHere,
} from './harness/person';
import { connectionState } from './harness/sync';
import { expect, test as base } from './harness/test';

/** Leaves 8,000 tokens for what is sent, and room for the answer. */
const CONTEXT = 10_667;

const test = base.extend<{ small: RunningGroqServer }>({
  small: async ({ supabase, userData }, use) => {
    const [demo] = demoModels;
    const server = await startGroqServer({
      models: demo ? [{ ...demo, context_window: CONTEXT }] : [],
      tokensPerSecond: Infinity,
    });
    const { url, publishableKey } = supabase;
    await writeSettings(userData, { supabase: { url, publishableKey }, chat: { endpoint: server.url } });
    await use(server);
    await server.stop();
  },
});

async function saveCars(page: Page): Promise<void> {
  await askMain(page, 'training.save', {
    sessionId: null,
    kind: 'table',
    title: 'inventory',
    enabled: true,
    content: INVENTORY,
  });
}

/** Asks in a conversation of its own that no window shows. */
async function askUnseen(page: Page, content: string): Promise<void> {
  const { session } = await askMain(page, 'sessions.create');
  await askMain(page, 'chat.send', { sessionId: session.id, content });
}

test('twenty questions over 1,500 cars in three languages send the right rows or number in 8,000 tokens, however they are asked', async ({
  launch,
  small,
}) => {
  test.setTimeout(180_000);
  const { page, pageErrors } = await launch();
  await startHere(page);
  await expectSignedIn(page);
  await saveCars(page);
  for (const [question, expected] of QUESTIONS) {
    await test.step(question, async () => {
      await askUnseen(page, question);
      const { messages } = await small.waitForRequest();
      expect(messages.at(-1)?.content).toBe(question);
      const system = messages[0]?.content ?? '';
      expect(system.length).toBeLessThan(INVENTORY.length / 2);
      expectLookedUp(system, expected);
    });
  }

  for (const [question, expected, query] of QUESTIONS) {
    await test.step(`the same by a model that looks up itself: ${question}`, async () => {
      const call = { name: 'look_up', arguments: JSON.stringify({ table: 'inventory', ...query }) };
      small.next({ kind: 'call', calls: [call] }, { kind: 'text', text: 'There it is.' });
      await askUnseen(page, question);
      await small.waitForRequest();
      const { messages } = await small.waitForRequest();
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool']);
      expectLookedUp(messages.at(-1)?.content ?? '', expected);
    });
  }
  await page.getByRole('list', { name: 'Conversations' }).getByRole('button').first().click();
  await expect(answers(page).last()).toContainText('There it is.');

  await test.step('a test question expects a number or a row, and shows what was looked up for it', async () => {
    await page.getByRole('button', { name: 'Training data' }).click();
    await page
      .getByRole('complementary', { name: 'Training data' })
      .getByRole('button', { name: 'Test my data' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Test my data' });
    await dialog.getByRole('textbox', { name: 'Question 1' }).fill('How many diesels do you have?');
    await dialog.getByRole('combobox', { name: 'Expect 1' }).selectOption('A number');
    await dialog.getByRole('textbox', { name: 'Expected number 1' }).fill('1,234');
    await dialog.getByRole('button', { name: 'Add question' }).click();
    await dialog.getByRole('textbox', { name: 'Question 2' }).fill('What is the cheapest diesel?');
    await dialog.getByRole('combobox', { name: 'Expect 2' }).selectOption('A row');
    const cheapest = cheapestOf('diesel');
    await dialog.getByRole('textbox', { name: 'Expected row 2' }).fill(cheapest);

    small.next({ kind: 'text', text: 'We have 1234 of them.' }, { kind: 'text', text: `It is ${cheapest}.` });
    await dialog.getByRole('button', { name: 'Run tests' }).click();
    const results = dialog.getByRole('status', { name: 'Test results' });
    await expect(results).toContainText('2 of 2 passed');
    await dialog
      .getByText(/^Passed \(/)
      .last()
      .click();
    await expect(dialog.getByText(/Looked up: inventory where fuel is diesel, cheapest first/)).toBeVisible();

    small.next({ kind: 'text', text: 'We have 34 of them.' }, { kind: 'text', text: 'It is another one.' });
    await dialog.getByRole('button', { name: 'Run tests' }).click();
    await expect(results).toContainText('0 of 2 passed');
    await expect(dialog.getByText('Failed: 1,234 not in the answer')).toBeVisible();
    await expect(dialog.getByText(`Failed: no row with ${cheapest} was looked up and named`)).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Test my data' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Expect 2' })).toHaveValue('row');
    await expect(dialog.getByRole('textbox', { name: 'Expected number 1' })).toHaveValue('1,234');
  });
  expect(pageErrors).toEqual([]);
});

test('a look-up is shown while it runs and is stopped with the answer; the demo model makes them, too', async ({
  inside: { page },
  groq,
}) => {
  await saveCars(page);
  const said = 'Looked up: inventory where fuel is diesel, the first 5: ';
  const line = answers(page).last().getByTestId('looked-up');

  groq.next(
    {
      kind: 'call',
      calls: [{ name: 'look_up', arguments: '{"where":[{"column":"fuel","value":"diesel"}],"limit":5}' }],
    },
    { kind: 'late' },
  );
  await send(page, 'Something nice for a family, if you please?');
  await expect(line).toContainText(said);
  await expect(answers(page).last()).toContainText('Thinking…');
  await page.getByRole('button', { name: 'Stop' }).click();
  await answerEnded(page);
  await expect(line).toContainText(said);
  await expect(answers(page).last()).toContainText('You stopped this answer.');

  await newConversation(page);
  await ask(page, 'Something nice with diesel for a family, if you please?');
  await expect(line).toContainText(said);
  await expect(answers(page).last()).toContainText('Looked up in your tables:');
});

test('a model looks for passages in words of its own: shown, kept with the answer, its source, and exported', async ({
  launch,
  small,
  userData,
}) => {
  const { app, page } = await launch();
  await startHere(page);
  await expectSignedIn(page);
  const day = (name: string, until: number): string =>
    `## ${name}\n\nDie Werkstatt hat am ${name} bis ${String(until)} Uhr Öffnungszeiten.`;
  const filling = (from: number): string =>
    Array.from(
      { length: 1_500 },
      (_, n) => `Absatz ${String(from + n)} handelt von Ding ${String(n * 7)}.`,
    ).join('\n');
  await askMain(page, 'training.save', {
    sessionId: null,
    title: 'Handbuch',
    enabled: true,
    content: [
      filling(0),
      ...[day('Montag', 17), day('Dienstag', 18), day('Freitag', 19), day('Samstag', 13)],
      '## Sonst',
      filling(2_000),
    ].join('\n\n'),
  });
  const call = { name: 'find', arguments: JSON.stringify({ words: ['Werkstatt', 'Öffnungszeiten'] }) };
  small.next({ kind: 'call', calls: [call] }, { kind: 'text', text: 'On Samstag until 13 Uhr.' });
  await page.getByRole('button', { name: 'New conversation' }).click();
  await ask(page, 'Something for my brother-in-law, if you please?');
  const line = answers(page).last().getByTestId('looked-up');
  const expectShown = async (): Promise<void> => {
    await expect(line).toContainText('Looking for: Werkstatt, Öffnungszeiten → 4 passages');
    await line.getByRole('button', { name: 'Passages' }).click();
    const table = answers(page).last().getByRole('region', { name: 'Passages' }).getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(5);
    await expect(table).toContainText('Samstag bis 13 Uhr');
  };
  await expectShown();
  await expect(answers(page).last()).toContainText('On Samstag until 13 Uhr.');
  await small.waitForRequest();
  const { messages } = await small.waitForRequest();
  expect(messages[0]?.content).not.toContain('Samstag bis 13 Uhr');
  expect(messages.at(-1)).toMatchObject({ role: 'tool' });

  await page.reload();
  await expectShown();
  // What it found is a source like what went along at first.
  await expect(answers(page).last()).not.toContainText('not in your training data');
  await answers(page).last().getByRole('button', { name: 'Sources' }).click();
  await expect(answers(page).last()).toContainText('Samstag bis 13 Uhr Öffnungszeiten.Handbuch1');

  const file = join(userData, 'one.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  const [session] = await askMain(page, 'sessions.list');
  if (session) await askMain(page, 'sessions.export', { sessionId: session.id });
  const text = await readFile(file, 'utf8');
  expect(text).toContain('> Looking for: Werkstatt, Öffnungszeiten → 4 passages');
  expect(text).toContain('Samstag bis 13 Uhr Öffnungszeiten.');
});

test('the demo on this computer looks up, too, so that a newcomer sees it', async ({ launch, userData }) => {
  await writeSettings(userData, {});
  const { page } = await launch();
  await startHere(page);
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('SafyCore demo');
  await saveCars(page);
  await ask(page, 'Something nice with diesel for a family, if you please?');
  await expect(answers(page).last().getByTestId('looked-up')).toContainText(
    'Looked up: inventory where fuel is diesel, the first 5: ',
  );
  await expect(answers(page).last()).toContainText('Looked up in your tables:');
});

test('what was looked up stands under the answer, with its rows as they were, on every device and in both exports', async ({
  launch,
  small,
  supabase,
  userData,
}) => {
  const anna = newCredentials();
  const { app, page } = await launch();
  await signUp(page, anna);
  await saveCars(page);
  await ask(page, 'What are the three cheapest diesels?');
  const [, ...rows] = lookedUpIn(small.chats.at(-1)?.messages[0]?.content ?? '')?.lines ?? [];
  expect(rows).toHaveLength(3);
  const [best] = rows;
  const code = best?.split(',')[0] ?? '';
  const said = /Looked up: inventory where fuel is diesel, cheapest first, the first 3: \d+ of 1,500/;

  const lines = (on: Page): Locator => answers(on).last().getByTestId('looked-up');
  const expectShown = async (on: Page): Promise<void> => {
    await expect(lines(on)).toHaveText(said);
    await lines(on).getByRole('button', { name: 'Rows' }).click();
    const table = answers(on).last().getByRole('region', { name: 'Rows' }).getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(table.getByRole('row').nth(1)).toContainText(code);
  };
  await expectShown(page);

  await test.step('it stays when the table says something else', async () => {
    const [saved] = await askMain(page, 'training.list', { sessionId: null });
    const content = INVENTORY.replace(`${best ?? ''}\n`, '');
    const document = { sessionId: null, kind: 'table', title: 'inventory', enabled: true } as const;
    await askMain(page, 'training.save', { ...document, ...(saved ? { id: saved.id } : {}), content });
    await page.reload();
    await expectShown(page);
  });

  await test.step('it is in the account’s export, and in the Markdown', async () => {
    for (const [operation, name] of [
      ['data.export', 'all.safycore'],
      ['sessions.export', 'one.md'],
    ] as const) {
      const file = join(userData, name);
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, file);
      const [session] = await askMain(page, 'sessions.list');
      if (operation === 'data.export') await askMain(page, operation);
      else if (session) await askMain(page, operation, { sessionId: session.id });
      const text = await readFile(file, 'utf8');
      for (const row of rows) {
        expect(text).toContain(name.endsWith('.md') ? row : JSON.stringify(row).slice(1, -1));
      }
      if (name.endsWith('.md')) {
        expect(text).toMatch(/^> Looked up: inventory where fuel is diesel, cheapest first/m);
        expect(text).toContain(`> | ${code} |`);
      }
    }
  });

  await test.step('it is on another device', async () => {
    await expect(connectionState(page)).toHaveText('Online');
    const userDataDir = join(userData, 'other');
    const { url, publishableKey } = supabase;
    await writeSettings(userDataDir, { supabase: { url, publishableKey }, chat: { endpoint: small.url } });
    const other = (await launch({ userDataDir })).page;
    await other.getByRole('main', { name: 'Welcome' }).getByRole('button', { name: 'Sign in' }).click();
    await signIn(other, anna);
    await other
      .getByRole('list', { name: 'Conversations' })
      .getByRole('button', { name: /three cheapest/ })
      .first()
      .click();
    await expectShown(other);
  });
});
