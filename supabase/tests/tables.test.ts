import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { must, newPerson, pull, type Person } from './support';

const TEXT_BYTES = 262_144;
const TABLE_BYTES = 4 * 1024 * 1024;

let server: RunningSupabase;
let ann: Person;
let id: string;

beforeAll(async () => {
  server = await startSupabase();
});
beforeEach(async () => {
  ann = await newPerson(server, 'ann');
  id = randomUUID();
});
afterAll(() => server.stop());

const source = { file: 'cars.csv', part: '', bytes: 12, importedAt: '2026-01-02T03:04:05.678Z', hash: 'ab' };
const table = (over: Record<string, unknown> = {}) => ({
  ...{ id, session_id: null, kind: 'table', source, title: 'Cars', content: 'id,price\n1,2', enabled: true },
  ...{ position: 0, created_at: '2026-01-02T03:04:05.678Z', updated_at: '2026-01-02T03:04:05.678Z' },
  ...over,
});
const push = (row: Record<string, unknown>) =>
  ann.client.rpc('sync_push', { p_table: 'training_data', p_changes: [{ change: randomUUID(), row }] });
/** As apps from before `sync_push` save. */
const save = (row: Record<string, unknown>) =>
  ann.client.from('training_data').upsert({ user_id: ann.id, ...row }, { onConflict: 'user_id,id' });
const stored = async () => {
  const rows = await must(ann.client.from('training_data').select('content, source').eq('id', id));
  return rows[0];
};
const withoutSource = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'source'));

describe('a table', () => {
  it('has room for four megabytes, a text for a sixteenth of it', async () => {
    await must(push(table({ content: 'x'.repeat(TABLE_BYTES) })));
    expect((await push(table({ content: 'x'.repeat(TABLE_BYTES + 1) }))).error).not.toBeNull();
    expect(
      (await push(table({ id: randomUUID(), kind: 'text', content: 'x'.repeat(TEXT_BYTES + 1) }))).error,
    ).not.toBeNull();
    expect((await push(table({ kind: 'text', content: 'x'.repeat(TABLE_BYTES) }))).error).not.toBeNull();
  });

  it('comes with the pull however large it is', async () => {
    await must(push(table({ content: 'x'.repeat(TABLE_BYTES) })));
    const { changes } = await pull(ann.client, 0);
    const row = changes.find(({ kind }) => kind === 'training_data')?.row;
    expect(String(row?.content)).toHaveLength(TABLE_BYTES);
    expect(row).toMatchObject({ source });
  });

  it('is not replaced by its beginning, which an app from before has; that app is told to update', async () => {
    const whole = 'x'.repeat(TEXT_BYTES + 100);
    await must(push(table({ content: whole })));
    const clipped = withoutSource(table({ content: whole.slice(0, TEXT_BYTES), enabled: false }));
    for (const { error } of [await push(clipped), await save(clipped)]) {
      expect(error?.code).toBe('PT426');
      expect(error?.message).toContain('update the app');
    }
    expect((await stored())?.content).toHaveLength(whole.length);
    await must(push(table({ content: 'id,price' })));
    expect((await stored())?.content).toBe('id,price');
  });

  it('of a size that every app can hold is changed by every app, and deleted whatever its size', async () => {
    await must(push(table()));
    await must(save(withoutSource(table({ content: 'id,price\n1,3' }))));
    expect(await stored()).toEqual({ content: 'id,price\n1,3', source });
    await must(push(table({ content: 'x'.repeat(TEXT_BYTES + 1) })));
    await must(ann.client.from('training_data').update({ deleted_at: '2026-01-03T00:00:00Z' }).eq('id', id));
    expect(await stored()).toEqual({ content: '', source: null });
  });
});

describe('the source of a document', () => {
  it('stays where an app says nothing of it, and goes where it says that there is none', async () => {
    await must(push(table()));
    await must(push(withoutSource(table({ title: 'Vans' }))));
    expect((await stored())?.source).toEqual(source);
    await must(push(table({ source: null })));
    expect((await stored())?.source).toBeNull();
  });
});

it('keeps what a table said before up to a sum of bytes, and the newest of it always', async () => {
  const sixMinutesPass = () =>
    server.sql`update public.training_revisions set kept_at = kept_at - interval '6 minutes' where user_id = ${ann.id}`;
  for (let version = 0; version < 7; version += 1) {
    await must(push(table({ content: `${version}`.repeat(TABLE_BYTES) })));
    await sixMinutesPass();
  }
  const kept = await must(
    ann.client
      .from('training_revisions')
      .select('content')
      .eq('document_id', id)
      .order('kept_at', { ascending: false }),
  );
  expect(kept.map(({ content }) => String(content)[0])).toEqual(['5', '4', '3', '2']);
});
