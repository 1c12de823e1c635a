import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DEFAULT_INSTRUCTIONS } from '../src/shared/instructions';
import { startGroqServer } from '../world/groq/server';
import { writeSettings } from './harness/app';
import { hungryDocx } from './harness/hungry';
import { expect, test } from './harness/test';
import { failures } from '../world/groq/behaviours';
import {
  answerEnded,
  answers,
  ask,
  newConversation,
  newCredentials,
  saveFacts,
  send,
  signIn,
  signUp,
  startHere,
} from './harness/person';
import { allSent, syncNow } from './harness/sync';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Training data' });
const text = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Training text' });
const list = (page: Page): Locator => panel(page).getByRole('list', { name: 'Documents' });
const saved = (page: Page) =>
  expect(panel(page).getByRole('status', { name: 'Save state' })).toHaveText('Saved');

async function addDocument(page: Page, title: string, content: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'New document' }).click();
  await panel(page).getByRole('textbox', { name: 'Title' }).fill(title);
  await text(page).fill(content);
  await saved(page);
}

test('what is typed without a rest is on disk within a second, and not a letter is lost by that', async ({
  launch,
  launchInside,
}) => {
  const { page, kill } = await launchInside();
  await page.getByRole('button', { name: 'Training data' }).click();
  const words = Array.from({ length: 8 }, (_, at) => `car ${String(at)} costs ${String(9000 + at)};`).join(
    ' ',
  );
  await text(page).click();
  // Never a pause as long as the one that a save once waited for.
  await page.keyboard.type(words, { delay: 20 });
  await page.keyboard.type(' the end', { delay: 150 });
  await expect(text(page)).toHaveText(`${words} the end`);
  await kill();

  const again = await launch();
  await again.page.getByRole('button', { name: 'Training data' }).click();
  await expect(text(again.page)).toContainText(words);
});

test('what goes along with a question: the facts as they are then, of its conversation first, and the instructions', async ({
  inside: { page },
  groq,
}) => {
  await test.step('a question is asked from what was typed just before it', async () => {
    await page.getByRole('button', { name: 'Training data' }).click();
    await text(page).click();
    await page.keyboard.insertText('The red Corsa costs 9,500 euros.');
    await ask(page, 'What does the red Corsa cost?');
    expect(JSON.stringify(groq.chats.at(-1))).toContain('9,500 euros');
    await text(page).click();
    await page.keyboard.insertText('The blue Astra is sold. ');
    await page.getByRole('button', { name: 'Regenerate' }).last().click();
    await expect(answers(page)).toContainText('2 / 2');
    await answerEnded(page);
    expect(JSON.stringify(groq.chats.at(-1))).toContain('Astra is sold');
  });

  await test.step('each conversation gets its own facts, and they win over those for all', async () => {
    await newConversation(page);
    await saveFacts(page, 'The Civic costs 25,000');
    await saveFacts(page, 'The Civic costs 24,000', 'This conversation');
    await ask(page, 'What does the Civic cost?');
    const first = groq.chats.at(-1)?.messages[0]?.content ?? '';
    await newConversation(page);
    await saveFacts(page, 'The Civic costs 23,000', 'This conversation');
    await ask(page, 'What does the Civic cost here?');
    const second = groq.chats.at(-1)?.messages[0]?.content ?? '';

    expect(first).toContain('24,000');
    expect(first).not.toContain('23,000');
    expect(second).toContain('23,000');
    expect(second).not.toContain('24,000');
    for (const system of [first, second]) {
      expect(system.indexOf('those for this conversation win over')).toBeGreaterThan(-1);
      expect(system.indexOf('scope="all conversations"')).toBeLessThan(
        system.indexOf('scope="this conversation"'),
      );
    }
  });

  await test.step('base instructions can be changed and restored', async () => {
    await newConversation(page);
    await page.keyboard.press('ControlOrMeta+,');
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    await dialog.getByRole('textbox', { name: 'Base instructions' }).fill('Answer like a pirate.');
    await dialog.getByRole('button', { name: 'Save instructions' }).click();
    await expect(dialog.getByRole('button', { name: 'Save instructions' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await ask(page, 'Ahoy');
    expect(groq.chats.at(-1)?.messages[0]?.content).toMatch(/^Answer like a pirate\./);

    await page.keyboard.press('ControlOrMeta+,');
    await dialog.getByRole('button', { name: 'Restore the default' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Base instructions' })).toHaveValue(
      DEFAULT_INSTRUCTIONS,
    );
    await page.keyboard.press('Escape');
    await ask(page, 'Good day');
    const [system] = groq.chats.at(-1)?.messages ?? [];
    expect(system?.content.startsWith(DEFAULT_INSTRUCTIONS)).toBe(true);
  });
});

test('a document is saved as one types, undone, put in order, moved, and brought back', async ({
  launch,
  launchInside,
}) => {
  const { page, close, pageErrors } = await launchInside();
  await page.getByRole('button', { name: 'Training data' }).click();

  // Saved without a click. At once: what is typed with pauses is kept, and undone, in parts.
  await text(page).click();
  await page.keyboard.insertText('Red van: 12,000 euros');
  await saved(page);
  // Undone by itself, as the caret was moved meanwhile.
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.insertText(', diesel');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveText('Red van: 12,000 euros');
  await text(page).fill('Red van: 14,000 euros');
  await saved(page);

  // Searched in the editor.
  await page.keyboard.press('ControlOrMeta+f');
  await expect(panel(page).getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.press('Escape');

  await addDocument(page, 'Second', 'Blue car');
  await addDocument(page, 'Third', 'Green bus');
  const titles = () => list(page).getByRole('listitem').allInnerTexts();
  await expect.poll(titles).toEqual(['Facts', 'Second', 'Third']);
  await list(page).getByRole('button', { name: 'Third' }).focus();
  await page.keyboard.press('Home');
  await expect(list(page).getByRole('button', { name: 'Facts' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('button', { name: 'Third' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).toEqual(['Facts', 'Third', 'Second']);
  await list(page)
    .getByRole('button', { name: 'Second' })
    .dragTo(list(page).getByRole('button', { name: 'Facts' }), { targetPosition: { x: 30, y: 3 } });
  await expect.poll(titles).toEqual(['Second', 'Facts', 'Third']);

  await list(page).getByRole('button', { name: 'Third' }).click();
  await panel(page).getByRole('button', { name: 'Document actions' }).click();
  await page.getByRole('menuitem', { name: 'Use in this conversation only' }).click();
  await expect(panel(page).getByRole('tab', { name: 'This conversation' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect.poll(titles).toEqual(['Third']);
  await panel(page).getByRole('tab', { name: 'All conversations' }).click();
  await expect.poll(titles).toEqual(['Second', 'Facts']);
  // Dragged onto the other tab, and back; what is shown goes along.
  const tab = (name: string) => panel(page).getByRole('tab', { name });
  await list(page).getByRole('button', { name: 'Second' }).dragTo(tab('This conversation'));
  await expect.poll(titles).toEqual(['Third', 'Second']);
  await list(page).getByRole('button', { name: 'Second' }).dragTo(tab('All conversations'));
  await expect.poll(titles).toEqual(['Facts', 'Second']);

  await list(page).getByRole('button', { name: 'Facts' }).click();
  await panel(page).getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('textbox', { name: 'Earlier text' })).toContainText('12,000');
  await expect(history.getByRole('textbox', { name: 'Text now' })).toContainText('14,000');
  await history.getByRole('button', { name: 'Restore' }).click();
  await expect(text(page)).toContainText('12,000');
  await saved(page);
  await close();

  const again = await launch();
  await again.page.getByRole('button', { name: 'Training data' }).click();
  await expect(list(again.page).getByRole('listitem')).toHaveText(['Facts', 'Second']);
  await list(again.page).getByRole('button', { name: 'Facts' }).click();
  await expect(text(again.page)).toContainText('12,000');
  expect([...pageErrors, ...again.pageErrors]).toEqual([]);
});

test('a text of one megabyte is pasted, counted, typed into and split', async ({ inside: { page } }) => {
  await page.getByRole('button', { name: 'Training data' }).click();
  await text(page).evaluate((editor) => {
    const line = 'Honda Civic 2022, silver, 18,000 km, $25,000\n';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', line.repeat(Math.ceil(1_048_576 / line.length)));
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const meter = panel(page).getByRole('meter', { name: 'Token budget' });
  await expect(meter).toHaveAttribute('aria-valuetext', /\d{3},\d{3} of/);
  await text(page).click();
  await page.keyboard.type('A new fact. ');
  await expect(text(page)).toContainText('A new fact.');
  await expect(panel(page).getByRole('alert')).toContainText('256 KB');
  await panel(page).getByRole('button', { name: 'Split into several' }).click();
  await expect(list(page).getByRole('listitem').first()).toContainText('(1 of');
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
});

test('the preview is what the server receives, byte for byte, also when not everything fits', async ({
  launch,
  userData,
}) => {
  const groq = await startGroqServer({
    rateLimit: { requests: 1_000, tokens: 6_000 },
    tokensPerSecond: Number.POSITIVE_INFINITY,
  });
  try {
    await writeSettings(userData, { chat: { endpoint: groq.url } });
    const { page } = await launch();
    await startHere(page);
    await saveFacts(page, 'Opening hours: 9 to 5');
    const rows = Array.from(
      { length: 600 },
      (_, index) => `SKU-${1000 + index},wiper blade no. ${index},shelf ${index % 40},${index * 3} pieces`,
    );
    // The first answer's headers say what the account may send at once.
    await ask(page, 'When do you open?');
    await addDocument(page, 'Stock', ['code,part,place,stock', ...rows].join('\n'));
    await panel(page).getByRole('tab', { name: 'This conversation' }).click();
    await text(page).fill('SKU-1407 is reserved for Ben');
    await saved(page);

    const question = 'How many of SKU-1407 are there?';
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await panel(page).getByRole('button', { name: 'Preview prompt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Prompt preview' });
    await expect(dialog.getByRole('row', { name: /^Stock/ })).toContainText(/\d+ of \d+ passages/);
    const previewed = await dialog.locator('pre').allTextContents();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await send(page, question);
    await expect(answers(page)).toHaveCount(2);
    await expect(answers(page).last()).toContainText('1221 pieces');
    // The first request for it: this server counts its own way, and may want less than its limit said.
    const request = groq.requests.find(({ messages }) => messages.at(-1)?.content === question);
    expect(request?.messages.map(({ content }) => content)).toEqual(previewed);
    expect(request?.messages[0]?.content).toContain('SKU-1407,wiper blade no. 407');

    // The answer's details lead to the very passage.
    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Details' }).click();
    const details = answers(page).last().getByLabel('Details', { exact: true }).last();
    await details
      .getByRole('list', { name: /went along/ })
      .getByRole('button', { name: /^Stock, lines/ })
      .first()
      .click();
    await expect(panel(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Stock');
  } finally {
    await groq.stop();
  }
});

test('two people ask the same, each from their own facts and under their own instructions', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  const people = [newCredentials('anna'), newCredentials('ben')];
  for (const [index, person] of people.entries()) {
    await signUp(page, person);
    await saveFacts(page, `Our van costs ${index + 1}0,000`);
    await ask(page, 'What does our van cost?');
    const system = groq.chats.at(-1)?.messages[0]?.content ?? '';
    expect(system).toContain(`costs ${index + 1}0,000`);
    expect(system).not.toContain(`costs ${2 - index}0,000`);
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  }
});

test('a document that two devices edit offline keeps both texts, side by side', async ({
  launch,
  supabase,
  otherData,
}) => {
  const person = newCredentials();
  const first = await launch();
  await signUp(first.page, person);
  for (const facts of ['Van: 9,000', 'Van: 10,000']) {
    await saveFacts(first.page, facts);
    await allSent(first.page);
  }

  const second = await launch({ userDataDir: otherData });
  await signIn(second.page, person);
  await second.page.getByRole('button', { name: 'Training data' }).click();
  await expect(text(second.page)).toContainText('Van: 10,000');
  await test.step('a new computer has what the server kept', async () => {
    await panel(second.page).getByRole('button', { name: 'History' }).click();
    const kept = second.page.getByRole('dialog', { name: 'History' });
    await expect(kept.getByRole('list', { name: 'Earlier texts' })).toContainText('Kept by the server');
    await expect(kept.getByRole('textbox', { name: 'Earlier text' })).toContainText('Van: 9,000');
    await second.page.keyboard.press('Escape');
  });

  await supabase.setFault({ kind: 'down' });
  const one = { page: first.page, km: '11,000' };
  const other = { page: second.page, km: '12,000' };
  for (const { page, km } of [one, other]) {
    await text(page).fill(`Van: ${km} from this device`);
    await saved(page);
  }
  await supabase.setFault(null);

  // Each also tries again by itself: either may be the one that finds the other’s text at the server.
  await syncNow(one.page);
  await syncNow(other.page);
  const isTold = ({ page }: typeof one) => panel(page).getByText('Both texts are kept').isVisible();
  await expect.poll(async () => (await isTold(one)) || isTold(other)).toBe(true);
  const [earlier, later] = (await isTold(other)) ? [one, other] : [other, one];
  await expect(panel(later.page).getByRole('alert')).toContainText('Both texts are kept');
  await expect(list(later.page)).toContainText('Conflict');
  await panel(later.page).getByRole('button', { name: 'Compare' }).click();
  const history = later.page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('textbox', { name: 'The other device’s text' })).toContainText(earlier.km);
  await expect(history.getByRole('textbox', { name: 'This device’s text' })).toContainText(later.km);

  // The earlier one has the last text that was written, and its own in the history.
  await syncNow(earlier.page);
  await expect(text(earlier.page)).toContainText(later.km);
  await panel(earlier.page).getByRole('button', { name: 'History' }).click();
  await expect(
    earlier.page.getByRole('dialog', { name: 'History' }).getByRole('textbox', { name: 'Earlier text' }),
  ).toContainText(earlier.km);

  await history.getByRole('button', { name: 'Use the other device’s text' }).click();
  await expect(text(later.page)).toContainText(earlier.km);
  await expect(panel(later.page).getByRole('alert')).toHaveCount(0);
});

test('files become facts: tables, documents and what cannot be read', async ({
  inside: { page },
  userData,
  groq,
}) => {
  await page.getByRole('button', { name: 'Training data' }).click();

  const table = join(userData, 'prices.csv');
  // As a spreadsheet in Germany writes it: Latin-1 and semicolons.
  await writeFile(table, Buffer.from('Modell;Preis;Ort\nGolf;25.000;München\nPolo;18.000;Köln\n', 'latin1'));
  const page1 = join(userData, 'hours.html');
  await writeFile(
    page1,
    '<html><head><title>x</title><script>steal()</script></head><body><h1>Hours</h1><p>Open 9 to 5</p></body></html>',
  );
  const broken = join(userData, 'broken.pdf');
  await writeFile(broken, '%PDF-1.7\nnothing of the kind');
  const binary = join(userData, 'picture.png');
  await writeFile(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));

  const choosing = page.waitForEvent('filechooser');
  await panel(page).getByRole('button', { name: 'Import files…' }).click();
  await (await choosing).setFiles([table, page1, broken, binary]);
  const dialog = page.getByRole('dialog', { name: 'Import files' });
  await expect(dialog.getByRole('region', { name: 'Preview of prices.csv' })).toContainText('München');
  await expect(dialog.getByText('2 rows, separated by semicolon. Read as windows-1252.')).toBeVisible();
  await expect(dialog.getByRole('switch', { name: 'First row names the columns' })).toBeChecked();
  await expect(dialog.getByText('This file is damaged and cannot be read.')).toBeVisible();
  await expect(dialog.getByText('It is a picture: run it through text recognition')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 files' }).click();
  // What could not be read stays to be seen.
  await expect(dialog.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(list(page).getByRole('listitem')).toHaveText(['prices', 'hours']);

  await list(page).getByRole('button', { name: 'prices' }).click();
  const prices = panel(page).getByRole('grid', { name: 'prices' });
  for (const cell of ['Golf', '25.000', 'München'])
    await expect(prices.getByRole('gridcell', { name: cell, exact: true })).toBeVisible();
  await list(page).getByRole('button', { name: 'hours' }).click();
  await expect(text(page)).toContainText('Open 9 to 5');
  await expect(text(page)).not.toContainText('steal');
  await ask(page, 'What does the Golf cost?');
  expect(groq.chats.at(-1)?.messages[0]?.content).toContain('Modell,Preis,Ort\nGolf,25.000,München');

  await test.step('files are dropped onto the panel; one that needs all memory costs only itself', async () => {
    const dropped = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'hungry.docx'),
      );
      transfer.items.add(new File(['Vans are parked behind the house'], 'vans.txt'));
      return transfer;
    }, hungryDocx().toString('base64'));
    await panel(page).dispatchEvent('dragover', { dataTransfer: dropped });
    await panel(page).dispatchEvent('drop', { dataTransfer: dropped });
    await expect(dialog.getByRole('alert')).toContainText('takes more memory to read than there is', {
      timeout: 90_000,
    });
    await expect(dialog.getByText('Vans are parked behind the house')).toBeVisible();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(list(page).getByRole('listitem')).toHaveText(['prices', 'hours', 'vans']);
  });
});

test('the facts are tested by questions, of which not too much can be kept', async ({
  inside: { page },
  groq,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Test my data' });

  await test.step('questions with expected words test the facts, and are kept with them', async () => {
    await saveFacts(page, 'The red van costs 12,000 euros\nThe blue car has 4 doors');
    await panel(page).getByRole('button', { name: 'Test my data' }).click();
    await dialog.getByRole('textbox', { name: 'Question 1' }).fill('What does the red van cost?');
    await dialog.getByRole('textbox', { name: 'Expected words 1' }).fill('12000, euros');
    await dialog.getByRole('button', { name: 'Add question' }).click();
    await dialog.getByRole('textbox', { name: 'Question 2' }).fill('How many doors has the blue car?');
    await dialog.getByRole('textbox', { name: 'Expected words 2' }).fill('5 doors');
    await dialog.getByRole('button', { name: 'Run tests' }).click();
    await expect(dialog.getByRole('status', { name: 'Test results' })).toContainText('1 of 2 passed');
    await expect(dialog.getByText('Failed: 5 doors not in the answer')).toBeVisible();

    // What the server refuses says what to do, and the button is beside it.
    groq.next(failures.invalidKey);
    await dialog.getByRole('button', { name: 'Run tests' }).click();
    await expect(dialog.getByText(/API key was not accepted.*choose Retry/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await expect(dialog.getByRole('status', { name: 'Test results' })).toContainText('1 of 2 passed');
    await expect(dialog.getByText(/API key was not accepted/)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
    await expect(answers(page)).toHaveCount(0);

    await panel(page).getByRole('button', { name: 'Test my data' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Question 2' })).toHaveValue(
      'How many doors has the blue car?',
    );
    await page.keyboard.press('Escape');
    await ask(page, 'What does the red van cost?');
    expect(groq.chats.at(-1)?.messages[0]?.content).not.toContain('How many doors');
  });

  await test.step('a dialog says once that it cannot be kept, and then lets go', async () => {
    await panel(page).getByRole('button', { name: 'Test my data' }).click();
    for (const tooMuch of [300_000, 299_000]) {
      await dialog.getByRole('textbox', { name: 'Question 1' }).fill('x'.repeat(tooMuch));
      await page.keyboard.press('Escape');
      await expect(dialog.getByRole('alert')).toContainText('longer than 256 kB');
    }
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});
