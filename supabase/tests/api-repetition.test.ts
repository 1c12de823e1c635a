import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { failures } from '../../world/groq/behaviours';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, failure, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';

// One Idempotency-Key is one question, whatever becomes of the requests that carry it.
let stack: ApiStack;
let api: RunningEdgeFunction;
let ann: Member;

beforeAll(async () => {
  stack = await startApiStack();
  api = await stack.start();
  ann = await newMember(api);
});
beforeEach(() => stack.groq.reset());
afterAll(() => stack.stop());

interface Over {
  readonly message?: string;
  readonly to?: RunningEdgeFunction;
  readonly route?: string;
  readonly accept?: string;
}
/** The key is the session's name, too. */
const ask = (key: string, { message = 'Only once', to = api, route = '/chat/', accept = '*/*' }: Over = {}) =>
  call(to, `POST ${route}`, {
    token: ann.token,
    body: { message, session_id: key },
    headers: { 'idempotency-key': key, accept },
  });
const shown = async (session: string) => {
  const answer = await told(call(api, `GET /chat/conversation/${session}/`, { token: ann.token }));
  const { messages } = answer.body as { messages: { role: string; content: string }[] };
  return messages.filter(({ role }) => role !== 'system').map(({ role, content }) => `${role}: ${content}`);
};

it('is answered as before, whole or streamed, and asked once', async () => {
  const first = await told(ask('one'));
  expect(first.status).toBe(200);
  expect(await told(ask('one'))).toEqual(first);
  const { response } = first.body as { response: string };
  expect(await (await ask('one', { route: '/chat/stream/' })).text()).toBe(response);
  const events = await (await ask('one', { route: '/chat/stream/', accept: 'text/event-stream' })).text();
  expect(events).toContain(JSON.stringify({ text: response }));
  expect(events).toMatch(/event: end\ndata: .*"finish_reason":"stop","usage":\{"promptTokens":\d+/);
  expect(stack.groq.requests).toHaveLength(1);
  expect(await shown('one')).toEqual(['user: Only once', `assistant: ${response}`]);
  expect(await told(ask('one', { message: 'Something else' }))).toEqual(
    failure(422, 'idempotency_key_reused'),
  );
});

it('is one question for two requests at the same time', async () => {
  stack.groq.next({ kind: 'gated', text: 'Once.', reasoning: '' });
  const first = told(ask('twice'));
  await stack.groq.waitForRequest();
  expect(await told(ask('twice'))).toEqual(failure(409, 'in_progress'));
  stack.groq.release(9);
  expect(await first).toMatchObject({ status: 200, body: { response: 'Once.' } });
  expect(await told(ask('twice'))).toEqual(await first);
});

it('is asked again when the function was killed, as the same question', async () => {
  stack.groq.next({ kind: 'stall', text: 'one two three', afterTokens: 2 });
  const other = await stack.start();
  const response = await ask('killed', { to: other, route: '/chat/stream/' });
  await response.body?.getReader().read();
  await other.kill();
  expect(await told(ask('killed'))).toEqual(failure(409, 'in_progress'));
  // What was killed does not say any more that it answers; nobody waits half a minute for that here.
  await stack.supabase.sql`update private.held_questions set until = now() - interval '1 second'`;
  stack.groq.next({ kind: 'text', text: 'All of it.' });
  expect(await told(ask('killed'))).toMatchObject({ status: 200, body: { response: 'All of it.' } });
  expect(await shown('killed')).toEqual(['user: Only once', 'assistant: All of it.']);
});

it('is asked again when it was refused before there was an answer', async () => {
  stack.groq.next(failures.rateLimited);
  expect(await told(ask('refused'))).toEqual(failure(429, 'rate_limit_exceeded'));
  stack.groq.next({ kind: 'text', text: 'Now.' });
  expect(await told(ask('refused'))).toMatchObject({ status: 200, body: { response: 'Now.' } });
  expect(await shown('refused')).toEqual(['user: Only once', 'assistant: Now.']);
});

it('says again that an answer broke off, and that a question was deleted', async () => {
  stack.groq.next({ kind: 'cut', text: 'one two three', afterTokens: 2 });
  const first = await told(ask('broken'));
  expect(first).toEqual(failure(502, 'answer_interrupted'));
  expect(await told(ask('broken'))).toEqual(failure(502, 'answer_interrupted'));
  expect(stack.groq.requests).toHaveLength(1);
  await call(api, 'DELETE /chat/conversation/broken/clear/', { token: ann.token });
  expect(await told(ask('broken'))).toEqual(failure(410, 'question_deleted'));
});

it('of one person is nothing to another', async () => {
  const bob = await newMember(api);
  await told(ask('mine'));
  const body = { message: 'Something of my own', session_id: 'mine' };
  const headers = { 'idempotency-key': 'mine' };
  expect(await told(call(api, 'POST /chat/', { token: bob.token, body, headers }))).toMatchObject({
    status: 200,
  });
  expect(await shown('mine')).toHaveLength(2);
});
