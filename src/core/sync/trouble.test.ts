import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import type { PendingChange } from '../store/changes/outbox';
import type { PulledPage } from '../store/changes/pulled';
import { asSyncStore, type TemporaryHistory, temporaryHistory } from '../store/testing/temporary-history';
import { SyncEngine } from './sync';
import type { PullRequest, SyncRemote } from './remote';
import { SyncError, type SyncFailure } from './sync-error';

const EMPTY: PulledPage = { cursor: 0, hasMore: false, reset: false, changes: [] };

/** A server that holds what it took, and refuses what it is told to. */
class Server implements SyncRemote {
  readonly taken: string[] = [];
  readonly asked: PullRequest[] = [];
  /** Of how many changes each push was. */
  readonly sizes: number[] = [];
  refuses: (changes: readonly PendingChange[]) => SyncFailure | null = () => null;
  onPull: (request: PullRequest) => PulledPage = () => EMPTY;

  push(changes: readonly PendingChange[]): Promise<void> {
    this.sizes.push(changes.length);
    const failure = this.refuses(changes);
    if (failure) return Promise.reject(new SyncError(failure, failure));
    this.taken.push(...changes.map(({ kind, id }) => `${kind} ${id}`));
    return Promise.resolve();
  }

  async pull(request: PullRequest): Promise<PulledPage> {
    this.asked.push(request);
    await Promise.resolve();
    return this.onPull(request);
  }

  newest = () => Promise.resolve({ page: EMPTY, messages: 0 });
}

let history: TemporaryHistory;
let server: Server;
let engine: SyncEngine;
let sentAgain: number[];

beforeEach(() => {
  history = temporaryHistory();
  server = new Server();
  sentAgain = [];
  engine = new SyncEngine({
    store: asSyncStore(history.store),
    remote: server,
    onChange: () => undefined,
    onStatus: () => undefined,
    onSetBack: (changes) => sentAgain.push(changes),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
});
afterEach(() => {
  engine.stop();
  history.dispose();
});

const ask = (sessionId: SessionId, parentId: MessageId | null, content = 'Which?'): MessageId =>
  history.store.addQuestion({ sessionId, parentId, content, system: null }).id;
const save = (content: string) =>
  history.store.saveDocument({ sessionId: null, title: '', content, enabled: true });
const counts = () => history.store.sync.counts();
const isOf = (id: string) => (changes: readonly PendingChange[]) =>
  changes.some((change) => change.id === id);

describe('the project’s trouble', () => {
  it.each([
    'over_quota',
    'paused',
    'read_only',
    'not_set_up',
    'server_failed',
    'offline',
    'account_gone',
    'signed_out',
    'rate_limited',
  ] as const)('%s refuses nothing, is said, and all is sent when it is over', async (failure) => {
    const { id } = history.store.ensureEmptySession();
    let question: MessageId | null = null;
    for (let at = 0; at < 5; at++) question = ask(id, question);
    save('cars');
    server.refuses = () => failure;
    for (let hour = 0; hour < 3; hour++) {
      expect(await engine.syncNow()).toMatchObject({ outcome: failure, refused: 0 });
    }
    server.refuses = () => null;
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 0 });
    expect(server.taken.filter((taken) => taken.startsWith('message'))).toHaveLength(5);
  });
});

describe('a refused change', () => {
  it('keeps what hangs on it behind it, and lets everything else go', async () => {
    const { store } = history;
    const { id } = store.ensureEmptySession();
    const refused = ask(id, null, 'refused');
    const below = ask(id, refused);
    const beside = ask(id, null);
    save('cars');
    server.refuses = (changes) => (isOf(refused)(changes) ? 'refused' : null);
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 1, blocked: 1, refused: 1 });
    expect(server.taken).toContain(`message ${beside}`);
    expect(server.taken).not.toContain(`message ${below}`);

    server.refuses = () => null;
    store.retryRefused(null);
    expect(await engine.syncNow()).toMatchObject({ pending: 0, blocked: 0, refused: 0 });
    expect(server.taken.indexOf(`message ${refused}`)).toBeLessThan(server.taken.indexOf(`message ${below}`));
    // The head, which could not name them before.
    expect(server.taken.at(-1)).toBe(`session ${id}`);
  });

  it('that makes a conversation keeps all of it behind it, also when the conversation changes meanwhile', async () => {
    const { store } = history;
    const { id } = store.ensureEmptySession();
    server.refuses = (changes) => (isOf(id)(changes) ? 'refused' : null);
    await engine.syncNow();
    expect(counts()).toMatchObject({ refused: 1 });
    const question = ask(id, null);
    store.updateSession(id, { title: 'Cars' });
    server.refuses = () => null;
    await engine.syncNow();
    expect(counts()).toEqual({ pending: 0, blocked: 0, refused: 0 });
    const [made] = server.taken;
    expect(made).toBe(`session ${id}`);
    expect(server.taken).toContain(`message ${question}`);
  });

  it('is tried again by itself when something else was taken', async () => {
    const full = save('one too many');
    server.refuses = (changes) => (isOf(full.id)(changes) ? 'refused' : null);
    await engine.syncNow();
    expect(counts().refused).toBe(1);
    // Something goes, and there is room.
    save('another');
    server.refuses = () => null;
    expect(await engine.syncNow()).toMatchObject({ pending: 0, refused: 0 });
  });

  it('is found among many that go well', async () => {
    const bad = Array.from({ length: 40 }, (_, at) => save(`text ${String(at)}`))[17];
    server.refuses = (changes) => (isOf(bad?.id ?? '')(changes) ? 'refused' : null);
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 1 });
    expect(server.taken).toHaveLength(39);
  });
});

describe('more than the server takes at once', () => {
  it.each(['too_large', 'slow'] as const)('(%s) is halved until it fits', async (failure) => {
    for (let at = 0; at < 20; at++) save(`text ${String(at)}`);
    server.refuses = (changes) => (changes.length > 3 ? failure : null);
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 0 });
    expect(server.taken).toHaveLength(20);
  });

  it('is refused where one change alone is too large, and waited for where it is too slow', async () => {
    const large = save('a very long text '.repeat(1_000));
    server.refuses = (changes) => (isOf(large.id)(changes) ? 'too_large' : null);
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', refused: 1 });
    history.store.retryRefused(null);
    server.refuses = () => 'slow';
    expect(await engine.syncNow()).toMatchObject({ outcome: 'slow', pending: 1, refused: 0 });
  });

  it('is asked for in smaller pages, and in larger ones again later', async () => {
    server.onPull = ({ rows }) => {
      if (rows > 60) throw new SyncError('slow', '57014');
      return EMPTY;
    };
    expect((await engine.syncNow()).outcome).toBe('done');
    expect(server.asked.map(({ rows }) => rows)).toEqual([500, 250, 125, 63, 32]);
    server.onPull = () => EMPTY;
    server.asked.length = 0;
    for (let round = 0; round < 5; round++) await engine.syncNow();
    expect(server.asked.at(-1)?.rows).toBe(500);
  });

  it('does not keep an account from being loaded because its newest conversations cannot be shown first', async () => {
    server.newest = () => Promise.reject(new SyncError('slow', '57014'));
    server.onPull = ({ cursor }) => ({ ...EMPTY, cursor: cursor + 1, hasMore: cursor < 3 });
    expect((await engine.syncNow()).outcome).toBe('done');
    expect(history.store.sync.place().cursor).toBe(4);
  });
});

describe('a server that lacks a parent', () => {
  it('gets the conversation and the messages above it first', async () => {
    const { store } = history;
    const { id } = store.ensureEmptySession();
    const first = ask(id, null);
    const second = ask(id, first);
    await engine.syncNow();
    server.taken.length = 0;
    const third = ask(id, second);
    const has = new Set<string>();
    server.refuses = (changes) => {
      for (const { kind, id: own, row } of changes) {
        const parent = row?.parent_id as string | null | undefined;
        if (kind === 'message' && (!has.has(id) || (parent && !has.has(parent)))) return 'parent_missing';
        has.add(own);
      }
      return null;
    };
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 0 });
    expect(server.taken.filter((taken) => taken.startsWith('message'))).toEqual(
      [first, second, third].map((each) => `message ${each}`),
    );
  });

  it('and does not take it then either has refused the change', async () => {
    const { id } = history.store.ensureEmptySession();
    await engine.syncNow();
    const question = ask(id, null);
    server.refuses = (changes) => (isOf(question)(changes) ? 'parent_missing' : null);
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', refused: 1 });
  });
});

describe('a server that went back in time', () => {
  const marked = (mark: string): PulledPage => ({ ...EMPTY, cursor: 9, mark });

  it('is noticed, compared from the beginning under another name, and gets back what it lacks', async () => {
    const { store } = history;
    const { id } = store.ensureEmptySession();
    const question = ask(id, null);
    const text = save('cars');
    server.onPull = () => marked('before');
    await engine.syncNow();
    const { device } = store.sync.place();
    server.taken.length = 0;
    server.asked.length = 0;

    server.onPull = ({ mark }) =>
      mark === 'before' ? { ...EMPTY, isUnknown: true } : { ...EMPTY, cursor: 4, mark: 'anew' };
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done' });
    expect(server.asked[1]).toMatchObject({ cursor: 0, whole: true, mark: null });
    expect(server.asked[1]?.device).not.toBe(device);
    expect(sentAgain).toEqual([4]);
    await engine.syncNow();
    expect(server.taken).toEqual([
      `session ${id}`,
      `message ${question}`,
      `session ${id}`,
      `document ${text.id}`,
    ]);
    expect(store.sync.place()).toMatchObject({ cursor: 4, comparing: false, mark: 'anew' });
  });

  it('to before it gave marks is noticed once it was upgraded again', async () => {
    save('cars');
    server.onPull = () => marked('before');
    await engine.syncNow();
    server.onPull = () => ({ ...EMPTY, cursor: 3 });
    await engine.syncNow();
    expect(sentAgain).toEqual([]);
    server.onPull = ({ mark }) =>
      mark === 'before' ? { ...EMPTY, isUnknown: true } : { ...EMPTY, cursor: 4, mark: 'anew' };
    await engine.syncNow();
    expect(sentAgain).toEqual([1]);
  });

  it('is compared once more where that was interrupted', async () => {
    save('cars');
    server.onPull = () => marked('before');
    await engine.syncNow();
    server.onPull = ({ whole, cursor }) => {
      if (!whole) return { ...EMPTY, isUnknown: true };
      if (cursor > 0) throw new SyncError('offline', 'cut');
      return { ...EMPTY, cursor: 2, hasMore: true, mark: 'anew' };
    };
    expect((await engine.syncNow()).outcome).toBe('offline');
    expect(history.store.sync.place()).toMatchObject({ cursor: 0, comparing: true });
    server.onPull = () => ({ ...EMPTY, cursor: 4, mark: 'anew' });
    await engine.syncNow();
    expect(sentAgain).toEqual([1]);
  });

  it('says nothing where the server lacks nothing', async () => {
    server.onPull = () => marked('before');
    await engine.syncNow();
    server.onPull = ({ whole }) =>
      whole ? { ...EMPTY, cursor: 4, mark: 'anew' } : { ...EMPTY, isUnknown: true };
    await engine.syncNow();
    expect(sentAgain).toEqual([]);
  });

  it('gets once more what it took after the last mark, and only that', async () => {
    server.onPull = () => marked('first');
    await engine.syncNow();
    const text = save('cars');
    let pulls = 0;
    server.onPull = () => {
      pulls += 1;
      // The push is taken; the pull after it is cut off.
      if (pulls > 1) throw new SyncError('offline', 'cut');
      return marked('first');
    };
    await engine.syncNow();
    expect(server.taken).toEqual([`document ${text.id}`]);
    server.onPull = () => marked('second');
    await engine.syncNow();
    expect(server.taken).toEqual([`document ${text.id}`, `document ${text.id}`]);
    await engine.syncNow();
    expect(server.taken).toHaveLength(2);
  });

  it('tells a device that has changes of its own at its first pull what was deleted', async () => {
    save('cars');
    await engine.syncNow();
    expect(server.asked[0]).toMatchObject({ cursor: 0, whole: true });
  });

  it('sends no tombstones to one that has nothing', async () => {
    await engine.syncNow();
    expect(server.asked[0]).toMatchObject({ cursor: 0, whole: false });
  });

  it('keeps what was switched here, whatever this computer’s clock says', async () => {
    const { store } = history;
    const text = save('cars');
    await engine.syncNow();
    const row = {
      id: text.id,
      session_id: null,
      kind: 'text',
      title: '',
      content: 'cars',
      enabled: true,
      position: 0,
      created_at: '2026-11-01T00:00:00.000Z',
      // The server's clock is months ahead of this computer's.
      updated_at: '2026-11-01T00:00:00.000Z',
      deleted_at: null,
    } as const;
    const page: PulledPage = { ...EMPTY, cursor: 3, changes: [{ kind: 'training_data', row }] };
    store.sync.applyPage(page);
    store.saveDocument({ id: text.id, sessionId: null, title: '', content: 'cars', enabled: false });
    store.sync.applyPage(page);
    expect(store.listDocuments(null)[0]?.enabled).toBe(false);
    expect(counts().pending).toBe(1);
  });

  it('and has a newer text of another device by then keeps that one', async () => {
    const { store } = history;
    const text = save('old');
    server.onPull = () => marked('before');
    await engine.syncNow();
    server.taken.length = 0;
    server.onPull = ({ mark }) =>
      mark === 'before' ? { ...EMPTY, isUnknown: true } : { ...EMPTY, cursor: 4, mark: 'anew' };
    server.refuses = () => 'offline';
    await engine.syncNow();
    expect(counts().pending).toBe(1);
    const row = {
      id: text.id,
      session_id: null,
      kind: 'text',
      title: '',
      content: 'new',
      enabled: true,
      position: 0,
      created_at: '2026-11-01T00:00:00.000Z',
      updated_at: '2026-11-01T00:00:00.000Z',
      deleted_at: null,
    } as const;
    store.sync.applyPage({ ...EMPTY, cursor: 5, changes: [{ kind: 'training_data', row }] });
    expect(store.listDocuments(null)[0]).toMatchObject({ content: 'new' });
    expect(store.listRevisions(text.id).map(({ kind }) => kind)).not.toContain('conflict');
    expect(counts().pending).toBe(0);
  });
});
