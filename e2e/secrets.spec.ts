import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInArguments, findInFiles, findInMemory, formsOf, recordIpc, rendererPid } from './harness/leaks';
import { ask, newCredentials, saveApiKey, saveFacts, signUp } from './harness/person';
import { connectionState } from './harness/sync';
import { expect, test } from './harness/test';

const API_KEY = 'gsk_plantedKey7Qm2xV9pLw4ZtR8sYb3N';
const FACT = 'Planted fact: the spare part number is QX-88-marmalade';

test('tokens, keys, password and facts are found nowhere they do not belong', async ({
  launch,
  supabase,
  groq,
  userData,
}) => {
  test.setTimeout(180_000);
  const credentials = { ...newCredentials(), password: 'Planted-pass-phrase-41-walrus' };
  // Whatever it writes, wherever: its own folder, temporary files, and what belongs to the person's desktop.
  const temporary = await mkdtemp(join(tmpdir(), 'safycore-secrets-'));
  const env = { TMPDIR: temporary };
  const written = [userData, temporary, ...desktopFolders()];
  const { app, page, logs, close } = await launch({ env });
  const ipc = await recordIpc(app);
  await signUp(page, credentials);
  await saveApiKey(page, API_KEY);
  await saveFacts(page, FACT);
  await ask(page, 'What is the spare part number?');
  expect(groq.chats.at(-1)?.headers.authorization).toBe(`Bearer ${API_KEY}`);
  await expect(connectionState(page)).toContainText('Online');

  const tokens = await supabase.sql`
    select t.token from auth.refresh_tokens t join auth.users u on u.id::text = t.user_id::text
    where u.email = ${credentials.email}`;
  const refreshToken = String(tokens.at(-1)?.token);
  expect(refreshToken.length).toBeGreaterThan(10);
  // The header of every access token this server signs; no other JWT exists in the test.
  const accessToken = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url').slice(0, 18);

  await test.step('the search finds what is there', async () => {
    expect(await findInMemory(await rendererPid(app), { fact: FACT })).toEqual(['fact']);
  });

  await test.step("not in the renderer's memory and storage", async () => {
    expect(await findInMemory(await rendererPid(app), { accessToken, refreshToken })).toEqual([]);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, '']);
  });

  await test.step('not in IPC traffic', async () => {
    const { asked, told } = await ipc();
    const occurs = (text: string, secret: string): boolean =>
      formsOf(secret).some((form) => Buffer.from(text).includes(form));
    expect([occurs(asked, FACT), occurs(told, FACT)]).toEqual([true, true]);
    for (const token of [accessToken, refreshToken]) {
      expect([occurs(asked, token), occurs(told, token)]).toEqual([false, false]);
    }
    // What a person types once goes one way, once.
    for (const secret of [API_KEY, credentials.password]) {
      expect(asked.split(secret)).toHaveLength(2);
      expect(occurs(told, secret)).toBe(false);
    }
  });

  const planted = {
    accessToken,
    refreshToken,
    apiKey: API_KEY,
    password: credentials.password,
    fact: FACT,
  };
  await test.step('not in the arguments and the environment of any process', async () => {
    const pid = app.process().pid ?? 0;
    expect(await findInArguments(pid, { program: 'electron' })).not.toEqual([]);
    expect(await findInArguments(pid, planted)).toEqual([]);
  });

  await test.step('the window fails, and whatever is written then is looked through, too', async () => {
    const before = await rendererPid(app);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    // Another one has taken its place.
    await expect.poll(() => rendererPid(app)).not.toBe(before);
    await expect.poll(() => rendererPid(app)).toBeGreaterThan(0);
  });

  await close();
  await test.step('not in logs, files and what is left of the window that failed', async () => {
    for (const folder of written) expect(await findInFiles(folder, planted)).toEqual([]);
    const printed = Buffer.from(logs.join(''));
    for (const [name, secret] of Object.entries(planted)) {
      expect(
        formsOf(secret).some((form) => printed.includes(form)),
        name,
      ).toBe(false);
    }
  });

  await test.step('password and key not in the renderer after the next start', async () => {
    const second = await launch({ env });
    await ask(second.page, 'And which part again?');
    expect(groq.chats.at(-1)?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    const planted = { accessToken, refreshToken, apiKey: API_KEY, password: credentials.password };
    expect(await findInMemory(await rendererPid(second.app), planted)).toEqual([]);
    await second.close();
    for (const folder of written) expect(await findInFiles(folder, planted)).toEqual([]);
  });
  await rm(temporary, { recursive: true, force: true });
});

/** Settings, data, caches and sockets of this session, which the harness keeps apart; the keychain's file is here too. */
function desktopFolders(): string[] {
  return ['CONFIG_HOME', 'DATA_HOME', 'CACHE_HOME', 'STATE_HOME', 'RUNTIME_DIR']
    .map((name) => process.env[`XDG_${name}`])
    .filter((folder) => folder !== undefined);
}
