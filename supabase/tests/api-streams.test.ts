import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failures } from '../../world/groq/behaviours';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';

// What becomes of answers that stream, that break off, and that nobody waits for.
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

/** Nobody waits for what is kept of an answer then. */
const SOON = { timeout: 15_000 };

interface Kept {
  readonly role: string;
  readonly content: string;
  readonly status: string;
}
const keptIn = async (sessionId: string): Promise<Kept[]> => [
  ...(await stack.supabase.sql<Kept[]>`
    select role, content, status from public.messages
     where user_id = ${ann.id} and session_id = ${sessionId} and role <> 'system'
     order by role = 'assistant'`),
];
const ask = (sessionId: string, over: { signal?: AbortSignal; api?: RunningEdgeFunction } = {}) =>
  call(over.api ?? api, 'POST /chat/stream/', {
    token: ann.token,
    body: { message: 'Tell me more', session_id: sessionId },
    ...(over.signal && { signal: over.signal }),
  });

describe('a stream', () => {
  it('comes a delta at a time', async () => {
    stack.groq.next({ kind: 'gated', text: 'one two three', reasoning: '' });
    stack.groq.release();
    const response = await ask('gated');
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      // Nothing more is sent until this has come through.
      pieces.push(decoder.decode(bytes));
      stack.groq.release();
    }
    expect(pieces).toEqual(['one', ' two', ' three']);
  });

  it('tells in events what it is, what it cost, and how it broke off', async () => {
    const events = async (session: string) => {
      const response = await call(api, 'POST /chat/stream/', {
        token: ann.token,
        body: { message: 'Tell me more', session_id: session },
        headers: { accept: 'text/event-stream' },
      });
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      return [...(await response.text()).matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, name, data]) => ({
        name,
        ...(JSON.parse(data ?? '') as object),
      }));
    };
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    const ids = (session_id: string) => ({ session_id, question_id: id, message_id: id });
    const delta = (text: string) => ({ name: 'delta', text });
    const usage = { promptTokens: expect.any(Number) as number, completionTokens: 2 };

    stack.groq.next({ kind: 'text', text: 'one two' });
    expect(await events('told')).toEqual([
      { name: 'start', ...ids('told') },
      delta('one'),
      delta(' two'),
      { name: 'end', ...ids('told'), finish_reason: 'stop', usage: expect.objectContaining({}) as object },
    ]);
    stack.groq.next({ kind: 'text', text: 'one two', reasoning: '', finishReason: 'length' });
    expect((await events('told')).at(-1)).toEqual({
      name: 'end',
      ...ids('told'),
      finish_reason: 'length',
      usage,
    });
    stack.groq.next({ kind: 'cut', text: 'one two three', afterTokens: 1 });
    expect(await events('broken')).toEqual([
      { name: 'start', ...ids('broken') },
      delta('one'),
      {
        name: 'error',
        ...ids('broken'),
        code: 'answer_interrupted',
        message: expect.any(String) as string,
        usage: {},
      },
    ]);
  });

  it('that whoever asked leaves ends at Groq, and is kept as far as it came', async () => {
    stack.groq.next({ kind: 'stall', text: 'one two three', afterTokens: 2 });
    const leaving = new AbortController();
    const response = await ask('left', { signal: leaving.signal });
    await response.body?.getReader().read();
    await api.collectGarbage(); // Deno's fetch then no longer hears of its signal.
    leaving.abort();
    await stack.groq.waitForAbort();
    await vi.waitFor(
      async () =>
        expect(await keptIn('left')).toEqual([
          { role: 'user', content: 'Tell me more', status: 'complete' },
          { role: 'assistant', content: expect.stringMatching(/^one/) as string, status: 'interrupted' },
        ]),
      SOON,
    );
  });

  it('that is left before Groq has begun ends there, too, and the question is kept', async () => {
    stack.groq.next({ kind: 'late' });
    const leaving = new AbortController();
    const response = ask('left-early', { signal: leaving.signal });
    await stack.groq.waitForRequest();
    leaving.abort();
    await expect(response).rejects.toThrow();
    await stack.groq.waitForAbort();
    await vi.waitFor(
      async () =>
        expect(await keptIn('left-early')).toMatchObject([
          { role: 'user' },
          { content: '', status: 'failed' },
        ]),
      SOON,
    );
  });

  it('that breaks off is seen as broken, and kept as far as it came', async () => {
    stack.groq.next({ kind: 'cut', text: 'one two three', afterTokens: 2 });
    const response = await ask('cut');
    await expect(response.text()).rejects.toThrow();
    const kept = await keptIn('cut');
    expect(kept.at(-1)).toMatchObject({ role: 'assistant', status: 'interrupted' });
    stack.groq.next({ kind: 'cut', text: 'one two three', afterTokens: 2 });
    const body = { message: 'Again', session_id: 'cut' };
    expect(await told(call(api, 'POST /chat/', { token: ann.token, body }))).toMatchObject({
      status: 502,
      body: { error: { code: 'answer_interrupted' } },
    });
  });

  it('that Groq refuses has a status and a sentence without a word of Groq’s', async () => {
    stack.groq.next(failures.invalidKey);
    const { status, body } = await told(ask('refused'));
    expect({ status, body }).toMatchObject({ status: 502, body: { error: { code: 'bad_gateway' } } });
    expect(JSON.stringify(body)).not.toMatch(/api key/i);
  });

  it('loses no question when the function is killed in its middle', async () => {
    stack.groq.next({ kind: 'stall', text: 'one two three', afterTokens: 2 });
    const other = await stack.start();
    const response = await ask('killed', { api: other });
    await response.body?.getReader().read();
    await other.kill();
    expect(await keptIn('killed')).toMatchObject([{ role: 'user', content: 'Tell me more' }]);
    const shown = await told(call(api, 'GET /chat/conversation/killed/', { token: ann.token }));
    expect(shown.body).toMatchObject({ messages: [{ role: 'system' }, { role: 'user' }] });
  });

  it('is one of two hundred that are open at the same time', async () => {
    stack.groq.pause();
    const bodies = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const response = await ask(`many-${index}`);
        expect(response.status).toBe(200);
        return response;
      }),
    );
    // All have been asked at Groq, and none has had a word yet.
    expect(stack.groq.requests).toHaveLength(200);
    stack.groq.resume();
    const texts = await Promise.all(bodies.map((each) => each.text()));
    expect(texts.filter((text) => text.length > 10)).toHaveLength(200);
    const [kept] = await stack.supabase.sql<{ n: number }[]>`
      select count(*)::int as n from public.messages
       where user_id = ${ann.id} and session_id like 'many-%' and role = 'assistant' and status = 'complete'`;
    expect(kept?.n).toBe(200);
  }, 120_000);
});
