import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, failure, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';

// Requests as clients get them wrong: each is answered with a status, a code and a sentence, and changes nothing.
const ORIGIN = 'https://shop.example';
let stack: ApiStack;
let api: RunningEdgeFunction;
let ann: Member;

beforeAll(async () => {
  stack = await startApiStack();
  // As people copy them.
  api = await stack.start({ API_ALLOWED_ORIGINS: `${ORIGIN}, https://Second.example/` });
  ann = await newMember(api);
  const body = { message: 'Hello', session_id: 'session-123' };
  await told(call(api, 'POST /chat/', { token: ann.token, body }));
});
beforeEach(() => stack.groq.reset());
afterAll(() => stack.stop());

const asAnn = (route: string, body?: unknown, headers: Record<string, string> = {}) =>
  call(api, route, { token: ann.token, headers, ...(body !== undefined && { body }) });

describe('a method', () => {
  it.each([
    ['GET /chat/', 'POST'],
    ['GET /chat/stream/', 'POST'],
    ['PUT /chat/', 'POST'],
    ['POST /chat/sessions/', 'GET, HEAD'],
    ['POST /chat/conversation/session-123/', 'GET, HEAD'],
    ['GET /chat/conversation/session-123/clear', 'DELETE'],
    ['PATCH /training', 'GET, HEAD, PUT'],
    ['POST /training/session-123', 'GET, HEAD, PUT'],
    ['DELETE /auth/profile', 'GET, HEAD'],
    ['GET /auth/login/', 'POST'],
    ['GET /auth/signup', 'POST'],
  ])('that does not exist is refused, and those that do are named: %s', async (route, allowed) => {
    const response = await asAnn(route);
    expect(response.headers.get('allow')).toBe(allowed);
    expect(await told(Promise.resolve(response))).toEqual(failure(405, 'method_not_allowed'));
    expect(stack.groq.requests).toEqual([]);
  });

  it.each(['/chat/sessions/', '/chat/conversation/session-123', '/training', '/auth/profile/'])(
    'HEAD is GET without its body: %s',
    async (path) => {
      const response = await asAnn(`HEAD ${path}`);
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect((await call(api, `HEAD ${path}`)).status).toBe(401);
    },
  );
});

describe('an address', () => {
  it.each([
    '/',
    '/nothing',
    '/chats/',
    '/chat/stream/more',
    '/chat//',
    '/chat/conversation/',
    '/auth',
    '/auth/',
  ])('that is none is answered in JSON: %s', async (path) => {
    expect(await told(asAnn(`GET ${path}`))).toEqual(failure(404, 'unknown_url'));
  });

  it.each(['a%2Fb', '%E0%A4%A', 'x'.repeat(65), '%00', 'a%20b', 'ü'])(
    'with an impossible session is refused: %s',
    async (session) => {
      for (const route of ['GET /chat/conversation', 'GET /training']) {
        const { status, body } = await told(asAnn(`${route}/${session}/`));
        expect([400, 404]).toContain(status);
        expect(body).toEqual(failure(status, expect.any(String) as string).body);
      }
    },
  );

  it.each([
    'limit=0',
    'limit=-1',
    'limit=1.5',
    'limit=many',
    'limit=',
    'limit=99999999',
    'limit=2&limit=3',
    'before=yesterday',
    'before=00000000-0000-4000-8000-000000000000&before=00000000-0000-4000-8000-000000000001',
  ])('with parameters that mean nothing is refused, and the parameter is named: %s', async (query) => {
    const answer = await told(asAnn(`GET /chat/conversation/session-123/?${query}`));
    expect(answer).toEqual(failure(400, 'invalid_request'));
    expect(JSON.stringify(answer.body)).toContain(query.split('=')[0]);
  });

  it('may have parameters that nobody knows', async () => {
    expect((await asAnn('GET /chat/conversation/session-123?x=1&x=2')).status).toBe(200);
  });
});

describe('a body', () => {
  const hello = JSON.stringify({ message: 'Hello', session_id: 'session-123' });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
    '',
  ])('of the type “%s” is refused', async (type) => {
    for (const route of ['POST /chat/', 'POST /chat/stream', 'PUT /training/', 'POST /auth/login/']) {
      expect(await told(asAnn(route, hello, { 'content-type': type }))).toEqual(
        failure(415, 'unsupported_media_type'),
      );
    }
    expect(stack.groq.requests).toEqual([]);
  });

  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.api+json'])(
    'of the type “%s” is read',
    async (type) => {
      expect((await asAnn('POST /chat/', hello, { 'content-type': type })).status).toBe(200);
    },
  );

  it.each([
    '',
    '{',
    '[]',
    'null',
    '"Hello"',
    '7',
    '{"message":7}',
    '{"message":null}',
    '\u0000',
    '{"message":"x"}}',
  ])('that is no request is refused: %s', async (body) => {
    for (const route of ['POST /chat/', 'PUT /training', 'POST /auth/signup', 'POST /auth/refresh'])
      expect(await told(asAnn(route, body))).toEqual(failure(400, 'invalid_request'));
  });

  it('in another encoding than UTF-8, or compressed, is refused, and not kept with other letters', async () => {
    const send = (bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      fetch(`${api.url}/chat/`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ann.token}`, 'content-type': 'application/json', ...headers },
        body: bytes,
      });
    const body = '{"message":"Straße"}';
    expect(await told(send(new Uint8Array(Buffer.from(body, 'latin1'))))).toEqual(
      failure(400, 'invalid_request'),
    );
    expect(await told(send(new Uint8Array(Buffer.from(body)), { 'content-encoding': 'gzip' }))).toEqual(
      failure(415, 'unsupported_media_type'),
    );
    expect((await send(new Uint8Array(Buffer.from(body)))).status).toBe(200);
  });

  it('with half of a sign is read without it', async () => {
    const body = '{"message":"Half \\ud83d of it","session_id":"half","training_data":"\\udc00"}';
    expect((await asAnn('POST /chat/', body)).status).toBe(200);
    expect(JSON.stringify(stack.groq.requests.at(-1)?.body)).toContain('Half \ufffd of it');
  });

  it.each(['.', '..'])('names no session “%s”, which no address could name', async (session) => {
    expect(await told(asAnn('POST /chat/', { message: 'x', session_id: session }))).toEqual(
      failure(400, 'invalid_request'),
    );
  });

  it('that is missing is refused', async () => {
    for (const route of ['POST /chat/', 'PUT /training/', 'POST /auth/login'])
      expect(await told(asAnn(route))).toEqual(failure(400, 'invalid_request'));
  });

  it('may hold what nobody knows, and one name twice, of which the last counts', async () => {
    const body = '{"message":"First","message":"Second","session_id":"twice","mood":"good"}';
    expect((await asAnn('POST /chat/', body)).status).toBe(200);
    expect(JSON.stringify(stack.groq.requests.at(-1)?.body)).toMatch(/Second/);
    expect(JSON.stringify(stack.groq.requests.at(-1)?.body)).not.toMatch(/First/);
  });

  it('of a log-out is not looked at', async () => {
    for (const [body, type] of [
      ['', 'text/plain'],
      ['{', 'application/json'],
      ['a=b', 'text/plain'],
    ] as const) {
      const { token } = await newMember(api);
      const response = await call(api, 'POST /auth/logout/', {
        token,
        body,
        headers: { 'content-type': type },
      });
      expect(response.status).toBe(200);
    }
  });

  it('that is too large is refused also where nobody said so before', async () => {
    const answer = await new Promise<{ status: number; body: unknown }>((resolve, reject) => {
      const request = rawRequest(
        `${api.url}/chat/`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${ann.token}`,
            'content-type': 'application/json',
            'transfer-encoding': 'chunked',
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => (text += piece));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }),
          );
        },
      );
      request.on('error', reject);
      request.write('{"message":"');
      for (let sent = 0; sent < 9; sent++) request.write('x'.repeat(1_048_576));
      request.end('"}');
    });
    expect(answer).toEqual(failure(413, 'request_too_large'));
  });
});

describe('whoever asks', () => {
  it.each([
    '',
    'Basic YTpi',
    'Bearer',
    'Bearer ',
    'Bearer not-a-token',
    'Bearer a.b.c',
    'Bearer a b',
    'token',
  ])('with “%s” is nobody', async (authorization) => {
    for (const route of ['GET /auth/profile', 'POST /auth/logout', 'GET /chat/sessions', 'GET /training'])
      expect(await told(call(api, route, { headers: { authorization } }))).toEqual(
        failure(401, 'invalid_access_token'),
      );
  });
});

it('takes the token behind more than one space', async () => {
  const authorization = `bearer  ${ann.token}`;
  expect((await call(api, 'GET /auth/profile', { headers: { authorization } })).status).toBe(200);
});

it.each([
  ['text/event-stream;q=0.9, */*;q=0.5', 'text/event-stream; charset=utf-8'],
  ['text/event-stream;q=0, text/plain', 'text/plain; charset=utf-8'],
  ['*/*', 'text/plain; charset=utf-8'],
])('streams to who accepts %s what they accept', async (accept, type) => {
  const response = await asAnn('POST /chat/stream', { message: 'Hello', session_id: 'accepted' }, { accept });
  await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

describe('a page', () => {
  const told_ = async (origin: string, route: string, called: Parameters<typeof call>[2] = {}) => {
    const response = await call(api, route, { ...called, headers: { origin, ...called.headers } });
    await response.body?.cancel();
    const { status, headers } = response;
    return [status, headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')];
  };
  const exposed = 'x-session-id,x-message-id,retry-after';

  it.each([ORIGIN, 'https://second.example'])('of %s may ask, and read what is refused', async (origin) => {
    const { token } = ann;
    const hello = { message: 'Hello', session_id: 'session-123' };
    expect(await told_(origin, 'POST /chat/', { token, body: hello })).toEqual([200, origin, exposed]);
    expect(await told_(origin, 'POST /chat/stream/', { token, body: hello })).toEqual([200, origin, exposed]);
    expect(await told_(origin, 'POST /chat/', { token, body: {} })).toEqual([400, origin, exposed]);
    expect(await told_(origin, 'POST /chat/', { body: hello })).toEqual([401, origin, exposed]);
    expect(await told_(origin, 'PUT /chat/', { token, body: hello })).toEqual([405, origin, exposed]);
    expect(await told_(origin, 'GET /nothing')).toEqual([404, origin, exposed]);
  });

  it.each([
    'https://other.example',
    'http://shop.example',
    'https://shop.example.evil.example',
    'null',
    'https://',
  ])('of %s may not', async (origin) => {
    const ask = await told_(origin, 'GET /chat/sessions', { token: ann.token });
    expect(ask.slice(0, 2)).toEqual([200, null]);
    const preflight = await told_(origin, 'OPTIONS /chat/', {
      headers: { 'access-control-request-method': 'POST' },
    });
    expect(preflight[1]).toBeNull();
  });

  it('is told before it asks with which methods and headers it may', async () => {
    for (const path of ['/chat/', '/chat/stream', '/training/session-123/', '/auth/login', '/nothing']) {
      const response = await call(api, `OPTIONS ${path}`, {
        headers: {
          origin: ORIGIN,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'authorization,content-type,idempotency-key,last-event-id',
        },
      });
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST,PUT,DELETE');
      expect(response.headers.get('access-control-allow-headers')).toMatch(
        /authorization,content-type,apikey,idempotency-key,last-event-id/,
      );
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});
