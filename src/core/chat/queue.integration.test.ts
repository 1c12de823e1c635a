import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../../../world/groq/behaviours';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import type { SessionId } from '../../shared/models';
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
  // All tests share one account: what waits in it would be sent by the next one.
  for (const { id } of await harness.store.queued(null)) await harness.store.removeQueued(id);
  await server.setDown(false);
  server.reset();
});
afterAll(async () => {
  await server.stop();
  await harness.dispose();
});

async function branch(sessionId: SessionId): Promise<string[]> {
  const messages = await harness.store.branch(sessionId);
  return messages.filter(({ role }) => role !== 'system').map(({ content }) => content);
}

const waiting = async (sessionId: SessionId): Promise<string[]> =>
  (await harness.store.queued(sessionId)).map(({ content }) => content);

/** Asks where nobody can be asked, until the question waits. */
async function askInVain(chat: ReturnType<Harness['chat']>, sessionId: SessionId, content: string) {
  const { page } = await chat.send({ sessionId, content });
  if (page) await harness.window.takenBack();
}

describe('a question that nobody can be asked', () => {
  it.each(['hangUp', 'proxyAuthentication', 'down'] as const)(
    'waits (%s), and is no message',
    async (what) => {
      const chat = harness.chat();
      const { id: sessionId } = await harness.session();
      if (what === 'down') await server.setDown(true);
      else server.always(failures[what]);
      await askInVain(chat, sessionId, 'Anyone?');
      expect(await waiting(sessionId)).toEqual(['Anyone?']);
      expect(await branch(sessionId)).toEqual([]);
      expect(chat.stream(sessionId)).toBeNull();
      expect(harness.window.ends).toEqual([]);
    },
  );

  it('is sent with those behind it, in order and each after the answer before it, once somebody can be asked', async () => {
    const chat = harness.chat();
    const [a, b] = [(await harness.session()).id, (await harness.session()).id];
    await server.setDown(true);
    await askInVain(chat, a, 'first');
    await askInVain(chat, b, 'elsewhere');
    await askInVain(chat, a, 'second');
    await chat.askQueued();
    expect(await waiting(a)).toEqual(['first', 'second']);

    await server.setDown(false);
    server.next({ kind: 'text', text: 'A1' }, { kind: 'text', text: 'B1' }, { kind: 'text', text: 'A2' });
    await chat.askQueued();
    expect(await branch(a)).toEqual(['first', 'A1', 'second', 'A2']);
    expect(await branch(b)).toEqual(['elsewhere', 'B1']);
    expect([await waiting(a), await waiting(b)]).toEqual([[], []]);
    expect(server.requests.at(-1)?.messages.map(({ content }) => content)).toEqual(
      expect.arrayContaining(['first', 'A1', 'second']),
    );
  });

  it('is sent by itself after a while', async () => {
    const chat = harness.chat({ queueRetryMs: 1 });
    const { id: sessionId } = await harness.session();
    server.next(failures.hangUp, failures.hangUp, { kind: 'text', text: 'Here I am.' });
    await chat.send({ sessionId, content: 'Anyone?' });
    expect((await harness.window.end(sessionId)).message.content).toBe('Here I am.');
    expect(await branch(sessionId)).toEqual(['Anyone?', 'Here I am.']);
  });

  it('can be withdrawn, and goes with its conversation', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await server.setDown(true);
    await askInVain(chat, sessionId, 'first');
    await askInVain(chat, sessionId, 'second');
    const [first] = await harness.store.queued(sessionId);
    if (!first) throw new Error('nothing waits');
    await chat.withdraw({ sessionId, id: first.id });
    expect(await waiting(sessionId)).toEqual(['second']);
    await harness.store.deleteSession(sessionId);
    expect(await harness.store.queued(null)).toEqual([]);
  });

  it('leaves the question it was to take the place of where it is, and takes its place later', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    server.next({ kind: 'text', text: 'Red.' });
    const { question } = await sent(chat.send({ sessionId, content: 'Which color?' }));
    await harness.window.end(sessionId);
    await server.setDown(true);
    await chat.send({ sessionId, content: 'Which colour?', replaces: question.id });
    await harness.window.takenBack();
    expect(await branch(sessionId)).toEqual(['Which color?', 'Red.']);

    await server.setDown(false);
    server.next({ kind: 'text', text: 'Silver.' });
    await chat.askQueued();
    expect(await branch(sessionId)).toEqual(['Which colour?', 'Silver.']);
    expect((await harness.store.getMessage(sessionId, question.id)).version.count).toBe(2);
  });

  it('fails where the server is there and refuses: waiting would not help', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await server.setDown(true);
    await askInVain(chat, sessionId, 'Anyone?');
    await server.setDown(false);
    server.always(failures.unprocessable);
    await chat.askQueued();
    expect((await harness.window.end(sessionId)).message.errorCode).toBe('request_rejected');
    expect(await waiting(sessionId)).toEqual([]);
  });

  it('is on disk before its draft is gone', async () => {
    const chat = harness.chat();
    const { id: sessionId } = await harness.session();
    await server.setDown(true);
    await askInVain(chat, sessionId, 'first');
    await harness.store.saveDraft(sessionId, 'second');
    await chat.send({ sessionId, content: 'second' });
    expect(await harness.store.draft(sessionId)).toBe('');
    expect(await waiting(sessionId)).toEqual(['first', 'second']);
  });
});
