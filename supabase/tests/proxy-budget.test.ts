import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { failures } from '../../world/groq/behaviours';
import {
  ask,
  errorOf,
  question,
  startProxyStack,
  totalIn,
  type Member,
  type ProxyStack,
} from './proxy-stack';

// What an answer costs, who pays it, and when there is no more.
let stack: ProxyStack;
let proxy: RunningEdgeFunction;
let ann: Member;

beforeAll(async () => {
  stack = await startProxyStack();
  proxy = await stack.start();
});
beforeEach(async () => {
  stack.groq.reset();
  ann = await stack.newMember();
});
afterAll(() => stack.stop());

/** The function hears of a client that left, and writes down the cost, in its own time. */
const settled = (member: Member) =>
  expect.poll(() => stack.budgetOf(member), { timeout: 5_000, interval: 20 }).toMatchObject({ reserved: 0 });

async function readFirst(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  reader?.releaseLock();
}

describe('the tokens of an answer', () => {
  it('are counted as Groq counted them, in a stream and in one piece', async () => {
    const stream = await (await ask(proxy, ann.token)).text();
    const streamed = totalIn(stream);
    expect(stream).toMatch(/data: \[DONE\]\n\n$/);
    expect(await stack.budgetOf(ann)).toEqual({ tokens: streamed, reserved: 0 });

    const whole = await (await ask(proxy, ann.token, { body: question({ stream: false }) })).text();
    expect(await stack.budgetOf(ann)).toEqual({ tokens: streamed + totalIn(whole), reserved: 0 });
  });

  it('are those of the one who asked', async () => {
    const bob = await stack.newMember();
    await (await ask(proxy, bob.token)).text();
    expect(await stack.budgetOf(ann)).toBeNull();
  });

  it.each([
    ['an error of Groq', failures.internalError],
    ['a page of a gateway', failures.badGatewayHtml],
  ])('are none for %s', async (_what, behaviour) => {
    stack.groq.next(behaviour);
    await ask(proxy, ann.token);
    await settled(ann);
    expect(await stack.budgetOf(ann)).toEqual({ tokens: 0, reserved: 0 });
  });

  it.each([
    ['breaks off', failures.cut],
    ['ends without its usage', failures.noFinishButDone],
    ['ends in an error', failures.xGroqError],
  ])('are estimated, never too low, where it %s', async (_what, behaviour) => {
    stack.groq.next({ ...behaviour, text: 'five words and many more of them' });
    await ask(proxy, ann.token).then((response) => response.text().catch(() => ''));
    await settled(ann);
    const { tokens = 0 } = (await stack.budgetOf(ann)) ?? {};
    expect(tokens).toBeGreaterThan(20);
    expect(tokens).toBeLessThan(80);
  });
});

describe('a stream', () => {
  it('comes as it is made, piece by piece', async () => {
    stack.groq.next({ kind: 'gated', text: 'one two', reasoning: '' });
    const response = await ask(proxy, ann.token);
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      // Nothing more is sent until this piece has come through.
      pieces.push(decoder.decode(bytes));
      stack.groq.release();
    }
    expect(pieces.length).toBeGreaterThanOrEqual(4);
    expect(pieces[1]).toContain('"content":"one"');
    expect(pieces[1]).not.toContain('two');
  });

  it('comes byte for byte, however its bytes are cut', async () => {
    stack.groq.next(failures.awkwardBytes);
    const text = await (await ask(proxy, ann.token)).text();
    expect(text).toContain('\r\n');
    expect(text).toContain('車');
    expect(await stack.budgetOf(ann)).toEqual({ tokens: totalIn(text), reserved: 0 });
  });

  it('is ended at Groq when the client leaves in the middle, and what came of it is paid', async () => {
    stack.groq.next({ kind: 'stall', afterTokens: 5 });
    const leave = new AbortController();
    const response = await ask(proxy, ann.token, { signal: leave.signal });
    await readFirst(response);
    await proxy.collectGarbage(); // Deno's fetch then no longer hears of its signal.
    const [asked] = stack.groq.requests;
    leave.abort();
    expect(await stack.groq.waitForAbort()).toBe(asked);
    await settled(ann);
    const { tokens = 0 } = (await stack.budgetOf(ann)) ?? {};
    expect(tokens).toBeGreaterThan(20);
    expect(tokens).toBeLessThan(120);
  });

  it('is ended at Groq when the client leaves before it begins', async () => {
    stack.groq.next({ kind: 'late' });
    const leave = new AbortController();
    const asked = ask(proxy, ann.token, { signal: leave.signal });
    await stack.groq.waitForRequest();
    leave.abort();
    await expect(asked).rejects.toThrow();
    await stack.groq.waitForAbort();
    await settled(ann);
    expect((await stack.budgetOf(ann))?.tokens).toBeGreaterThan(0);
  });

  it('runs beside 199 others, and all are counted exactly', async () => {
    stack.groq.always({ kind: 'text', text: 'ten words '.repeat(20), tokensPerChunk: 5 });
    stack.groq.pause();
    const members = await Promise.all(Array.from({ length: 4 }, () => stack.newMember()));
    const answers = members.flatMap((member) =>
      Array.from({ length: 50 }, async () => {
        const response = await ask(proxy, member.token);
        expect(response.status).toBe(200);
        const text = await response.text();
        expect(text).toMatch(/"finish_reason":"stop".*\n\ndata: \[DONE\]\n\n$/);
        return { member, total: totalIn(text) };
      }),
    );
    const open = Array.from({ length: 200 }, () => stack.groq.waitForRequest());
    await Promise.race([Promise.all(open), Promise.all(answers)]); // the latter: to fail early
    stack.groq.resume();
    const totals = await Promise.all(answers);
    expect(stack.groq.requests).toHaveLength(200);
    for (const member of members) {
      const own = totals.filter((each) => each.member === member);
      const tokens = own.reduce((sum, each) => sum + each.total, 0);
      expect(await stack.budgetOf(member)).toEqual({ tokens, reserved: 0 });
    }
  });
});

describe('a limit', () => {
  it('of requests a minute is told with the wait, and holds for one user alone', async () => {
    const strict = await stack.start({ PROXY_REQUESTS_PER_MINUTE: '3' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(strict, ann.token)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(refused).toHaveLength(5);
    const [first] = refused;
    const wait = Number(first?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(20); // one more every 20 seconds
    expect(first?.headers.get('x-ratelimit-limit-requests')).toBe('3');
    expect(first?.headers.get('x-ratelimit-remaining-requests')).toBe('0');
    expect(await first?.json()).toEqual({
      error: {
        message: `Rate limit reached on your requests a minute: Limit 3. Try again in ${wait}s.`,
        type: 'requests',
        code: 'rate_limit_exceeded',
      },
    });
    expect(stack.groq.requests).toHaveLength(3);
    const bob = await stack.newMember();
    expect((await ask(strict, bob.token)).status).toBe(200);

    // A minute passes: the clock is in the row.
    const minute = '1 minute';
    await stack.supabase.sql`
      update private.proxy_budget set at = at - ${minute}::interval where user_id = ${ann.id}`;
    expect((await ask(strict, ann.token)).status).toBe(200);
  });

  it('of tokens a day is told with the time until midnight, and ends there', async () => {
    const strict = await stack.start({ PROXY_TOKENS_PER_DAY: '1000', PROXY_MAX_OUTPUT_TOKENS: '500' });
    await (await ask(strict, ann.token)).text();
    await stack.supabase.sql`update private.proxy_budget set tokens = 900 where user_id = ${ann.id}`;
    const response = await ask(strict, ann.token);
    const wait = Number(response.headers.get('retry-after'));
    const midnight = (86_400_000 - (Date.now() % 86_400_000)) / 1000;
    expect(Math.abs(wait - midnight)).toBeLessThan(5);
    expect(response.headers.get('x-ratelimit-remaining-tokens')).toBe('100');
    expect(await errorOf(response)).toMatchObject({
      status: 429,
      error: { type: 'tokens', code: 'rate_limit_exceeded' },
    });
    const bob = await stack.newMember();
    expect((await ask(strict, bob.token)).status).toBe(200);

    await stack.supabase.sql`update private.proxy_budget set day = day - 1 where user_id = ${ann.id}`;
    const next = await (await ask(strict, ann.token)).text();
    expect(await stack.budgetOf(ann)).toEqual({ tokens: totalIn(next), reserved: 0 });
  });

  it('of tokens is not overrun by asking many things at once', async () => {
    const strict = await stack.start({ PROXY_TOKENS_PER_DAY: '2000', PROXY_MAX_OUTPUT_TOKENS: '600' });
    stack.groq.pause();
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(strict, ann.token)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(9);
    // What running answers hold comes back soon: no reason to wait for tomorrow.
    expect(refused[0]?.headers.get('retry-after')).toBe('15');
    stack.groq.resume();
    const texts = await Promise.all(answers.map((response) => response.text()));
    const used = texts.reduce((sum, text) => sum + (totalIn(text) || 0), 0);
    expect(await stack.budgetOf(ann)).toEqual({ tokens: used, reserved: 0 });
    expect((await ask(strict, ann.token)).status).toBe(200);
  });

  it('of tokens that one question alone is above is a question too large', async () => {
    const strict = await stack.start({ PROXY_TOKENS_PER_DAY: '100' });
    expect(await errorOf(await ask(strict, ann.token))).toMatchObject({
      status: 413,
      error: { type: 'tokens', code: 'rate_limit_exceeded' },
    });
  });

  it('that is no number keeps the function from starting', async () => {
    await expect(stack.start({ PROXY_TOKENS_PER_DAY: '10k' })).rejects.toThrow('PROXY_TOKENS_PER_DAY');
  });

  it('that cannot be checked lets nothing through', async () => {
    await stack.supabase.setFault({ kind: 'status', status: 500, path: '/rest/v1/rpc/proxy_reserve' });
    const response = await ask(proxy, ann.token);
    await stack.supabase.setFault(null);
    expect(await errorOf(response)).toMatchObject({ status: 503, error: { code: 'budget_unavailable' } });
    expect(stack.groq.requests).toEqual([]);
  });
});
