import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { formsOf } from './harness/leaks';
import {
  ask,
  expectSignedIn,
  newCredentials,
  saveApiKey,
  saveFacts,
  signOut,
  signUp,
  startHere,
} from './harness/person';
import { questionsOf } from './harness/server-rows';
import { expect, test } from './harness/test';

const API_KEY = 'gsk_plantedKey5Jm8xV2pLw4ZtR8sYb1N';

/** The system's own dialogs cannot be reached: they answer with these at once. */
async function chooseInDialogs(app: ElectronApplication, save: string, open: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      const asked = (options: unknown): void => {
        Reflect.set(globalThis, 'asked', options);
      };
      dialog.showSaveDialog = (...args: unknown[]) => {
        asked(args.at(-1));
        return Promise.resolve({ canceled: false, filePath: paths.save });
      };
      dialog.showOpenDialog = (...args: unknown[]) => {
        asked(args.at(-1));
        return Promise.resolve({ canceled: false, filePaths: [paths.open] });
      };
    },
    { save, open },
  );
}

/** Where the last dialog began, and under which name. */
const placeAsked = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => Reflect.get(Reflect.get(globalThis, 'asked') as object, 'defaultPath') as unknown);

async function openYourData(page: Page) {
  const settings = page.getByRole('dialog', { name: 'Settings' });
  if (!(await settings.isVisible())) {
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Settings…' }).click();
    await settings.getByRole('tab', { name: 'Your data' }).click();
  }
  return settings;
}

const conversations = (page: Page) => page.getByRole('list', { name: 'Conversations' });

test('an export holds everything and no secret; importing it brings back what was deleted', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = { ...newCredentials('anna'), password: 'Planted-pass-phrase-77-otter' };
  const { app, page } = await launch();
  const folder = join(userData, 'exports');
  const file = join(folder, 'mine.json');
  await mkdir(folder);
  await chooseInDialogs(app, file, file);
  await signUp(page, anna);
  await saveApiKey(page, API_KEY);
  await saveFacts(page, 'The blue door opens with walnut');
  await ask(page, 'Which door?');
  await ask(page, 'And the key?');

  await test.step('export', async () => {
    const settings = await openYourData(page);
    await settings.getByRole('button', { name: 'Export everything…' }).click();
    await expect(settings.getByText('Exported to mine.json.')).toBeVisible();
    expect(await placeAsked(app)).toMatch(/^SafyCore \d{4}-\d\d-\d\d\.safycore$/);
    const bytes = await readFile(file);
    const { rows } = JSON.parse(bytes.toString()) as { rows: { kind: string; content?: string }[] };
    expect(rows.filter(({ kind }) => kind === 'message').map(({ content }) => content)).toEqual(
      expect.arrayContaining(['Which door?', 'And the key?']),
    );
    expect(rows.filter(({ kind }) => kind === 'document')).toHaveLength(1);
    const tokens = await supabase.sql`
      select t.token from auth.refresh_tokens t join auth.users u on u.id::text = t.user_id::text
      where u.email = ${anna.email}`;
    for (const secret of [API_KEY, anna.password, String(tokens.at(-1)?.token), 'eyJ']) {
      expect(
        formsOf(secret)
          .slice(0, 2)
          .some((form) => bytes.includes(form)),
      ).toBe(false);
    }
  });

  await test.step('Markdown', async () => {
    await chooseInDialogs(app, file, folder);
    const settings = await openYourData(page);
    await settings.getByRole('button', { name: 'Export as Markdown…' }).click();
    await expect(settings.getByText(/Wrote 1 file to SafyCore/)).toBeVisible();
    expect(await placeAsked(app), 'the folder of the last one').toBe(folder);
    const written = (await readdir(folder)).find((name) => name.startsWith('SafyCore')) ?? '';
    const [name = ''] = await readdir(join(folder, written));
    expect(await readFile(join(folder, written, name), 'utf8')).toContain('And the key?');
    await page.keyboard.press('Escape');
  });

  await test.step('a conversation, and a place where nothing may be written', async () => {
    const exportConversation = async (): Promise<void> => {
      const item = conversations(page).getByRole('listitem').filter({ hasText: 'Which door?' });
      await item.hover();
      await item.getByRole('button', { name: 'Conversation actions' }).click();
      await page.getByRole('menuitem', { name: /^Export/ }).click();
    };
    await chooseInDialogs(app, join(folder, 'door.md'), folder);
    await exportConversation();
    await expect(page.getByText(/door\.md/)).toBeVisible();
    expect(await placeAsked(app)).toBe(join(folder, 'Which door.md'));
    expect(await readFile(join(folder, 'door.md'), 'utf8')).toContain('And the key?');
    await chooseInDialogs(app, join(folder, 'gone', 'door.md'), folder);
    await exportConversation();
    await expect(page.getByText('SafyCore may not write there. Choose another place.')).toBeVisible();
  });

  await test.step('a damaged file is refused with a sentence', async () => {
    const damaged = join(folder, 'damaged.json');
    await writeFile(damaged, (await readFile(file, 'utf8')).replace('Which door?', 'Which doors?'));
    await chooseInDialogs(app, file, damaged);
    const settings = await openYourData(page);
    await settings.getByRole('button', { name: 'Import…' }).click();
    await expect(settings.getByRole('alert')).toContainText('changed');
    await page.keyboard.press('Escape');
  });

  await test.step('delete, and import', async () => {
    const item = conversations(page).getByRole('listitem').filter({ hasText: 'Which door?' });
    await item.hover();
    await item.getByRole('button', { name: 'Conversation actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(conversations(page)).not.toContainText('Which door?');
    await page.keyboard.press('ControlOrMeta+Shift+D');
    const deleted = page.getByRole('dialog', { name: 'Deleted' });
    await deleted.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(deleted).toContainText('Nothing was deleted');
    await page.keyboard.press('Escape');
    await expect.poll(() => questionsOf(supabase, anna.email)).toEqual([]);

    await chooseInDialogs(app, file, file);
    const settings = await openYourData(page);
    await settings.getByRole('button', { name: 'Import…' }).click();
    const offer = page.getByRole('dialog', { name: 'Import', exact: true });
    await expect(offer).toContainText(/1 conversation and \d+ messages/);
    await expect(offer).toContainText('1 document');
    await offer.getByRole('button', { name: 'Import' }).click();
    await expect(settings.getByText(/Imported 1 conversation/)).toBeVisible();
    await page.keyboard.press('Escape');
    await conversations(page).getByRole('button', { name: 'Which door?' }).click();
    await expect(page.getByRole('article', { name: 'You' })).toHaveText(['Which door?', 'And the key?']);
    await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(['Which door?', 'And the key?']);
    await openYourData(page);
    await settings.getByRole('button', { name: 'Import…' }).click();
    await expect(offer).toContainText('Everything in this file is in this account already.');
  });
});

test('what was kept without an account moves into one, whole, and leaves nothing behind', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const { page } = await launch();
  await startHere(page);
  await expectSignedIn(page);
  await saveFacts(page, 'Kept without an account');
  await ask(page, 'Asked without an account');
  await signOut(page);
  await signUp(page, anna);
  const offer = page.getByRole('status', { name: 'Without an account' });
  await expect(offer).toContainText('1 document');
  await offer.getByRole('button', { name: 'Not now' }).click();
  await expect(offer).toBeHidden();

  const settings = await openYourData(page);
  await settings.getByRole('button', { name: 'Move into this account' }).click();
  await expect(settings.getByText(/Moved 1 conversation/)).toBeVisible();
  await page.keyboard.press('Escape');
  await conversations(page).getByRole('button', { name: 'Asked without an account' }).click();
  await expect(page.getByRole('article', { name: 'You' })).toHaveText('Asked without an account');
  await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(['Asked without an account']);
  expect((await readdir(join(userData, 'accounts'))).filter((name) => name.startsWith('local'))).toEqual([]);
});
