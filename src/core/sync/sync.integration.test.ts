import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import { applyMigrations } from '../../../world/supabase/migrations';
import { migrationsDir } from '../../../scripts/lib/migrations';
import type { Logger } from '../log/logger';
import type { BoundStore } from '../store/operations';
import type { HistoryChange } from '../store/changes/apply-page';
import { createSupabaseRemote } from './supabase-remote';
import { SyncEngine } from './sync';
import type { SyncRemote } from './remote';
import { clientFor, type SignedUp, signUp } from './testing/sign-up';
import { carriedColumns, type Column, columnsOf } from '../store/records';
import {
  asSyncStore,
  takePending,
  type TemporaryHistory,
  temporaryHistory,
} from '../store/testing/temporary-history';

let supabase: RunningSupabase;

beforeAll(async () => {
  supabase = await startSupabase({});
});
afterAll(async () => {
  await supabase.stop();
});

interface Device {
  readonly history: TemporaryHistory;
  readonly store: BoundStore;
  readonly engine: SyncEngine;
  readonly changes: HistoryChange[];
  readonly warnings: string[];
  sync(): Promise<void>;
}

let devices: Device[] = [];

afterEach(async () => {
  await supabase.setFault(null);
  for (const device of devices) {
    device.engine.stop();
    device.history.dispose();
  }
  devices = [];
});

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

function remoteOf({ client, userId }: SignedUp, log = silent): SyncRemote {
  return createSupabaseRemote({ client: () => Promise.resolve(client), userId, log });
}

function device(person: SignedUp): Device {
  const history = temporaryHistory(() => Date.now());
  const changes: HistoryChange[] = [];
  const warnings: string[] = [];
  const log = {
    info: () => undefined,
    warn: (event: string, details?: object) => warnings.push(`${event} ${JSON.stringify(details)}`),
    error: () => undefined,
  };
  const engine = new SyncEngine({
    store: asSyncStore(history.store),
    remote: remoteOf(person, log),
    onChange: (change) => changes.push(change),
    onStatus: () => undefined,
    onSetBack: () => undefined,
    log,
  });
  const sync = async (): Promise<void> => {
    const status = await engine.syncNow();
    expect([status.outcome, ...warnings]).toEqual(['done']);
  };
  const made = { history, store: history.store, engine, changes, warnings, sync };
  devices.push(made);
  return made;
}

let answers = 0;
function turn(store: BoundStore, sessionId: SessionId, question: string, answer: string): MessageId {
  const { headId } = store.getSession(sessionId);
  const asked = store.addQuestion({ sessionId, parentId: headId, content: question, system: null });
  return reply(store, sessionId, asked.id, answer);
}

function reply(store: BoundStore, sessionId: SessionId, parentId: MessageId, answer: string): MessageId {
  const id = `00000000-0000-4000-8000-${String(++answers).padStart(12, '0')}` as MessageId;
  store.beginAnswer({ id, sessionId, parentId, model: 'demo', text: '', system: null });
  store.finishAnswer(id, {
    content: answer,
    status: 'complete',
    errorCode: null,
    model: 'demo',
    usage: { promptTokens: 1, firstTokenMs: 2.5, requestId: 'r' },
  });
  return id;
}

/** All that a person can see of an account on one device. */
function visible(store: BoundStore): unknown {
  return {
    sessions: store.listSessions().map((session) => ({
      session,
      page: store.page({ sessionId: session.id, limit: 100 }),
      documents: store.listDocuments(session.id),
    })),
    documents: store.listDocuments(null),
    profile: store.profile(),
    counts: store.sync.counts(),
  };
}

describe('two devices of one person', () => {
  it('come to show the same, whatever either did', async () => {
    const person = await signUp(supabase);
    const [a, b] = [device(person), device(person)];
    await a.sync();
    const { id } = a.store.ensureEmptySession();
    expect(a.store.profile()?.defaultSessionId).toBe(id);
    const question = a.store.addQuestion({ sessionId: id, parentId: null, content: 'q1', system: 'facts' });
    reply(a.store, id, question.id, 'a1');
    reply(a.store, id, question.id, 'a1 again');
    const facts = a.store.saveDocument({
      sessionId: null,
      title: 'Cars',
      content: 'Civic, silver',
      enabled: true,
    });
    await a.sync();
    await b.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    expect(b.store.branch(id).map((message) => message.content)).toEqual(['facts', 'q1', 'a1 again']);

    b.store.updateSession(id, { title: 'Renamed on b', pinned: true, settings: { temperature: 0.5 } });
    b.store.saveDocument({
      id: facts.id,
      sessionId: null,
      title: 'Cars',
      content: 'Civic, sold',
      enabled: false,
    });
    turn(a.store, id, 'q2', 'a2');
    await b.sync();
    await a.sync();
    await b.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    expect(a.store.getSession(id)).toMatchObject({ title: 'Renamed on b', pinned: true });
    expect(b.store.branch(id).map((message) => message.content)).toEqual([
      'facts',
      'q1',
      'a1 again',
      'q2',
      'a2',
    ]);
    expect(a.store.listDocuments(null)).toMatchObject([{ content: 'Civic, sold', enabled: false }]);

    b.store.clearConversation(id);
    a.store.saveDocument({ sessionId: id, title: '', content: 'only here', enabled: true });
    a.store.deleteDocument(facts.id);
    await b.sync();
    await a.sync();
    await b.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    expect(a.store.branch(id)).toEqual([]);
    expect(a.store.getSession(id)).toMatchObject({ title: 'Renamed on b', headId: null });

    a.store.deleteSession(id);
    turn(b.store, id, 'too late', 'gone');
    await a.sync();
    await b.sync();
    await a.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    expect(b.store.listSessions()).toEqual([]);
  });

  it('keep both answers when both went on from the same message, and agree on the one that is shown', async () => {
    const person = await signUp(supabase);
    const [a, b] = [device(person), device(person)];
    const { id } = a.store.ensureEmptySession();
    turn(a.store, id, 'q1', 'a1');
    await a.sync();
    await b.sync();
    turn(a.store, id, 'from a', 'answer a');
    turn(b.store, id, 'from b', 'answer b');
    await a.sync();
    await b.sync();
    await a.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    const page = a.store.page({ sessionId: id, limit: 10 });
    expect(page.messages.map((message) => message.content)).toEqual(['q1', 'a1', 'from b', 'answer b']);
    expect(page.messages[2]?.version.count).toBe(2);
  });

  it('lose nothing to a deletion that reaches the server again', async () => {
    const person = await signUp(supabase);
    const [a, b] = [device(person), device(person)];
    const { id } = a.store.ensureEmptySession();
    turn(a.store, id, 'old question', 'old answer');
    await a.sync();
    a.store.clearConversation(id);
    const cleared = a.store.sync.pending(100);
    await a.sync();
    await b.sync();
    turn(b.store, id, 'new question', 'new answer');
    b.store.updateSession(id, { title: 'Chosen' });
    await b.sync();
    for (const change of cleared) await remoteOf(person).push([change], new AbortController().signal);
    await a.sync();
    await b.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
    expect(a.store.branch(id).map((message) => message.content)).toEqual(['new question', 'new answer']);
    expect(a.store.getSession(id).title).toBe('Chosen');
  });

  it('do not see again what was on its way while it was deleted', async () => {
    const person = await signUp(supabase);
    const a = device(person);
    const { id } = a.store.ensureEmptySession();
    await a.sync();
    turn(a.store, id, 'q', 'a');
    const facts = a.store.saveDocument({ sessionId: null, title: '', content: 'facts', enabled: true });
    const late = a.store.sync.pending(100);
    a.store.clearConversation(id);
    a.store.deleteDocument(facts.id);
    await a.sync();
    for (const change of late) await remoteOf(person).push([change], new AbortController().signal);
    await a.sync();
    await a.sync();
    const b = device(person);
    await b.sync();
    expect(b.store.branch(id)).toEqual([]);
    expect(b.store.listDocuments(null)).toEqual([]);
  });

  it('hear in their first pull of what was deleted after they had pushed it', async () => {
    const person = await signUp(supabase);
    const [a, b] = [device(person), device(person)];
    const { id } = a.store.ensureEmptySession();
    turn(a.store, id, 'q', 'a');
    const { signal } = new AbortController();
    for (const change of takePending(a.store)) await remoteOf(person).push([change], signal);
    await b.sync();
    b.store.clearConversation(id);
    await b.sync();
    await a.sync();
    expect(a.store.branch(id)).toEqual([]);
  });

  it('hear of the other’s changes, and not of their own', async () => {
    const person = await signUp(supabase);
    const [a, b] = [device(person), device(person)];
    await a.sync();
    await b.sync();
    const { id } = a.store.ensureEmptySession();
    a.changes.length = 0;
    b.changes.length = 0;
    turn(a.store, id, 'q', 'a');
    a.store.saveDocument({ sessionId: null, title: '', content: 'x', enabled: true });
    await a.sync();
    await a.sync();
    await b.sync();
    expect(a.changes).toEqual([]);
    expect(b.changes).toEqual([{ sessionIds: [id], trainingChanged: true }]);
  });
});

it('shows another person nothing of it', async () => {
  const [one, other] = [device(await signUp(supabase)), device(await signUp(supabase))];
  const { id } = one.store.ensureEmptySession();
  turn(one.store, id, 'private question', 'private answer');
  one.store.saveDocument({ sessionId: null, title: '', content: 'private facts', enabled: true });
  await one.sync();
  await other.sync();
  expect(JSON.stringify(visible(other.store))).not.toContain('private');
});

describe('a server that fails', () => {
  it.each([
    ['down', { kind: 'down' }, 'offline'],
    ['in trouble', { kind: 'status', status: 503 }, 'server_failed'],
    ['behind a captive portal', { kind: 'html' }, 'offline'],
    ['busy', { kind: 'status', status: 429 }, 'rate_limited'],
  ] as const)('while %s keeps everything here, and gets it exactly once later', async (_, fault, outcome) => {
    const person = await signUp(supabase);
    const a = device(person);
    await a.sync();
    await supabase.setFault(fault);
    const { id } = a.store.ensureEmptySession();
    for (let i = 0; i < 5; i++) turn(a.store, id, `q${String(i)}`, `a${String(i)}`);
    const waiting = a.store.sync.counts().pending;
    expect((await a.engine.syncNow()).outcome).toBe(outcome);
    expect(a.store.sync.counts()).toEqual({ pending: waiting, blocked: 0, refused: 0 });

    await supabase.setFault(null);
    a.warnings.length = 0;
    await a.sync();
    expect(a.store.sync.counts()).toEqual({ pending: 0, blocked: 0, refused: 0 });
    const rows = await supabase.sql<{ content: string }[]>`
      select content from public.messages where user_id = ${person.userId} order by created_at, id`;
    expect(rows.map((row) => row.content)).toEqual(a.store.branch(id).map((message) => message.content));
    const b = device(person);
    await b.sync();
    expect(visible(b.store)).toEqual(visible(a.store));
  });

  it('pushes again without doubling when an acknowledgement was lost', async () => {
    const person = await signUp(supabase);
    const a = device(person);
    const { id } = a.store.ensureEmptySession();
    turn(a.store, id, 'q', 'a');
    const { signal } = new AbortController();
    for (const change of a.store.sync.pending(100)) await remoteOf(person).push([change], signal);
    await a.sync();
    await a.sync();
    const [count] =
      await supabase.sql`select count(*)::int as n from public.messages where user_id = ${person.userId}`;
    expect(count?.n).toBe(2);
  });

  it('sets a refused change aside and goes on with the others', async () => {
    const person = await signUp(supabase);
    const a = device(person);
    const { id } = a.store.ensureEmptySession();
    const kept = a.store.saveDocument({ sessionId: null, title: '', content: 'fits', enabled: true });
    a.store.saveDocument({ sessionId: null, title: '', content: 'é'.repeat(200_000), enabled: true });
    turn(a.store, id, 'q', 'a');
    const status = await a.engine.syncNow();
    expect(status).toMatchObject({ outcome: 'done', pending: 0, refused: 1 });
    const b = device(person);
    await b.sync();
    expect(b.store.listDocuments(null).map((document) => document.id)).toEqual([kept.id]);
    expect(b.store.branch(id).map((message) => message.content)).toEqual(['q', 'a']);
    expect(a.store.listDocuments(null)).toHaveLength(2);
  });

  it('waits for a new sign-in when the token is refused, and blames no change', async () => {
    const person = await signUp(supabase);
    const token = 'eyJhbGciOiJIUzI1NiJ9.e30.not-a-signature';
    const a = device({ userId: person.userId, token, client: clientFor(supabase, token) });
    a.store.ensureEmptySession();
    expect(await a.engine.syncNow()).toMatchObject({ outcome: 'signed_out', pending: 1, refused: 0 });
  });

  it('takes nothing from a push under somebody else’s token', async () => {
    const [owner, stranger] = [await signUp(supabase), await signUp(supabase)];
    const mixed = device({ ...stranger, userId: owner.userId });
    const { id } = mixed.store.ensureEmptySession();
    turn(mixed.store, id, 'whose', 'nobody’s');
    await mixed.engine.syncNow();
    const [count] = await supabase.sql`
      select count(*)::int as n from public.messages where content in ('whose', 'nobody’s')`;
    expect(count?.n).toBe(0);
  });
});

it('gives the account another default conversation when the first one was deleted', async () => {
  const person = await signUp(supabase);
  const [a, b] = [device(person), device(person)];
  await a.sync();
  const first = a.store.profile()?.defaultSessionId;
  if (!first) throw new Error('no default session');
  a.store.deleteSession(first);
  const { id } = a.store.ensureEmptySession();
  expect(a.store.profile()?.defaultSessionId).toBe(id);
  await a.sync();
  await b.sync();
  expect(b.store.profile()?.defaultSessionId).toBe(id);
});

it('pulls a large account in pages and shows the newest turn', async () => {
  const person = await signUp(supabase);
  const [a, b] = [device(person), device(person)];
  for (let s = 0; s < 4; s++) {
    const { id } = a.store.ensureEmptySession();
    for (let i = 0; i < 65; i++) turn(a.store, id, `q${String(i)}`, `a${String(i)}`);
  }
  await a.sync();
  await b.sync();
  expect(visible(b.store)).toEqual(visible(a.store));
  expect(b.changes.length).toBeGreaterThan(1);
});

describe('the server’s tables', () => {
  /** What PostgreSQL calls the values of a column. */
  const typeOf = ({ is }: Column): string => {
    if (is === 'boolean' || is === 'integer') return is;
    if (is === 'usage' || is === 'settings' || is === 'source' || is === 'change_times') {
      return 'jsonb';
    }
    if (is === 'time') return 'timestamp with time zone';
    return is === 'message' || is === 'document' ? 'uuid' : 'text';
  };

  it.each(['sessions', 'messages', 'training_data', 'profiles'] as const)(
    'have those columns of %s that the records say they carry, and no other',
    async (table) => {
      const real = await supabase.sql<{ name: string; type: string; null: boolean }[]>`
        select column_name as name, data_type as type, is_nullable = 'YES' as null
          from information_schema.columns
         where table_schema = 'public' and table_name = ${table} and column_name not in ('user_id', 'seq')
         order by column_name collate "C"`;
      const told = carriedColumns(table, 'server').toSorted();
      // A profile goes with its account: there is no tombstone of it that a device would hear of.
      const carried = real.filter(({ name }) => table !== 'profiles' || name !== 'deleted_at');
      expect(carried.map(({ name }) => name)).toEqual(told);
      const columns = columnsOf(table);
      for (const { name, type, null: nullable } of carried) {
        const column = columns[name];
        if (!column) throw new Error(`No record tells of ${name}.`);
        expect([name, type, nullable]).toEqual([name, typeOf(column), column.null === true]);
      }
    },
  );
});

describe('a project from before documents had kinds', () => {
  let older: RunningSupabase;
  beforeAll(async () => {
    older = await startSupabase({ upTo: '20260105000000' });
  });
  afterAll(() => older.stop());

  it('takes and gives documents as before, and a device still knows which are test questions', async () => {
    const person = await signUp(older);
    const [a, b] = [device(person), device(person)];
    const at = { sessionId: null, title: 'Tests', enabled: false } as const;
    a.store.saveDocument({ ...at, kind: 'questions', content: 'Q: colour?\nA: silver' });
    a.store.saveDocument({ ...at, title: 'Facts', content: 'silver' });
    await a.sync();
    expect(a.store.sync.counts()).toEqual({ pending: 0, blocked: 0, refused: 0 });
    const rows = await older.sql<{ content: string }[]>`
      select content from public.training_data where user_id = ${person.userId} order by position`;
    // An app from before reads them, too.
    expect(rows.map(({ content }) => content)).toEqual([
      '<!-- test questions -->\n\nQ: colour?\nA: silver',
      'silver',
    ]);
    await b.sync();
    expect(b.store.listDocuments(null)).toEqual(a.store.listDocuments(null));
    expect(b.store.listDocuments(null).map(({ kind }) => kind)).toEqual(['questions', 'text']);

    // Upgraded, it says what the devices say, whichever of the two came first.
    await applyMigrations(older.sql, migrationsDir);
    const upgraded = await older.sql<{ kind: string; content: string }[]>`
      select kind, content from public.training_data where user_id = ${person.userId} order by position`;
    expect([...upgraded]).toEqual(
      a.store.listDocuments(null).map(({ kind, content }) => ({ kind, content })),
    );
    await b.sync();
    expect(b.store.listDocuments(null).map(({ kind, content }) => ({ kind, content }))).toEqual([
      ...upgraded,
    ]);
    expect(b.store.listRevisions(b.store.listDocuments(null)[0]?.id as never)).toEqual([]);
  });
});

describe.each([
  ['before changes had ids', '20260106000000'],
  ['before there was a bin', '20260113000000'],
])('a project from %s', (_, upTo) => {
  let older: RunningSupabase;
  beforeAll(async () => {
    older = await startSupabase({ upTo });
  });
  afterAll(() => older.stop());

  it('goes on while the bin is each device’s own, and hears of it once it is upgraded', async () => {
    const person = await signUp(older);
    const [a, b] = [device(person), device(person)];
    const { id } = a.store.ensureEmptySession();
    turn(a.store, id, 'Which?', 'The silver one.');
    const facts = a.store.saveDocument({ sessionId: null, title: 'Stock', content: 'silver', enabled: true });
    await a.sync();
    await b.sync();
    a.store.binSessions([id]);
    a.store.binDocument(facts.id);
    await a.sync();
    expect(a.store.sync.counts()).toEqual({ pending: 0, blocked: 0, refused: 0 });
    b.store.updateSession(id, { title: 'Renamed elsewhere' });
    await b.sync();
    await a.sync();
    expect(b.store.listBin()).toEqual([]);
    expect(a.store.listBin().map((item) => item.id)).toEqual(expect.arrayContaining([id, facts.id]));

    // What is brought back there, or deleted for good, is so everywhere.
    a.store.deleteForGood({ sessionIds: [], documentIds: [facts.id] });
    await a.sync();
    await b.sync();
    expect(b.store.listDocuments(null)).toEqual([]);

    // What such an old one's API knows of its new columns is its own matter.
    if (upTo < '20260107000000') return;
    await applyMigrations(older.sql, migrationsDir);
    b.store.updateSession(id, { pinned: true });
    await b.sync();
    // The remote asks an hour later whether the project was upgraded; a device that starts asks at once.
    const engine = new SyncEngine({
      store: asSyncStore(a.store),
      remote: remoteOf(person),
      onChange: () => undefined,
      onStatus: () => undefined,
      onSetBack: () => undefined,
      log: silent,
    });
    expect((await engine.syncNow()).outcome).toBe('done');
    engine.stop();
    expect(a.store.listBin()).toMatchObject([{ id, title: 'Renamed elsewhere' }]);
    await b.sync();
    expect(b.store.listBin().map((item) => item.id)).toContain(id);
  });
});
