import type Groq from 'groq-sdk';
import { APIConnectionError } from 'groq-sdk';
import type { APIError } from 'groq-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startGroqServer } from './server';
import type { RunningGroqServer } from './server';
import { failures } from './behaviours';
import { KEY, ask, body, clientFor, codeOf } from './test-client';

let server: RunningGroqServer;
let groq: Groq;

beforeAll(async () => {
  server = await startGroqServer({ apiKey: KEY, tokensPerSecond: Infinity });
  groq = clientFor(server);
});

afterEach(() => server.reset());

afterAll(() => server.stop());

describe('failures before the first token', () => {
  const cases = Object.entries(failures).flatMap(([name, behaviour]) =>
    behaviour.kind === 'status' ? [{ name, behaviour }] : [],
  );

  it.each(cases)('$name arrives with status $behaviour.status and its code', async ({ behaviour }) => {
    server.next(behaviour);
    const { error } = await ask(groq);
    expect(error).toMatchObject({ status: behaviour.status });
    expect(codeOf(error)).toBe(behaviour.code);
    const retryAfter = 'retryAfterSeconds' in behaviour ? String(behaviour.retryAfterSeconds) : null;
    expect((error as APIError<number, Headers>).headers.get('retry-after')).toBe(retryAfter);
    expect((await ask(groq)).error).toBeNull();
  });

  it.each([failures.badGatewayHtml, failures.unavailableHtml])(
    'sends a page with status $status',
    async (behaviour) => {
      server.next(behaviour);
      const { error } = await ask(groq);
      expect(error).toMatchObject({ status: behaviour.status });
      expect(codeOf(error)).toBeUndefined();
    },
  );

  it('answers like a proxy that wants a password, which fetch reports as a failed connection', async () => {
    server.next(failures.proxyAuthentication);
    expect((await ask(groq)).error).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(1);
  });

  it('closes the connection without a response', async () => {
    server.next(failures.hangUp);
    expect((await ask(groq)).error).toBeInstanceOf(APIConnectionError);
  });

  it('redirects to a page that is not JSON, and records who followed', async () => {
    server.next(failures.redirect);
    expect(await ask(groq)).toMatchObject({ chunks: 0, text: '' });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /openai/v1/chat/completions',
      'GET /sign-in',
    ]);
  });

  it('sends one JSON document where a stream was asked for', async () => {
    server.next(failures.wholeInsteadOfStream);
    const response = await groq.chat.completions.create({ ...body(), stream: true }).asResponse();
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ object: 'chat.completion' });
  });

  it('stays silent until it is released', async () => {
    server.next(failures.lateFirstByte, failures.lateFirstByte);
    const answer = ask(groq);
    await server.waitForRequest();
    server.release();
    expect((await answer).finishReason).toBe('stop');

    const abort = new AbortController();
    const abandoned = ask(groq, abort.signal);
    const request = await server.waitForRequest();
    expect(request.aborted).toBe(false);
    abort.abort();
    expect(await server.waitForAbort()).toBe(request);
    expect(request.aborted).toBe(true);
    expect((await abandoned).error).toMatchObject({ message: 'Request was aborted.' });
  });
});

describe('failures in the middle of an answer', () => {
  const FIVE_TOKENS = 'This is the SafyCore demo';

  it('sends an error event', async () => {
    server.next(failures.errorEvent);
    const answer = await ask(groq);
    expect(answer).toMatchObject({ text: FIVE_TOKENS, finishReason: null });
    expect(answer.error).toMatchObject({ error: { code: 'internal_server_error' } });
  });

  it('sends x_groq.error and ends as if all were well', async () => {
    server.next(failures.xGroqError);
    const answer = await ask(groq);
    expect(answer).toMatchObject({ text: FIVE_TOKENS, finishReason: null, error: null });
    expect(answer.xGroqError).toBe('over capacity');
  });

  it.each([failures.noFinish, failures.noFinishButDone])(
    'ends without finish_reason: %o',
    async (behaviour) => {
      server.next(behaviour);
      expect(await ask(groq)).toMatchObject({
        text: FIVE_TOKENS,
        finishReason: null,
        error: null,
        usage: undefined,
      });
    },
  );

  it('cuts the socket after what it has sent', async () => {
    server.next(failures.cut);
    const answer = await ask(groq);
    expect(answer).toMatchObject({ text: FIVE_TOKENS, finishReason: null });
    expect(answer.error).toMatchObject({ message: 'terminated' });
    expect(server.requests[0]?.aborted).toBe(false);
  });

  it('sends malformed JSON', async () => {
    server.next(failures.malformedJson);
    const answer = await ask(groq);
    expect(answer).toMatchObject({ text: FIVE_TOKENS, finishReason: null });
    expect(answer.error).toBeInstanceOf(SyntaxError);
  });

  it('sends split UTF-8, CRLF and comments, which work', async () => {
    server.next(failures.awkwardBytes);
    expect(await ask(groq)).toMatchObject({
      text: failures.awkwardBytes.text,
      finishReason: 'stop',
      error: null,
    });
  });

  it('splits characters between the pieces that a client reads', async () => {
    server.next(failures.awkwardBytes);
    const response = await groq.chat.completions.create({ ...body(), stream: true }).asResponse();
    const pieces: Buffer[] = [];
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      pieces.push(Buffer.from(piece));
    }
    expect(pieces.some((piece) => piece.toString('utf8').includes('\uFFFD'))).toBe(true);
    const all = Buffer.concat(pieces).toString('utf8');
    expect(all).not.toContain('\uFFFD');
    expect(all).toMatch(/^: a comment\r\n\r\ndata: /);
  });

  it('stalls with the connection open until the client leaves', async () => {
    server.next(failures.stall);
    const abort = new AbortController();
    const stream = await groq.chat.completions.create({ ...body(), stream: true }, { signal: abort.signal });
    let text = '';
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? '';
      if (text === FIVE_TOKENS) abort.abort();
    }
    expect((await server.waitForAbort()).aborted).toBe(true);
    expect(text).toBe(FIVE_TOKENS);
  });

  it.each([
    [failures.lengthFinish, { text: 'This answer was cut by the', reasoning: '', finishReason: 'length' }],
    [failures.emptyContent, { text: '', reasoning: '', finishReason: 'stop' }],
    [failures.onlyReasoning, { text: '', reasoning: 'Thinking used up the limit.', finishReason: 'length' }],
  ] as const)('ends early or empty: %o', async (behaviour, expected) => {
    server.next(behaviour);
    expect(await ask(groq)).toMatchObject({ ...expected, error: null });
  });

  it.each(Object.entries(failures))(
    'meets a request for a whole answer with %s too',
    async (_, behaviour) => {
      server.next(behaviour);
      if (behaviour.kind === 'late') server.release();
      const abort = new AbortController();
      const request = groq.chat.completions.create({ ...body(), stream: false }, { signal: abort.signal });
      if (behaviour.kind === 'stall') {
        await server.waitForRequest();
        abort.abort();
      }
      const complete = await request.then(
        (answer) => typeof answer === 'object' && answer.choices[0]?.finish_reason === 'stop',
        () => false,
      );
      expect(complete).toBe(
        ['late', 'awkward-bytes', 'whole'].includes(behaviour.kind) || behaviour === failures.emptyContent,
      );
    },
  );
});
