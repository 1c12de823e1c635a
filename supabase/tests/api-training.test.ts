import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningEdgeFunction } from '../../world/supabase/edge-function';
import { call, failure, newMember, startApiStack, told, type ApiStack, type Member } from './api-stack';

// A person's facts over the API: what is put is all there is, and what says the same is left as it is.
let stack: ApiStack;
let api: RunningEdgeFunction;
let ann: Member;
let bob: Member;

beforeAll(async () => {
  stack = await startApiStack();
  api = await stack.start();
});
beforeEach(async () => {
  stack.groq.reset();
  [ann, bob] = await Promise.all([newMember(api), newMember(api)]);
  for (const { token } of [ann, bob]) await ask({ token }, { message: 'Hello' });
});
afterAll(() => stack.stop());

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly updated_at: string;
}
interface Asked {
  readonly message: string;
  readonly session_id?: string;
  readonly training_data?: string | null;
}

const SESSION = 'session-123';
const ask = ({ token }: Pick<Member, 'token'>, asked: Asked) =>
  told(call(api, 'POST /chat/', { token, body: { session_id: SESSION, ...asked } }));
const documents = async (answer: Promise<{ body: unknown }>): Promise<readonly Shown[]> =>
  ((await answer).body as { documents: Shown[] }).documents;
const put = ({ token }: Member, place: string, list: readonly object[]) =>
  told(call(api, `PUT /training/${place}`, { token, body: { documents: list } }));
const get = ({ token }: Member, place = `${SESSION}/`) =>
  documents(told(call(api, `GET /training/${place}`, { token })));
const contents = (list: readonly Shown[]) => list.map(({ content }) => content);
const sent = () => JSON.stringify(stack.groq.requests.at(-1)?.body);
/** Every row there is, also what was deleted, with the number of its last change. */
const rowsOf = ({ id }: Member) => stack.supabase.sql<{ id: string; seq: string; deleted: boolean }[]>`
  select id, seq::text, deleted_at is not null as deleted from public.training_data where user_id = ${id} order by id`;

describe('training_data of a question', () => {
  it('becomes the session’s document, is replaced when it differs, and is left alone when it is the same', async () => {
    await ask(ann, { message: 'How much?', training_data: 'Civic: $25,000' });
    const [first] = await get(ann);
    expect(first).toMatchObject({ title: 'API', content: 'Civic: $25,000' });
    const before = [...(await rowsOf(ann))];

    await ask(ann, { message: 'And again?', training_data: 'Civic: $25,000' });
    expect([...(await rowsOf(ann))]).toEqual(before);

    await ask(ann, { message: 'And now?', training_data: 'Civic: $24,000' });
    expect(await get(ann)).toMatchObject([{ id: first?.id, content: 'Civic: $24,000' }]);
    expect(sent()).toContain('$24,000');
    // What was said to Groq before stays said in the history; of the facts that go along, the old one is gone.
    expect(JSON.stringify(systemOf(stack))).not.toContain('$25,000');
  });

  it('stays where a question brings none, and is emptied by an empty one', async () => {
    await ask(ann, { message: 'How much?', training_data: 'Civic: $25,000' });
    await ask(ann, { message: 'Again?', training_data: null });
    expect(contents(await get(ann))).toEqual(['Civic: $25,000']);
    await ask(ann, { message: 'And without?', training_data: '' });
    expect(contents(await get(ann))).toEqual(['']);
    expect(JSON.stringify(systemOf(stack))).not.toContain('$25,000');
    await ask(ann, { message: 'And with?', training_data: 'Golf: $14,000' });
    expect(contents(await get(ann))).toEqual(['Golf: $14,000']);
  });

  it('makes a new one where the person deleted it, and switches one on that was switched off', async () => {
    await ask(ann, { message: 'How much?', training_data: 'Civic: $25,000' });
    const [first] = await get(ann);
    expect(await documents(put(ann, SESSION, []))).toEqual([]);
    await ask(ann, { message: 'Again?', training_data: 'Civic: $25,000' });
    const [second] = await get(ann);
    expect(second).toMatchObject({ title: 'API', content: 'Civic: $25,000' });
    expect(second?.id).not.toBe(first?.id);
    await put(ann, SESSION, [{ ...second, enabled: false }]);
    await ask(ann, { message: 'Off?' });
    expect(sent()).not.toContain('Civic: $25,000');
    await ask(ann, { message: 'On?', training_data: 'Civic: $25,000' });
    expect(sent()).toContain('Civic: $25,000');
  });

  it('leaves the other documents, the other sessions and everybody else alone', async () => {
    await put(ann, '', [{ title: 'Hours', content: 'Open from 9' }]);
    await put(ann, SESSION, [{ title: 'Prices', content: 'Golf: $14,000' }]);
    await ask(bob, { message: 'Mine?', training_data: 'Bob’s own' });
    await ask(ann, { message: 'How much?', training_data: 'Civic: $25,000' });
    await ask(ann, { message: 'Elsewhere?', session_id: 'other', training_data: 'Kia: $9,000' });
    expect(contents(await get(ann))).toEqual(['Golf: $14,000', 'Civic: $25,000']);
    expect(contents(await get(ann, ''))).toEqual(['Open from 9']);
    expect(contents(await get(ann, 'other'))).toEqual(['Kia: $9,000']);
    expect(contents(await get(bob))).toEqual(['Bob’s own']);
    expect(contents(await get(bob, ''))).toEqual([]);
    expect(sent()).toContain('Open from 9');
    expect(sent()).not.toContain('Civic: $25,000');
  });

  it('is one document, however many questions bring it at the same time', async () => {
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        ask(ann, { message: `How much, ${n}?`, session_id: 'at-once', training_data: 'Civic: $25,000' }),
      ),
    );
    expect(contents(await get(ann, 'at-once'))).toEqual(['Civic: $25,000']);
  });
});

describe.each([
  ['of all conversations', '', SESSION],
  ['of one conversation', SESSION, ''],
])('documents %s', (_, place, elsewhere) => {
  const hours = { title: 'Hours', content: 'Open from 9 to 5' };
  const prices = { title: 'Prices', kind: 'table', content: 'car,price\nCivic,25000' };

  it('that are put again as they are change nothing, with their ids and without', async () => {
    const made = await documents(put(ann, place, [hours, prices]));
    const before = [...(await rowsOf(ann))];
    expect(await documents(put(ann, place, [hours, prices]))).toEqual(made);
    expect(await documents(put(ann, place, made))).toEqual(made);
    expect([...(await rowsOf(ann))]).toEqual(before);
  });

  it('are replaced where they differ, deleted where they are missing, and in the order given', async () => {
    const [first, second] = await documents(put(ann, place, [hours, prices]));
    const changed = { ...hours, content: 'Open from 10 to 4' };
    const made = await documents(put(ann, place, [{ title: 'New', content: 'x' }, changed]));
    expect(made).toMatchObject([{ title: 'New' }, { id: first?.id, content: 'Open from 10 to 4' }]);
    expect(await get(ann, place)).toEqual(made);
    expect((await rowsOf(ann)).find(({ id }) => id === second?.id)?.deleted).toBe(true);
    expect(await documents(put(ann, place, []))).toEqual([]);
    expect(await get(ann, place)).toEqual([]);
  });

  it('that are put twice at once are there once', async () => {
    const hours = { title: 'Hours', content: 'Open from nine.' };
    await Promise.all(Array.from({ length: 4 }, () => put(ann, `${SESSION}/`, [hours])));
    expect(contents(await get(ann))).toEqual([hours.content]);
  });

  it('of one title, or of none, are as many as were put', async () => {
    const twins = [{ content: 'one' }, { content: 'two' }, hours, { ...hours, content: 'Closed' }];
    const made = await documents(put(ann, place, twins));
    expect(contents(made)).toEqual(['one', 'two', 'Open from 9 to 5', 'Closed']);
    expect(await documents(put(ann, place, twins))).toEqual(made);
    expect(contents(await documents(put(ann, place, [{ content: 'two' }])))).toEqual(['two']);
  });

  it('under the id of a deleted one are there all the same', async () => {
    const [made] = await documents(put(ann, place, [hours]));
    await put(ann, place, []);
    const again = await documents(put(ann, place, [{ ...hours, id: made?.id }]));
    expect(contents(again)).toEqual(['Open from 9 to 5']);
    expect(again[0]?.id).not.toBe(made?.id);
  });

  it('leave what is elsewhere alone, and somebody else’s under the same id', async () => {
    const [mine] = await documents(put(ann, elsewhere, [{ title: 'Elsewhere', content: 'stays' }]));
    const [made] = await documents(put(ann, place, [hours]));
    const others = await documents(put(bob, place, [{ ...prices, id: made?.id }]));
    expect(others).toMatchObject([{ title: 'Prices' }]);
    await put(bob, place, []);
    expect(await get(ann, place)).toEqual([made]);
    expect(await get(ann, elsewhere)).toEqual([mine]);
  });

  it('are all there or not at all: nothing is deleted for what is refused', async () => {
    const made = await documents(put(ann, place, [hours, prices]));
    const twice = [
      { ...hours, id: made[0]?.id },
      { ...hours, id: made[0]?.id.toUpperCase() },
    ];
    expect(await put(ann, place, twice)).toEqual(failure(400, 'invalid_request'));
    expect(await put(ann, place, [{ ...hours, content: 'x'.repeat(262_145) }])).toEqual(
      failure(400, 'invalid_request'),
    );
    expect(await get(ann, place)).toEqual(made);
  });

  it('may be a large table that becomes a small one', async () => {
    const large = { ...prices, content: `car,price\n${'Civic,25000\n'.repeat(30_000)}` };
    const [made] = await documents(put(ann, place, [large]));
    expect(await documents(put(ann, place, [prices]))).toMatchObject([
      { id: made?.id, content: prices.content },
    ]);
  });

  it('lose U+0000, which no database keeps', async () => {
    const made = await documents(put(ann, place, [{ title: 'a\0b', content: 'c\0d' }]));
    expect(made).toMatchObject([{ title: 'ab', content: 'cd' }]);
  });
});

it('refuses documents of a conversation that was deleted, and of one that never was', async () => {
  await stack.supabase
    .sql`update public.sessions set deleted_at = now() where user_id = ${ann.id} and id = ${SESSION}`;
  expect(await put(ann, SESSION, [{ content: 'x' }])).toEqual(failure(410, 'session_deleted'));
  expect(await put(ann, 'nowhere', [{ content: 'x' }])).toEqual(failure(404, 'session_not_found'));
});

function systemOf({ groq }: ApiStack): unknown {
  const { messages } = groq.requests.at(-1)?.body as { messages: { role: string }[] };
  return messages.find(({ role }) => role === 'system');
}

describe('what is in the bin', () => {
  const binSession = (at: Date | null) => stack.supabase.sql`
    update public.sessions set binned_at = ${at} where user_id = ${ann.id} and id = ${SESSION}`;
  const binDocuments = (at: Date | null) => stack.supabase.sql`
    update public.training_data set binned_at = ${at} where user_id = ${ann.id}`;
  const history = async () =>
    (
      (await told(call(api, `GET /chat/conversation/${SESSION}/`, { token: ann.token }))).body as {
        messages: unknown[];
      }
    ).messages;

  it('is no document, goes along with no question, and stays where others are put', async () => {
    await put(ann, SESSION, [{ title: 'Stock', content: 'Civic: $25,000' }]);
    await binDocuments(new Date());
    expect(await get(ann)).toEqual([]);
    await ask(ann, { message: 'How much?' });
    expect(sent()).not.toContain('$25,000');
    await put(ann, SESSION, [{ title: 'Stock', content: 'Jazz: $19,000' }]);
    expect(contents(await get(ann))).toEqual(['Jazz: $19,000']);
    await binDocuments(null);
    expect(contents(await get(ann)).toSorted()).toEqual(['Civic: $25,000', 'Jazz: $19,000']);
  });

  it('is no session: it is not listed or read, and answers as one that was deleted', async () => {
    const listed = async (): Promise<unknown> =>
      ((await told(call(api, 'GET /chat/sessions/', { token: ann.token }))).body as { sessions: unknown[] })
        .sessions;
    await binSession(new Date());
    expect(JSON.stringify(await listed())).not.toContain(SESSION);
    expect(await history()).toEqual([]);
    expect(await ask(ann, { message: 'Still there?' })).toEqual(failure(410, 'session_deleted'));
    expect(await put(ann, SESSION, [{ content: 'x' }])).toEqual(failure(410, 'session_deleted'));
    await told(call(api, `DELETE /chat/conversation/${SESSION}/clear/`, { token: ann.token }));
    await binSession(null);
    expect(JSON.stringify(await listed())).toContain(SESSION);
    expect(await history()).not.toEqual([]);
  });
});
