import { createServer as createTlsServer } from 'node:https';
import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { startLocalServer } from '../world/groq/local-server';
import { localServers } from '../world/groq/local-servers';
import { groqModels } from '../world/groq/models';
import { startGroqServer, type RunningGroqServer } from '../world/groq/server';
import { writeSettings } from './harness/app';
import { answerEnded, answers } from './harness/person';
import { expect, test } from './harness/test';

const KEY_MS = 80;
const KEY = 'gsk_aKeyOfOurOwnThatIsAsLongAsThoseOfGroqAre00000000000000';
const picture = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

/** Where `api.groq.com` leads to a scripted Groq, by a certificate that this start of the app takes. */
async function groqAtHome(groq: RunningGroqServer, dir: string) {
  const [key, certificate] = [join(dir, 'key.pem'), join(dir, 'certificate.pem')];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-keyout', key, '-out', certificate, '-days', '2'],
    ...['-subj', '/CN=api.groq.com', '-addext', 'subjectAltName=DNS:api.groq.com'],
  ]);
  const cert = await readFile(certificate);
  const server = createTlsServer({ key: await readFile(key), cert }, (request, response) => {
    const { method, headers, url } = request;
    const onward = forward(groq.url + String(url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((done) => server.once('listening', () => done()));
  const { port } = server.address() as AddressInfo;
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    args: [
      `--host-resolver-rules=MAP api.groq.com:443 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
    ],
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const name = (button: string | RegExp) => ({ name: button });

/** An empty profile that has nobody on this computer to find. */
const emptyProfile = (dir: string, places: { name: string; endpoint: string }[] = []) =>
  writeSettings(dir, { chat: { localServers: places } });

/** From the facts to an answer: an example, its first question, Enter. */
async function askExample(page: Page): Promise<void> {
  await page.getByRole('button', name('A car dealer’s stock')).click();
  const questions = page.getByRole('list', { name: 'Example questions' }).getByRole('button');
  await expect(questions).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await picture(page, 'questions');
  await questions.first().click();
  const composer = page.getByRole('textbox', { name: 'Message' });
  await expect(composer).toHaveValue('What is the price of Honda Civic?');
  await expect(composer).toBeFocused();
  await expect(answers(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(answers(page)).toHaveCount(1);
  await answerEnded(page);
  await expect(answers(page)).toContainText('25000');
}

/** Counts what a person presses with the mouse, and fails when a minute is over. */
async function withinAMinute(page: Page, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = (): void => {
      const { dataset } = document.documentElement;
      dataset.clicks = String(Number(dataset.clicks) + 1);
    };
    document.addEventListener('pointerdown', count, { capture: true });
  });
  const begun = Date.now();
  await work();
  expect(Date.now() - begun).toBeLessThan(60_000);
  expect(Number(await page.evaluate(() => document.documentElement.dataset.clicks))).toBeLessThanOrEqual(4);
}

test('from an empty profile to an answer from one’s own facts with the demo', async ({
  launch,
  userData,
}) => {
  await emptyProfile(userData);
  const { page } = await launch();
  await expect(page.getByRole('button', name('Start on this computer'))).toBeVisible();
  await expect(page.getByRole('button', name('Sign in or create an account'))).toHaveCount(0);
  await picture(page, 'door');
  await withinAMinute(page, async () => {
    await page.getByRole('button', name('Start on this computer')).click();
    await expect(page.getByRole('main', { name: 'Who should answer?' })).toBeVisible();
    await picture(page, 'who');
    await page.getByRole('button', name('Try the demo')).click();
    await expect(page.getByRole('heading', { name: 'What should answers come from?' })).toBeVisible();
    await picture(page, 'facts');
    await askExample(page);
  });
  await expect(answers(page)).toContainText('not a real AI');
  await picture(page, 'answer');
  // What was taken is what the panel shows, and no empty document.
  await page.getByRole('button', name('Training data')).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Cars in stock');
});

test('the same with a key, which Groq is shown when it is pasted', async ({ launch, userData }) => {
  const groq = await startGroqServer({ models: groqModels, apiKey: KEY });
  const home = await groqAtHome(groq, userData);
  await emptyProfile(userData);
  const { page } = await launch({ args: home.args });
  const key = page.getByRole('textbox', { name: 'Groq API key' });
  const state = page.getByRole('status', { name: 'Key state' });
  await withinAMinute(page, async () => {
    await page.getByRole('button', name('Start on this computer')).click();
    await expect(key).toBeFocused();
    await page.keyboard.type(KEY, { delay: KEY_MS });
    await expect(state).toHaveText(/^Works\. \d+ models\.$/);
    await picture(page, 'key');
    await page.getByRole('button', name('Continue')).click();
    await askExample(page);
  });
  expect(groq.chats.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  home.stop();
  await groq.stop();
});

test('a key that Groq does not know is said to be unknown and not kept; one that nobody can check is kept', async ({
  launch,
  userData,
}) => {
  const groq = await startGroqServer({ apiKey: KEY });
  const home = await groqAtHome(groq, userData);
  await emptyProfile(userData);
  const { page } = await launch({ args: home.args });
  await page.getByRole('button', name('Start on this computer')).click();
  const key = page.getByRole('textbox', { name: 'Groq API key' });
  const state = page.getByRole('status', { name: 'Key state' });
  await key.fill(`${KEY}x`);
  await expect(state).toContainText('Groq does not know this key.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Who should answer?' })).toBeVisible();
  // As a page or a file of settings has it.
  await key.fill(` export GROQ_API_KEY="${KEY}" `);
  await expect(state).toContainText('Works.');
  home.stop();
  await key.fill(`${KEY}y`);
  await expect(state).toContainText('Could not be checked, saved.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await groq.stop();
});

test('a model server of this computer is found and used', async ({ launch, userData }) => {
  const server = await startLocalServer(localServers.ollama);
  await emptyProfile(userData, [
    { name: 'LM Studio', endpoint: 'http://127.0.0.1:9' },
    { name: 'Ollama', endpoint: server.url },
  ]);
  const { page } = await launch();
  await page.getByRole('button', name('Start on this computer')).click();
  await expect(page.getByRole('button', name('Use Ollama'))).toBeVisible();
  await expect(page.getByRole('button', name('Use LM Studio'))).toHaveCount(0);
  await picture(page, 'ollama');
  await page.getByRole('button', name('Use Ollama')).click();
  await page.getByRole('textbox', { name: 'Facts' }).fill('code;price\nA1;5 $');
  await page.getByRole('button', name('Use these facts')).click();
  await page.getByRole('button', { name: 'Training data', exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Documents' })).toContainText('My table');
  await page.getByRole('textbox', { name: 'Message' }).fill('Two and two?');
  await page.keyboard.press('Enter');
  await expect(answers(page)).toContainText('Four.');
  await server.stop();
});

test('whoever chose the demo takes a key later, in Settings', async ({ launch, userData }) => {
  const groq = await startGroqServer({ models: groqModels, apiKey: KEY });
  const home = await groqAtHome(groq, userData);
  await emptyProfile(userData);
  const first = await launch({ args: home.args });
  await first.page.getByRole('button', name('Start on this computer')).click();
  await first.page.getByRole('button', name('Try the demo')).click();
  await expect(first.page.getByRole('combobox', { name: 'Model' })).toHaveText('SafyCore demo');
  await first.close();

  const { page } = await launch({ args: home.args });
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('SafyCore demo');
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('tab', { name: 'Models and keys' }).click();
  await picture(page, 'settings');
  await expect(page.getByRole('textbox', { name: 'Endpoint' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Groq API key' }).fill(KEY);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Endpoint' })).toHaveValue('https://api.groq.com');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText(/gpt-oss/);
  home.stop();
  await groq.stop();
});
