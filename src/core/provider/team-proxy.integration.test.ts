import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import type { Behaviour } from '../../../world/groq/behaviours';
import { groqModels } from '../../../world/groq/models';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import { Accounts } from '../accounts/accounts';
import { MemoryKeychain } from '../accounts/memory-keychain';
import { SecretVault } from '../accounts/vault';
import { createGroqProvider } from './groq-provider';

const TOKEN_REFUSED: Behaviour = { kind: 'status', status: 401, code: 'invalid_access_token' };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const forever = new AbortController().signal;
const question = { model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content: 'Hello' }] } as const;

/** The scripted server answers under the project's address, where the proxy would; its own tests are elsewhere. */
let groq: RunningGroqServer;
let supabase: RunningSupabase;
let folder: string;
let accounts: Accounts;
const authRequests: string[] = [];
beforeAll(async () => {
  groq = await startGroqServer({ models: groqModels, tokensPerSecond: Infinity });
  supabase = await startSupabase();
  supabase.setFunction('groq', groq.url);
  folder = mkdtempSync(join(tmpdir(), 'safycore-proxy-'));
  const { url, publishableKey } = supabase;
  accounts = new Accounts({
    vault: await SecretVault.open({ file: join(folder, 'vault.json'), keychain: new MemoryKeychain(), log }),
    projects: { get: () => ({ url, publishableKey }), set: () => undefined },
    fetch: (input, init) => {
      authRequests.push(new URL(new Request(input).url).pathname);
      return fetch(input, init);
    },
    log,
  });
  await accounts.signUp('member@example.com', 'correct horse battery');
});
afterEach(async () => {
  await supabase.setFault(null);
  groq.reset();
  authRequests.length = 0;
});
afterAll(async () => {
  await accounts.close();
  await supabase.stop();
  await groq.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function ask(): Promise<string> {
  let text = '';
  const provider = createGroqProvider({
    member: accounts.session(),
    fetch,
    now: () => new Date(),
    timings: { backOffMs: [1, 1] },
  });
  await provider.stream(question, (delta) => (text += delta), forever);
  return text;
}

const tokenRequests = () => authRequests.filter((path) => path === '/auth/v1/token').length;
const bearers = () => groq.requests.map(({ headers }) => headers.authorization);

describe('asking through the team’s proxy', () => {
  it('sends the person’s token and the project’s publishable key, and nothing else that tells who asks', async () => {
    expect(await ask()).toContain('demo');
    const [request] = groq.requests;
    const token = await accounts.session().accessToken();
    expect(request?.path).toBe('/openai/v1/chat/completions');
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      apikey: supabase.publishableKey,
      'content-type': 'application/json',
    });
    const own = ['accept', 'apikey', 'authorization', 'content-type'];
    const ofFetch = [
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ];
    const framing = ['content-length', 'transfer-encoding'];
    const unexpected = Object.keys(request?.headers ?? {}).filter(
      (name) => ![...own, ...ofFetch, ...framing].includes(name),
    );
    expect(unexpected).toEqual([]);
  });

  it('renews a token that is refused, once, and asks again', async () => {
    groq.next(TOKEN_REFUSED);
    expect(await ask()).toContain('demo');
    expect(tokenRequests()).toBe(1);
    expect(bearers()).toEqual([expect.any(String), `Bearer ${await accounts.session().accessToken()}`]);
  });

  it('renews once for many questions at the same time', async () => {
    groq.next(TOKEN_REFUSED, TOKEN_REFUSED, TOKEN_REFUSED);
    await supabase.setFault({ kind: 'slow', ms: 200, path: '/auth/v1/token' });
    await Promise.all([ask(), ask(), ask()]);
    expect(tokenRequests()).toBe(1);
  });

  it('asks for a new sign-in when the new token is refused as well', async () => {
    groq.next(TOKEN_REFUSED, TOKEN_REFUSED);
    await expect(ask()).rejects.toMatchObject({
      code: 'signed_out',
      message: expect.stringContaining('Sign in again') as string,
    });
    expect(groq.requests).toHaveLength(2);
  });

  it('does not renew for a key of the team that is refused', async () => {
    groq.next({ kind: 'status', status: 401, code: 'invalid_api_key' });
    await expect(ask()).rejects.toMatchObject({
      code: 'team_proxy_failed',
      message: 'Your team’s Groq key was not accepted. Tell the person who set up the project.',
    });
    expect([groq.requests.length, tokenRequests()]).toEqual([1, 0]);
  });

  it('takes an auth server that is away for a server that could not be reached, and the sign-in stays', async () => {
    groq.next(TOKEN_REFUSED);
    await supabase.setFault({ kind: 'status', status: 503, path: '/auth/v1/token' });
    await expect(ask()).rejects.toMatchObject({ code: 'provider_unreachable' });
    expect(accounts.isSignedOut).toBe(false);
    await supabase.setFault(null);
    expect(await ask()).toContain('demo');
  });

  it('says that there is no proxy in a project without the function', async () => {
    supabase.setFunction('groq', null);
    await expect(ask()).rejects.toMatchObject({
      code: 'team_proxy_failed',
      message: expect.stringContaining('no team proxy') as string,
    });
    supabase.setFunction('groq', groq.url);
  });

  it('ends the request at the server when the question is taken back', async () => {
    groq.always({ kind: 'gated', text: 'One two three.', reasoning: '' });
    const controller = new AbortController();
    const provider = createGroqProvider({ member: accounts.session(), fetch, now: () => new Date() });
    const ended = provider.stream(question, () => controller.abort(new Error('enough')), controller.signal);
    await groq.waitForRequest();
    groq.release();
    await expect(ended).rejects.toThrow('enough');
    expect((await groq.waitForAbort()).aborted).toBe(true);
  });

  it('asks as nobody once its session is closed', async () => {
    const provider = createGroqProvider({ member: accounts.session(), fetch, now: () => new Date() });
    await accounts.signOut();
    await expect(provider.stream(question, () => undefined, forever)).rejects.toMatchObject({
      code: 'signed_out',
    });
    expect(groq.requests).toEqual([]);
    expect(() => accounts.session()).toThrow('You are signed out.');
  });
});
