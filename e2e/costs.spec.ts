import type { ElectronApplication, Page } from '@playwright/test';
import type { OperationName } from '../src/shared/ipc/contract';
import { attacked, isFull } from './harness/attack';
import { askMain } from './harness/operation';
import {} from './harness/person';
import { expect, test } from './harness/test';

/* What a script in the page can have main do: nobody else waits for it. */

const MAX_DELAY_MS = 200;
/** Other programs take the machine for a moment: what holds main up by itself does each time. */
const ATTEMPTS = 4;

const megabytes = (count: number): string => 'A word of it. '.repeat(Math.floor((count * 1024 * 1024) / 14));

interface Flood {
  readonly name: string;
  readonly operation: OperationName;
  readonly times: number;
  /** The same for each call; bytes are made in the page. */
  readonly input: (sessionId: string) => object;
  readonly bytes?: number;
}

const floods: readonly Flood[] = [
  {
    name: 'counts of 2 MB',
    operation: 'training.count',
    times: isFull ? 300 : 10,
    input: (sessionId) => ({ sessionId, texts: [{ key: 'a', text: megabytes(2) }] }),
  },
  {
    name: 'previews of a long question',
    operation: 'chat.preview',
    times: isFull ? 100 : 4,
    input: (sessionId) => ({ sessionId, content: megabytes(0.9) }),
  },
  {
    name: 'drafts',
    operation: 'drafts.save',
    times: isFull ? 10_000 : 300,
    input: (sessionId) => ({ sessionId, content: 'A draft. '.repeat(100) }),
  },
  {
    name: 'long drafts',
    operation: 'drafts.save',
    times: isFull ? 300 : 10,
    input: (sessionId) => ({ sessionId, content: megabytes(0.9) }),
  },
  {
    name: 'searches',
    operation: 'search.find',
    times: isFull ? 5_000 : 100,
    input: () => ({ text: 'a b c d e f g h', limit: 200, unread: [] }),
  },
  {
    name: 'texts to copy',
    operation: 'app.copyText',
    times: isFull ? 100 : 4,
    input: () => ({ text: megabytes(1.9) }),
  },
  {
    name: 'large files',
    operation: 'training.readFile',
    times: isFull ? 40 : 2,
    input: () => ({ job: 'flood', name: 'flood.txt', header: null }),
    bytes: (isFull ? 32 : 16) * 1024 * 1024,
  },
];

/** Asks all of it at once; resolves with the kinds of answers once all are there, and how long others waited meanwhile. */
const flood = (page: Page, { operation, times, bytes }: Flood, input: object) =>
  page.evaluate(
    async ([name, count, value, size]) => {
      type Ask = (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
      const { operations } = (window as unknown as { safycore: { operations: Record<string, Ask> } })
        .safycore;
      const ask: Ask = operations[name] ?? (() => Promise.reject(new Error(name)));
      const whole = size === undefined ? value : { ...value, bytes: new Uint8Array(size).fill(97) };
      const kinds = new Set<string>();
      const flooded = { isOver: false };
      const all = Promise.all(
        Array.from({ length: count }, async () => {
          const answer = await ask(whole);
          kinds.add(answer.error?.code ?? 'ok');
        }),
      ).then(() => (flooded.isOver = true));
      let waited = 0;
      while (!flooded.isOver) {
        const asked = performance.now();
        await operations['sessions.list']?.(undefined);
        waited = Math.max(waited, performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await all;
      return { kinds: [...kinds], waited };
    },
    [operation, times, input, bytes] as const,
  );

/** What main's thread waited because other programs had the cores is not its own, and taken off, as of frames. */
const startClock = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const waited = (): number => {
      if (process.platform !== 'linux') return 0;
      return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
    };
    const delay = { longest: 0 };
    let before = { at: performance.now(), waited: waited() };
    setInterval(() => {
      const now = { at: performance.now(), waited: waited() };
      delay.longest = Math.max(delay.longest, now.at - before.at - (now.waited - before.waited));
      before = now;
    }, 10);
    Object.assign(globalThis, { delay });
  });

/** The longest time since it was last asked in which main heard nobody. */
const longestDelay = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => {
    const { delay } = globalThis as unknown as { delay: { longest: number } };
    const { longest } = delay;
    delay.longest = 0;
    return longest;
  });

test('whatever a page asks of main at once, main hears everybody, and others are answered', async ({
  launchInside,
}) => {
  test.setTimeout(isFull ? 1_800_000 : 120_000);
  const { app, page } = await launchInside();
  const { session } = await askMain(page, 'sessions.create');
  await startClock(app);
  const slow: string[] = [];
  for (const each of attacked(floods)) {
    let best = Infinity;
    let waits = Infinity;
    for (let attempt = 1; attempt <= ATTEMPTS && Math.max(best, waits / 10) > MAX_DELAY_MS; attempt += 1) {
      await longestDelay(app);
      const { kinds, waited } = await flood(page, each, each.input(session.id));
      best = Math.min(best, await longestDelay(app));
      waits = Math.min(waits, waited);
      expect(kinds, each.name).toHaveLength(1);
    }
    const said = `${each.name}: main ${best.toFixed(0)} ms, others ${waits.toFixed(0)} ms`;
    if (isFull) console.log(said);
    if (best > MAX_DELAY_MS || waits > MAX_DELAY_MS * 10) slow.push(said);
  }
  expect(slow).toEqual([]);
});

/** All four at once. */
const askTooMuch = (page: Page, sessionId: string) =>
  page.evaluate(async (id) => {
    type Ask = (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
    const { operations } = (window as unknown as { safycore: { operations: Record<string, Ask> } }).safycore;
    const text = 'x'.repeat(2_000_000);
    const inputs: Record<string, unknown> = {
      'training.count': { sessionId: id, texts: Array.from({ length: 300 }, () => ({ key: 'k', text })) },
      'chat.check': {
        sessionId: id,
        question: 'a',
        expected: Array.from({ length: 1_000_000 }, () => 'x'),
      },
      'settings.update': Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`n${String(n)}`, n])),
      'drafts.save': { sessionId: id, content: Array.from({ length: 2_000_000 }, () => 1) },
    };
    const answers = Object.entries(inputs).map(
      async ([name, input]) => (await operations[name]?.(input))?.error?.code,
    );
    return Promise.all(answers);
  }, sessionId);

test('what is too much to be read is refused before it reaches main', async ({ launchInside }) => {
  const { app, page } = await launchInside();
  const { session } = await askMain(page, 'sessions.create');
  await startClock(app);
  let best = Infinity;
  for (let attempt = 1; attempt <= ATTEMPTS && best > MAX_DELAY_MS; attempt += 1) {
    await longestDelay(app);
    const codes = await askTooMuch(page, session.id);
    best = Math.min(best, await longestDelay(app));
    expect(codes).toEqual(['bad_request', 'bad_request', 'bad_request', 'bad_request']);
  }
  expect(best).toBeLessThan(MAX_DELAY_MS);
});
