import Groq from 'groq-sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { failures } from '../../world/groq/behaviours';
import {
  ask,
  claimsOf,
  CONTENT,
  errorOf,
  GROQ_KEY,
  MODEL,
  question,
  startProxyStack,
  type Member,
  type ProxyStack,
} from './proxy-stack';

// Who may ask what through the proxy, and what of it reaches Groq.
let stack: ProxyStack;
let proxy: RunningEdgeFunction;
let ann: Member;

beforeAll(async () => {
  stack = await startProxyStack();
  proxy = await stack.start({ PROXY_MAX_BODY_BYTES: '4096', PROXY_MAX_OUTPUT_TOKENS: '500' });
  ann = await stack.newMember();
});
beforeEach(() => stack.groq.reset());
afterAll(() => stack.stop());

const shape = (status: number, code: string) => ({
  status,
  error: {
    message: expect.stringMatching(/\.$/) as string,
    type: expect.any(String) as string,
    code,
  },
});

describe('the access token', () => {
  const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

  it.each<[string, () => string | null]>([
    ['no token', () => null],
    ['an empty token', () => ''],
    ['something that is no token', () => 'nonsense'],
    ['a token signed with another secret', () => stack.sign(claimsOf(ann.token), { secret: 'a guess' })],
    ['a token without a signature', () => stack.sign(claimsOf(ann.token), { alg: 'none' })],
    ['a token whose user was changed', () => swapUser(ann.token)],
    ['an expired token', () => stack.sign({ ...claimsOf(ann.token), exp: inAnHour() - 3700 })],
    ['a token of no user', () => stack.sign({ role: 'service_role', exp: inAnHour() })],
    ['the publishable key', () => stack.supabase.publishableKey],
    ['the secret key', () => stack.supabase.serviceRoleKey],
    ['the key of Groq', () => GROQ_KEY],
  ])('%s opens nothing', async (_what, token) => {
    expect(await errorOf(await ask(proxy, token()))).toEqual(shape(401, 'invalid_access_token'));
    expect(stack.groq.requests).toEqual([]);
  });

  it('a token that the auth server signed opens it', async () => {
    const token = stack.sign({ ...claimsOf(ann.token), exp: inAnHour() });
    expect((await ask(proxy, token)).status).toBe(200);
  });

  it('a token of a deleted account opens nothing, known or not', async () => {
    const gone = await stack.newMember();
    expect((await ask(proxy, gone.token)).status).toBe(200);
    await stack.supabase.sql`delete from auth.users where id = ${gone.id}`;
    stack.groq.reset();
    const other = await stack.start();
    for (const each of [proxy, other]) {
      expect(await errorOf(await ask(each, gone.token))).toEqual(shape(401, 'invalid_access_token'));
    }
    expect(stack.groq.requests).toEqual([]);
  });

  it('an auth server in trouble is not taken for a refusal', async () => {
    const bob = await stack.newMember();
    await stack.supabase.setFault({ kind: 'status', status: 500, path: '/auth/v1/user' });
    expect(await errorOf(await ask(proxy, bob.token))).toEqual(shape(503, 'auth_unavailable'));
    await stack.supabase.setFault(null);
    expect((await ask(proxy, bob.token)).status).toBe(200);
  });

  function swapUser(token: string): string {
    const [head, , signature] = token.split('.');
    const claims = { ...claimsOf(token), sub: '00000000-0000-4000-8000-000000000000' };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  }
});

describe('a request', () => {
  it.each([
    ['POST', '/openai/v1/embeddings'],
    ['POST', '/openai/v1/models'],
    ['GET', '/openai/v1/chat/completions'],
    ['GET', '/openai/v1/files'],
    ['POST', '/openai/v1/chat/completions/'],
    ['POST', '/openai/v1/%63hat/completions'],
    ['POST', ''],
  ])('for another path is refused: %s %s', async (method, path) => {
    const response = await ask(proxy, ann.token, { path, ...(method === 'GET' && { body: null }) });
    expect(await errorOf(response)).toEqual(shape(404, 'unknown_url'));
    expect(stack.groq.requests).toEqual([]);
  });

  it.each(['api_key', 'apiKey', 'authorization', 'groq-api-key'])(
    'with a key in the body is refused: %s',
    async (field) => {
      const body = question({ [field]: 'gsk_of_somebody' });
      expect(await errorOf(await ask(proxy, ann.token, { body }))).toEqual(shape(400, 'key_in_body'));
      expect(stack.groq.requests).toEqual([]);
      expect(proxy.logs()).not.toContain('gsk_of_somebody');
    },
  );

  it.each<[string, unknown]>([
    ['no JSON', '{"model":'],
    ['a list', []],
    ['no model', question({ model: undefined })],
    ['no messages', question({ messages: [] })],
    ['a role of its own', question({ messages: [{ role: 'tool', content: 'x' }] })],
    ['an image', question({ messages: [{ role: 'user', content: [{ type: 'image_url' }] }] })],
    ['a limit of nothing', question({ max_completion_tokens: -1 })],
  ])('with %s for a body is refused', async (_what, body) => {
    expect(await errorOf(await ask(proxy, ann.token, { body }))).toEqual(shape(400, 'invalid_request'));
    expect(stack.groq.requests).toEqual([]);
  });

  it('for a model that is not on the list is refused as Groq refuses an unknown one', async () => {
    const body = question({ model: 'qwen/qwen3.8-27b' });
    expect(await errorOf(await ask(proxy, ann.token, { body }))).toEqual(shape(404, 'model_not_found'));
    expect(stack.groq.requests).toEqual([]);
  });

  it('that is too large is refused, whether it tells its size or not', async () => {
    const text = JSON.stringify(question({ messages: [{ role: 'user', content: 'x'.repeat(4096) }] }));
    expect(await errorOf(await ask(proxy, ann.token, { body: text }))).toEqual(
      shape(413, 'request_too_large'),
    );
    const untold = await fetch(`${proxy.url}/openai/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ann.token}` },
      body: new Blob([text]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(await errorOf(untold)).toEqual(shape(413, 'request_too_large'));
    expect(stack.groq.requests).toEqual([]);
  });

  it('reaches Groq with the key of the team and only the fields that are known', async () => {
    const body = question({
      temperature: 0.2,
      n: 50,
      user: 'ann',
      tools: [],
      service_tier: 'flex',
      max_tokens: 9_999_999,
      messages: [{ role: 'user', content: 'Hi', name: 'ann', extra: true }],
    });
    await (await ask(proxy, ann.token, { body })).text();
    const [request] = stack.groq.requests;
    expect(request?.body).toEqual({
      model: MODEL,
      messages: [{ role: 'user', content: 'Hi' }],
      stream: true,
      temperature: 0.2,
      max_completion_tokens: 500,
    });
    expect(request?.headers.authorization).toBe(`Bearer ${GROQ_KEY}`);
    expect(JSON.stringify(request?.headers)).not.toContain(ann.token);
    expect(request?.headers).not.toHaveProperty('apikey');
  });

  it('lets the app’s tools through, alone and as they are known, with their calls and what came of them', async () => {
    const look = (more: object = {}): object => ({
      type: 'function',
      function: { name: 'look_up', description: 'Looks up', parameters: { type: 'object' }, ...more },
    });
    const call = { id: 'call_1', type: 'function', function: { name: 'look_up', arguments: '{}' } };
    const messages = [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: '', tool_calls: [{ ...call, extra: true }], extra: true },
      { role: 'tool', tool_call_id: 'call_1', content: '7 rows', extra: true },
    ];
    const other = { type: 'function', function: { name: 'browse', description: 'x', parameters: {} } };
    const find = { type: 'function', function: { name: 'find', description: 'Finds', parameters: {} } };
    const asked = {
      tools: [other, find, look({ strict: true }), { type: 'browser_search' }],
      tool_choice: 'required',
    };
    await (await ask(proxy, ann.token, { body: question({ ...asked, messages }) })).text();
    expect(stack.groq.requests[0]?.body).toEqual({
      model: MODEL,
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: '', tool_calls: [call] },
        { role: 'tool', tool_call_id: 'call_1', content: '7 rows' },
      ],
      tools: [look(), find],
      stream: true,
      max_completion_tokens: 500,
    });
    stack.groq.reset();
    const many = Array.from({ length: 17 }, () => ({ role: 'tool', tool_call_id: 'a', content: '' }));
    for (const body of [
      question({ tools: [look({ description: 'x'.repeat(50_000) })] }),
      question({ tools: [look({ parameters: null })] }),
      question({ tools: [look()], messages: [...messages, ...many] }),
      question({ tools: [look()], messages: [{ role: 'assistant', content: '', tool_calls: [{}] }] }),
      question({ tools: [other], messages }),
    ]) {
      const { status } = await ask(proxy, ann.token, { body });
      expect([400, 413]).toContain(status);
    }
    expect(stack.groq.requests).toEqual([]);
  });

  it('allows no longer answer than the model can write, so that Groq takes it', async () => {
    const wide = await stack.start({
      PROXY_MODELS: 'allam-2-7b,qwen/qwen3.8-27b',
      PROXY_MAX_OUTPUT_TOKENS: '20000',
    });
    for (const [model, most] of Object.entries({ 'allam-2-7b': 4_096, 'qwen/qwen3.8-27b': 16_384 })) {
      stack.groq.reset();
      expect((await ask(wide, ann.token, { body: question({ model }) })).status).toBe(200);
      expect(stack.groq.requests[0]?.body).toMatchObject({ max_completion_tokens: most });
    }
  });

  it('for the models is answered with those of the team', async () => {
    const response = await ask(proxy, ann.token, { path: '/openai/v1/models', body: null });
    const { data } = (await response.json()) as { data: { id: string; context_window: number }[] };
    expect(data.map(({ id }) => id)).toEqual(['openai/gpt-oss-120b', MODEL]);
    expect(data[0]?.context_window).toBe(131_072);
  });

  it('works with Groq’s own client', async () => {
    const groq = new Groq({ apiKey: ann.token, baseURL: proxy.url, maxRetries: 0, logLevel: 'off' });
    stack.groq.next({ kind: 'text', text: 'A small striped fish.' });
    const stream = await groq.chat.completions.create({
      model: MODEL,
      messages: [{ role: 'user', content: 'What is it?' }],
      stream: true,
    });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe('A small striped fish.');
  });

  it('says what is missing where the key of Groq is not set', async () => {
    const unset = await stack.start({ GROQ_API_KEY: '' });
    expect(await errorOf(await ask(unset, ann.token))).toEqual(shape(500, 'proxy_not_configured'));
  });
});

describe('an error of Groq', () => {
  it.each(
    Object.entries(failures).flatMap(([name, each]) => (each.kind === 'status' ? [{ ...each, name }] : [])),
  )('passes through: $name', async (behaviour) => {
    stack.groq.next(behaviour);
    const response = await ask(proxy, ann.token);
    const wait = 'retryAfterSeconds' in behaviour ? String(behaviour.retryAfterSeconds) : null;
    expect(response.headers.get('retry-after')).toBe(wait);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    const { message, code } = behaviour;
    expect(await errorOf(response)).toMatchObject({ status: behaviour.status, error: { message, code } });
  });

  it.each([
    ['a page of a gateway', failures.unavailableHtml, 503],
    ['a redirect', failures.redirect, 502],
    ['a connection that is closed', failures.hangUp, 502],
  ])('gets the shape of Groq’s: %s', async (_what, behaviour, status) => {
    stack.groq.always(behaviour); // Deno asks once more where a connection it used before is closed.
    expect(await errorOf(await ask(proxy, ann.token))).toEqual(shape(status, 'bad_gateway'));
    expect(await stack.budgetOf(ann)).toMatchObject({ reserved: 0 });
  });
});

it('nothing that was asked, answered or shown as proof is in the logs', async () => {
  stack.groq.next({ kind: 'text', text: `A ${CONTENT} eats leaves.` }, failures.cut);
  expect(await (await ask(proxy, ann.token)).text()).toContain(CONTENT);
  await expect(ask(proxy, ann.token).then((response) => response.text())).rejects.toThrow();
  await ask(proxy, ann.token, { body: `{"${CONTENT}` });
  await ask(proxy, ann.token, { path: `/${CONTENT}`, body: null });
  expect(proxy.logs()).toContain('POST /openai/v1/chat/completions 200');
  for (const secret of [CONTENT, ann.token, ann.id, GROQ_KEY, stack.supabase.serviceRoleKey]) {
    expect(proxy.logs()).not.toContain(secret);
  }
});
