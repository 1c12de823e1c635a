import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { groqModels } from '../world/groq/models';
import { startGroqServer } from '../world/groq/server';
import { startEdgeFunction } from '../world/supabase/edge-function';
import type { RunningSupabase } from '../world/supabase/stack';
import { launchBare, writeSettings } from './harness/app';
import { INVENTORY } from './harness/inventory';
import { askMain } from './harness/operation';
import {
  answers,
  ask,
  newConversation,
  newCredentials,
  signIn,
  signOut,
  signUp,
  type Credentials,
} from './harness/person';
import { expect, test as base } from './harness/test';

interface Api {
  readonly url: string;
  /** Signs up, or logs in, and resolves to the access token. */
  enter(route: 'signup' | 'login', credentials: Credentials): Promise<string>;
  send<Answer>(method: string, path: string, token: string, body?: object): Promise<Answer>;
}

const test = base.extend<{ startApi: (env: Record<string, string>) => Promise<Api> }>({
  startApi: async ({ supabase }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (env) => {
      const { url, stop } = await startEdgeFunction('api', { env: { ...environmentOf(supabase), ...env } });
      ends.push(stop);
      const send = async <Answer>(method: string, path: string, token: string, body?: object) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        const response = await fetch(url + path, {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        });
        expect(response.status, `${method} ${path}`).toBe(200);
        return (await response.json()) as Answer;
      };
      return {
        url,
        send,
        enter: async (route, credentials) =>
          (await send<{ access_token: string }>('POST', `/auth/${route}/`, '', credentials)).access_token,
      };
    });
    for (const end of ends) await end();
  },
});

const environmentOf = ({ url, serviceRoleKey, publishableKey }: RunningSupabase) => ({
  SUPABASE_URL: url,
  SUPABASE_SECRET_KEYS: JSON.stringify({ default: serviceRoleKey }),
  SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: publishableKey }),
  GROQ_API_KEY: 'gsk_of_the_team',
  PROXY_MODELS: 'demo',
  PROXY_TOKENS_PER_DAY: '10000000',
});

const FACTS = 'Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000';

test('what was asked over the API is in the app of whoever asked it, and what the app asks is over there', async ({
  launch,
  groq,
  startApi,
}) => {
  const api = await startApi({ GROQ_BASE_URL: groq.url });
  const [anna, bob] = [newCredentials('anna'), newCredentials('bob')];
  const [ofAnna, ofBob] = [await api.enter('signup', anna), await api.enter('signup', bob)];
  const first = { message: 'Tell me about the Honda Civic', session_id: 'session-123' };
  const { response } = await api.send<{ response: string }>('POST', '/chat/', ofAnna, {
    ...first,
    training_data: FACTS,
  });
  expect(response).toContain('18,000 km');
  const next = { message: 'How far did the Honda Civic go?', session_id: 'session-123' };
  expect(await api.send('POST', '/chat/', ofAnna, next)).toMatchObject({
    response: expect.stringContaining('18,000 km'),
  });
  const others = await api.send<{ response: string }>('POST', '/chat/', ofBob, first);
  expect(others.response).not.toContain('18,000 km');

  const { page } = await launch();
  const sessions = page.getByRole('list', { name: 'Conversations' });
  await page.getByRole('main', { name: 'Welcome' }).getByRole('button', { name: 'Sign in' }).click();
  await signIn(page, anna);
  await sessions.getByRole('button', { name: first.message, exact: true }).click();
  await expect(answers(page)).toHaveCount(2);
  await expect(answers(page).first()).toContainText('18,000 km');
  const documents = await askMain(page, 'training.list', { sessionId: 'session-123' });
  expect(JSON.stringify(documents)).toContain('"title":"API"');

  await ask(page, 'And what does the Honda Civic cost?');
  const path = '/chat/conversation/session-123/';
  await expect
    .poll(async () => (await api.send<Conversation>('GET', path, ofAnna)).messages.slice(-2))
    .toMatchObject([
      { role: 'user', content: 'And what does the Honda Civic cost?' },
      { role: 'assistant', content: expect.stringContaining('$25,000') as unknown },
    ]);

  await signOut(page);
  await page.getByRole('main', { name: 'Welcome' }).getByRole('button', { name: 'Sign in' }).click();
  await signIn(page, bob);
  await sessions.getByRole('button', { name: first.message, exact: true }).click();
  await expect(answers(page)).toHaveCount(1);
  await expect(page.getByRole('log', { name: 'Conversation' })).not.toContainText('18,000 km');
});

// With tools the app's prompt has one sentence more, and room for what they bring: the API offers none.
const WITHOUT_TOOLS = 'groq/compound';

test('the same question on the same facts sends the prompt that the app sends to a model without tools, byte for byte', async ({
  launch,
  supabase,
  startApi,
  userData,
}) => {
  test.setTimeout(120_000);
  const groq = await startGroqServer({ models: groqModels, tokensPerSecond: Infinity });
  try {
    const { url, publishableKey } = supabase;
    await writeSettings(userData, {
      supabase: { url, publishableKey },
      chat: { endpoint: groq.url, model: WITHOUT_TOOLS },
    });
    const { page } = await launch();
    const anna = newCredentials('anna');
    await signUp(page, anna);
    const save = (title: string, kind: 'table' | 'text', content: string) =>
      askMain(page, 'training.save', { sessionId: null, kind, title, enabled: true, content });
    await save('inventory', 'table', INVENTORY);
    const questions = ['What is the cheapest diesel?', 'And the most expensive one?'];
    const promptOf = () => JSON.stringify(groq.chats.at(-1)?.messages);

    const api = await startApi({ GROQ_BASE_URL: groq.url, PROXY_MODELS: WITHOUT_TOOLS });
    const token = await api.enter('login', anna);
    for (const round of ['everything-fits', 'passages-are-ranked']) {
      const fits = round === 'everything-fits';
      // Together with the table more than the model reads.
      if (!fits) for (const n of [1, 2, 3]) await save(`Notes ${n}`, 'text', notes(n));
      await newConversation(page);
      const ofApp: string[] = [];
      for (const question of questions) {
        await ask(page, question);
        ofApp.push(promptOf());
      }
      expect(ofApp[0]?.includes('looked up: inventory')).toBe(true);
      expect((ofApp[0]?.length ?? 0) < INVENTORY.length + 3 * notes(1).length).toBe(true);
      const isThere = async () => {
        const { documents } = await api.send<{ documents: object[] }>('GET', '/training/', token);
        return documents.length;
      };
      await expect.poll(isThere).toBe(fits ? 1 : 4);
      for (const [n, message] of questions.entries()) {
        await api.send('POST', '/chat/', token, { message, session_id: round });
        expect(promptOf() === ofApp[n], `${round}, question ${n + 1}`).toBe(true);
      }
    }
  } finally {
    await groq.stop();
  }
});

const notes = (n: number): string =>
  Array.from(
    { length: 2_600 },
    (_, at) =>
      `Note ${n}-${at}: car A-${2_000 + ((at * 7 + n) % 1_500)} was cleaned, and its diesel filter changed.`,
  ).join('\n\n');

/** The code of docs/rest-api.md for a page, as it stands there, but for the port of this test. */
async function documented(apiUrl: string): Promise<readonly string[]> {
  const text = await readFile('docs/rest-api.md', 'utf8');
  return [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) =>
    code.replaceAll('http://localhost:8000/api', apiUrl),
  );
}

async function servePage(): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Shop</title>'),
  );
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Conversation {
  readonly messages: readonly { role: string; content: string }[];
}

interface Shop {
  readonly pieces: string[];
  readonly failed: string | null;
  readonly done: boolean;
}

/** For the page: runs the code with these values, and says in `window.shop` what came of it. */
const withValues = (code: string, values: Readonly<Record<string, string>>): string => `
  window.shop = { pieces: [], failed: null, done: false };
  void (async (${Object.keys(values).join()}, show) => { ${code} })(
    ...${JSON.stringify(Object.values(values))}, (piece) => window.shop.pieces.push(piece),
  ).then(() => (window.shop.done = true), (error) => (window.shop.failed = String(error)));`;

test('a page of an origin that is allowed reads the answer piece by piece, and another one is refused', async ({
  groq,
  startApi,
  userData,
}) => {
  const [shop, elsewhere] = await Promise.all([servePage(), servePage()]);
  const window = await launchBare(join(userData, 'browser'));
  try {
    const api = await startApi({ GROQ_BASE_URL: groq.url, API_ALLOWED_ORIGINS: shop.origin });
    const anna = newCredentials('anna');
    await api.enter('signup', anna);
    const [logIn = '', stream = ''] = await documented(api.url);
    const page = await window.firstWindow();
    const seen = () => page.evaluate(() => (window as unknown as { shop: Shop }).shop);

    await page.goto(shop.origin);
    await page.evaluate(withValues(logIn, { ...anna }));
    await expect.poll(async () => (await seen()).done).toBe(true);
    groq.next({ kind: 'gated', text: 'one two three', reasoning: '' });
    const question = { message: 'Tell me', session_id: 'session-123' };
    await page.evaluate(withValues(stream, question));
    for (const piece of ['one', ' two', ' three']) {
      // Only now is this piece sent, and the page has it before the next one.
      groq.release();
      await expect.poll(async () => (await seen()).pieces.at(-1)).toBe(piece);
    }
    groq.release();
    await expect.poll(seen).toEqual({ pieces: ['one', ' two', ' three'], failed: null, done: true });

    const token = await page.evaluate(() => localStorage.getItem('access_token'));
    const asked = groq.chats.length;
    await page.goto(elsewhere.origin);
    await page.evaluate((kept) => localStorage.setItem('access_token', kept ?? ''), token);
    await page.evaluate(withValues(stream, question));
    await expect.poll(async () => (await seen()).failed).toMatch(/Failed to fetch/);
    expect(groq.chats).toHaveLength(asked);
  } finally {
    await window.close();
    shop.stop();
    elsewhere.stop();
  }
});
