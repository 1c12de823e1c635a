import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FUNCTIONS } from './matrix/functions';
import { TABLES, VERBS, questionOf } from './matrix/tables';
import { claims, newIds, startWorld, type Question, type Resident, type World } from './matrix/world';

// What somebody with an account of their own, a client of their own and time could try against another's rows.
let world: World;
let ann: Resident;
/** Has rows of his own, under the same session id as Ann. */
let bob: Resident;

const tables = Object.keys(TABLES);
const post = (path: string, body: unknown, prefer = ''): Question => ({
  method: 'POST',
  path,
  headers: { prefer },
  body,
});
const get = (path: string, headers: Record<string, string> = {}): Question => ({
  method: 'GET',
  path,
  headers,
});
const asBob = (question: Question) => world.ask(question, world.headersOf('owner', bob));

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  ann = await world.newResident();
  bob = await world.newResident({ sessionId: ann.sessionId });
});
afterAll(() => world.stop());

/** Asks, and proves that the answer tells nothing of Ann's and that nothing of hers changed. */
async function harmless(questions: readonly Question[], ask = asBob) {
  const before = await world.rowsOf(ann);
  const answers = [];
  for (const question of questions) {
    const answer = await ask(question);
    answers.push(answer);
    expect(answer.text, question.path).not.toContain(ann.secret);
  }
  expect(await world.rowsOf(ann)).toEqual(before);
  return answers;
}

describe('guessing ids', () => {
  it('gives the same answer, byte for byte, for "not yours" and "not there"', async () => {
    const ids = newIds();
    const { id } = await world.newStranger();
    const suspect: Resident = { id, token: '', secret: '', ...ids };
    const questions = [
      ...tables.flatMap((table) => {
        const one = table === 'profiles' ? `user_id=eq.${id}` : `id=in.(${Object.values(ids).join(',')})`;
        const change = TABLES[table]?.change;
        return [
          get(`${table}?${one}`, { prefer: 'count=exact' }),
          {
            method: 'PATCH',
            path: `${table}?${one}`,
            headers: { prefer: 'return=representation' },
            body: change,
          },
          { method: 'DELETE', path: `${table}?${one}` },
          ...VERBS.map((verb) => questionOf(table, verb, suspect)).filter(({ method }) => method === 'POST'),
        ];
      }),
      ...['conversation_page', 'clear_conversation', 'delete_session', 'proxy_reserve'].map((name) =>
        post(`rpc/${name}`, FUNCTIONS[name]?.args(suspect)),
      ),
      post('messages', messageOf(bob, { session_id: ids.sessionId })),
      post('messages', messageOf(bob, { parent_id: ids.messageId })),
      post('training_data', { user_id: bob.id, session_id: ids.sessionId, content: 'x' }),
      {
        method: 'PATCH',
        path: `sessions?user_id=eq.${bob.id}&id=eq.${bob.sessionId}`,
        body: { head_id: ids.messageId },
      },
      { method: 'PATCH', path: `profiles?user_id=eq.${bob.id}`, body: { default_session_id: ids.sessionId } },
    ];
    const notThere = [];
    for (const question of questions) notThere.push(await asBob(question));
    await furnishAs(suspect);
    const notYours = [];
    for (const question of questions) notYours.push(await asBob(question));
    expect(notYours).toEqual(notThere);
  });

  it('does not get in the way of a person who happens to use the same ids', async () => {
    const { id, token } = await world.newStranger();
    const same: Resident = { ...ann, id, token };
    const asTwin = (question: Question) => world.ask(question, world.headersOf('owner', same));
    const rows = [
      post('sessions', { user_id: id, id: ann.sessionId }),
      post('messages', messageOf(same, { id: ann.messageId })),
      post('training_data', { user_id: id, id: ann.trainingId, session_id: ann.sessionId, content: 'x' }),
    ];
    const answers = await harmless(rows, asTwin);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });
});

describe('a row of one’s own', () => {
  it('cannot hang on another’s session or message', async () => {
    const foreign = await world.newResident();
    const tries = [
      post('messages', messageOf(bob, { session_id: foreign.sessionId })),
      post('messages', messageOf(bob, { parent_id: ann.messageId })), // in Bob's session of the same name
      post('training_data', { user_id: bob.id, session_id: foreign.sessionId, content: 'x' }),
      {
        method: 'PATCH',
        path: `profiles?user_id=eq.${bob.id}`,
        body: { default_session_id: foreign.sessionId },
      },
      { method: 'PATCH', path: `sessions?user_id=eq.${bob.id}`, body: { head_id: ann.messageId } },
    ];
    for (const { status, text } of await harmless(tries)) {
      expect(status).toBe(409);
      expect(JSON.parse(text)).toMatchObject({ code: '23503' });
    }
  });

  it.each(tables)('of %s cannot be given away', async (table) => {
    const gift = { method: 'PATCH', path: `${table}?user_id=eq.${bob.id}`, body: { user_id: ann.id } };
    const [answer] = await harmless([gift]);
    expect(answer?.status).toBe(403);
  });

  it.each(tables)('of %s is all that a change without a filter reaches', async (table) => {
    const all = { method: 'PATCH', path: `${table}?created_at=gte.2000-01-01`, body: TABLES[table]?.change };
    await harmless([all]);
  });
});

describe('what a request can be dressed up as', () => {
  it.each(tables)('no Prefer opens another’s rows of %s', async (table) => {
    const preferences = [
      ...['return=representation', 'return=minimal', 'return=headers-only', 'count=exact', 'count=planned'],
      ...[
        'resolution=merge-duplicates',
        'resolution=ignore-duplicates',
        'missing=default',
        'tx=rollback',
        'tx=commit',
      ],
      ...['handling=strict', 'handling=lenient', 'params=single-object', 'max-affected=1000', 'timezone=UTC'],
    ];
    const questions = preferences.flatMap((prefer) =>
      VERBS.map((verb) => {
        const question = questionOf(table, verb, ann);
        return { ...question, headers: { prefer } };
      }),
    );
    await harmless(questions);
    const counted = { ...questionOf(table, 'select', ann), headers: { prefer: 'count=exact' } };
    const [answer] = await harmless([counted]);
    expect(answer?.range).toBe('*/0');
  });

  it.each(['private', 'auth', 'pg_catalog', 'information_schema', 'supabase_migrations'])(
    'no header opens the schema %s, not even for the secret key',
    async (schema) => {
      for (const caller of ['owner', 'visitor', 'service'] as const) {
        const ask = (question: Question) => world.ask(question, world.headersOf(caller, bob));
        const answers = await harmless(
          [
            ...['write_budget', 'users', 'pg_authid', 'tables', 'schema_migrations'].map((name) =>
              get(name, { 'accept-profile': schema }),
            ),
            { ...post('write_budget', { user_id: bob.id }), headers: { 'content-profile': schema } },
            { ...post('rpc/purge_tombstones', {}), headers: { 'content-profile': schema } },
            { ...post('rpc/uid', {}), headers: { 'content-profile': schema } },
          ],
          ask,
        );
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 406));
      }
    },
  );

  it('no filter, order or list of columns opens another’s rows', async () => {
    await harmless([
      get(`messages?or=(user_id.eq.${ann.id},user_id.neq.${ann.id})`),
      get(`messages?not.and=(user_id.eq.${bob.id})`),
      get(`messages?user_id=in.(${ann.id},${bob.id})&order=user_id&limit=1000&offset=0`),
      get(`messages?content=like.secret*`),
      post('messages?columns=user_id,session_id,role,content', { ...messageOf(ann), id: undefined }),
      post('sessions?columns=id', { user_id: ann.id, id: randomUUID() }),
      post(
        'sessions?on_conflict=user_id,id&columns=id,title',
        { id: ann.sessionId },
        'resolution=merge-duplicates',
      ),
    ]);
  });

  it('no embedded resource opens another’s rows, nor an account’s', async () => {
    const embedded = [
      'sessions?select=*,messages!messages_session_fk(*)',
      'sessions?select=*,head:messages!sessions_head_fk(*)',
      'sessions?select=*,messages!messages_session_fk!inner(*,messages!messages_parent_fk(*))',
      'sessions?select=*,training_data(*,training_revisions(*))',
      'sessions?select=*,profiles(*)',
      'messages?select=*,parent:messages!messages_parent_fk(*)',
      'training_data?select=*,training_revisions(*)',
      'training_revisions?select=*,training_data(*)',
      `sessions?select=*,messages!messages_session_fk(*)&messages.user_id=eq.${ann.id}`,
    ];
    const own = await harmless(embedded.map((path) => get(path)));
    for (const { status, text } of own) {
      expect(status, text).toBe(200);
      expect(text).toContain(bob.secret);
      expect(text).not.toContain(ann.id);
    }
    // From the many to the one session, which the development server cannot join over two columns: an error is no leak.
    const upwards = [
      'messages?select=*,sessions!messages_session_fk!inner(*,messages!messages_session_fk(*))',
      'profiles?select=*,sessions(*,messages!messages_session_fk(*))',
      'training_data?select=*,sessions(*)',
    ];
    for (const { text } of await harmless(upwards.map((path) => get(path))))
      expect(text).not.toContain(ann.id);
    const accounts = tables
      .filter((table) => table !== 'training_revisions')
      .map((table) => get(`${table}?select=*,users!${table}_user_id_fkey(*)`));
    for (const { status } of await harmless(accounts)) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('a token that was changed, weakened or signed by somebody else is none', async () => {
    const [header, , signature] = bob.token.split('.');
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const tokens = {
      'other claims under the old signature': `${header ?? ''}.${encode(claims(ann.id))}.${signature ?? ''}`,
      'no signature': world.sign(claims(ann.id), { alg: 'none' }),
      'no signature, in other letters': world.sign(claims(ann.id), { alg: 'nOnE' }),
      'an algorithm that the key is not for': world.sign(claims(ann.id), { alg: 'RS256' }),
      'the publishable key as the secret': world.sign(claims(ann.id), {
        secret: world.server.publishableKey,
      }),
      'a stronger role': world.sign({ ...claims(ann.id), role: 'service_role' }, { secret: 'guess' }),
      'not a token': 'service_role',
    };
    for (const [what, token] of Object.entries(tokens)) {
      const headers = { apikey: world.server.publishableKey, authorization: `Bearer ${token}` };
      const [answer] = await harmless([get('sessions')], (question) => world.ask(question, headers));
      expect(answer?.status, what).toBe(401);
    }
  });
});

function messageOf(person: Resident, over: Record<string, unknown> = {}): Record<string, unknown> {
  const row = {
    user_id: person.id,
    id: randomUUID(),
    session_id: person.sessionId,
    role: 'user',
    content: 'x',
  };
  return { ...row, ...over };
}

async function furnishAs(person: Resident): Promise<void> {
  const { sql } = world.server;
  await sql`insert into public.sessions (user_id, id, title) values (${person.id}, ${person.sessionId}, 'x')`;
  await sql`
    insert into public.messages (user_id, id, session_id, role, content)
    values (${person.id}, ${person.messageId}, ${person.sessionId}, 'user', 'x')`;
  await sql`
    insert into public.training_data (user_id, id, content) values (${person.id}, ${person.trainingId}, 'x')`;
  await sql`
    insert into public.training_revisions (user_id, id, document_id, title, content)
    values (${person.id}, ${person.revisionId}, ${person.trainingId}, '', 'x')`;
}
