import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failures, type Behaviour } from '../../../world/groq/behaviours';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import { AppError, type ErrorCode } from '../../shared/errors';
import type { MessageStatus, SessionId } from '../../shared/models';
import { failure } from '../provider/failures';
import type { ProviderTimings } from '../provider/groq-provider';
import { type Harness, sent, startHarness } from './testing/harness';

const API_KEY = 'gsk_test';

let server: RunningGroqServer;
let harness: Harness;
beforeAll(async () => {
  server = await startGroqServer({ apiKey: API_KEY, tokensPerSecond: Infinity });
  harness = await startHarness(server.url, API_KEY);
});
afterEach(async () => {
  await harness.reset();
  server.reset();
});
afterAll(async () => {
  await server.stop();
  await harness.dispose();
});

const TEXT = 'one two three four five six seven';
const PARTIAL = 'one two three four five';
/** Nobody could be asked: these questions wait. See queue.integration.test.ts. */
const UNREACHABLE = ['hangUp', 'proxyAuthentication'] as const;
const gated: Behaviour = { kind: 'gated', text: TEXT };

/** What the server was asked last. */
function lastMessages(): { role: string; content: string }[] {
  return server.requests.at(-1)?.messages.map(({ role, content }) => ({ role, content })) ?? [];
}

async function branch(sessionId: SessionId): Promise<[role: string, content: string][]> {
  const messages = await harness.store.branch(sessionId);
  return messages.filter(({ role }) => role !== 'system').map(({ role, content }) => [role, content]);
}

/** Lets whatever is ready to run do so, without waiting for any time to pass. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('a failure', () => {
  type Row = [
    what: keyof typeof failures,
    code: ErrorCode | null,
    status: MessageStatus,
    content: string,
    timings?: Partial<ProviderTimings>,
  ];
  const rows: Row[] = [
    ['contextTooLong', 'context_too_long', 'failed', ''],
    ['modelDecommissioned', 'model_missing', 'failed', ''],
    ['invalidKey', 'api_key_invalid', 'failed', ''],
    ['organisationBlocked', 'access_denied', 'failed', ''],
    ['modelBlocked', 'access_denied', 'failed', ''],
    ['modelNotFound', 'model_missing', 'failed', ''],
    ['requestTooLarge', 'request_too_large', 'failed', ''],
    ['unprocessable', 'request_rejected', 'failed', ''],
    ['rateLimited', 'rate_limited', 'failed', ''],
    ['rateLimitedForLong', 'rate_limited', 'failed', ''],
    ['capacityExceeded', 'over_capacity', 'failed', ''],
    ['internalError', 'provider_failed', 'failed', ''],
    ['badGatewayHtml', 'provider_failed', 'failed', ''],
    ['unavailableHtml', 'provider_failed', 'failed', ''],
    ['errorEvent', 'stream_failed', 'failed', PARTIAL],
    ['xGroqError', 'stream_failed', 'failed', PARTIAL],
    ['malformedJson', 'stream_failed', 'failed', PARTIAL],
    ['noFinish', 'stream_unfinished', 'interrupted', PARTIAL],
    ['noFinishButDone', 'stream_unfinished', 'interrupted', PARTIAL],
    ['cut', 'stream_cut', 'interrupted', PARTIAL],
    ['stall', 'stream_stalled', 'interrupted', PARTIAL, { stallMs: 100 }],
    ['lateFirstByte', 'provider_timeout', 'failed', '', { firstByteMs: 100 }],
    ['lengthFinish', 'answer_truncated', 'interrupted', 'This answer was cut by the'],
    ['emptyContent', 'answer_empty', 'failed', ''],
    ['onlyReasoning', 'answer_truncated', 'failed', ''],
    ['wholeInsteadOfStream', null, 'complete', failures.wholeInsteadOfStream.text],
    ['redirect', 'provider_failed', 'failed', ''],
    ['awkwardBytes', null, 'complete', failures.awkwardBytes.text],
  ];

  it('is tested for each way the server knows', () => {
    expect([...rows.map(([what]) => what), ...UNREACHABLE].sort()).toEqual(Object.keys(failures).sort());
  });

  it.each(rows)('%s ends with its code, keeps what arrived, and the next question works', async (...row) => {
    const [what, code, status, content, timings = {}] = row;
    const { window } = harness;
    const chat = harness.chat({ timings, longestWaitMs: 0 });
    const { id: sessionId } = await harness.session();
    const behaviour: Behaviour = failures[what];
    server.always('afterTokens' in behaviour ? { ...behaviour, text: TEXT } : behaviour);

    await chat.send({ sessionId, content: 'Which colour?' });
    const { message, error } = await window.end(sessionId);
    expect(message).toMatchObject({ status, content, errorCode: code });
    expect(window.textOf(sessionId)).toBe(content);
    expect(error?.code ?? null).toBe(code);
    expect(error?.message ?? 'Fine.').toMatch(/^[A-Z][^!]*\.$/);
    expect(await harness.store.getMessage(sessionId, message.id)).toEqual(message);
    expect(server.requests.filter(({ path }) => path === '/sign-in')).toEqual([]);

    server.always({ kind: 'text', text: 'Silver.' });
    await chat.send({ sessionId, content: 'And now?' });
    expect((await window.end(sessionId)).message).toMatchObject({ status: 'complete', content: 'Silver.' });
    expect(await branch(sessionId)).toEqual([
      ['user', 'Which colour?'],
      ['assistant', content],
      ['user', 'And now?'],
      ['assistant', 'Silver.'],
    ]);
  });

  it('is none where only the end of the reasoning is marked: it is reasoning when it is over', async () => {
    const { id: sessionId } = await harness.session();
    server.next({ kind: 'text', text: 'Two and two.\n</think>\n\nFour.' });
    await harness.chat().send({ sessionId, content: 'Hello' });
    const { message } = await harness.window.end(sessionId);
    expect(message).toMatchObject({ status: 'complete', content: 'Four.', reasoning: 'Two and two.\n' });
    expect(await harness.store.getMessage(sessionId, message.id)).toEqual(message);
    expect(await branch(sessionId)).toEqual([
      ['user', 'Hello'],
      ['assistant', 'Four.'],
    ]);
  });

  it('tells how long a rate limit lasts where that is too long to wait', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(failures.rateLimitedForLong);
    await chat.send({ sessionId, content: 'Hello' });
    expect((await harness.window.end(sessionId)).error?.retryAfterMs).toBe(120_000);
    expect(harness.window.waits).toEqual([]);
  });

  it('of money is not waited for, whatever the server says', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.always({ kind: 'status', status: 429, code: 'insufficient_quota', retryAfterSeconds: 1 });
    await chat.send({ sessionId, content: 'Hello' });
    const { message, error } = await harness.window.end(sessionId);
    expect(message).toMatchObject({ status: 'failed', errorCode: 'credit_exhausted' });
    expect(error?.details).toContain('insufficient_quota');
    expect([harness.window.waits, server.requests.length]).toEqual([[], 1]);
  });

  it('speaks of Continue where there is text, from before as well, and nowhere else', async () => {
    const chat = harness.chat({ timings: { stallMs: 100 } });
    const { id: sessionId } = await harness.session();
    server.next({ kind: 'error-event', afterTokens: 0 });
    await chat.send({ sessionId, content: 'Hello' });
    const before = await harness.window.end(sessionId);
    expect(before.error?.message).not.toContain('Continue');
    expect(before.message).toMatchObject({ status: 'failed', content: '' });

    server.next({ kind: 'text', text: 'Begun', finishReason: 'length' });
    await chat.send({ sessionId, content: 'Again' });
    const begun = await harness.window.end(sessionId);
    expect(begun.error?.message).toContain('Choose Continue');
    server.next({ kind: 'error-event', afterTokens: 0 });
    await chat.continue({ sessionId, messageId: begun.message.id });
    const after = await harness.window.end(sessionId);
    expect(after.message).toMatchObject({ status: 'failed', content: 'Begun' });
    expect(after.error?.message).toContain('Continue');
  });

  it('of a limit that is soon over is waited for, and the window is told until when', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ ...failures.rateLimited, retryAfterSeconds: 0 }, { kind: 'text', text: TEXT });
    await chat.send({ sessionId, content: 'Hello' });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      status: 'complete',
      content: TEXT,
    });
    const [wait, go, ...more] = harness.window.waits;
    const [{ answerId } = {}] = harness.window.starts;
    expect(wait).toMatchObject({ sessionId, answerId, until: expect.any(String) as string });
    expect(go).toMatchObject({ until: null });
    expect(more).toEqual([]);
  });

  it('of a limit can be stopped while it is waited for', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ ...failures.rateLimited, retryAfterSeconds: 20 });
    await chat.send({ sessionId, content: 'Hello' });
    await harness.window.until(() => harness.window.waits.length > 0);
    expect(chat.stream(sessionId)?.waitingUntil).not.toBeNull();
    await chat.stop(sessionId);
    expect((await harness.window.end(sessionId)).message.status).toBe('stopped');
  });

  it('that passes is waited out', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(failures.capacityExceeded, failures.badGatewayHtml, { kind: 'text', text: TEXT });
    await chat.send({ sessionId, content: 'Hello' });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      status: 'complete',
      content: TEXT,
    });
  });

  it('of a slow first byte is given one more attempt', async () => {
    const chat = harness.chat({ timings: { firstByteMs: 200 } });
    const { id: sessionId } = await harness.session();
    server.next(failures.lateFirstByte, { kind: 'text', text: TEXT });
    await chat.send({ sessionId, content: 'Hello' });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      status: 'complete',
      content: TEXT,
    });
    await server.waitForAbort();
  });

  it.each<[string, Behaviour]>([
    ['of the account', failures.requestTooLarge],
    ['of the model', failures.contextTooLong],
    [
      'told within the stream',
      { kind: 'error-event', afterTokens: 0, code: '', message: 'Context size has been exceeded.' },
    ],
  ])(
    'of size, %s, is met by sending once more with fewer of the oldest turns, and says how many',
    async (_, behaviour) => {
      const chat = harness.chat();
      const { id: sessionId } = await harness.session();
      for (const content of ['first', 'second', 'third']) {
        await chat.send({ sessionId, content });
        await harness.window.end(sessionId);
      }
      server.next(behaviour);
      await chat.send({ sessionId, content: 'fourth' });
      const { message } = await harness.window.end(sessionId);
      expect(message.status).toBe('complete');
      const asked = lastMessages().filter(({ role }) => role === 'user');
      expect(asked.map(({ content }) => content)).not.toContain('first');
      expect(asked.at(-1)?.content).toBe('fourth');
      expect(lastMessages()[0]?.role).toBe('system');
      // Six messages and the question there are; without the system message, the rest was left out.
      expect(message.usage?.omitted).toBe(7 - (lastMessages().length - 1));
    },
  );

  it('to find a key keeps the question and says what to do', async () => {
    const chat = harness.chat({ provider: () => Promise.reject(failure('api_key_missing')) });
    const { id: sessionId } = await harness.session();
    const { question } = await sent(chat.send({ sessionId, content: 'Typed with care' }));
    const { message, error } = await harness.window.end(sessionId);
    expect(question.content).toBe('Typed with care');
    expect(message).toMatchObject({ status: 'failed', errorCode: 'api_key_missing', parentId: question.id });
    expect(error?.message).toContain('Settings');
  });

  it('of the disk ends the answer with its text on screen', async () => {
    const { store } = harness;
    const full = (): Promise<never> => Promise.reject(new AppError('disk_full', 'store.disk_full'));
    const chat = harness.chat({ store: { ...store, appendAnswer: full, finishAnswer: full } });
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(1);
    const { message, error } = await harness.window.end(sessionId);
    expect(message).toMatchObject({ content: 'one', status: 'interrupted', errorCode: 'disk_full' });
    expect(error?.code).toBe('disk_full');
    expect(await server.waitForAbort()).toMatchObject({ aborted: true });
    // The journal is still open: what the next start would do.
    expect(await store.recoverAnswers()).toBe(1);
  });
});

describe('stopping', () => {
  const PROMPT_MS = 1_000;

  async function expectPromptStop(stop: () => Promise<void>): Promise<void> {
    const startedAt = performance.now();
    await stop();
    expect(performance.now() - startedAt).toBeLessThan(PROMPT_MS);
  }

  it('before the headers takes effect at once, and the server sees it', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(failures.lateFirstByte);
    await chat.send({ sessionId, content: 'Hello' });
    await server.waitForRequest();
    await expectPromptStop(() => chat.stop(sessionId));
    await server.waitForAbort();
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({ status: 'stopped', content: '' });
    expect(await harness.window.end(sessionId)).toMatchObject({ error: null });
  });

  it('in mid-stream keeps what arrived, on disk before it resolves', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(3);
    await harness.window.until(() => harness.window.textOf(sessionId) === 'one two three');
    await expectPromptStop(() => chat.stop(sessionId));
    await server.waitForAbort();
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({
      status: 'stopped',
      errorCode: null,
      content: 'one two three',
    });
  });

  it('between two attempts takes effect at once', async () => {
    const chat = harness.chat({ timings: { backOffMs: [600_000] } });
    const { id: sessionId } = await harness.session();
    server.next(failures.internalError);
    const before = harness.responses();
    await chat.send({ sessionId, content: 'Hello' });
    await server.waitForRequest();
    while (harness.responses() === before) await settle();
    await settle();
    await expectPromptStop(() => chat.stop(sessionId));
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({ status: 'stopped' });
    expect(server.requests).toHaveLength(1);
  });

  it('while the key is being fetched takes effect at once', async () => {
    const chat = harness.chat({ provider: () => new Promise(() => undefined) });
    const { id: sessionId } = await harness.session();
    await chat.send({ sessionId, content: 'Hello' });
    await expectPromptStop(() => chat.stop(sessionId));
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({ status: 'stopped' });
  });

  it('while the question is still being saved keeps the question', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    const sending = chat.send({ sessionId, content: 'Hello' });
    await expectPromptStop(() => chat.stop(sessionId));
    await sending;
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({ status: 'stopped' });
    expect(server.requests).toEqual([]);
  });

  it('a conversation that is not being answered does nothing', async () => {
    const { id: sessionId } = await harness.session();
    await expect(harness.chat().stop(sessionId)).resolves.toBeUndefined();
  });

  it('the app keeps what arrived as interrupted', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(2);
    await harness.window.until(() => harness.window.textOf(sessionId) === 'one two');
    await chat.close();
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({
      status: 'interrupted',
      errorCode: 'app_closed',
      content: 'one two',
    });
    await expect(chat.send({ sessionId, content: 'More' })).rejects.toMatchObject({ code: 'signed_out' });
  });

  it('the app does not wait for a disk that hangs, and the journal has the text', async () => {
    const { store } = harness;
    const hanging = { ...store, finishAnswer: () => new Promise<never>(() => undefined) };
    const chat = harness.chat({ store: hanging, closeMs: 250 });
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(2);
    await harness.window.until(() => harness.window.textOf(sessionId) === 'one two');
    await expectPromptStop(() => chat.close());
    expect(await store.recoverAnswers()).toBe(1);
    expect((await store.branch(sessionId)).at(-1)).toMatchObject({
      content: 'one two',
      status: 'interrupted',
    });
  });
});

describe('an answer', () => {
  it('begins when the question is in the store, and not before', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(gated);
    const { question, page } = await sent(chat.send({ sessionId, content: 'Hello' }));
    expect(await branch(sessionId)).toEqual([['user', 'Hello']]);
    expect(await harness.store.getMessage(sessionId, question.id)).toEqual(question);
    expect(page.messages.at(-1)?.content).toBe('Hello');
    expect(harness.window.starts).toMatchObject([{ parentId: question.id, model: 'demo', text: '' }]);
    expect(chat.stream(sessionId)).toEqual(harness.window.starts[0]);
    await expect(chat.send({ sessionId, content: 'Again' })).rejects.toMatchObject({
      code: 'already_answering',
    });
  });

  it('is told in deltas that follow each other and add up to what is stored', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    const text = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
    server.next({ kind: 'text', text, tokensPerSecond: 10_000 });
    await chat.send({ sessionId, content: 'Hello' });
    const { message } = await harness.window.end(sessionId);
    const { deltas } = harness.window;
    let length = 0;
    for (const delta of deltas) {
      expect(delta.offset).toBe(length);
      length += delta.text.length;
    }
    expect(harness.window.textOf(sessionId)).toBe(text);
    expect(message.content).toBe(text);
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.length).toBeLessThan(200);
    const { requestId, promptTokens, firstTokenMs, tokensPerSecond, ...usage } = message.usage ?? {};
    expect(usage).toMatchObject({ completionTokens: 2_000, queueMs: 1, facts: [] });
    expect(requestId).toMatch(/^req_/);
    for (const measure of [promptTokens, tokensPerSecond]) expect(measure).toBeGreaterThan(0);
    expect(firstTokenMs).toBeGreaterThanOrEqual(0);
  });

  it('can be joined at any moment without a gap', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(2);
    await harness.window.until(() => harness.window.textOf(sessionId) === 'one two');
    const joined = chat.stream(sessionId)?.text ?? '';
    const seen = harness.window.deltas.length;
    server.release(10);
    await harness.window.end(sessionId);
    const later = harness.window.deltas.slice(seen);
    expect(later[0]?.offset).toBe(joined.length);
    expect(joined + later.map(({ text }) => text).join('')).toBe(TEXT);
    expect(chat.stream(sessionId)).toBeNull();
  });

  it('can be had whole', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ kind: 'text', text: TEXT });
    await chat.send({ sessionId, content: 'Hello', stream: false });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      status: 'complete',
      content: TEXT,
    });
    expect(harness.window.deltas).toMatchObject([{ offset: 0, text: TEXT }]);
    expect(server.requests.at(-1)?.body).toMatchObject({ stream: false });
  });

  it('runs beside the answers of other conversations', async () => {
    const chat = harness.chat();
    const [a, b] = [await harness.session(), await harness.session()];
    server.next({ kind: 'gated', text: 'a1 a2 a3' }, { kind: 'gated', text: 'b1 b2 b3' });
    await chat.send({ sessionId: a.id, content: 'A' });
    await server.waitForRequest();
    await chat.send({ sessionId: b.id, content: 'B' });
    await server.waitForRequest();
    server.release(2);
    await harness.window.until(() =>
      [a, b].every(({ id }) => harness.window.textOf(id) !== '' && chat.stream(id) !== null),
    );
    server.release(6);
    expect((await harness.window.end(a.id)).message.content).toBe('a1 a2 a3');
    expect((await harness.window.end(b.id)).message.content).toBe('b1 b2 b3');
  });

  it('keeps what the model thought apart from what it said, and never sends it again', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ kind: 'text', text: TEXT, reasoning: 'Let me count.' });
    await chat.send({ sessionId, content: 'Count' });
    const { message } = await harness.window.end(sessionId);
    expect(message).toMatchObject({ content: TEXT, reasoning: 'Let me count.' });
    expect(await harness.store.getMessage(sessionId, message.id)).toEqual(message);
    const thoughts = harness.window.deltas.filter(({ part }) => part === 'reasoning');
    expect(thoughts.map(({ text }) => text).join('')).toBe('Let me count.');
    await chat.send({ sessionId, content: 'Again' });
    await harness.window.end(sessionId);
    expect(JSON.stringify(server.requests.at(-1)?.body)).not.toContain('Let me count');
  });

  it('is asked for with what was chosen for the conversation, and with nothing that was not', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await chat.send({ sessionId, content: 'One' });
    await harness.window.end(sessionId);
    expect(Object.keys(server.requests.at(-1)?.body as object).sort()).toEqual([
      'messages',
      'model',
      'stream',
      'stream_options',
    ]);
    const settings = { temperature: 0.5, maxTokens: 4, reasoningEffort: 'high' } as const;
    await harness.store.updateSession(sessionId, { settings });
    await chat.send({ sessionId, content: 'Two' });
    expect((await harness.window.end(sessionId)).message.errorCode).toBe('answer_truncated');
    expect(server.requests.at(-1)?.body).toMatchObject({ temperature: 0.5, reasoning_effort: 'high' });
  });

  it('that was cut goes on as a new version from where it stopped', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ ...failures.cut, text: TEXT }, { kind: 'text', text: ' six seven' });
    await chat.send({ sessionId, content: 'Count' });
    const cut = (await harness.window.end(sessionId)).message;
    harness.window.deltas.length = 0;
    await chat.continue({ sessionId, messageId: cut.id });
    const { message } = await harness.window.end(sessionId);
    expect(harness.window.starts.at(-1)).toMatchObject({ text: PARTIAL, parentId: cut.parentId });
    expect(message).toMatchObject({ content: TEXT, status: 'complete', version: { index: 1, count: 2 } });
    expect(harness.window.deltas[0]?.offset).toBe(PARTIAL.length);
    expect(lastMessages().slice(1, 3)).toEqual([
      { role: 'user', content: 'Count' },
      { role: 'assistant', content: PARTIAL },
    ]);
    expect(lastMessages().at(-1)?.content).toMatch(/exactly where it stopped/);
    await expect(chat.continue({ sessionId, messageId: message.id })).rejects.toMatchObject({
      code: 'already_complete',
    });
  });

  it('uses the first model offered when none is chosen', async () => {
    harness.settings.model = null;
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await chat.send({ sessionId, content: 'Hello' });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      model: 'demo',
      status: 'complete',
    });
  });

  it('is recoverable from its first word on', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next(gated);
    await chat.send({ sessionId, content: 'Hello' });
    server.release(1);
    await harness.window.until(() => harness.window.textOf(sessionId) === 'one');
    expect(await harness.store.recoverAnswers()).toBe(1);
    expect((await harness.store.branch(sessionId)).at(-1)).toMatchObject({ content: 'one' });
    await chat.stop(sessionId);
  });
});

describe('another model', () => {
  it('answers the same question once, as a version beside the first, in its own way of thinking', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await harness.store.updateSession(sessionId, {
      model: 'demo',
      settings: { temperature: 0.5, reasoningEffort: 'high' },
    });
    await chat.send({ sessionId, content: 'Which colour?' });
    const first = (await harness.window.end(sessionId)).message;

    await chat.regenerate({ sessionId, messageId: first.id, model: 'demo-large' });
    const second = (await harness.window.end(sessionId)).message;
    expect(second).toMatchObject({ status: 'complete', model: 'demo-large', parentId: first.parentId });
    expect(second.version).toMatchObject({ index: 1, count: 2, previousId: first.id });
    expect(server.requests.at(-1)).toMatchObject({ body: { model: 'demo-large', temperature: 0.5 } });
    expect(server.requests.at(-1)?.body).not.toHaveProperty('reasoning_effort');

    server.always(failures.modelNotFound);
    await chat.regenerate({ sessionId, messageId: first.id, model: 'gone/model' });
    const { message, error } = await harness.window.end(sessionId);
    expect(message).toMatchObject({ status: 'failed', model: 'gone/model', version: { count: 3 } });
    expect(error?.code).toBe('model_missing');
    const versions = await harness.store.versions(sessionId, first.id);
    // What failed before its first word is no version.
    expect(versions.map(({ model }) => model)).toEqual(['demo', 'demo-large']);
    server.always({ kind: 'text', text: 'Silver.' });

    await chat.send({ sessionId, content: 'And now?' });
    expect((await harness.window.end(sessionId)).message.model).toBe('demo');
  });
});

describe('training data', () => {
  async function save(sessionId: SessionId | null, title: string, content: string, id?: string) {
    return harness.store.saveDocument({
      ...(id === undefined ? {} : { id: id as never }),
      sessionId,
      title,
      content,
      enabled: true,
    });
  }

  it('goes along, is kept as a system message only when it changed, and follows corrections', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    const everywhere = await save(null, 'Inventory', 'Honda Civic 2022, silver');
    await save(sessionId, 'Offer', 'Honda Civic $24,000');

    await chat.send({ sessionId, content: 'Price?', trainingData: 'The caller is a dealer' });
    const first = (await harness.window.end(sessionId)).message;
    const sent = lastMessages()[0]?.content ?? '';
    expect(sent).toMatch(/silver[\s\S]*\$24,000[\s\S]*dealer/);
    expect(first.usage?.facts).toEqual(['Inventory', 'Offer', 'Facts for this question']);
    const systems = async () =>
      (await harness.store.branch(sessionId)).filter(({ role }) => role === 'system').map((m) => m.content);
    expect(await systems()).toEqual([sent]);

    await save(null, 'Inventory', 'Honda Civic 2022, blue', everywhere.id);
    await chat.regenerate({ sessionId, messageId: first.id });
    const second = (await harness.window.end(sessionId)).message;
    const corrected = lastMessages()[0]?.content ?? '';
    expect(corrected).toBe(sent.replace('silver', 'blue'));
    expect(await systems()).toEqual([sent, corrected]);
    expect(second.version).toMatchObject({ index: 1, count: 2, previousId: first.id });
    expect(lastMessages().filter(({ role }) => role === 'user')).toHaveLength(1);

    await chat.send({ sessionId, content: 'And now?' });
    await harness.window.end(sessionId);
    const third = lastMessages()[0]?.content ?? '';
    expect(third).not.toContain('dealer');
    await chat.send({ sessionId, content: 'Once more?' });
    await harness.window.end(sessionId);
    expect(await systems()).toEqual([sent, corrected, third]);
    await harness.store.deleteDocument(everywhere.id);
  });

  it('does not stand between the versions of an edited question', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    const { question } = await sent(chat.send({ sessionId, content: 'Which colour?' }));
    await harness.window.end(sessionId);
    const facts = await save(sessionId, 'Offer', 'Honda Civic, red');
    const edited = await sent(chat.send({ sessionId, content: 'Which color?', replaces: question.id }));
    await harness.window.end(sessionId);
    expect(edited.question.version).toMatchObject({ index: 1, count: 2, previousId: question.id });
    expect(lastMessages().map(({ role }) => role)).toEqual(['system', 'user']);
    await harness.store.deleteDocument(facts.id);
  });
});
