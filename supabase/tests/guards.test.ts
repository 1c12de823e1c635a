import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { connect, furnish, newPerson, type Person } from './support';

// Whatever a project's owner grants by mistake, the triggers and policies still hold what matters.
let server: RunningSupabase;
let ann: Person;
let messageId: string;

beforeAll(async () => {
  server = await startSupabase();
  ann = await newPerson(server, 'ann');
  ({ messageId } = await furnish(ann, 'session-123'));
  await furnish(ann, 'another');
  await server.sql.unsafe('grant all on all tables in schema public to anon, authenticated');
});

afterAll(() => server.stop());

const storedMessage = () => server.sql`select * from public.messages where id = ${messageId}`;

it.each([
  ['its words', { content: 'rewritten' }],
  ['its author', { role: 'assistant' }],
  ['its outcome', { status: 'failed' }],
  ['its conversation', { session_id: 'another' }],
  ['its time', { created_at: '2020-01-01T00:00:00Z' }],
])('a message keeps %s', async (_what, change) => {
  const before = await storedMessage();
  const { error } = await ann.client.from('messages').update(change).eq('id', messageId);
  expect(error).toMatchObject({ code: '42501' });
  expect(await storedMessage()).toEqual(before);
});

it.each(['sessions', 'messages', 'training_data', 'profiles'])('no row of %s is deleted', async (table) => {
  const { error } = await ann.client.from(table).delete().eq('user_id', ann.id);
  expect(error).toMatchObject({ code: '42501' });
});

it('the place in the order of changes is the server’s', async () => {
  const { data, error } = await ann.client
    .from('sessions')
    .update({ seq: 1 })
    .eq('id', 'another')
    .select('seq');
  expect(error).toBeNull();
  expect(data?.[0]?.seq).toBeGreaterThan(1);
});

it('a session and a text stay under the key they were made with', async () => {
  const session = await ann.client.from('sessions').update({ id: 'renamed' }).eq('id', 'another');
  const text = await ann.client
    .from('training_data')
    .update({ id: randomUUID() })
    .eq('session_id', 'another');
  expect(session.error).toMatchObject({ code: '42501' });
  expect(text.error).toMatchObject({ code: '42501' });
});

it('a profile keeps the server’s time', async () => {
  const change = { updated_at: '2020-01-01T00:00:00Z' };
  const { data } = await ann.client
    .from('profiles')
    .update(change)
    .eq('user_id', ann.id)
    .select('updated_at');
  expect(new Date(data?.[0]?.updated_at as string).getFullYear()).toBeGreaterThan(2020);
});

it('a visitor without an account reads nothing', async () => {
  for (const table of ['sessions', 'messages', 'training_data', 'profiles']) {
    expect((await connect(server).from(table).select('*')).data).toEqual([]);
  }
});
