import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import type { DocumentId, MessageId, SessionId } from '../../shared/models';
import { asSyncStore, type TemporaryHistory, temporaryHistory } from '../store/testing/temporary-history';
import type { SyncRemote } from './remote';
import { SyncEngine } from './sync';
import { SyncError } from './sync-error';
import { backUp, createPerson, createSqlRemote, empty, restore } from './testing/convergence/server';

/* What several devices do to one server, and what a server does to them that went back in time: each case one order of it. */

let supabase: RunningSupabase;
let userId: string;
const devices: { readonly history: TemporaryHistory; readonly engine: SyncEngine }[] = [];

beforeAll(async () => {
  supabase = await startSupabase();
});
afterAll(() => supabase.stop());
beforeEach(async () => {
  userId = await createPerson(supabase.sql);
});
afterEach(() => {
  for (const { engine, history } of devices.splice(0)) {
    engine.stop();
    history.dispose();
  }
});

/** `before` runs before each request; what it throws is the answer. */
function device(before: (what: 'pull' | 'push') => Promise<void> | void = () => undefined) {
  const history = temporaryHistory(() => Date.now());
  const remote = createSqlRemote(supabase.sql, userId);
  const watched: SyncRemote = {
    ...remote,
    async pull(...args) {
      await before('pull');
      return remote.pull(...args);
    },
    async push(...args) {
      await before('push');
      return remote.push(...args);
    },
  };
  const engine = new SyncEngine({
    store: asSyncStore(history.store),
    remote: watched,
    onChange: () => undefined,
    onStatus: () => undefined,
    onSetBack: () => undefined,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  devices.push({ history, engine });
  const { store } = history;
  return {
    store,
    sync: async () => {
      const { outcome } = await engine.syncNow();
      expect([outcome, ...store.refused().map(({ reason }) => reason)]).toEqual(['done']);
    },
    tryToSync: () => engine.syncNow(),
    session: (id: SessionId) => store.getSession(id),
  };
}

type Device = ReturnType<typeof device>;

const never = (): never => {
  throw new Error('The conversation has no head.');
};

/** In turn, until nothing moves any more. */
async function settle(...all: readonly Device[]): Promise<void> {
  for (let round = 0; round < 3; round++) for (const each of all) await each.sync();
}

const backedUp = async (): Promise<() => Promise<void>> => {
  const state = await backUp(supabase.sql, userId);
  return () => restore(supabase.sql, userId, state);
};

/** With a conversation that both know. */
async function twoDevices(): Promise<{ a: Device; b: Device; id: SessionId }> {
  const [a, b] = [device(), device()];
  const { id } = a.store.ensureEmptySession();
  a.store.addQuestion({ sessionId: id, parentId: null, content: 'Which cars do you have?', system: null });
  await settle(a, b);
  return { a, b, id };
}

describe('what is deleted on one device', () => {
  it('is in the bin of the others, and comes back there when one of them restores it', async () => {
    const { a, b, id } = await twoDevices();
    const facts = a.store.saveDocument({ sessionId: null, title: 'Stock', content: 'silver', enabled: true });
    await settle(a, b);
    a.store.binSessions([id]);
    a.store.binDocument(facts.id);
    await settle(a, b);
    expect(b.store.listSessions().map((session) => session.id)).not.toContain(id);
    expect(b.store.listDocuments(null)).toEqual([]);
    expect(b.store.listBin()).toEqual(a.store.listBin());
    b.store.restore({ sessionIds: [id], documentIds: [facts.id] });
    await settle(b, a);
    for (const { store } of [a, b]) {
      expect(store.listBin()).toEqual([]);
      expect(store.listSessions().map((session) => session.id)).toContain(id);
      expect(store.listDocuments(null)).toMatchObject([{ content: 'silver' }]);
    }
  });

  it.each(['before', 'after'])(
    'comes back where another asked something there that arrives %s it',
    async (order) => {
      const { a, b, id } = await twoDevices();
      a.store.binSessions([id]);
      b.store.addQuestion({ sessionId: id, parentId: null, content: 'And in red?', system: null });
      await settle(...(order === 'after' ? [a, b] : [b, a]));
      await settle(a, b);
      for (const { store } of [a, b]) {
        expect(store.branch(id).map(({ content }) => content)).toEqual(['And in red?']);
        // Whichever came last to the server decides; nothing is lost either way.
        const binned = order === 'before' ? [id] : [];
        expect(store.listBin().map((item) => item.id)).toEqual(binned);
      }
    },
  );

  it('keeps what another wrote into its facts meanwhile', async () => {
    const { a, b } = await twoDevices();
    const draft = { sessionId: null, title: 'Stock', enabled: true };
    const { id } = a.store.saveDocument({ ...draft, content: 'silver' });
    await settle(a, b);
    a.store.binDocument(id);
    b.store.saveDocument({ ...draft, id, content: 'silver and red' });
    await settle(a, b);
    for (const { store } of [a, b]) {
      expect(store.listDocuments(null)).toMatchObject([{ content: 'silver and red' }]);
    }
  });

  it.each(['before', 'after'])(
    'stays deleted where another orders its facts %s it hears of that',
    async (order) => {
      const { a, b } = await twoDevices();
      const draft = { sessionId: null, title: 'Stock', enabled: true };
      const [first, second, third] = ['silver', 'red', 'blue'].map(
        (content) => a.store.saveDocument({ ...draft, content }).id,
      );
      if (!first || !second || !third) throw new Error('There are three.');
      await settle(a, b);
      b.store.binDocument(second);
      b.store.saveDocument({ ...draft, id: first, content: 'silver and gold', enabled: false });
      a.store.moveDocument(third, null, 0);
      await settle(...(order === 'after' ? [b, a] : [a, b]));
      await settle(a, b);
      for (const { store } of [a, b]) {
        expect(store.listBin().map(({ id }) => id)).toEqual([second]);
        const documents = store.listDocuments(null);
        expect(documents.map(({ id }) => id).toSorted()).toEqual([first, third].toSorted());
        expect(documents.find(({ id }) => id === first)).toMatchObject({
          content: 'silver and gold',
          enabled: false,
        });
      }
    },
  );

  it('stays there where the server lost its questions, which come once more', async () => {
    const { a, b, id } = await twoDevices();
    a.store.binSessions([id]);
    await settle(a, b);
    await empty(supabase.sql, userId, ['messages']);
    await settle(a, b);
    for (const { store } of [a, b]) {
      expect(store.listBin().map((item) => item.id)).toEqual([id]);
      expect(store.branch(id)).toHaveLength(1);
    }
  });

  it('goes for good everywhere after 30 days by the clock of the server', async () => {
    const { a, b, id } = await twoDevices();
    a.store.binSessions([id]);
    await settle(a, b);
    await supabase.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update public.sessions set binned_at = binned_at - interval '31 days', seq = nextval('private.change_seq')
                where user_id = ${userId} and id = ${id}`;
    });
    const c = device();
    await settle(c, a, b);
    for (const { store } of [a, b, c]) {
      expect(store.listBin()).toEqual([]);
      expect(() => store.getSession(id)).toThrow();
    }
  });
});

describe('what two devices do to one document without knowing of each other', () => {
  interface Facts {
    readonly first: DocumentId;
    readonly second: DocumentId;
    /** The conversation that they are moved to. */
    readonly to: SessionId;
  }
  /** What each does to the first, and how it is seen. */
  const ACTS: Record<string, { act: (on: Device, facts: Facts) => void; seen: Record<string, unknown> }> = {
    'writes it': {
      act: ({ store }, { first }) => {
        const { sessionId, enabled } = store.readDocument(first);
        store.saveDocument({ id: first, sessionId, title: 'Stock', content: 'gold', enabled });
      },
      seen: { content: 'gold' },
    },
    'puts it into a conversation': {
      act: ({ store }, { first, to }) => store.moveDocument(first, to, 0),
      seen: { scope: 'to' },
    },
    'switches it off': {
      act: ({ store }, { first }) => {
        const { sessionId, title, content } = store.readDocument(first);
        store.saveDocument({ id: first, sessionId, title, content, enabled: false });
      },
      seen: { enabled: false },
    },
    'puts another before it': {
      act: ({ store }, { second }) => store.moveDocument(second, null, 0),
      seen: {},
    },
  };
  const names = Object.keys(ACTS);
  const pairs = names.flatMap((one) =>
    names.filter((other) => other > one).map((other) => [one, other] as const),
  );

  it.each(pairs.flatMap(([one, other]) => ['first', 'last'].map((order) => [one, other, order] as const)))(
    'stands: one %s, the other %s; the one is %s at the server',
    async (one, other, order) => {
      const { a, b, id: to } = await twoDevices();
      const [first, second] = ['silver', 'red'].map(
        (content) => a.store.saveDocument({ sessionId: null, title: 'Stock', content, enabled: true }).id,
      );
      if (!first || !second) throw new Error('There are two.');
      await settle(a, b);
      ACTS[one]?.act(a, { first, second, to });
      ACTS[other]?.act(b, { first, second, to });
      await settle(...(order === 'first' ? [a, b] : [b, a]));
      await settle(a, b);
      for (const { store } of [a, b]) {
        const { sessionId, content, enabled, conflict } = store.readDocument(first);
        const scope = sessionId === to ? 'to' : 'all';
        expect({ scope, content, enabled, conflict }).toEqual({
          ...{ scope: 'all', content: 'silver', enabled: true, conflict: undefined },
          ...ACTS[one]?.seen,
          ...ACTS[other]?.seen,
        });
        expect(store.readDocument(second)).toMatchObject({ sessionId: null, content: 'red' });
      }
      expect(b.store.listDocuments(null)).toEqual(a.store.listDocuments(null));
    },
  );

  it('lives on where it was taken out of a conversation that was then deleted for good', async () => {
    const { a, b, id } = await twoDevices();
    const draft = { sessionId: id, title: 'Stock', enabled: true };
    const document = a.store.saveDocument({ ...draft, content: 'silver' });
    await settle(a, b);
    a.store.moveDocument(document.id, null, 0);
    await a.sync();
    a.store.deleteSession(id);
    await a.sync();
    a.store.saveDocument({ ...draft, id: document.id, content: 'silver and red' });
    await settle(a, b);
    for (const { store } of [a, b]) {
      expect(store.listDocuments(null)).toMatchObject([{ content: 'silver and red' }]);
    }
  });

  it('looks written since only where it was: a move leaves its time', async () => {
    const { a, b } = await twoDevices();
    const draft = { sessionId: null, title: 'Stock', enabled: true };
    const [first, second] = ['silver', 'red'].map(
      (content) => a.store.saveDocument({ ...draft, content }).id,
    );
    if (!first || !second) throw new Error('There are two.');
    await settle(a, b);
    const before = b.store.listTitles();
    const times = [first, second].map((id) => b.store.readDocument(id).updatedAt);
    a.store.moveDocument(second, null, 0);
    await settle(a, b);
    expect(b.store.listDocuments(null).map(({ id }) => id)).toEqual([second, first]);
    expect([first, second].map((id) => b.store.readDocument(id).updatedAt)).toEqual(times);
    expect(b.store.listTitles()).toEqual(before);
  });
});

describe('messages that were deleted', () => {
  const branchOf = ({ store }: Device, id: SessionId): string[] =>
    store.branch(id).map(({ content }) => content);

  it.each([
    ['before the server heard of it', false],
    ['after all devices heard of it', true],
  ])('come back everywhere when somebody undoes that %s', async (_, isHeard) => {
    const { a, b, id } = await twoDevices();
    const [first] = a.store.branch(id);
    if (!first) throw new Error('There is a question.');
    a.store.addQuestion({ sessionId: id, parentId: first.id, content: 'And in red?', system: null });
    await settle(a, b);
    const before = branchOf(a, id);
    a.store.deleteMessage(id, first.id);
    if (isHeard) {
      await settle(a, b);
      expect(branchOf(b, id)).toEqual([]);
    }
    a.store.restoreMessages(id);
    await settle(a, b);
    const c = device();
    await c.sync();
    for (const each of [a, b, c]) expect(branchOf(each, id)).toEqual(before);
  });

  it('come back beside what another device asked meanwhile', async () => {
    const { a, b, id } = await twoDevices();
    const [first] = b.store.branch(id);
    if (!first) throw new Error('There is a question.');
    a.store.clearConversation(id);
    b.store.addQuestion({ sessionId: id, parentId: first.id, content: 'And in red?', system: null });
    await settle(a, b);
    a.store.restoreMessages(id);
    await settle(a, b);
    for (const { store } of [a, b]) {
      const all = store.transfer.read(null).rows.filter((row) => row.kind === 'message');
      expect(all.map(({ content }) => content)).toEqual(['Which cars do you have?', 'And in red?']);
    }
    expect(branchOf(b, id)).toEqual(branchOf(a, id));
  });
});

describe('what is sent again', () => {
  it('undoes nothing that somebody did meanwhile, though the server saw no change in that', async () => {
    const { a, b, id } = await twoDevices();
    const goBack = await backedUp();
    a.store.updateSession(id, { archived: true, title: 'Archived' });
    await settle(a, b);
    a.store.updateSession(id, { archived: false });
    await goBack();
    await a.sync();
    await settle(b, a);
    for (const each of [a, b]) expect(each.session(id)).toMatchObject({ archived: false, title: 'Archived' });
  });

  it('undoes nothing that was done on the device that makes the conversation anew', async () => {
    let losesPulls = false;
    let hasPushed = false;
    const a = device((what) => {
      if (what === 'push') hasPushed = true;
      else if (losesPulls && hasPushed) throw new SyncError('offline', 'cut');
    });
    const b = device();
    const { id } = a.store.ensureEmptySession();
    await settle(a, b);
    a.store.updateSession(id, { archived: true });
    // It is taken; but when it was, this device does not hear.
    [losesPulls, hasPushed] = [true, false];
    expect((await a.tryToSync()).outcome).toBe('offline');
    losesPulls = false;
    await b.sync();
    expect(b.session(id).archived).toBe(true);
    a.store.updateSession(id, { archived: false });
    await empty(supabase.sql, userId);
    await settle(a, b);
    for (const each of [a, b]) expect(each.session(id).archived).toBe(false);
  });

  it('gives way to a change that reaches the server between the look and the push', async () => {
    const { a, id } = await twoDevices();
    const text = (content: string, document?: DocumentId) =>
      a.store.saveDocument({ id: document, sessionId: null, title: '', content, enabled: true }).id;
    let meanwhile: (() => Promise<void>) | null = null;
    const c = device(async (what) => {
      const act = what === 'push' ? meanwhile : null;
      if (act) meanwhile = null;
      await act?.();
    });
    const goBack = await backedUp();
    const document = text('old');
    a.store.updateSession(id, { pinned: true });
    await settle(a, c);
    await goBack();
    text('new', document);
    a.store.updateSession(id, { pinned: false });
    meanwhile = () => a.sync();
    await settle(c, a);
    expect(meanwhile).toBeNull();
    for (const each of [a, c]) {
      expect(each.store.listDocuments(null).map(({ content }) => content)).toEqual(['new']);
      expect(each.session(id).pinned).toBe(false);
    }
  });

  it('has all that a conversation had, its settings too', async () => {
    const { a, b, id } = await twoDevices();
    a.store.updateSession(id, { settings: { temperature: 0.1 }, pinned: true, model: 'demo' });
    await settle(a, b);
    const before = a.session(id);
    expect(before.settings).toEqual({ temperature: 0.1 });
    await empty(supabase.sql, userId);
    await settle(b, a);
    expect(a.session(id)).toEqual(before);
    expect(b.session(id)).toEqual(before);
    const c = device();
    await c.sync();
    expect(c.session(id)).toEqual(before);
  });
});

describe('a server that went back', () => {
  const questions = async (): Promise<string[]> => {
    const rows = await supabase.sql<{ content: string }[]>`
      select content from public.messages where user_id = ${userId} and role = 'user' and deleted_at is null`;
    return rows.map(({ content }) => content).toSorted();
  };
  const ask = ({ store }: Device, sessionId: SessionId, content: string): void => {
    store.addQuestion({ sessionId, parentId: store.getSession(sessionId).headId, content, system: null });
  };

  it('twice, to different times, has everything once', async () => {
    const { a, b, id } = await twoDevices();
    const first = await backedUp();
    ask(a, id, 'Second');
    await settle(a, b);
    const second = await backedUp();
    ask(b, id, 'Third');
    await settle(b);
    await second();
    await settle(a);
    await first();
    ask(a, id, 'Fourth');
    await settle(a, b);
    expect(await questions()).toEqual(['Fourth', 'Second', 'Third', 'Which cars do you have?']);
  });

  it.each(['pull', 'push'] as const)('at any %s of a round has everything once', async (moment) => {
    for (let at = 0; at < 6; at++) {
      userId = await createPerson(supabase.sql);
      const state: { goBack?: () => Promise<void>; left: number } = { left: Infinity };
      const a = device(async (what) => {
        if (what === moment && state.left-- === 0) await state.goBack?.();
      });
      const { id } = a.store.ensureEmptySession();
      ask(a, id, 'First');
      await a.sync();
      state.goBack = await backedUp();
      ask(a, id, 'Second');
      await a.sync();
      ask(a, id, 'Third');
      a.store.updateSession(id, { title: 'Cars' });
      state.left = at;
      await settle(a);
      expect(await questions(), `${moment} ${String(at)}`).toEqual(['First', 'Second', 'Third']);
      const [row] =
        await supabase.sql`select title from public.sessions where user_id = ${userId} and id = ${id}`;
      expect(row?.title).toBe('Cars');
    }
  });

  it.each(['profiles', 'messages', 'training_data'])(
    'and lost all rows of %s alone gets them back',
    async (table) => {
      const { a, b, id } = await twoDevices();
      ask(a, id, 'Second');
      const { headId } = a.session(id);
      a.store.addQuestion({ sessionId: id, parentId: null, content: 'Beside', system: null });
      a.store.selectVersion(id, headId ?? never());
      a.store.saveDocument({ sessionId: null, title: '', content: 'cars', enabled: true });
      await settle(a, b);
      const all = () =>
        Promise.all([
          supabase.sql`select default_session_id from public.profiles where user_id = ${userId}`,
          supabase.sql`select id, parent_id, content from public.messages where user_id = ${userId} order by id`,
          supabase.sql`select id, content from public.training_data where user_id = ${userId} order by id`,
          supabase.sql`select id, title, head_id from public.sessions where user_id = ${userId} order by id`,
        ]).then((rows) => rows.map((each) => Array.from(each, (row) => ({ ...row }))));
      const before = await all();
      await empty(supabase.sql, userId, [table]);
      await settle(b, a);
      expect(await all()).toEqual(before);
      expect(a.session(id).headId).toBe(headId);
    },
  );

  it('gets back where a document was put, but for what somebody put elsewhere since', async () => {
    const { a, b, id } = await twoDevices();
    const draft = { sessionId: null, title: 'Stock', enabled: true };
    const [first, second] = ['silver', 'red'].map(
      (content) => a.store.saveDocument({ ...draft, content }).id,
    );
    if (!first || !second) throw new Error('There are two.');
    await settle(a, b);
    const goBack = await backedUp();
    for (const each of [first, second]) a.store.moveDocument(each, id, 0);
    await settle(a, b);
    const { updatedAt } = a.store.readDocument(first);
    await goBack();
    b.store.moveDocument(second, null, 0);
    b.store.saveDocument({ ...draft, id: first, sessionId: id, content: 'silver and gold' });
    await settle(b, a);
    for (const { store } of [a, b]) {
      expect(store.listDocuments(id)).toMatchObject([{ id: first, content: 'silver and gold' }]);
      expect(store.listDocuments(null)).toMatchObject([{ id: second, content: 'red' }]);
    }
    expect(a.store.readDocument(first).updatedAt > updatedAt).toBe(true);
  });

  it('past every trigger is noticed by its numbers, by each device', async () => {
    const { a, b, id } = await twoDevices();
    ask(a, id, 'Second');
    a.store.saveDocument({ sessionId: null, title: '', content: 'cars', enabled: true });
    await settle(a, b);
    await supabase.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      for (const table of ['training_data', 'messages', 'sessions']) {
        await tx`delete from ${tx(`public.${table}`)} where user_id = ${userId}`;
      }
    });
    await a.sync();
    ask(b, id, 'Third');
    await settle(b, a);
    expect(await questions()).toEqual(['Second', 'Third', 'Which cars do you have?']);
    const documents = await supabase.sql`select content from public.training_data where user_id = ${userId}`;
    expect(documents.map(({ content }) => String(content))).toEqual(['cars']);
  });
});

describe('two devices that went on from one answer without knowing of each other', () => {
  const answer = ({ store }: Device, sessionId: SessionId, parentId: MessageId): MessageId => {
    const id = randomUUID() as MessageId;
    store.beginAnswer({ id, sessionId, parentId, model: 'demo', text: '' });
    store.finishAnswer(id, {
      content: `An answer ${id}`,
      status: 'complete',
      errorCode: null,
      model: 'demo',
      usage: null,
    });
    return id;
  };
  const ask = (on: Device, sessionId: SessionId, parentId: MessageId | null, content: string): MessageId => {
    const { id } = on.store.addQuestion({ sessionId, parentId, content, system: null });
    return answer(on, sessionId, id);
  };

  /** What a device sees, or is told of, of a conversation: on its branch, on the other one, or as a version beside. */
  function seen({ store }: Device, sessionId: SessionId): string[] {
    const branchOf = (leaf?: MessageId) =>
      store.branch(sessionId, leaf).filter(({ role }) => role === 'user');
    const other = store.otherBranch(sessionId);
    return [
      ...new Set([...branchOf(), ...(other ? branchOf(other) : [])].map(({ content }) => content)),
    ].toSorted();
  }

  const ACTS = {
    asks: (on: Device, id: SessionId, last: MessageId) => void ask(on, id, last, 'Asked on'),
    'makes the answer again': (on: Device, id: SessionId, last: MessageId) => {
      const { parentId } = on.store.getMessage(id, last);
      answer(on, id, parentId ?? never());
    },
    'edits the question': (on: Device, id: SessionId) => void ask(on, id, null, 'Edited'),
    'deletes the answer': (on: Device, id: SessionId, last: MessageId) =>
      void on.store.deleteMessage(id, last),
  };
  const KINDS = Object.keys(ACTS) as (keyof typeof ACTS)[];

  it.each(KINDS.flatMap((kind) => ['a first', 'b first'].map((order) => [kind, order] as const)))(
    '(one asks, the other %s; %s) lose no question out of sight',
    async (kind, order) => {
      const [a, b] = [device(), device()];
      const { id } = a.store.ensureEmptySession();
      const last = ask(a, id, null, 'Before');
      await settle(a, b);
      ask(a, id, last, 'Asked by a');
      ACTS[kind](b, id, last);
      await settle(...(order === 'a first' ? [a, b] : [b, a]));
      expect(a.session(id).headId).toBe(b.session(id).headId);
      const asked = { asks: ['Asked on'], 'edits the question': ['Edited'] }[kind as string] ?? [];
      const all = ['Before', 'Asked by a', ...asked].toSorted();
      expect(seen(b, id), 'on the device that did not ask first').toEqual(all);
      // Whoever deletes knows what hung on it; elsewhere it is a version beside what goes on.
      if (kind !== 'deletes the answer') expect(seen(a, id)).toEqual(all);
    },
  );

  it('move no head where one deletes what was none', async () => {
    const [a, b] = [device(), device()];
    const { id } = a.store.ensureEmptySession();
    await settle(a, b);
    const { id: first } = b.store.addQuestion({
      sessionId: id,
      parentId: null,
      content: 'First',
      system: null,
    });
    await b.sync();
    // The server has the question, and not yet that the conversation goes on there.
    await supabase.sql`update public.sessions set head_id = null, changed_at = null where user_id = ${userId} and id = ${id}`;
    await a.sync();
    a.store.deleteMessage(id, first);
    expect(a.store.sync.pending(9).filter(({ row }) => row && 'head_id' in row)).toEqual([]);
    const last = ask(b, id, null, 'Second');
    await settle(b, a);
    const [row] =
      await supabase.sql`select head_id from public.sessions where user_id = ${userId} and id = ${id}`;
    expect(row?.head_id).toBe(last);
  });
});
