import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { failures } from '../../../world/groq/behaviours';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import type { SessionId } from '../../shared/models';
import { type Harness, sent, startHarness } from './testing/harness';

/*
 * A question waits for the disk before the network is asked, and behind whatever else the file's thread has to do: each
 * trip to the thread is time in which a person looks at a question that has not left.
 */

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

/** Trips to the store's thread until `begin` resolves: nobody can be asked until the answer has begun. */
async function trips(begin: () => Promise<unknown>): Promise<number> {
  const before = harness.trips();
  await begin();
  return harness.trips() - before;
}

async function conversation() {
  const { id: sessionId } = await harness.session();
  await harness.store.saveDocument({ sessionId, title: 'Offer', content: 'Red, $24,000', enabled: true });
  const chat = harness.chat();
  const { question } = await sent(chat.send({ sessionId, content: 'Which colour?' }));
  const { message: answer } = await harness.window.end(sessionId);
  return { sessionId, question, answer };
}

/** Nobody is there to be asked, so that the trips of an answer that goes on are not counted. */
const silent = () => harness.chat({ provider: () => new Promise(() => undefined) });

const stop = async (chat: ReturnType<Harness['chat']>, sessionId: SessionId) => {
  expect(harness.window.starts.at(-1)).toMatchObject({ sessionId });
  expect(chat.stream(sessionId)).not.toBeNull();
  await chat.stop(sessionId);
};

it('a question takes two: one to read what it is asked on, one to bring it to disk with its journal', async () => {
  const { sessionId } = await conversation();
  const chat = silent();
  expect(await trips(() => chat.send({ sessionId, content: 'And the price?' }))).toBe(2);
  // A start after a crash finds the journal.
  expect(await harness.store.recoverAnswers()).toBe(1);
  await stop(chat, sessionId);
});

it('a question with facts of its own takes two', async () => {
  const { sessionId } = await conversation();
  const chat = silent();
  const facts = { trainingData: 'The caller is a dealer' };
  expect(await trips(() => chat.send({ sessionId, content: 'And the price?', ...facts }))).toBe(2);
  await stop(chat, sessionId);
});

it('a question that is edited and sent again takes two', async () => {
  const { sessionId, question } = await conversation();
  const chat = silent();
  expect(await trips(() => chat.send({ sessionId, content: 'Which color?', replaces: question.id }))).toBe(2);
  await stop(chat, sessionId);
});

it('another answer takes two', async () => {
  const { sessionId, answer } = await conversation();
  const chat = silent();
  expect(await trips(() => chat.regenerate({ sessionId, messageId: answer.id }))).toBe(2);
  await stop(chat, sessionId);
});

it('an answer that goes on takes two', async () => {
  const { sessionId } = await conversation();
  server.next(failures.cut);
  await harness.chat().send({ sessionId, content: 'And the price?' });
  const { message: cut } = await harness.window.end(sessionId);
  const chat = silent();
  expect(await trips(() => chat.continue({ sessionId, messageId: cut.id }))).toBe(2);
  await stop(chat, sessionId);
});

it('a question that waits takes two, and when its turn has come, three with the look into the queue', async () => {
  const { sessionId } = await conversation();
  const waiting = { sessionId, replaces: null, trainingData: null };
  await harness.store.queueQuestion({ ...waiting, content: 'first' });
  const chat = harness.chat();
  expect(await trips(() => chat.send({ sessionId, content: 'second' }))).toBe(2);

  server.next({ kind: 'gated', text: 'Yes.' });
  const begun = async (): Promise<void> => {
    void chat.askQueued();
    await harness.window.until(() => chat.stream(sessionId) !== null);
  };
  expect(await trips(begun)).toBe(3);
  server.always({ kind: 'text', text: 'Yes.' });
  // The end counts as one.
  server.release(2);
  await harness.window.until(() => harness.window.ends.length === 2);
  expect(await harness.store.queued(null)).toEqual([]);
});
