import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { furnish, must, newPerson, pull, type Person } from './support';

let server: RunningSupabase;
let ann: Person;
let id: string;

beforeAll(async () => {
  server = await startSupabase();
});

beforeEach(async () => {
  ann = await newPerson(server, 'ann');
  ({ trainingId: id } = await furnish(ann, 'session-123'));
});

afterAll(() => server.stop());

/** As the app saves: the whole row, whatever changed in it. */
const save = (over: Record<string, unknown>) =>
  ann.client
    .from('training_data')
    .upsert({ user_id: ann.id, id, session_id: 'session-123', ...over }, { onConflict: 'user_id,id' });
const history = async (person = ann) =>
  must(
    person.client
      .from('training_revisions')
      .select('title, content')
      .eq('document_id', id)
      .order('kept_at', { ascending: false }),
  );
const sixMinutesPass = () =>
  server.sql`update public.training_revisions set kept_at = kept_at - interval '6 minutes' where user_id = ${ann.id}`;
const countKept = async () => {
  const [row] =
    await server.sql`select count(*)::int as n from public.training_revisions where user_id = ${ann.id}`;
  return row?.n as number;
};

describe('a change to a document', () => {
  it('keeps what the document said before, for its owner alone', async () => {
    await must(save({ title: 'Stock', content: 'Honda, red' }));
    expect(await history()).toEqual([{ title: '', content: 'Honda, silver' }]);
    expect(await history(await newPerson(server, 'bob'))).toEqual([]);
  });

  it('can be taken back, which is a change as well', async () => {
    await must(save({ content: 'Honda, red' }));
    await sixMinutesPass();
    await must(save({ content: (await history())[0]?.content }));
    expect((await history()).map((row) => row.content)).toEqual(['Honda, red', 'Honda, silver']);
  });

  it('is one of many while a person types, and only the first keeps a revision', async () => {
    for (const content of ['H', 'Ho', 'Hon']) await must(save({ content }));
    expect((await history()).map((row) => row.content)).toEqual(['Honda, silver']);
    await sixMinutesPass();
    for (const content of ['Hond', 'Honda']) await must(save({ content }));
    expect((await history()).map((row) => row.content)).toEqual(['Hon', 'Honda, silver']);
  });

  it.each([{ enabled: false }, { position: 7 }, { session_id: null }])(
    'other than to its text keeps nothing (%o)',
    async (change) => {
      await must(save({ title: '', content: 'Honda, silver', ...change }));
      expect(await history()).toEqual([]);
    },
  );

  it('keeps nothing of a text that was empty', async () => {
    id = randomUUID();
    await must(save({ content: '' }));
    await must(save({ content: 'Honda' }));
    expect(await history()).toEqual([]);
  });

  it('drops the oldest of more than 20 revisions, and of this document only', async () => {
    const other = id;
    await must(save({ content: 'changed' }));
    id = randomUUID();
    for (let n = 0; n <= 22; n += 1) {
      await must(save({ content: `version ${n}` }));
      await sixMinutesPass();
    }
    const kept = (await history()).map((row) => row.content);
    expect(kept).toEqual(Array.from({ length: 20 }, (_, n) => `version ${21 - n}`));
    id = other;
    expect(await history()).toHaveLength(1);
  });
});

describe('a kind', () => {
  const kindOf = async () => {
    const [row] = await server.sql`select kind, content from public.training_data where id = ${id}`;
    return row;
  };

  it('is text until somebody says another, and stays when an app that knows no kinds saves the document', async () => {
    expect(await kindOf()).toEqual({ kind: 'text', content: 'Honda, silver' });
    await must(save({ kind: 'questions', content: 'Q: colour?' }));
    await must(save({ content: 'Q: which colour?' }));
    expect(await kindOf()).toEqual({ kind: 'questions', content: 'Q: which colour?' });
  });

  it('that no app knows is refused, and one alone is no change of the text', async () => {
    expect((await save({ kind: 'riddle', content: 'x' })).error).toMatchObject({ code: '23514' });
    await must(save({ kind: 'table', title: '', content: 'Honda, silver' }));
    expect(await history()).toEqual([]);
  });
});

describe('revisions', () => {
  it('cannot be written, changed or deleted through the API, not even where everything is granted', async () => {
    await must(save({ content: 'changed' }));
    const forged = { user_id: ann.id, document_id: id, title: '', content: 'forged' };
    const table = () => ann.client.from('training_revisions');
    const attempt = async () => [
      await table().insert(forged),
      await table().update({ content: 'forged' }).eq('user_id', ann.id),
      await table().delete().eq('user_id', ann.id),
    ];
    for (const { error } of await attempt()) expect(error).toMatchObject({ code: '42501' });
    await server.sql`grant all on public.training_revisions to authenticated`;
    try {
      await attempt();
    } finally {
      await server.sql`revoke insert, update, delete on public.training_revisions from authenticated`;
    }
    expect((await history()).map((row) => row.content)).toEqual(['Honda, silver']);
  });

  it.each([
    ['the document', () => save({ deleted_at: new Date().toISOString() })],
    ['its session', () => ann.client.rpc('delete_session', { p_session_id: 'session-123' })],
    ['the account', () => ann.client.rpc('delete_account')],
  ])('go with %s', async (_what, remove) => {
    await must(save({ content: 'changed' }));
    expect(await countKept()).toBe(1);
    await must(remove());
    expect(await countKept()).toBe(0);
  });
});

describe('a document that moves', () => {
  const stored = async () => {
    const [row] = await server.sql`
      select session_id, content, deleted_at is not null as dead from public.training_data where user_id = ${ann.id} and id = ${id}`;
    return row;
  };
  const makeSession = (sessionId: string) =>
    must(
      ann.client
        .from('sessions')
        .upsert({ user_id: ann.id, id: sessionId, title: 'Other' }, { onConflict: 'user_id,id' }),
    );

  it('from one conversation to all and to another one is told to every device', async () => {
    await makeSession('other');
    for (const session_id of [null, 'other']) {
      const { cursor } = await pull(ann.client, 0);
      await must(save({ session_id, content: 'Honda, silver' }));
      const { changes } = await pull(ann.client, cursor);
      expect(changes.map(({ row }) => row)).toMatchObject([{ id, session_id, content: 'Honda, silver' }]);
    }
  });

  it('cannot reach a session of somebody else’s', async () => {
    const bob = await newPerson(server, 'bob');
    await furnish(bob, 'bobs');
    const toBobs = await save({ session_id: 'bobs', content: 'Honda' });
    const toNowhere = await save({ session_id: 'nobodys', content: 'Honda' });
    expect(toBobs.error).toMatchObject({ code: '23503' });
    expect(toBobs.error?.message).toBe(toNowhere.error?.message);
    expect(await stored()).toMatchObject({ session_id: 'session-123' });
  });

  it('out of a conversation outlives it', async () => {
    await must(save({ session_id: null, content: 'Honda' }));
    await must(ann.client.rpc('delete_session', { p_session_id: 'session-123' }));
    expect(await stored()).toEqual({ session_id: null, content: 'Honda', dead: false });
  });

  it('into a deleted conversation is deleted with it, and stays where it was once it is', async () => {
    await makeSession('other');
    await must(ann.client.rpc('delete_session', { p_session_id: 'other' }));
    await must(save({ session_id: 'other', content: 'Honda' }));
    expect(await stored()).toEqual({ session_id: 'other', content: '', dead: true });
    await must(save({ session_id: null, content: 'Honda' }));
    expect(await stored()).toEqual({ session_id: 'other', content: '', dead: true });
  });

  it.each([null, 'full'])('finds room in a scope of fewer than 100 only (%s)', async (session_id) => {
    await makeSession('full');
    const rows = Array.from({ length: 100 }, () => ({
      user_id: ann.id,
      id: randomUUID(),
      session_id,
      content: 'fact',
    }));
    await must(ann.client.from('training_data').insert(rows));
    expect((await save({ session_id, content: 'Honda' })).error).toMatchObject({ code: 'PT409' });
    // A document that is in the scope already can still be changed.
    const inside = { ...rows[0], content: 'changed' };
    await must(ann.client.from('training_data').upsert(inside, { onConflict: 'user_id,id' }));
  });
});
