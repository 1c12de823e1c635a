import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startGroqServer, type RunningGroqServer } from '../../../world/groq/server';
import { createGroqProvider } from './groq-provider';
import type { ChatProvider } from './ports';

// A proxy may pass an answer on only when it is whole: nothing is heard for as long as it takes to write.
let server: RunningGroqServer;
/** How often: the server hears nothing of who has left before it looked, as on a busy machine. */
let asked: number;
beforeAll(async () => {
  server = await startGroqServer();
});
beforeEach(() => {
  asked = 0;
  server.reset();
});
afterAll(() => server.stop());

const forever = new AbortController().signal;
const request = { model: 'demo', messages: [{ role: 'user', content: 'All of it?' }] } as const;
const held = { kind: 'late', delayMs: 400, text: 'All of it, at once.' } as const;
const through = (isProxied: () => Promise<boolean>): ChatProvider =>
  createGroqProvider({
    endpoint: server.url,
    apiKey: 'gsk_test',
    fetch: (...request) => {
      asked += 1;
      return fetch(...request);
    },
    isProxied,
    now: () => new Date(),
    timings: { firstByteMs: 100, wholeMs: 5_000, backOffMs: [1, 1] },
  });
const answerOf = async (provider: ChatProvider): Promise<string> => {
  const texts: string[] = [];
  await provider.stream(request, (text) => texts.push(text), forever);
  return texts.join('');
};

it('is waited for as long as a whole answer where somebody stands between, and asked for once', async () => {
  server.next(held);
  expect(await answerOf(through(() => Promise.resolve(true)))).toBe('All of it, at once.');
  expect(asked).toBe(1);
});

it('is given up, and tried once more, where nobody does', async () => {
  server.next(held, held);
  await expect(answerOf(through(() => Promise.resolve(false)))).rejects.toMatchObject({
    code: 'provider_timeout',
  });
  expect(asked).toBe(2);
});

it('is asked for as if nobody did where that cannot be told', async () => {
  server.next(held, held);
  const unknown = through(() => Promise.reject(new Error('No session.')));
  await expect(answerOf(unknown)).rejects.toMatchObject({ code: 'provider_timeout' });
  expect(asked).toBe(2);
});
