import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { demoModels } from '../../../world/groq/models';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import { sentUnder } from '../../shared/sent-under';
import { lookedUpIn } from '../looked-up';
import { type Harness, startHarness } from './testing/harness';

const API_KEY = 'gsk_test';
const HOURS = 'Die Werkstatt hat samstags bis 13 Uhr offen.';
const HANDBOOK = [
  ...Array.from({ length: 2_500 }, (_, n) => `Absatz ${String(n)} handelt von Ding ${String(n * 7)}.`),
  '',
  HOURS,
].join('\n');
const LINE = 'Werkstatt, offen → 1 passage';

let server: RunningGroqServer;
let harness: Harness;
beforeAll(async () => {
  const [demo] = demoModels;
  // Leaves 8,000 tokens for what is sent.
  const models = demo ? [{ ...demo, context_window: 10_667 }] : [];
  server = await startGroqServer({ apiKey: API_KEY, tokensPerSecond: Infinity, models });
  harness = await startHarness(server.url, API_KEY);
  await harness.store.saveDocument({ sessionId: null, title: 'Handbuch', content: HANDBOOK, enabled: true });
});
afterEach(async () => {
  await harness.reset();
  server.reset();
});
afterAll(async () => {
  await server.stop();
  await harness.dispose();
});

interface Body {
  messages: { role: string; content: string }[];
  tools?: { function: { name: string } }[];
}
const bodies = (): Body[] =>
  server.requests.filter(({ path }) => path.endsWith('completions')).map(({ body }) => body as Body);

const find = (words: readonly string[]) =>
  ({ kind: 'call', calls: [{ name: 'find', arguments: JSON.stringify({ words }) }] }) as const;

it('a model finds by its own words what the question did not, and it is kept with the answer', async () => {
  const { id: sessionId } = await harness.session();
  server.next(find(['Werkstatt', 'offen']), find(['offen', 'Werkstatt']), {
    kind: 'text',
    text: 'Until 13 Uhr.',
  });
  await harness.chat().send({ sessionId, content: 'Something for my brother-in-law, if you please?' });
  const { message, error } = await harness.window.end(sessionId);
  expect({ error, content: message.content }).toEqual({ error: null, content: 'Until 13 Uhr.' });

  const [first, second, third] = bodies();
  expect(first?.tools?.map((tool) => tool.function.name)).toEqual(['find']);
  expect(first?.messages[0]?.content).not.toContain(HOURS);
  expect(second?.messages.at(-1)?.content).toContain(HOURS);
  // What it has been told is not told again.
  expect(third?.messages.at(-1)?.content).toContain('Nothing beside what you have been told');

  expect(lookedUpIn(sentUnder(await harness.store.branch(sessionId))).map(({ text }) => text)).toEqual([
    LINE,
  ]);
  expect(harness.window.lookedUp.slice(0, 2).map(({ lookups }) => lookups)).toEqual([
    [{ kind: 'passages', text: 'Werkstatt, offen', done: false }],
    [{ kind: 'passages', text: LINE, done: true }],
  ]);
});
