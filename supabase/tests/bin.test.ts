import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { must, newPerson, pull, type Person } from './support';

let server: RunningSupabase;
let ann: Person;
let id: string;

beforeAll(async () => {
  server = await startSupabase();
});
beforeEach(async () => {
  ann = await newPerson(server, 'ann');
  id = randomUUID();
  await must(ann.client.from('sessions').insert({ user_id: ann.id, id, title: 'Cars' }));
});
afterAll(() => server.stop());

const LONG_AGO = '2020-01-02T03:04:05.678Z';
const push = (table: 'sessions' | 'training_data', row: Record<string, unknown>, person = ann) =>
  person.client.rpc('sync_push', { p_table: table, p_changes: [{ change: randomUUID(), row }] });
const bin = (binned_at: string | null) => must(push('sessions', { id, binned_at }));
const ask = (role = 'user') =>
  must(
    ann.client
      .from('messages')
      .insert({ user_id: ann.id, id: randomUUID(), session_id: id, role, content: 'Which?' }),
  );
const session = async () => {
  const [row] = await must(ann.client.from('sessions').select('*').eq('id', id));
  return row as Record<string, unknown>;
};
const facts = (over: Record<string, unknown> = {}) => ({
  ...{ id, session_id: null, kind: 'text', source: null, title: 'Stock', content: 'silver', enabled: true },
  ...{ position: 0, binned_at: null, created_at: LONG_AGO, updated_at: LONG_AGO, ...over },
});
const document = async () => {
  const [row] = await must(ann.client.from('training_data').select('*').eq('id', id));
  return row as Record<string, unknown>;
};
const age = (time: unknown): number => Date.now() - Date.parse(String(time));

describe('a conversation in the bin', () => {
  it('is pulled like every other, and is there since this clock says so', async () => {
    await bin(LONG_AGO);
    const { binned_at, changed_at } = await session();
    expect(age(binned_at)).toBeLessThan(60_000);
    expect(changed_at).toHaveProperty('binned_at');
    const { changes } = await pull(ann.client, 0);
    expect(changes.find(({ row }) => row.id === id)?.row).toMatchObject({ title: 'Cars', binned_at });

    await bin('2021-01-01T00:00:00Z');
    expect(await session()).toMatchObject({ binned_at });
    await bin(null);
    expect(await session()).toMatchObject({ binned_at: null, title: 'Cars' });
  });

  it('is restored by a question, and by nothing else that is said in it', async () => {
    await bin(LONG_AGO);
    const before = await session();
    await ask('assistant');
    expect(await session()).toMatchObject({ binned_at: before.binned_at });
    await ask();
    expect(await session()).toMatchObject({ binned_at: null });
    expect(Number((await session()).seq)).toBeGreaterThan(Number(before.seq));
  });

  it('leaves nothing of that in its tombstone', async () => {
    await bin(LONG_AGO);
    await must(ann.client.rpc('delete_session', { p_session_id: id }));
    expect(await session()).toMatchObject({ title: null, binned_at: null });
    await bin(LONG_AGO);
    expect(await session()).toMatchObject({ binned_at: null });
  });

  it('gives way to what somebody did since, where a device sends it again', async () => {
    await bin(LONG_AGO);
    await bin(null);
    const { changed_at } = await session();
    const time = (changed_at as Record<string, number>).binned_at ?? 0;
    await must(push('sessions', { id, binned_at: LONG_AGO, changed_at: { binned_at: time - 1 } }));
    expect(await session()).toMatchObject({ binned_at: null });
  });

  it('is nobody else’s to restore', async () => {
    await bin(LONG_AGO);
    const bob = await newPerson(server, 'bob');
    expect((await push('sessions', { id, binned_at: null }, bob)).error).not.toBeNull();
    const change = { binned_at: null };
    expect(await must(bob.client.from('sessions').update(change).eq('id', id).select('id'))).toEqual([]);
    expect((await session()).binned_at).not.toBeNull();
  });
});

describe('a document in the bin', () => {
  it('keeps its text, and stays there when an app from before writes it', async () => {
    await must(push('training_data', facts({ binned_at: LONG_AGO })));
    await must(push('training_data', facts({ binned_at: LONG_AGO })));
    const { binned_at } = await document();
    expect(binned_at).not.toBeNull();
    const { binned_at: _, ...asBefore } = facts({ content: 'silver and red' });
    await must(push('training_data', asBefore));
    expect(await document()).toMatchObject({ content: 'silver and red', binned_at });
    await must(push('training_data', facts()));
    expect(await document()).toMatchObject({ content: 'silver', binned_at: null });
  });

  it('is there since this clock says so, also where it is new here', async () => {
    await must(push('training_data', facts({ binned_at: LONG_AGO })));
    expect(age((await document()).binned_at)).toBeLessThan(60_000);
    const other = randomUUID();
    await must(ann.client.from('sessions').insert({ user_id: ann.id, id: other, binned_at: LONG_AGO }));
    const [row] = await must(ann.client.from('sessions').select('binned_at').eq('id', other));
    expect(age((row as Record<string, unknown>).binned_at)).toBeLessThan(60_000);
  });

  const change = (only: readonly string[], row: object) =>
    must(
      ann.client.rpc('sync_push', {
        p_table: 'training_data',
        p_changes: [{ change: randomUUID(), row, only }],
      }),
    );

  it('stays as it is where it is only moved, and was written when it was', async () => {
    await must(push('training_data', facts({ binned_at: LONG_AGO })));
    const before = await document();
    const other = { session_id: id, content: 'old', enabled: false, position: 7 };
    await change(['session_id', 'position'], facts(other));
    const { seq: _, moved_at, ...moved } = await document();
    expect(Date.parse(String(moved_at))).toBeGreaterThanOrEqual(Date.parse(String(before.moved_at)));
    expect({ ...before, ...moved }).toEqual({ ...before, session_id: id, position: 7 });
  });

  it('that only made room keeps the place that it has in another list', async () => {
    await must(push('training_data', facts({ session_id: id, position: 3 })));
    await change(['position'], facts({ position: 7, content: 'old' }));
    expect(await document()).toMatchObject({ session_id: id, position: 3, content: 'silver' });
    await change(['position'], facts({ session_id: id, position: 7, content: 'old' }));
    expect(await document()).toMatchObject({ session_id: id, position: 7, content: 'silver' });
  });

  it('is written, switched and binned apart, and made whole where it is not here', async () => {
    await must(push('training_data', facts()));
    await change(['kind', 'source', 'title', 'content'], facts({ content: 'red', enabled: false }));
    expect(await document()).toMatchObject({ content: 'red', enabled: true });
    await change(['enabled', 'binned_at'], facts({ content: 'old', enabled: false, binned_at: LONG_AGO }));
    const { binned_at, ...row } = await document();
    expect(row).toMatchObject({ content: 'red', enabled: false });
    expect(binned_at).not.toBeNull();
    const lost = randomUUID();
    await change(['position'], facts({ id: lost, content: 'whole', position: 2 }));
    const [made] = await must(ann.client.from('training_data').select('*').eq('id', lost));
    expect(made).toMatchObject({ content: 'whole', position: 2 });
  });

  it('takes no place, but needs one to come back', async () => {
    const others = Array.from({ length: 99 }, () => facts({ id: randomUUID() }));
    await must(push('training_data', facts()));
    await must(ann.client.from('training_data').insert(others.map((row) => ({ user_id: ann.id, ...row }))));
    await must(push('training_data', facts({ binned_at: LONG_AGO })));
    const last = randomUUID();
    await must(push('training_data', facts({ id: last })));
    expect((await push('training_data', facts())).error).toMatchObject({ code: 'PT409' });
    await must(push('training_data', facts({ id: last, binned_at: LONG_AGO })));
    await must(push('training_data', facts()));
    expect(await document()).toMatchObject({ binned_at: null });
  });

  it('goes with its conversation when that goes for good', async () => {
    const row = facts({ id: randomUUID(), session_id: id, binned_at: LONG_AGO });
    await must(push('training_data', row));
    await must(ann.client.rpc('delete_session', { p_session_id: id }));
    const [left] = await must(ann.client.from('training_data').select('*').eq('id', row.id));
    expect(left).toMatchObject({ content: '', binned_at: null });
    expect((left as Record<string, unknown>).deleted_at).not.toBeNull();
  });
});
