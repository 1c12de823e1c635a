import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { message, must, newPerson, type Person } from './support';

let server: RunningSupabase;
let ann: Person;

beforeAll(async () => {
  server = await startSupabase();
});
beforeEach(async () => {
  ann = await newPerson(server, 'ann');
});
afterAll(() => server.stop());

interface Page {
  readonly cursor: number;
  readonly mark: string | null;
  readonly unknown?: boolean;
  readonly has_more: boolean;
  readonly changes: readonly { readonly kind: string; readonly row: Record<string, unknown> }[];
}

const next = (
  device: string,
  mark: string | null,
  { cursor = 0, whole = false, rows = 100, bytes = 4_000_000 } = {},
) =>
  must(
    ann.client.rpc('sync_next', {
      p_cursor: cursor,
      p_limit: rows,
      p_bytes: bytes,
      p_whole: whole,
      p_device: device,
      p_mark: mark,
    }),
  ) as Promise<Page>;

const push = (table: string, ...rows: readonly (readonly [change: string, row: Record<string, unknown>])[]) =>
  ann.client.rpc('sync_push', {
    p_table: table,
    p_changes: rows.map(([change, row]) => ({ change, row })),
  });

const ask = async (sessionId: string, parentId: string | null = null): Promise<string> => {
  const row = message(ann, sessionId, { parent_id: parentId });
  await must(ann.client.from('messages').insert(row).select('id'));
  return row.id;
};

const newSession = async (id: string): Promise<string> => {
  await must(ann.client.from('sessions').insert({ user_id: ann.id, id }).select('id'));
  return id;
};

const sessionRow = (id: string) =>
  must(
    ann.client
      .from('sessions')
      .select('title, title_auto, head_id, pinned, archived, changed_at')
      .eq('id', id)
      .single<{
        title: string | null;
        title_auto: boolean;
        head_id: string | null;
        pinned: boolean;
        archived: boolean;
        changed_at: Record<string, number> | null;
      }>(),
  );

describe('a mark', () => {
  it('is a new one when something was written since, and stays in an idle poll', async () => {
    const device = randomUUID();
    const first = await next(device, null);
    expect(first.mark).not.toBeNull();
    const idle = await next(device, first.mark, first);
    expect(idle.mark).toBe(first.mark);
    await newSession('s');
    const after = await next(device, first.mark, first);
    expect(after.mark).not.toBe(first.mark);
    expect(after.changes.map(({ kind }) => kind)).toEqual(['sessions']);
  });

  it('is known although the answers that brought later ones were lost', async () => {
    const device = randomUUID();
    const { mark } = await next(device, null);
    for (let lost = 0; lost < 20; lost++) {
      await newSession(`s${String(lost)}`);
      await next(device, mark);
    }
    expect((await next(device, mark)).unknown).toBeUndefined();
  });

  it('that was never given is unknown, and then nothing is sent', async () => {
    const { unknown, changes } = await next(randomUUID(), randomUUID());
    expect([unknown, changes]).toEqual([true, []]);
  });

  it('of one person is unknown to another', async () => {
    const { mark } = await next(randomUUID(), null);
    ann = await newPerson(server, 'bob');
    expect((await next(randomUUID(), mark)).unknown).toBe(true);
  });

  it('is known under the name of a copied device', async () => {
    const { mark } = await next(randomUUID(), null);
    expect((await next(randomUUID(), mark)).unknown).toBeUndefined();
  });

  it.each([
    ['emptied tables', () => server.sql`truncate public.messages cascade`],
    ['an emptied table', () => server.sql`truncate public.profiles`],
    ['rows deleted by hand', () => server.sql`delete from public.messages where user_id = ${ann.id}`],
    [
      'a conversation deleted by hand',
      () => server.sql`delete from public.sessions where user_id = ${ann.id}`,
    ],
    ['a profile deleted by hand', () => server.sql`delete from public.profiles where user_id = ${ann.id}`],
    ['emptied documents', () => server.sql`truncate public.training_data cascade`],
    [
      'documents deleted by hand',
      () => server.sql`delete from public.training_data where user_id = ${ann.id}`,
    ],
    [
      'a conversation without messages deleted by hand',
      () => server.sql`delete from public.sessions where user_id = ${ann.id} and id = 'empty'`,
    ],
  ])('is forgotten with %s', async (_what, lose) => {
    const device = randomUUID();
    await ask(await newSession('s'));
    await newSession('empty');
    await must(
      ann.client
        .from('training_data')
        .insert({ user_id: ann.id, title: 'Cars', content: 'Golf' })
        .select('id'),
    );
    const { mark } = await next(device, null);
    await lose();
    // Another device writes first.
    await newSession('other');
    expect((await next(device, mark)).unknown).toBe(true);
  });

  it('is forgotten, of all devices, with rows that went past every trigger', async () => {
    const [device, other] = [randomUUID(), randomUUID()];
    await ask(await newSession('s'));
    const { mark } = await next(device, null);
    const { mark: theirs } = await next(other, null);
    await server.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`delete from public.messages where user_id = ${ann.id}`;
      await tx`delete from public.sessions where user_id = ${ann.id}`;
    });
    expect((await next(device, mark)).unknown).toBe(true);
    await newSession('other');
    expect((await next(other, theirs)).unknown).toBe(true);
  });

  it('outlives the purge of tombstones', async () => {
    const device = randomUUID();
    const id = await ask(await newSession('s'));
    await must(
      ann.client.from('messages').update({ deleted_at: new Date().toISOString() }).eq('id', id).select('id'),
    );
    const { mark } = await next(device, null);
    await server.sql`select private.purge_tombstones(interval '0')`;
    expect((await next(device, mark)).unknown).toBeUndefined();
  });
});

describe('a pull', () => {
  it('of everything brings tombstones, and never says to start anew', async () => {
    const id = await ask(await newSession('s'));
    await must(
      ann.client.from('messages').update({ deleted_at: new Date().toISOString() }).eq('id', id).select('id'),
    );
    const whole = await next(randomUUID(), null, { whole: true });
    expect(whole.changes.map(({ row }) => row.id)).toContain(id);
    const some = await next(randomUUID(), null);
    expect(some.changes.map(({ row }) => row.id)).not.toContain(id);
  });

  it('is as small as it was asked to be', async () => {
    const id = await newSession('s');
    for (let at = 0; at < 4; at++) await ask(id);
    const one = await next(randomUUID(), null, { rows: 1 });
    expect([one.changes.length, one.has_more]).toEqual([1, true]);
    const short = await next(randomUUID(), null, { bytes: 1 });
    expect(short.changes.filter(({ kind }) => kind === 'messages').length).toBeLessThanOrEqual(1);
    expect(short.has_more).toBe(true);
  });
});

describe('a change', () => {
  it('that comes again undoes nothing that came after it', async () => {
    await newSession('s');
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const rename = (title: string) => ({ id: 's', title, title_auto: false });
    expect((await push('sessions', [mine, rename('mine')])).data).toBe(1);
    expect((await push('sessions', [theirs, rename('theirs')])).data).toBe(1);
    expect((await push('sessions', [mine, rename('mine')])).data).toBe(0);
    expect(await sessionRow('s')).toMatchObject({ title: 'theirs' });
  });

  it('that comes again is sent with the next pull, as it is now', async () => {
    await newSession('s');
    const change = randomUUID();
    await push('sessions', [change, { id: 's', pinned: true }]);
    const { cursor, mark } = await next(randomUUID(), null);
    await push('sessions', [change, { id: 's', pinned: true }]);
    const { changes } = await next(randomUUID(), mark, { cursor });
    expect(changes.map(({ row }) => [row.id, row.pinned])).toEqual([['s', true]]);
  });

  it('of a document that comes again does not put its text over another', async () => {
    const [first, second, id] = [randomUUID(), randomUUID(), randomUUID()];
    const text = (content: string) => ({
      id,
      session_id: null,
      title: '',
      content,
      kind: 'text',
      enabled: true,
      position: 0,
    });
    await push('training_data', [first, text('old')]);
    await push('training_data', [second, text('new')]);
    await push('training_data', [first, text('old')]);
    const { content } = await must(
      ann.client.from('training_data').select('content').eq('id', id).single<{ content: string }>(),
    );
    expect(content).toBe('new');
  });

  it('leaves the columns alone that it does not name, and says when each was changed last', async () => {
    await newSession('s');
    await push('sessions', [randomUUID(), { id: 's', title: 'Cars', title_auto: false }]);
    await push('sessions', [randomUUID(), { id: 's', pinned: true }]);
    const row = await sessionRow('s');
    expect(row).toMatchObject({ title: 'Cars', pinned: true });
    expect(Object.keys(row.changed_at ?? {}).toSorted()).toEqual(['pinned', 'title', 'title_auto']);
    expect(row.changed_at?.pinned).toBeGreaterThan(row.changed_at?.title ?? Infinity);
  });

  it('of a head gives way to one below it, and takes the place of one beside it', async () => {
    const id = await newSession('s');
    const question = await ask(id);
    const [answer, other] = [await ask(id, question), await ask(id, question)];
    const head = (to: string | null) => push('sessions', [randomUUID(), { id, head_id: to }]);
    await head(answer);
    await head(question);
    expect((await sessionRow(id)).head_id).toBe(answer);
    await head(other);
    expect((await sessionRow(id)).head_id).toBe(other);
    await head(null);
    expect((await sessionRow(id)).head_id).toBeNull();
  });

  it('of a title by the app gives way to a person’s', async () => {
    await newSession('s');
    await push('sessions', [randomUUID(), { id: 's', title: 'Mine', title_auto: false }]);
    await push('sessions', [randomUUID(), { id: 's', title: 'What do you…', title_auto: true }]);
    expect(await sessionRow('s')).toMatchObject({ title: 'Mine', title_auto: false });
  });

  it('of a conversation that is not here says so, and is not taken by that', async () => {
    const change = randomUUID();
    const refused = await push('sessions', [change, { id: 's', pinned: true }]);
    expect(refused.error?.code).toBe('23503');
    await newSession('s');
    expect((await push('sessions', [change, { id: 's', pinned: true }])).data).toBe(1);
  });

  it('that repeats what the server had said gives way to what somebody did since, also where nothing changed', async () => {
    await newSession('s');
    const archive = (archived: boolean, at?: number) =>
      push('sessions', [
        randomUUID(),
        { id: 's', archived, ...(at !== undefined && { changed_at: { archived: at } }) },
      ]);
    const time = async () => (await sessionRow('s')).changed_at?.archived ?? 0;
    await archive(true);
    const first = await time();
    await archive(false);
    await archive(true, first);
    expect(await sessionRow('s')).toMatchObject({ archived: false });
    const second = await time();
    // To this server it is false already; somebody says so all the same.
    await archive(false);
    expect(await time()).toBeGreaterThan(second);
    await archive(true, second);
    expect(await sessionRow('s')).toMatchObject({ archived: false });
  });

  it('that repeats what the server lost comes back with its time, and none is to come', async () => {
    await newSession('s');
    const repeat = (title: string, at: number) =>
      push('sessions', [randomUUID(), { id: 's', title, title_auto: false, changed_at: { title: at } }]);
    await repeat('Lost', 1_000);
    expect(await sessionRow('s')).toMatchObject({ title: 'Lost', changed_at: { title: 1_000 } });
    await repeat('Older', 999);
    expect(await sessionRow('s')).toMatchObject({ title: 'Lost', changed_at: { title: 1_000 } });
    await repeat('To come', Number.MAX_SAFE_INTEGER);
    expect((await sessionRow('s')).changed_at?.title).toBeLessThan((Date.now() + 60_000) * 1_000);
  });

  it('that repeats a document gives way to a text that came since', async () => {
    const id = randomUUID();
    const save = (content: string, updated_at: string, repeated?: true) =>
      ann.client.rpc('sync_push', {
        p_table: 'training_data',
        p_changes: [
          {
            change: randomUUID(),
            row: { id, session_id: null, title: '', content, enabled: true, position: 0, updated_at },
            repeated,
          },
        ],
      });
    const text = async () =>
      (
        await must(
          ann.client.from('training_data').select('content').eq('id', id).single<{ content: string }>(),
        )
      ).content;
    await save('lost', '2026-01-02T00:00:00Z', true);
    expect(await text()).toBe('lost');
    await save('older', '2026-01-01T00:00:00Z', true);
    expect(await text()).toBe('lost');
    await save('written', '2026-01-01T00:00:00Z');
    expect(await text()).toBe('written');
    await save('lost', '2026-01-02T00:00:00Z', true);
    expect(await text()).toBe('written');
  });

  it('cannot reach another person’s rows', async () => {
    await newSession('s');
    const owner = ann;
    ann = await newPerson(server, 'bob');
    expect(
      (await push('sessions', [randomUUID(), { id: 's', title: 'stolen', title_auto: false }])).error?.code,
    ).toBe('23503');
    await push('training_data', [
      randomUUID(),
      { id: randomUUID(), user_id: owner.id, title: '', content: 'x', enabled: true, position: 0 },
    ]);
    const [row] =
      await server.sql`select count(*)::int as n from public.training_data where user_id = ${owner.id}`;
    expect(row?.n).toBe(0);
  });
});
