import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageId } from '../../shared/models';
import type { ListenEnd } from './realtime';
import type { PendingChange } from '../store/changes/outbox';
import type { PulledPage } from '../store/changes/pulled';
import { SyncEngine, type SyncStatus } from './sync';
import type { Newest, SyncRemote } from './remote';
import { runsOf } from './push';
import { SyncError } from './sync-error';
import { asSyncStore, type TemporaryHistory, temporaryHistory } from '../store/testing/temporary-history';

const EMPTY: PulledPage = { cursor: 0, hasMore: false, reset: false, changes: [] };

/** A server whose answers the test gives out one by one. */
class Server implements SyncRemote {
  readonly pushed: string[] = [];
  pulls = 0;
  onPush: (changes: readonly PendingChange[]) => Promise<void> = () => Promise.resolve();
  onPull: () => Promise<PulledPage> = () => Promise.resolve(EMPTY);
  onNewest: () => Promise<Newest> = () => Promise.resolve({ page: EMPTY, messages: 0 });

  async push(changes: readonly PendingChange[]): Promise<void> {
    await this.onPush(changes);
    this.pushed.push(...changes.map((change) => change.id));
  }

  pull(): Promise<PulledPage> {
    this.pulls++;
    return this.onPull();
  }

  newest(): Promise<Newest> {
    return this.onNewest();
  }

  listened = 0;
  onListen: (onHint: () => void) => Promise<ListenEnd> = () => Promise.resolve('refused');
  listen(onHint: () => void): Promise<ListenEnd> {
    this.listened++;
    return this.onListen(onHint);
  }
}

let history: TemporaryHistory;
let server: Server;
let engine: SyncEngine;
let statuses: SyncStatus[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  history = temporaryHistory();
  server = new Server();
  statuses = [];
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  engine = new SyncEngine({
    store: asSyncStore(history.store),
    remote: server,
    onChange: () => undefined,
    onStatus: (status) => statuses.push(status),
    onSetBack: () => undefined,
    log,
  });
});
afterEach(() => {
  engine.stop();
  history.dispose();
  vi.useRealTimers();
});

function gate(): { readonly passed: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

const save = (content: string) =>
  history.store.saveDocument({ sessionId: null, title: '', content, enabled: true });

describe('rounds', () => {
  it('run one at a time; calls during one share the next', async () => {
    const { passed, open } = gate();
    server.onPull = async () => {
      await passed;
      return EMPTY;
    };
    const first = engine.syncNow();
    const [second, third] = [engine.syncNow(), engine.syncNow()];
    open();
    await Promise.all([first, second, third]);
    expect(server.pulls).toBe(2);
  });

  it('push a change that was made during the push of the same row', async () => {
    const { id } = save('one');
    server.onPush = () => {
      if (server.pushed.length === 0) {
        history.store.saveDocument({ id, sessionId: null, title: '', content: 'changed', enabled: true });
      }
      return Promise.resolve();
    };
    await engine.syncNow();
    expect(server.pushed.filter((each) => each === id)).toHaveLength(2);
    expect(history.store.sync.counts().pending).toBe(0);
  });

  it.each([
    [
      'document',
      () => {
        const { id } = save('first');
        const write = (content: string) =>
          history.store.saveDocument({ id, sessionId: null, title: '', content, enabled: true });
        write('second');
        return write;
      },
    ],
    [
      'conversation',
      () => {
        const { id } = history.store.ensureEmptySession();
        const write = (title: string) => history.store.updateSession(id, { title });
        write('second');
        return write;
      },
    ],
  ])('lose no change of a %s to an older one that arrives late', async (_, begin) => {
    const taken = new Map<string, unknown>();
    const late: PendingChange[] = [];
    /** A server that takes each change once. */
    const take = (changes: readonly PendingChange[]): void => {
      for (const { changeId, row } of changes) if (!taken.has(changeId)) taken.set(changeId, row);
    };
    const write = begin();
    server.onPush = (changes) => {
      if (taken.size === 0) write('third');
      else if (late.length === 0) {
        late.push(...changes);
        return Promise.reject(new SyncError('offline', 'timed out'));
      }
      take(changes);
      return Promise.resolve();
    };
    await engine.syncNow();
    await engine.syncNow();
    take(late);
    expect(JSON.stringify([...taken.values()].at(-1))).toContain('third');
    expect(history.store.sync.counts()).toMatchObject({ pending: 0 });
  });

  it('end at a failing server with everything kept, and set a refused change aside', async () => {
    const [bad, good] = [save('bad'), save('good')];
    server.onPush = (changes) =>
      changes.some((change) => change.id === bad.id)
        ? Promise.reject(new SyncError('refused', 'HTTP 400'))
        : Promise.resolve();
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 1 });
    expect(server.pushed).toEqual([good.id]);

    save('later');
    server.onPush = () => Promise.reject(new SyncError('server_failed', 'HTTP 503'));
    expect(await engine.syncNow()).toMatchObject({ outcome: 'server_failed', pending: 1, refused: 1 });

    // Saving the refused text again tries it again.
    history.store.saveDocument({
      id: bad.id,
      sessionId: null,
      title: '',
      content: 'mended',
      enabled: true,
    });
    server.onPush = () => Promise.resolve();
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 0 });
  });

  it('tell the person’s number of waiting changes as it falls', async () => {
    save('a');
    await engine.syncNow();
    expect(statuses.map(({ syncing, pending }) => [syncing, pending])).toEqual([
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
  });
});

describe('timing', () => {
  const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('starts at once, polls each minute, and pushes a change within half a second', async () => {
    engine.start();
    await settle(0);
    expect(server.pulls).toBe(1);
    await settle(60_000);
    expect(server.pulls).toBe(2);
    save('x');
    engine.changed();
    engine.changed();
    await settle(500);
    // Before a document is pushed, what others wrote into it has to be known.
    expect(server.pulls).toBe(4);
    expect(server.pushed).toHaveLength(1);
  });

  it('waits longer after each failure, and a local change does not shorten the wait', async () => {
    server.onPull = () => Promise.reject(new SyncError('offline', 'refused'));
    engine.start();
    await settle(0);
    engine.changed();
    await settle(900);
    expect(server.pulls).toBe(1);
    await settle(10 * 60_000);
    expect(server.pulls).toBeGreaterThan(4);
    expect(server.pulls).toBeLessThan(16);
  });

  it.each([
    ['a day ahead', 86_400_000],
    ['a day back', -86_400_000],
  ])('goes by a clock of its own: the system’s may jump %s', async (_, jump) => {
    engine.start();
    await settle(0);
    vi.setSystemTime(Date.now() + jump);
    save('x');
    engine.changed();
    await settle(500);
    expect(server.pushed).toHaveLength(1);
    server.onPull = () => Promise.reject(new SyncError('offline', 'refused'));
    save('y');
    engine.changed();
    await settle(500);
    vi.setSystemTime(Date.now() - 2 * jump);
    server.onPull = () => Promise.resolve(EMPTY);
    await settle(3_000);
    expect(engine.status).toMatchObject({ outcome: 'done', pending: 0 });
  });

  it('after an hour asleep looks at once, though a request of before still hangs', async () => {
    const { passed, open } = gate();
    server.onPull = async () => {
      await passed;
      throw new SyncError('offline', 'timed out');
    };
    engine.start();
    await settle(0);
    // Timers stand still meanwhile; the wall's clock does not.
    vi.setSystemTime(Date.now() + 3_600_000);
    save('x');
    const woken = engine.syncNow();
    server.onPull = () => Promise.resolve(EMPTY);
    open();
    expect(await woken).toMatchObject({ outcome: 'done', pending: 0 });
    expect(server.pushed).toHaveLength(1);
  });

  it('waits as long as the server says', async () => {
    server.onPull = () => Promise.reject(new SyncError('rate_limited', '429', { retryAfterMs: 120_000 }));
    engine.start();
    await settle(0);
    await settle(119_000);
    expect(server.pulls).toBe(1);
    await settle(2_000);
    expect(server.pulls).toBe(2);
  });

  it('drops an answer that comes after the end, and leaves no timer', async () => {
    const { passed, open } = gate();
    const id = '00000000-0000-4000-8000-00000000000a';
    const at = '2026-01-01T00:00:00.000Z';
    server.onPull = async () => {
      await passed;
      const row = {
        id: id as MessageId,
        session_id: null,
        title: 'late',
        content: 'late',
        enabled: true,
        position: 0,
        created_at: at,
        updated_at: at,
        deleted_at: null,
      };
      return { cursor: 9, hasMore: false, reset: false, changes: [{ kind: 'training_data', row }] };
    };
    engine.start();
    await settle(0);
    engine.stop();
    open();
    await settle(10_000);
    expect(history.store.sync.place().cursor).toBe(0);
    expect(history.store.listDocuments(null)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    engine.changed();
    await engine.syncNow();
    expect(server.pulls).toBe(1);
  });

  it('lets a caller stop waiting without ending the round', async () => {
    const { passed, open } = gate();
    server.onPull = async () => {
      await passed;
      return EMPTY;
    };
    const waiting = new AbortController();
    const call = engine.syncNow(waiting.signal);
    waiting.abort();
    expect((await call).outcome).toBeNull();
    open();
    expect((await engine.syncNow()).outcome).toBe('done');
  });
});

it('groups neighbours of one shape', () => {
  const change = (id: string, columns: string[]): PendingChange => ({
    sequence: 0,
    changeId: id,
    kind: 'session',
    id,
    row: Object.fromEntries(columns.map((name) => [name, null])),
  });
  const runs = runsOf([
    change('a', ['id', 'title']),
    change('b', ['id', 'title']),
    change('c', ['id', 'pinned']),
  ]);
  expect(runs.map((run) => run.map((each) => each.id))).toEqual([['a', 'b'], ['c']]);
});

describe('a first pull', () => {
  const message = (n: number) => ({
    kind: 'messages' as const,
    row: {
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      session_id: 's-1',
      parent_id: null,
      role: 'user' as const,
      content: `m${String(n)}`,
      status: 'complete' as const,
      error_code: null,
      model: null,
      usage: null,
      created_at: new Date(n * 1000).toISOString(),
      deleted_at: null,
    },
  });

  it('shows the newest before the oldest, tells how much has come, and goes through all of it once', async () => {
    const pages = [
      { ...EMPTY, cursor: 2, hasMore: true, changes: [message(1), message(2)] },
      { ...EMPTY, cursor: 4, changes: [message(3), message(4)] },
    ];
    server.onPull = () => Promise.resolve(pages.shift() ?? { ...EMPTY, cursor: 4 });
    let found: string[] = [];
    server.onNewest = () =>
      Promise.resolve({ page: { ...EMPTY, hasMore: true, changes: [message(4)] }, messages: 4 });
    const applied: string[][] = [];
    engine.stop();
    engine = new SyncEngine({
      store: {
        ...asSyncStore(history.store),
        applyPage: (page) => {
          found = page.changes.map(({ row }) => ('content' in row ? row.content : ''));
          applied.push(found);
          return Promise.resolve(history.store.sync.applyPage(page));
        },
      },
      remote: server,
      onChange: () => undefined,
      onStatus: (status) => statuses.push(status),
      onSetBack: () => undefined,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await engine.syncNow();
    expect(applied).toEqual([['m4'], ['m1', 'm2'], ['m3', 'm4']]);
    expect(statuses.map(({ progress }) => progress)).toEqual([null, 0.5, 1, null]);
    expect(history.store.sync.place().cursor).toBe(4);
    await engine.syncNow();
    expect(applied).toHaveLength(4);
  });

  it('asks for nothing more where one page is all', async () => {
    server.onNewest = () => Promise.reject(new Error('not needed'));
    expect((await engine.syncNow()).outcome).toBe('done');
  });
});

describe('a refused change', () => {
  const refuse = (id: string) => (changes: readonly PendingChange[]) =>
    changes.some((change) => change.id === id)
      ? Promise.reject(new SyncError('refused', 'HTTP 400 too large'))
      : Promise.resolve();

  it('is tried as it is now where it was changed on its way', async () => {
    const { id } = save('unwanted');
    const pushed: unknown[] = [];
    server.onPush = ([change]) => {
      pushed.push(change?.row?.content);
      if (pushed.length > 1) return Promise.resolve();
      history.store.saveDocument({ id, sessionId: null, title: '', content: 'mended', enabled: true });
      return Promise.reject(new SyncError('refused', 'HTTP 400'));
    };
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 0 });
    expect(pushed).toEqual(['unwanted', 'mended']);
  });

  it('waits for the person, is tried again on request, and can be given up', async () => {
    const { id } = save('too much');
    server.onPush = refuse(id);
    await engine.syncNow();
    const [refused] = history.store.refused();
    expect(refused).toMatchObject({ kind: 'document', reason: 'HTTP 400 too large' });
    if (!refused) throw new Error('nothing refused');

    history.store.retryRefused(refused.sequence);
    expect(history.store.refused()).toEqual([]);
    await engine.syncNow();
    expect(history.store.refused()).toHaveLength(1);

    history.store.withdrawRefused(refused.sequence);
    expect(history.store.listDocuments(null)).toEqual([]);
    expect(history.store.sync.counts()).toEqual({ pending: 0, blocked: 0, refused: 0 });
    expect(history.store.sync.place().cursor).toBe(0);
  });

  it('is tried again when something else was taken, at first after a minute and at last after an hour', async () => {
    const { id } = save('too much');
    let tries = 0;
    server.onPush = (changes) => {
      if (!changes.some((change) => change.id === id)) return Promise.resolve();
      if (changes.length === 1) tries++;
      return Promise.reject(new SyncError('refused', 'HTTP 400 too large'));
    };
    await engine.syncNow();
    expect(tries).toBe(1);
    /** A round a minute, in each of which something else is taken. */
    const minutes = async (count: number): Promise<number> => {
      tries = 0;
      for (let n = 0; n < count; n++) {
        save(`of minute ${String(n)}`);
        await engine.syncNow();
        vi.advanceTimersByTime(60_000);
      }
      return tries;
    };
    expect(await minutes(1)).toBe(1);
    // After 1, 2, 4, 8, 16 and 32 more.
    expect(await minutes(64)).toBe(6);
    expect(await minutes(120)).toBe(2);
    server.onPush = () => Promise.resolve();
    await minutes(60);
    expect(history.store.refused()).toEqual([]);
  });

  it('that was mended is tried when its pause is over, though nothing else is written', async () => {
    const { id } = save('too much');
    server.onPush = refuse(id);
    await engine.syncNow();
    for (const other of ['one', 'two']) {
      save(other);
      await engine.syncNow();
    }
    server.onPush = () => Promise.resolve();
    await engine.syncNow();
    expect(history.store.refused()).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    await engine.syncNow();
    expect(history.store.refused()).toEqual([]);
  });

  it('is large where it is too large; a server that says so of anything is at fault itself', async () => {
    for (const small of ['one', 'two', 'three']) save(small);
    const large = save('x'.repeat(100_000));
    server.onPush = () => Promise.reject(new SyncError('too_large', 'HTTP 413'));
    expect(await engine.syncNow()).toMatchObject({ outcome: 'server_failed', pending: 4, refused: 0 });
    server.onPush = (changes) =>
      changes.some(({ id }) => id === large.id)
        ? Promise.reject(new SyncError('too_large', 'HTTP 413'))
        : Promise.resolve();
    expect(await engine.syncNow()).toMatchObject({ outcome: 'done', pending: 0, refused: 1 });
  });

  it('brings a conversation back when its deletion is given up', async () => {
    const { id } = history.store.ensureEmptySession();
    history.store.addQuestion({ sessionId: id, parentId: null, content: 'still here', system: null });
    await engine.syncNow();
    history.store.deleteSession(id);
    server.onPush = refuse(id);
    await engine.syncNow();
    const [refused] = history.store.refused();
    history.store.withdrawRefused(refused?.sequence ?? -1);
    server.onPull = () =>
      Promise.resolve({
        ...EMPTY,
        cursor: 1,
        changes: [
          {
            kind: 'sessions' as const,
            row: {
              id,
              title: 'still here',
              title_auto: true,
              model: null,
              settings: null,
              head_id: null,
              pinned: false,
              archived: false,
              created_at: new Date(0).toISOString(),
              updated_at: new Date(0).toISOString(),
              deleted_at: null,
            },
          },
        ],
      });
    await engine.syncNow();
    expect(history.store.listSessions().map(({ title }) => title)).toEqual(['still here']);
  });
});

describe('a server that tells of changes', () => {
  it('is listened to after a round, and each hint brings a round long before the poll', async () => {
    let hint: () => void = () => undefined;
    server.onListen = (onHint) => {
      hint = onHint;
      return new Promise(() => undefined);
    };
    engine.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([server.pulls, server.listened]).toEqual([1, 1]);
    hint();
    hint();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([server.pulls, server.listened]).toEqual([2, 1]);
    engine.stop();
    hint();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.pulls).toBe(2);
  });

  it.each([
    ['is asked again with the next poll when it told before', ['ended', 'ended'], 3],
    ['is so, too, where it could not be reached since', ['ended', 'refused'], 3],
    ['is left alone for an hour when it never told', ['refused', 'refused'], 1],
  ] as const)('%s', async (_, ends, times) => {
    server.onListen = () => Promise.resolve(ends[server.listened === 1 ? 0 : 1]);
    engine.start();
    await vi.advanceTimersByTimeAsync(125_000);
    expect([server.pulls, server.listened]).toEqual([3, times]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(server.listened).toBeGreaterThan(times);
  });
});
