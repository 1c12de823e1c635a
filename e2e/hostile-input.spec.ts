import type { Page } from '@playwright/test';
import { operations } from '../src/shared/ipc/contract';
import { isFull } from './harness/attack';
import { answers, ask } from './harness/person';
import { expect, test } from './harness/test';

/* What a script in the page may send to an operation, made in the page: much of it crosses no wire to it. */

const HUGE_CHARS = isFull ? 30_000_000 : 300_000;
const AT_ONCE = isFull ? 10_000 : 300;

/** The names that an operation's input may have, by its schema. */
const namesOf = (input: unknown): readonly string[] =>
  Object.keys((input as { shape?: Record<string, unknown> }).shape ?? {});

/** Sends each kind of value, alone and under each name; says what was answered with something else than data. */
const attack = (page: Page, operation: string, names: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([name, keys, hugeChars]) => {
      type Ask = (input: unknown) => Promise<unknown>;
      const { operations: all } = (window as unknown as { safycore: { operations: Record<string, Ask> } })
        .safycore;
      const circle: Record<string, unknown> = {};
      circle.self = circle;
      const nested = (depth: number): unknown => {
        let inside: unknown = 'end';
        for (let level = 0; level < depth; level += 1) inside = { inside };
        return inside;
      };
      const values: Record<string, unknown> = {
        nothing: null,
        huge: 'x'.repeat(hugeChars),
        'half of a pair': '\ud800'.repeat(1_000),
        'another half': 'a\udfff',
        'zero bytes': '\0'.repeat(100),
        deep: nested(900),
        'too deep': nested(20_000),
        circle,
        'a getter that throws': Object.defineProperty({}, 'sessionId', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
        'a getter that never ends well': Object.defineProperty({}, 'content', {
          enumerable: true,
          get: () => circle,
        }),
        'a proxy': new Proxy({}, { ownKeys: () => ['a', 'a'] }),
        'another prototype': Object.create({ sessionId: 'x', content: 'y' }) as unknown,
        'no prototype': Object.assign(Object.create(null) as object, { sessionId: 'x' }),
        'a prototype as data': JSON.parse(
          '{"__proto__":{"ok":true},"constructor":{"prototype":1}}',
        ) as unknown,
        'a function': () => 'x',
        'a symbol': Symbol('x'),
        'a promise': Promise.resolve('x'),
        'no number': NaN,
        'no end': -Infinity,
        'a large number': Number.MAX_VALUE,
        'a whole number': 10n ** 40n,
        'a date': new Date(NaN),
        'a map': new Map([[circle, circle]]),
        'a buffer': new ArrayBuffer(64),
        'shared bytes': new Uint8Array(64),
        holes: Object.assign([], { length: 5_000 }),
        'an element': document.createElement('p'),
      };
      const failures: string[] = [];
      const attempt = async (what: string, make: () => unknown): Promise<void> => {
        let answer: unknown;
        try {
          answer = await all[name]?.(make());
        } catch (error) {
          // The bridge itself lets some values through to nobody.
          answer = { ok: false, error: { code: 'not_sent', message: String(error) } };
        }
        const { ok, error } = (answer ?? {}) as { ok?: unknown; error?: { code?: unknown } };
        const isData = ok === true || (ok === false && typeof error?.code === 'string');
        if (!isData || error?.code === 'internal')
          failures.push(`${what}: ${JSON.stringify(answer).slice(0, 200)}`);
      };
      for (const [kind, value] of Object.entries(values)) {
        await attempt(kind, () => value);
        if (keys.length === 0) continue;
        await attempt(`${kind} under each name`, () => Object.fromEntries(keys.map((key) => [key, value])));
      }
      return failures;
    },
    [operation, names, HUGE_CHARS] as const,
  );

test('every operation answers hostile input with data, and goes on', async ({ launchInside }) => {
  test.setTimeout(isFull ? 1_800_000 : 120_000);
  const { app, page } = await launchInside();
  // A dialog of the system would wait for somebody.
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  const failures: string[] = [];
  for (const [name, { input }] of Object.entries(operations)) {
    for (const failure of await attack(page, name, namesOf(input))) failures.push(`${name}: ${failure}`);
  }
  expect(failures).toEqual([]);
  await ask(page, 'Is somebody there?');
  await expect(answers(page)).toContainText('demo');
});

test(`${String(AT_ONCE)} calls at once are all answered, and so is whoever asks meanwhile`, async ({
  launchInside,
}) => {
  test.setTimeout(isFull ? 600_000 : 90_000);
  const { page } = await launchInside();
  const codes = await page.evaluate(async (count) => {
    type Ask = (input: unknown) => Promise<{ error?: { code: string } }>;
    const { operations: all } = (window as unknown as { safycore: { operations: Record<string, Ask> } })
      .safycore;
    const found = new Set<string>();
    const names = [
      'sessions.open',
      'messages.page',
      'chat.stop',
      'settings.update',
      'training.read',
      'auth.signIn',
    ];
    await Promise.all(
      names.flatMap((name) =>
        Array.from({ length: count }, async (_, place) => {
          const answer = await all[name]?.({ sessionId: `none-${String(place)}`, limit: place });
          found.add(`${name} ${answer?.error?.code ?? 'ok'}`);
        }),
      ),
    );
    return [...found].sort();
  }, AT_ONCE);
  expect(codes).toEqual([
    'auth.signIn bad_request',
    'chat.stop bad_request',
    'messages.page bad_request',
    'messages.page not_found',
    'sessions.open bad_request',
    'settings.update bad_request',
    'training.read bad_request',
  ]);
  await ask(page, 'Is somebody there?');
});
