import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { eventChannel } from '../src/shared/ipc/bridge';
import { MAX_QUESTION_CHARS } from '../src/shared/limits';
import { directionOf, spokenLanguages } from '../src/shared/words/language';
import { catalogueOf } from '../src/shared/words/speak-language';
import { writeSettings } from './harness/app';
import { holdAnswers } from './harness/operation';
import { ask, signOut, startHere } from './harness/person';
import { startOver } from './harness/start-over';
import { expect, test } from './harness/test';

const OUT = join(import.meta.dirname, '..', 'out');

const TYPES_FROM_FIRST_FRAME = join(import.meta.dirname, 'harness', 'type-from-first-frame.cjs');

/** What `type-from-first-frame.cjs` tells. */
interface Typing {
  readonly text: string;
  /** How many letters were typed when the composer was there; -1 before. */
  readonly whenShown: number;
  readonly ended: boolean;
}

/** In bytes: what a start reads before the first frame. Whatever is needed later belongs into a part of its own. */
const BUDGET = { script: 525_000, style: 52_000, main: 12_000 };
/** In bytes: what main reads of the application at once, while the window's first frame is made. */
const PART = 110_000;
/** In bytes: all that it reads before there is something to see. What answers questions comes after it. */
const APPLICATION = 315_000;

test('the first frame needs one script and one style sheet, within their budget', async () => {
  const page = await readFile(join(OUT, 'renderer', 'workspace.en.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(files.map((path) => path.split('.').at(-1)).sort()).toEqual(['css', 'js']);
  const sizeOf = async (end: string): Promise<number> =>
    (await stat(join(OUT, 'renderer', files.find((path) => path.endsWith(end)) ?? ''))).size;
  expect(await sizeOf('.js')).toBeLessThan(BUDGET.script);
  expect(await sizeOf('.css')).toBeLessThan(BUDGET.style);
  expect((await stat(join(OUT, 'main', 'index.js'))).size).toBeLessThan(BUDGET.main);
});

test('the application is read in parts, none of which keeps the first frame waiting', async () => {
  const folder = join(OUT, 'main', 'chunks');
  const names = await readdir(folder);
  const sizes = new Map<string, number>();
  const measure = async (name: string): Promise<void> => {
    if (sizes.has(name)) return;
    const text = await readFile(join(folder, name), 'utf8');
    sizes.set(name, Buffer.byteLength(text));
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      await measure(imported);
  };
  for (const name of names.filter((file) => file.startsWith('application-'))) await measure(name);
  expect(sizes.size).toBeGreaterThan(10);
  expect([...sizes].filter(([, size]) => size > PART)).toEqual([]);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(APPLICATION);
});

test('each language has its first frame, with the workspace’s outline and without', async () => {
  for (const language of spokenLanguages) {
    const words = await catalogueOf(language);
    const [workspace, empty, door] = await Promise.all(
      ['workspace', 'empty', 'door'].map((kind) =>
        readFile(join(OUT, 'renderer', `${kind}.${language}.html`), 'utf8'),
      ),
    );
    const direction = directionOf(language);
    expect(workspace).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(workspace).toContain(`maxlength="${MAX_QUESTION_CHARS}"`);
    expect(workspace).toContain(`aria-label=${JSON.stringify(words['composer.message'])}`);
    expect(workspace).toContain(`placeholder=${JSON.stringify(words['composer.placeholder'])}`);
    expect(empty).toContain('data-empty');
    expect(workspace).not.toContain('data-empty');
    expect(door).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(door).not.toContain('textarea');
  }
});

test('nothing is lost that is typed from the first frame on', async ({ launch, launchInside }) => {
  const first = await launchInside();
  const composer = first.page.getByRole('textbox', { name: 'Message' });
  await composer.fill('Of the day before');
  // Whoever turns to another window has it saved at once.
  await first.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await first.close();

  const { app, page } = await launch({ before: TYPES_FROM_FIRST_FRAME });
  const typing = () => app.evaluate(() => (globalThis as unknown as { typing: Typing }).typing);
  await expect.poll(async () => (await typing()).ended).toBe(true);
  const { text } = await typing();
  // What came before the composer is a line of its own; on a fast start, all came to the composer.
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(
    new RegExp(`^Of the day before\\n?${text}$`),
  );
  await expect(page.locator('#outline')).toHaveCount(0);
});

test('what was typed the day before is there, in the conversation that opens and in the others', async ({
  launch,
  launchInside,
}) => {
  const first = await launchInside();
  const before = first.page.getByRole('textbox', { name: 'Message' });
  await ask(first.page, 'First question');
  await before.fill('half a question');
  await first.page.keyboard.press('ControlOrMeta+n');
  await ask(first.page, 'Second question');
  await before.fill('Of the day before');
  await first.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await first.close();

  const { app, page } = await launch();
  const composer = page.getByRole('textbox', { name: 'Message' });
  await test.step('a draft of the day before goes on where it ended', async () => {
    await expect(composer).toHaveValue('Of the day before');
    await expect(composer).toBeFocused();
    await page.keyboard.type(', and today');
    await expect(composer).toHaveValue('Of the day before, and today');
  });

  await test.step('what is typed while a conversation opens stands behind what was typed there the day before', async () => {
    await expect(page.getByRole('main', { name: 'Second question' })).toBeVisible();
    const { release } = await holdAnswers(app, 'sessions.open');
    await page.getByRole('button', { name: 'First question', exact: true }).click();
    await expect(composer).toBeFocused();
    await page.keyboard.type('and more');
    // Nothing of it goes over what is on the disk.
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await release();
    await expect(composer).toHaveValue('half a question\nand more');
  });
});

test('what is typed where no composer has come yet waits for it, and no field of the outline stays', async ({
  launch,
  userData,
}) => {
  await writeSettings(userData, { chat: { localServers: [] } });
  const first = await launch();
  await first.page.getByRole('button', { name: 'Start on this computer' }).click();
  await expect(first.page.getByRole('main', { name: 'Who should answer?' })).toBeVisible();
  await first.close();
  // As it is where the last start came to a workspace, and its key is gone since.
  const file = join(userData, 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...settings, opensWorkspace: true }));

  const { app, page } = await launch({ before: TYPES_FROM_FIRST_FRAME });
  const typing = () => app.evaluate(() => (globalThis as unknown as { typing: Typing }).typing);
  await expect.poll(async () => (await typing()).ended).toBe(true);
  await expect(page.getByRole('main', { name: 'Who should answer?' })).toBeVisible();
  await expect(page.locator('.composer textarea')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try the demo' }).click();
  const composer = page.getByRole('textbox', { name: 'Message' });
  await expect(composer).toBeFocused();
  // On a fast start, nothing came before it led elsewhere.
  expect((await typing()).text.startsWith(await composer.inputValue())).toBe(true);
});

test('what is typed before a new conversation is made belongs to it', async ({ launchInside }) => {
  const { app, page } = await launchInside();
  await test.step('nothing is lost that is typed while a new conversation is made', async () => {
    const composer = page.getByRole('textbox', { name: 'Message' });
    await ask(page, 'First question');
    await composer.fill('Of the one before');
    const { release } = await holdAnswers(app, 'sessions.create');
    await page.keyboard.press('ControlOrMeta+n');
    await page.keyboard.type('Of the new one');
    await page.keyboard.press('ArrowLeft');
    await release();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(composer).toHaveValue('Of the new one');
    await page.keyboard.type('!');
    await expect(composer).toHaveValue('Of the new on!e');
  });

  await test.step('a question that is sent before its new conversation is made is asked in it', async () => {
    await startOver(page);
    await ask(page, 'First question');
    const { release } = await holdAnswers(app, 'sessions.create');
    await page.keyboard.press('ControlOrMeta+n');
    await page.keyboard.type('Second question');
    await page.keyboard.press('Enter');
    await release();
    await expect(page.getByRole('main', { name: 'Second question' })).toBeVisible();
    await expect(page.getByRole('article', { name: 'Assistant' })).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('');
  });
});

test('the next start is told whether this one came to a workspace, and where its composer will stand', async ({
  launch,
  launchInside,
  userData,
}) => {
  const { page, close } = await launchInside();
  const told = async (): Promise<unknown> => {
    const file = await readFile(join(userData, 'settings.json'), 'utf8');
    const { opensWorkspace, opensEmpty } = JSON.parse(file) as Record<string, unknown>;
    return { opensWorkspace, opensEmpty };
  };
  /** How far the outline's composer stands from where the real one is. */
  const jump = async (window: Page, kind: string): Promise<number> => {
    const html = await readFile(join(OUT, 'renderer', `${kind}.en.html`), 'utf8');
    return window.evaluate((text) => {
      const topOf = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
      const outline = new DOMParser().parseFromString(text, 'text/html').getElementById('outline');
      if (outline) document.body.append(outline);
      const away = topOf('#outline textarea') - topOf('#root .composer textarea');
      outline?.remove();
      return Math.abs(away);
    }, html);
  };
  // Whoever came in before asked nothing.
  expect(await told()).toEqual({ opensWorkspace: true, opensEmpty: true });
  await page.getByRole('button', { name: 'A car dealer’s stock' }).click();
  await expect(page.getByRole('list', { name: 'Example questions' })).toBeVisible();
  expect(await jump(page, 'empty')).toBeLessThan(2);
  await ask(page, 'Which one is a diesel?');
  expect(await jump(page, 'workspace')).toBeLessThan(2);
  await close();
  expect(await told()).toEqual({ opensWorkspace: true, opensEmpty: false });

  const again = await launch();
  await signOut(again.page);
  await expect.poll(told).toMatchObject({ opensWorkspace: false });
});

test('whoever answers is asked for its models once somebody writes, and not at each start', async ({
  launch,
  groq,
}) => {
  const asked = (): number => groq.requests.filter(({ path }) => path.endsWith('/models')).length;
  const first = await launch();
  await startHere(first.page);
  await ask(first.page, 'First question');
  await expect.poll(asked).toBeGreaterThan(0);
  await first.close();
  groq.reset();

  const { page } = await launch();
  // What it said last is shown; nothing is left that the start would do once it is idle.
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText(/gpt-oss|demo/i);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked()).toBe(0);
  await page.getByRole('textbox', { name: 'Message' }).fill('Second');
  await expect.poll(asked).toBeGreaterThan(0);
});

test('a first start takes no more room than it may, has its own face, and leaves its script compiled', async ({
  launch,
  userData,
}) => {
  const { app, page, close } = await launch();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();

  await test.step('a start leaves main’s young objects the room that they had, and no more', async () => {
    const room = await app.evaluate(() =>
      process
        .getBuiltinModule('node:v8')
        .getHeapSpaceStatistics()
        .find(({ space_name }) => space_name === 'new_space'),
    );
    expect(room?.space_size).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  // The other systems have a good one of their own.
  if (process.platform === 'linux') {
    await test.step('Linux has the app’s own face from its first words on', async () => {
      await expect(page.locator('body')).toHaveCSS('font-family', /^"Inter Variable"/);
      expect(await page.evaluate(() => document.fonts.check('15px "Inter Variable"'))).toBe(true);
    });
  }

  await test.step('the compiled script is kept for the next start', async () => {
    await close();
    const folder = join(userData, 'Code Cache', 'js');
    const sizes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
    );
    expect(Math.max(...sizes)).toBeGreaterThan(50_000);
  });
});

test('a start that waits for its history to be brought up to date says how far it is', async ({
  launchInside,
}) => {
  const { app, page } = await launchInside();
  const { release } = await holdAnswers(app, 'app.bootstrap');
  await page.reload();
  const said = page.getByText('Updating your conversations for this version: 42%');
  // Until the page listens, as main does.
  await expect(async () => {
    await app.evaluate(
      ({ BrowserWindow }, channel) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send(channel, { share: 0.42 }),
      eventChannel('history.updating'),
    );
    await expect(said).toBeVisible({ timeout: 500 });
  }).toPass();
  await release();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expect(said).toHaveCount(0);
});
