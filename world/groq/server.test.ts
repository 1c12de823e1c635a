import type Groq from 'groq-sdk';
import { APIConnectionError, APIError } from 'groq-sdk';
import type { ChatCompletionChunk } from 'groq-sdk/resources/chat/completions';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startGroqServer } from './server';
import type { RunningGroqServer } from './server';
import { failures } from './behaviours';
import { decommissionedModels, groqModels } from './models';
import { FACT, KEY, SYSTEM, ask, body, clientFor, codeOf } from './test-client';

let server: RunningGroqServer;
let groq: Groq;

beforeAll(async () => {
  server = await startGroqServer({ apiKey: KEY, tokensPerSecond: Infinity });
  groq = clientFor(server);
});

afterEach(() => server.reset());

afterAll(() => server.stop());

async function errorOf(promise: Promise<unknown>): Promise<APIError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof APIError)) throw new Error(`No APIError: ${String(error)}`);
  return error;
}

describe('the demo model', () => {
  it('streams an answer that says what it is and quotes the fact', async () => {
    const answer = await ask(groq);

    expect(answer).toMatchObject({ error: null, finishReason: 'stop' });
    expect(answer.text).toMatch(/^This is the SafyCore demo model, not a real AI\./);
    expect(answer.text).toContain(`\n- ${FACT}`);
    expect(answer.text).not.toContain('Corolla');
    expect(answer.chunks).toBeGreaterThan(20);
    expect(answer.usage).toMatchObject({ completion_tokens: answer.chunks - 2, queue_time: 0.001 });
  });

  it('gives the same answer whole, with usage and rate-limit headers', async () => {
    const streamed = await ask(groq);
    const { data, response } = await groq.chat.completions
      .create({ ...body(), stream: false })
      .withResponse();

    expect(data.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: streamed.text } });
    expect(data.usage?.total_tokens).toBe(
      (data.usage?.prompt_tokens ?? 0) + (data.usage?.completion_tokens ?? 0),
    );
    for (const kind of ['limit', 'remaining', 'reset']) {
      expect(response.headers.get(`x-ratelimit-${kind}-requests`)).toMatch(/^\d/);
      expect(response.headers.get(`x-ratelimit-${kind}-tokens`)).toMatch(/^\d/);
    }
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(response.headers.get('retry-after')).toBeNull();
  });

  it('streams no faster than its pace', async () => {
    server.next({ kind: 'text', text: 'one two three four', tokensPerSecond: 40 });
    const startedAt = performance.now();
    await ask(groq);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(95); // 4 tokens, less a timer's rounding
  });

  it('stops at max_completion_tokens with finish_reason length', async () => {
    const whole = await groq.chat.completions.create({ ...body(), max_completion_tokens: 3 });
    expect(whole.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'This is the' } });
  });
});

describe('models and refusals', () => {
  it('lists the demo models, or the models it was given', async () => {
    const full = await startGroqServer({ models: groqModels, rateLimit: { requests: 10, tokens: 100 } });
    try {
      const client = clientFor(full);
      const ids = (await client.models.list()).data.map(({ id }) => id);
      expect((await groq.models.list()).data.map(({ id }) => id)).toEqual(['demo', 'demo-large']);
      expect(ids).toEqual(expect.arrayContaining(['openai/gpt-oss-120b', 'whisper-large-v3']));
      expect(await client.models.retrieve('openai/gpt-oss-20b')).toMatchObject({ context_window: 131_072 });

      const chat = (model: string, content: string) =>
        client.chat.completions.create({ model, messages: [{ role: 'user', content }] });
      expect(codeOf(await errorOf(chat('demo', 'Hello')))).toBe('model_not_found');
      for (const gone of decommissionedModels) {
        expect(ids).not.toContain(gone);
        const refused = await errorOf(chat(gone, 'Hello'));
        expect([refused.status, codeOf(refused)]).toEqual([400, 'model_decommissioned']);
      }
      expect(await errorOf(chat('openai/gpt-oss-20b', 'x'.repeat(500)))).toMatchObject({ status: 413 });
      const reasoned = await chat('openai/gpt-oss-20b', 'Hello');
      expect(reasoned.choices[0]?.message.reasoning).toMatch(/facts/);
    } finally {
      await full.stop();
    }
  });

  it('refuses a wrong key without using up a behaviour', async () => {
    server.next(failures.internalError);
    const { error } = await ask(clientFor(server, 'wrong'));
    expect(error).toMatchObject({ status: 401 });
    expect(codeOf(error)).toBe('invalid_api_key');
    expect((await ask(groq)).error).toMatchObject({ status: 500 });
  });
});

describe('control', () => {
  it('sends one chunk of a gated answer for each release', async () => {
    server.next({ kind: 'gated', text: 'one two three' });
    const stream = await groq.chat.completions.create({ ...body(), stream: true });
    const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<ChatCompletionChunk, undefined>;
    const content = async () => {
      const { value } = await chunks.next();
      return value?.choices[0]?.delta.content;
    };
    expect(await content()).toBe('');
    for (const expected of ['one', ' two', ' three']) {
      const coming = content();
      const early = await Promise.race([coming, new Promise((resolve) => setImmediate(resolve, 'nothing'))]);
      expect(early).toBe('nothing');
      server.release();
      expect(await coming).toBe(expected);
    }
    server.release();
    expect((await chunks.next()).value?.choices[0]?.finish_reason).toBe('stop');
  });

  it('pauses and resumes every answer', async () => {
    server.pause();
    const answer = ask(groq);
    await server.waitForRequest();
    server.resume();
    expect((await answer).finishReason).toBe('stop');
  });

  it('keeps a standing behaviour until it is taken back', async () => {
    server.always(failures.internalError);
    expect((await ask(groq)).error).toMatchObject({ status: 500 });
    expect((await ask(groq)).error).toMatchObject({ status: 500 });
    server.always(null);
    expect((await ask(groq)).error).toBeNull();
  });

  it('refuses connections while it is down and comes back on the same port', async () => {
    server.next(failures.stall);
    const interrupted = ask(groq);
    await server.waitForRequest();
    await server.setDown(true);
    expect((await interrupted).error).not.toBeNull();
    expect((await ask(groq)).error).toBeInstanceOf(APIConnectionError);
    await server.setDown(false);
    expect((await ask(groq)).finishReason).toBe('stop');
  });

  it('records what was asked', async () => {
    await ask(groq);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/openai/v1/chat/completions',
      headers: { authorization: `Bearer ${KEY}` },
      body: { model: 'demo', stream: true },
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: 'Tell me about the Honda Civic' },
      ],
      aborted: false,
    });
  });

  it('stops with an answer under way, and rejects who still waits', async () => {
    const other = await startGroqServer();
    other.next({ kind: 'gated', text: 'never' });
    const answer = ask(clientFor(other));
    await other.waitForRequest();
    const waiting = other.waitForRequest().catch((error: unknown) => error);
    await other.stop();
    expect((await answer).error).not.toBeNull();
    expect(await waiting).toMatchObject({ message: 'The Groq server was stopped.' });
  });
});
