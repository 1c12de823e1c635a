import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, failure, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';
import { PASSWORD } from './support';

// How much may be asked, by whom, and what a stranger learns from the answers: nothing.
let stack: ApiStack;
let api: RunningEdgeFunction;
let ann: Member;

beforeAll(async () => {
  stack = await startApiStack();
  api = await stack.start();
  ann = await newMember(api);
});
afterAll(() => stack.stop());

const logIn = (to: RunningEdgeFunction, email: string, headers: Record<string, string> = {}) =>
  told(call(to, 'POST /auth/login/', { body: { email, password: 'not this one' }, headers }));
const stranger = () => `${randomUUID().slice(0, 8)}@example.com`;
const from = (address: string) => ({ 'cf-connecting-ip': address });
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status);

describe('attempts to log in', () => {
  it('are counted for an e-mail address, whatever address of the network they come from, by all copies together', async () => {
    const copies = await Promise.all([1, 2].map(() => stack.start({ API_ATTEMPTS_PER_MINUTE: '3' })));
    const answers = [];
    for (let n = 0; n < 4; n++) {
      const copy = copies[n % 2] ?? api;
      answers.push(await logIn(copy, n % 2 ? ann.email.toUpperCase() : ann.email, from(`192.0.2.${n}`)));
    }
    expect(statuses(answers)).toEqual([401, 401, 401, 429]);
    expect(answers[3]).toEqual(failure(429, 'rate_limit_exceeded'));
  });

  it('are counted for an address of the network, whatever e-mail address they are for', async () => {
    const strict = await stack.start({ API_ATTEMPTS_PER_MINUTE: '3' });
    const asked = (n: number) =>
      // What a client writes before it is not the gateway's word.
      logIn(strict, stranger(), { 'x-forwarded-for': `198.51.100.${n}, 192.0.2.77` });
    const answers = [await asked(1), await asked(2), await asked(3), await asked(4)];
    expect(statuses(answers)).toEqual([401, 401, 401, 429]);
    const response = await call(strict, 'POST /auth/signup/', {
      body: { email: stranger(), password: PASSWORD },
      headers: { 'x-forwarded-for': '192.0.2.77' },
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('leave no address in the database, and are forgotten', async () => {
    const rows = await stack.supabase.sql<{ key: string }[]>`select key from private.sign_in_attempts`;
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
    await stack.supabase.sql`update private.sign_in_attempts set at = at - interval '5 minutes'`;
    await logIn(api, stranger());
    const [left] = await stack.supabase.sql<{ n: number }[]>`
      select count(*)::int as n from private.sign_in_attempts`;
    expect(left?.n).toBeLessThanOrEqual(Math.max(2, rows.length - 18));
  });

  it('are refused where nobody can count them', async () => {
    const alone = await stack.start({ SUPABASE_SECRET_KEYS: JSON.stringify({ default: 'sb_secret_wrong' }) });
    expect(await logIn(alone, ann.email)).toEqual(failure(503, 'auth_unavailable'));
  });
});

describe('whether somebody has an account', () => {
  it('a wrong password does not tell', async () => {
    const known = await logIn(api, ann.email);
    expect(known).toEqual(failure(401, 'invalid_credentials'));
    expect(await logIn(api, stranger())).toEqual(known);
  });

  it('a sign-up does not tell where addresses are confirmed, nor does a log-in before', async () => {
    const confirming = await startApiStack({ confirmEmail: true });
    try {
      const own = await confirming.start();
      const signUp = (email: string) =>
        told(call(own, 'POST /auth/signup/', { body: { email, password: PASSWORD } }));
      const confirmed = stranger();
      const fresh = await signUp(confirmed);
      expect(fresh).toEqual({
        status: 200,
        body: {
          message: expect.stringMatching(/Confirm the address/) as string,
          user: { id: expect.any(String) as string, email: confirmed },
          access_token: null,
          refresh_token: null,
        },
      });
      const login = (password: string) =>
        told(call(own, 'POST /auth/login/', { body: { email: confirmed, password } }));
      const refused = await login(PASSWORD);
      expect(refused).toEqual(failure(401, 'invalid_credentials'));
      expect(await login('not this one')).toEqual(refused);
      await confirming.supabase
        .sql`update auth.users set email_confirmed_at = now() where email = ${confirmed}`;
      expect((await login(PASSWORD)).status).toBe(200);

      const again = await signUp(confirmed);
      const { user: seen, ...rest } = again.body as { user: { email: string } };
      expect({ status: again.status, body: rest, email: seen.email }).toEqual({
        status: 200,
        body: {
          message: (fresh.body as { message: string }).message,
          access_token: null,
          refresh_token: null,
        },
        email: confirmed,
      });
    } finally {
      await confirming.stop();
    }
  });
});

describe('sizes', () => {
  const ask = (route: string, body: unknown, token: string | null = ann.token) =>
    told(call(api, route, { token, body }));

  it.each([
    ['a question', 'POST /chat/', { message: 'é'.repeat(600_000) }],
    ['facts', 'POST /chat/', { message: 'Hi', training_data: 'x'.repeat(262_145) }],
    ['a document', 'PUT /training/', { documents: [{ content: 'x'.repeat(262_145) }] }],
    ['a table', 'PUT /training/', { documents: [{ kind: 'table', content: 'x'.repeat(4_194_305) }] }],
    [
      'a list of documents',
      'PUT /training/',
      { documents: Array.from({ length: 101 }, () => ({ content: 'x' })) },
    ],
    ['a password', 'POST /auth/login/', { email: 'a@example.com', password: 'x'.repeat(73) }],
  ])('of %s have a limit, and the sentence names it', async (_what, route, body) => {
    const answer = await ask(route, body);
    expect(answer).toEqual(failure(400, 'invalid_request'));
    expect(JSON.stringify(answer.body)).toMatch(/\d{2,}/);
  });

  it('of a whole request have a limit, and nothing of it is read for strangers', async () => {
    const large = { message: 'x'.repeat(9_000_000) };
    expect(await ask('POST /chat/', large)).toEqual(failure(413, 'request_too_large'));
    expect(await ask('POST /chat/', large, null)).toEqual(failure(401, 'invalid_access_token'));
    const login = { email: 'a@example.com', password: 'x'.repeat(20_000) };
    expect(await ask('POST /auth/login/', login, null)).toEqual(failure(413, 'request_too_large'));
  });

  it('let a table have what a text may not', async () => {
    const content = `name;price\n${'Civic;25000\n'.repeat(30_000)}`;
    const made = await ask('PUT /training/', { documents: [{ kind: 'table', title: 'Stock', content }] });
    expect(made).toMatchObject({ status: 200, body: { documents: [{ title: 'Stock', content }] } });
  });
});
