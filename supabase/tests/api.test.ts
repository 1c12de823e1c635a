import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { apiCodeFile, renderApiCode } from '../../scripts/lib/api-code';
import { type ApiDocument, postmanFile, renderPostman } from '../../scripts/lib/postman';
import { readFile } from 'node:fs/promises';
import { call, failure, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';
import { PASSWORD } from './support';

let stack: ApiStack;
let api: RunningEdgeFunction;
let ann: Member;
let bob: Member;

beforeAll(async () => {
  stack = await startApiStack();
  api = await stack.start({ API_ALLOWED_ORIGINS: 'https://shop.example' });
  [ann, bob] = await Promise.all([newMember(api), newMember(api)]);
});
beforeEach(() => stack.groq.reset());
afterAll(() => stack.stop());

const anyText = expect.any(String) as string;

describe('an account', () => {
  it.each(['', '/'])(
    'signs up, logs in, is refreshed, is shown and ends: with “%s” at the end',
    async (slash) => {
      const email = `new${slash.length}@example.com`;
      const credentials = { email, password: PASSWORD };
      const user = { id: anyText, email };
      const tokens = { access_token: anyText, refresh_token: anyText };
      const made = await told(call(api, `POST /auth/signup${slash}`, { body: credentials }));
      expect(made).toEqual({ status: 200, body: { message: 'User created successfully', user, ...tokens } });
      const signedIn = { status: 200, body: { message: 'Login successful', user, ...tokens } };
      const login = await told(call(api, `POST /auth/login${slash}`, { body: credentials }));
      expect(login).toEqual(signedIn);
      const { access_token: token, refresh_token } = login.body as Record<string, string>;
      expect(await told(call(api, `GET /auth/profile${slash}`, { token: token ?? '' }))).toEqual({
        status: 200,
        body: { user: { ...user, created_at: anyText, default_session_id: anyText } },
      });
      expect(await told(call(api, `POST /auth/refresh${slash}`, { body: { refresh_token } }))).toEqual(
        signedIn,
      );
      expect(await told(call(api, `POST /auth/logout${slash}`, { token: token ?? '' }))).toEqual({
        status: 200,
        body: { message: anyText },
      });
      expect(await told(call(api, `GET /auth/profile${slash}`, { token: token ?? '' }))).toEqual(
        failure(401, 'invalid_access_token'),
      );
      expect(
        await told(call(api, `POST /auth/refresh${slash}`, { body: { refresh_token: 'guess' } })),
      ).toEqual(failure(401, 'invalid_refresh_token'));
    },
  );
});

describe('a conversation', () => {
  const asked = {
    message: 'Tell me about the Honda Civic',
    session_id: 'session-123',
    training_data: 'Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000',
  };

  it('is answered from its facts, also when they are not sent again, and nobody else sees it', async () => {
    const first = await told(call(api, 'POST /chat/', { token: ann.token, body: asked }));
    expect(first).toEqual({ status: 200, body: { response: anyText, session_id: 'session-123' } });
    const sent = () => JSON.stringify(stack.groq.requests.at(-1)?.body);
    expect(sent()).toContain('18,000 km');

    const next = { message: 'How far did it go?', session_id: 'session-123' };
    await call(api, 'POST /chat', { token: ann.token, body: next });
    expect(sent()).toContain('18,000 km');
    expect(sent()).toContain('Tell me about the Honda Civic');

    const others = await told(call(api, 'POST /chat/', { token: bob.token, body: next }));
    expect(others.status).toBe(200);
    expect(sent()).not.toContain('Honda');

    const shown = await told(call(api, 'GET /chat/conversation/session-123/', { token: ann.token }));
    const { messages } = shown.body as { messages: { id: string; role: string; content: string }[] };
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user', 'assistant']);
    expect(messages[0]?.content).toContain('18,000 km');
    const before = messages[3]?.id ?? '';
    const page = await told(
      call(api, `GET /chat/conversation/session-123?limit=2&before=${before}`, { token: ann.token }),
    );
    expect(page.body).toEqual({ session_id: 'session-123', messages: messages.slice(1, 3) });

    expect((await told(call(api, 'GET /training/session-123', { token: ann.token }))).body).toEqual({
      documents: [expect.objectContaining({ title: 'API', content: asked.training_data })],
    });
    expect((await told(call(api, 'GET /chat/sessions/', { token: ann.token }))).body).toEqual({
      sessions: [
        {
          session_id: 'session-123',
          title: 'Tell me about the Honda Civic',
          created_at: anyText,
          updated_at: anyText,
        },
        // Made with the account.
        expect.objectContaining({ title: null }),
      ],
    });
    expect(
      await told(call(api, 'DELETE /chat/conversation/session-123/clear/', { token: ann.token })),
    ).toEqual({ status: 200, body: { message: anyText, session_id: 'session-123' } });
    expect((await told(call(api, 'GET /chat/conversation/session-123', { token: ann.token }))).body).toEqual({
      session_id: 'session-123',
      messages: [],
    });
  });

  it('without a name is the default one', async () => {
    const cid = await newMember(api);
    const first = await told(call(api, 'POST /chat/', { token: cid.token, body: { message: 'Hello' } }));
    const second = await told(call(api, 'POST /chat/', { token: cid.token, body: { message: 'Again' } }));
    const { session_id } = first.body as { session_id: string };
    expect(second.body).toMatchObject({ session_id });
    const profile = await told(call(api, 'GET /auth/profile/', { token: cid.token }));
    expect(profile.body).toMatchObject({ user: { default_session_id: session_id } });
  });

  it('comes as it is written', async () => {
    const body = { message: 'Tell me more', session_id: 'streamed' };
    const response = await call(api, 'POST /chat/stream/', { token: ann.token, body });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text.length).toBeGreaterThan(10);
    const shown = await told(call(api, 'GET /chat/conversation/streamed/', { token: ann.token }));
    expect(shown.body).toMatchObject({ messages: [{}, {}, { role: 'assistant', content: text }] });

    const events = await call(api, 'POST /chat/stream', {
      token: ann.token,
      body,
      headers: { accept: 'text/event-stream' },
    });
    const told_ = await events.text();
    expect(told_).toMatch(/^event: start\ndata: \{"session_id":"streamed"/);
    expect(told_).toMatch(/event: delta\ndata: \{"text":/);
    expect(told_).toMatch(/event: end\ndata: .*"usage":\{"promptTokens":\d+/);
  });
});

describe('documents', () => {
  it('are those that were put, and no others', async () => {
    const put = (documents: unknown) =>
      told(call(api, 'PUT /training/', { token: bob.token, body: { documents } }));
    const made = await put([
      { content: 'Open from 9 to 5' },
      { title: 'Prices', content: 'a;b', kind: 'table' },
    ]);
    expect(made).toMatchObject({ status: 200, body: { documents: [{ title: '' }, { title: 'Prices' }] } });
    const [, prices] = (made.body as { documents: { id: string }[] }).documents;
    const changed = await put([
      { ...prices, id: prices?.id, title: 'Prices', content: 'a;c', kind: 'table' },
    ]);
    expect(changed).toMatchObject({ body: { documents: [{ id: prices?.id, content: 'a;c' }] } });
    expect((await told(call(api, 'GET /training', { token: bob.token }))).body).toEqual(changed.body);
    expect((await told(call(api, 'GET /training/', { token: ann.token }))).body).toEqual({ documents: [] });
    expect(
      await told(
        call(api, 'PUT /training/nowhere', { token: bob.token, body: { documents: [{ content: 'x' }] } }),
      ),
    ).toEqual(failure(404, 'session_not_found'));
  });
});

describe('a request', () => {
  it.each([
    ['no JSON', '{"message":', 400],
    ['nothing', '{}', 400],
    ['an empty message', { message: '  ' }, 400],
    ['a session of an impossible name', { message: 'x', session_id: 'a/b' }, 400],
  ])('with %s is refused', async (_what, body, status) => {
    expect(await told(call(api, 'POST /chat/', { token: ann.token, body }))).toEqual(
      failure(status, 'invalid_request'),
    );
    expect(stack.groq.requests).toEqual([]);
  });

  it('for something else is answered in JSON', async () => {
    expect(await told(call(api, 'GET /nothing', { token: ann.token }))).toEqual(failure(404, 'unknown_url'));
  });

  it('of a page is for pages of the origins that are allowed', async () => {
    const allowed = async (origin: string) =>
      (
        await call(api, 'OPTIONS /chat/', {
          headers: { origin, 'access-control-request-method': 'POST' },
        })
      ).headers.get('access-control-allow-origin');
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('https://other.example')).toBeNull();
  });

  it('leaves no content in the log', () => {
    expect(api.logs()).toMatch(/POST \/api\/chat 200 \d+ ms/);
    expect(api.logs()).not.toMatch(/Honda|session-123|example\.com/);
  });
});

it('runs the app’s own code', async () => {
  expect(await readFile(apiCodeFile, 'utf8')).toBe(await renderApiCode());
});

it('is described for Postman as it is', async () => {
  const document = (await (await call(api, 'GET /openapi.json')).json()) as ApiDocument;
  expect(await readFile(postmanFile, 'utf8'), 'run npm run postman').toBe(renderPostman(document));
});

it('describes itself as OpenAPI 3.1', async () => {
  const document = (await call(api, 'GET /openapi.json').then((each) => each.json())) as Record<
    string,
    unknown
  >;
  const { valid, errors } = await new Validator().validate(document);
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths as object)).toContain('/api/chat/conversation/{session_id}/clear/');
});
