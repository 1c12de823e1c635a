import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, newMember, signToken, startApiStack, type ApiStack, type Member } from './api-stack';
import { PASSWORD } from './support';

// Every route × every kind of caller: what each gets of somebody's conversation and facts, and what it does to them.
const CALLERS = ['owner', 'other', 'anonymous', 'expired', 'forged'] as const;
type Caller = (typeof CALLERS)[number];

/** A person whose address, conversation and documents all have `secret` in them. */
interface Owner extends Member {
  readonly secret: string;
  readonly session: string;
  readonly messageId: string;
}

interface Row {
  /** Of the request, if it has one. */
  readonly body?: (owner: Owner) => unknown;
  readonly outcomes: readonly string[];
}

const question = ({ session }: Owner) => ({ message: 'What do you know?', session_id: session });
const documents = () => ({ documents: [{ content: 'Somebody else’s' }] });
const anyone = (outcome: string) => CALLERS.map(() => outcome);

// prettier-ignore
const ROUTES: Readonly<Record<string, Row>> = {
  //                                                             owner          other          anonymous      expired        forged
  'POST /auth/signup/':  { outcomes: anyone('200 nothing'), body: () => ({ email: `${randomUUID()}@example.com`, password: PASSWORD }) },
  'POST /auth/login/':   { outcomes: anyone('401 nothing'), body: ({ email }) => ({ email, password: 'a guess' }) },
  'POST /auth/refresh/': { outcomes: anyone('401 nothing'), body: () => ({ refresh_token: 'a guess' }) },
  'GET /auth/profile/':                           { outcomes: ['200 read',    '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'POST /auth/logout/':                           { outcomes: ['200 written', '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'POST /chat/':                                  { outcomes: ['200 written', '200 nothing', '401 nothing', '401 nothing', '401 nothing'], body: question },
  'POST /chat/stream/':                           { outcomes: ['200 written', '200 nothing', '401 nothing', '401 nothing', '401 nothing'], body: question },
  'GET /chat/conversation/{session_id}/':         { outcomes: ['200 read',    '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'DELETE /chat/conversation/{session_id}/clear/': { outcomes: ['200 written', '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'GET /chat/sessions/':                          { outcomes: ['200 read',    '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'GET /training/':                               { outcomes: ['200 read',    '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'PUT /training/':                               { outcomes: ['200 written', '200 nothing', '401 nothing', '401 nothing', '401 nothing'], body: documents },
  'GET /training/{session_id}/':                  { outcomes: ['200 read',    '200 nothing', '401 nothing', '401 nothing', '401 nothing'] },
  'PUT /training/{session_id}/':                  { outcomes: ['200 written', '404 nothing', '401 nothing', '401 nothing', '401 nothing'], body: documents },
};

let stack: ApiStack;
let api: RunningEdgeFunction;

beforeAll(async () => {
  stack = await startApiStack();
  api = await stack.start();
});
afterAll(() => stack.stop());

async function newOwner(): Promise<Owner> {
  const secret = `secret-${randomUUID()}`;
  const member = await newMember(api, `${secret}@example.com`);
  const { token } = member;
  const session = `of-${randomUUID()}`;
  const body = { message: `Where is ${secret}?`, session_id: session, training_data: `${secret}: here` };
  await (await call(api, 'POST /chat/', { token, body })).text();
  const everywhere = { documents: [{ content: `Everywhere ${secret}` }] };
  await (await call(api, 'PUT /training/', { token, body: everywhere })).text();
  const shown = await call(api, `GET /chat/conversation/${session}/`, { token });
  const { messages } = (await shown.json()) as { messages: { id: string }[] };
  return { ...member, secret, session, messageId: messages.at(-1)?.id ?? '' };
}

async function tokenOf(caller: Caller, owner: Owner): Promise<string | null> {
  switch (caller) {
    case 'owner':
      return owner.token;
    case 'other':
      return (await newMember(api)).token;
    case 'anonymous':
      return null;
    case 'expired':
      return signToken(stack, owner, { exp: Math.floor(Date.now() / 1000) - 60 });
    case 'forged':
      return signToken(stack, owner, {}, 'a guess that is as long as a secret must be');
    default:
      return caller satisfies never;
  }
}

/** Everything of a person's that is ours, and their sign-ins. */
async function rowsOf({ id }: Owner): Promise<string> {
  const rows = await stack.supabase.sql<{ line: string }[]>`
    select to_jsonb(s)::text as line from public.sessions s where user_id = ${id}
    union all select to_jsonb(m)::text from public.messages m where user_id = ${id}
    union all select to_jsonb(t)::text from public.training_data t where user_id = ${id}
    union all select to_jsonb(p)::text from public.profiles p where user_id = ${id}
    union all select id::text from auth.sessions where user_id = ${id}
    order by 1`;
  return rows.map(({ line }) => line).join('\n');
}

const at = (route: string, session: string) => route.replace('{session_id}', session);

async function outcome(route: string, caller: Caller): Promise<string> {
  const owner = await newOwner();
  const body = ROUTES[route]?.body?.(owner);
  const token = await tokenOf(caller, owner);
  const before = await rowsOf(owner);
  const askedBefore = stack.groq.requests.length;
  const response = await call(api, at(route, owner.session), { token, ...(body !== undefined && { body }) });
  const text = await response.text();
  const sent = JSON.stringify(stack.groq.requests.slice(askedBefore).map((each) => each.body));
  const written = (await rowsOf(owner)) !== before;
  const read = text.includes(owner.secret) || sent.includes(owner.secret);
  return `${response.status} ${written ? 'written' : read ? 'read' : 'nothing'}`;
}

it.each(Object.entries(ROUTES))('%s answers each caller as the matrix says', async (route, { outcomes }) => {
  const seen: Record<string, string> = {};
  for (const caller of CALLERS) seen[caller] = await outcome(route, caller);
  expect(seen).toEqual(Object.fromEntries(CALLERS.map((caller, n) => [caller, outcomes[n]])));
});

it('has a row for every route', async () => {
  const document = (await (await call(api, 'GET /openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const offered = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
  );
  expect(offered.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
});

describe('whether a session of somebody else exists', () => {
  const ofSessions = Object.entries(ROUTES).filter(
    ([route, { body }]) => route.includes('{session_id}') || body === question,
  );

  it.each(ofSessions)('%s does not tell', async (route, { body }) => {
    const [owner, { token }] = await Promise.all([newOwner(), newMember(api)]);
    const asked = async (session: string) => {
      const response = await call(api, at(route, session), {
        token,
        ...(body && { body: body({ ...owner, session }) }),
      });
      return { status: response.status, text: (await response.text()).replaceAll(session, '…') };
    };
    expect(await asked(owner.session)).toEqual(await asked(`of-${randomUUID()}`));
  });

  it('nor does the id of a message in it', async () => {
    const [owner, { token }] = await Promise.all([newOwner(), newMember(api)]);
    const asked = async (session: string, before: string) => {
      const route = `GET /chat/conversation/${session}/?before=${before}`;
      return (await (await call(api, route, { token })).text()).replaceAll(session, '…');
    };
    expect(await asked(owner.session, owner.messageId)).toBe(await asked('nowhere', randomUUID()));
  });
});
