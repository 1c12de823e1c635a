import type { Locator, Page } from '@playwright/test';
import { startEdgeFunction, type RunningEdgeFunction } from '../../world/supabase/edge-function';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { groqModels } from '../../world/groq/models';
import type { RunningSupabase } from '../../world/supabase/stack';
import { findInFiles, formsOf, recordIpc } from '../harness/leaks';
import { answerEnded, answers, ask, newCredentials, send, signUp, startHere } from '../harness/person';
import { expect, test } from '../harness/test';

const TEAM_KEY = 'gsk_theKeyOfTheTeam8Kq2Wm5Zr1';
/** The header of every access token that the server of these tests signs. */
const ACCESS_TOKEN = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url').slice(0, 18);

/** What only the function knows: the server that wants the team's key, and the key. */
let teamGroq: RunningGroqServer;
test.beforeAll(async () => {
  teamGroq = await startGroqServer({ apiKey: TEAM_KEY, models: groqModels, tokensPerSecond: Infinity });
});
test.afterAll(() => teamGroq.stop());

let proxy: RunningEdgeFunction | null = null;
test.afterEach(async ({ supabase }) => {
  supabase.setFunction('groq', null);
  await proxy?.stop();
  proxy = null;
  teamGroq.reset();
});

async function deploy(
  supabase: RunningSupabase,
  env: Record<string, string> = {},
): Promise<RunningEdgeFunction> {
  proxy = await startEdgeFunction('groq', {
    env: {
      SUPABASE_URL: supabase.url,
      SUPABASE_SERVICE_ROLE_KEY: supabase.serviceRoleKey,
      GROQ_API_KEY: TEAM_KEY,
      GROQ_BASE_URL: teamGroq.url,
      ...env,
    },
  });
  supabase.setFunction('groq', proxy.url);
  return proxy;
}

/** Opens the settings for as long as `work` takes. */
async function inSettings(page: Page, work: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('tab', { name: 'Models and keys' }).click();
  await work(dialog);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

const proxySwitch = (dialog: Locator) => dialog.getByRole('switch', { name: "Use my team's proxy" });

async function turnProxy(page: Page, on: boolean): Promise<void> {
  await inSettings(page, async (dialog) => {
    await proxySwitch(dialog).setChecked(on);
    await expect(dialog.getByRole('textbox', { name: 'Groq API key' })).toHaveCount(on ? 0 : 1);
    await expect(dialog.getByRole('textbox', { name: 'Endpoint' })).toHaveCount(on ? 0 : 1);
  });
}

const reason = (page: Page) => answers(page).last().getByTestId('unfinished-reason');

test('a signed-in person asks with the team’s key and never has it; the settings lead back to the endpoint', async ({
  launch,
  supabase,
  groq,
  userData,
}) => {
  const { logs: functionLogs } = await deploy(supabase);
  const { app, page, logs, close } = await launch();
  const ipc = await recordIpc(app);
  await signUp(page, newCredentials());

  await test.step('the answer streams, and Stop ends it at Groq', async () => {
    await turnProxy(page, true);
    await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('openai/gpt-oss-120b');
    teamGroq.next({ kind: 'gated', text: 'Planted answer, in pieces.', reasoning: '' });
    await send(page, 'Planted question?');
    await teamGroq.waitForRequest();
    teamGroq.release(2);
    await expect(answers(page).last()).toContainText('Planted answer');
    await expect(answers(page).last()).not.toContainText('in pieces');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect((await teamGroq.waitForAbort()).aborted).toBe(true);
    await answerEnded(page);

    await ask(page, 'And a whole one?');
    await expect(answers(page).last()).toContainText('demo');
    await expect(answers(page).last()).not.toHaveAttribute('aria-description', /./);
  });

  await test.step('Groq saw the team’s key and nothing of the person', () => {
    expect(groq.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(teamGroq.chats.length).toBeGreaterThanOrEqual(2);
    for (const { headers } of teamGroq.chats) {
      expect(headers.authorization).toBe(`Bearer ${TEAM_KEY}`);
      expect(JSON.stringify(headers)).not.toContain(ACCESS_TOKEN);
      expect(headers).not.toHaveProperty('apikey');
    }
  });

  await test.step('switched off, the endpoint is asked again', async () => {
    await turnProxy(page, false);
    await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('demo');
    const before = teamGroq.chats.length;
    await ask(page, 'Who answers now?');
    await expect(answers(page).last()).toContainText('demo');
    expect(teamGroq.chats).toHaveLength(before);
    expect(groq.chats.at(-1)?.path).toBe('/openai/v1/chat/completions');
    expect(groq.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  const planted = { teamKey: TEAM_KEY, accessToken: ACCESS_TOKEN };
  const traffic = Buffer.from(Object.values(await ipc()).join('\n'));
  await close();
  await test.step('neither key nor token in what the window is told, the files and the logs', async () => {
    expect(traffic.includes('Planted answer')).toBe(true);
    const printed = Buffer.from(logs.join('') + functionLogs());
    for (const secret of Object.values(planted)) {
      expect(formsOf(secret).some((form) => traffic.includes(form) || printed.includes(form))).toBe(false);
    }
    expect(printed.includes('Planted')).toBe(false);
    expect(await findInFiles(userData, planted)).toEqual([]);
  });
});

test('each refusal of the proxy has its own sentence, and the setting outlives a restart', async ({
  launch,
  supabase,
}) => {
  const first = await launch();
  await signUp(first.page, newCredentials());
  await turnProxy(first.page, true);
  await first.close();
  const { page } = await launch();
  await inSettings(page, (dialog) => expect(proxySwitch(dialog)).toBeChecked());

  await test.step('not deployed', async () => {
    await ask(page, 'Is there a proxy?');
    await expect(reason(page)).toHaveText(/has no team proxy yet. Tell the person who set up the project/);
  });

  await test.step('deployed without a key that Groq takes', async () => {
    await deploy(supabase, { GROQ_API_KEY: 'gsk_of_somebody_else' });
    await ask(page, 'Is the key right?');
    await expect(reason(page)).toHaveText(/team’s Groq key was not accepted/);
    await expect(answers(page).last().getByRole('button', { name: 'Open settings' })).toHaveCount(0);
    await proxy?.stop();
  });

  await test.step('down', async () => {
    await ask(page, 'Is anybody there?');
    await expect(reason(page)).toHaveText(/proxy did not answer/);
  });

  await test.step('the limit of a minute', async () => {
    await deploy(supabase, { PROXY_REQUESTS_PER_MINUTE: '1' });
    await ask(page, 'May I?');
    await ask(page, 'Once more?');
    await expect(reason(page)).toHaveText(/limit of your account is reached.*Choose Retry in \d+ seconds?/);
  });
});

test('an account on this computer has no team, and is told so', async ({ launch }) => {
  const { page } = await launch();
  await startHere(page);
  await inSettings(page, async (dialog) => {
    await expect(proxySwitch(dialog)).toBeDisabled();
    await expect(dialog.getByText('Sign in to your team’s project to use its proxy')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Groq API key' })).toBeVisible();
  });
});
