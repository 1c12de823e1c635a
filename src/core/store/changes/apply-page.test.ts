import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, MessageId, SessionId } from '../../../shared/models';
import type { BoundStore } from '../operations';
import type { HistoryChange } from './apply-page';
import type { PulledChange, PulledMessage, PulledPage, PulledSession } from './pulled';
import { takePending, type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
});
afterEach(() => history.dispose());

const AT = '2025-06-01T10:00:00.000Z';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const session = (row: Partial<PulledSession> & { id: string }): PulledChange => ({
  kind: 'sessions',
  row: {
    title: null,
    title_auto: true,
    settings: null,
    model: null,
    head_id: null,
    pinned: false,
    archived: false,
    created_at: AT,
    updated_at: AT,
    deleted_at: null,
    ...row,
  },
});

const message = (n: number, parent: number | null, row: Partial<PulledMessage> = {}): PulledChange => ({
  kind: 'messages',
  row: {
    id: id(n),
    session_id: 's-1',
    parent_id: parent === null ? null : id(parent),
    role: n % 2 === 1 ? 'user' : 'assistant',
    content: `m${String(n)}`,
    status: 'complete',
    error_code: null,
    model: null,
    usage: null,
    created_at: new Date(Date.parse(AT) + n * 1000).toISOString(),
    deleted_at: null,
    ...row,
  },
});

function pull(changes: readonly PulledChange[], page: Partial<PulledPage> = {}): HistoryChange {
  return store.sync.applyPage({ cursor: 10, hasMore: false, reset: false, changes, ...page });
}

const S1 = 's-1' as SessionId;
const contents = (): string[] => store.branch(S1).map((each) => each.content);

it('shows messages that came before their session and their parents', () => {
  pull([message(4, 3), message(3, 2)]);
  expect(store.listSessions()).toEqual([]);
  pull([session({ id: 's-1', head_id: id(4) })]);
  expect(contents()).toEqual(['m3', 'm4']);
  pull([message(2, 1), message(1, null)]);
  expect(contents()).toEqual(['m1', 'm2', 'm3', 'm4']);
});

it('shows the newest leaf until the head has come, and the head from then on', () => {
  pull([session({ id: 's-1', head_id: id(2) }), message(1, null), message(4, 1)]);
  expect(store.getSession(S1).headId).toBe(id(4));
  pull([message(2, 1)]);
  expect(store.getSession(S1).headId).toBe(id(2));
});

it('leaves alone what is pending here, column by column', () => {
  pull([session({ id: 's-1', title: 'old', title_auto: false })]);
  store.updateSession(S1, { title: 'mine' });
  pull([session({ id: 's-1', title: 'theirs', title_auto: false, pinned: true })]);
  expect(store.getSession(S1)).toMatchObject({ title: 'mine', pinned: true });
  takePending(store);
  pull([session({ id: 's-1', title: 'theirs', title_auto: false, pinned: true })]);
  expect(store.getSession(S1).title).toBe('theirs');
});

it('takes all from the server when only the answer to adding the session was lost', () => {
  const mine = store.ensureEmptySession();
  store.updateSession(mine.id, { pinned: true });
  // Its clock was ahead, and another device has named it meanwhile.
  pull([session({ id: mine.id, title: 'theirs', title_auto: false })]);
  expect(store.getSession(mine.id)).toMatchObject({
    title: 'theirs',
    pinned: true,
    createdAt: AT,
    updatedAt: AT,
  });
  expect(store.sync.pending(10).map(({ row }) => row)).toEqual([{ id: mine.id, pinned: true }]);
});

it('asks the server for nothing when all that waited for a session was left to it', () => {
  pull([session({ id: 's-1' })]);
  store.addQuestion({ sessionId: S1, parentId: null, content: 'hello', system: null });
  const before = store.sync.pending(10).filter(({ kind }) => kind === 'session');
  expect(before.some(({ row }) => row && 'title' in row)).toBe(true);
  pull([session({ id: 's-1', title: 'theirs', title_auto: false })]);
  for (const { row } of store.sync.pending(10)) expect(Object.keys(row ?? {})).not.toContain('');
});

it('lets a tombstone win over what is pending, and never over again', () => {
  pull([session({ id: 's-1' })]);
  store.addQuestion({ sessionId: S1, parentId: null, content: 'unsent', system: null });
  expect(pull([session({ id: 's-1', deleted_at: AT })]).sessionIds).toEqual(['s-1']);
  expect(store.sync.counts().pending).toBe(0);
  pull([session({ id: 's-1', title: 'risen' }), message(1, null)]);
  expect(store.listSessions()).toEqual([]);
  expect(history.db.all(`SELECT id FROM messages WHERE content <> ''`)).toEqual([]);
});

it('follows a document that another device moved to all conversations', () => {
  const row = { id: id(1), title: 'Stock', content: 'Honda', enabled: true, position: 0 };
  const times = { created_at: AT, updated_at: AT, deleted_at: null };
  const document = (session_id: string | null): PulledChange => ({
    kind: 'training_data',
    row: { ...row, ...times, session_id },
  });
  pull([session({ id: 's-1' }), document('s-1')]);
  expect(pull([document(null)]).trainingChanged).toBe(true);
  expect([store.listDocuments(S1).length, store.listDocuments(null).length]).toEqual([0, 1]);
});

it('keeps a document that another device took out of a conversation before that was deleted', () => {
  const row = { id: id(1), title: 'Stock', content: 'Honda', enabled: true, position: 0 };
  const document = (session_id: string | null, content: string): PulledChange => ({
    kind: 'training_data',
    row: { ...row, content, session_id, created_at: AT, updated_at: AT, deleted_at: null },
  });
  pull([session({ id: 's-1' }), document('s-1', 'Honda')]);
  // It was written since, so that it comes behind the tombstone.
  pull([session({ id: 's-1', deleted_at: AT }), document(null, 'Honda Civic')]);
  expect(store.listDocuments(null)).toMatchObject([{ content: 'Honda Civic' }]);
  expect(store.search('civic', 10).documents).toHaveLength(1);
  expect(takePending(store)).toEqual([]);
  // One that somebody deleted stays so.
  store.deleteDocument(row.id as DocumentId);
  takePending(store);
  pull([document(null, 'Honda Civic')]);
  expect(takePending(store).map(({ kind }) => kind)).toEqual(['delete_document']);
});

describe('a document that waits to be pushed', () => {
  const AFTER = '2025-06-01T11:00:00.000Z';
  const document = (over: object): PulledChange => ({
    kind: 'training_data',
    row: {
      ...{ id: id(1), session_id: null, kind: 'text', source: null, title: 'Stock', content: 'Honda' },
      ...{ enabled: true, position: 0, created_at: AT, updated_at: AT, deleted_at: null, ...over },
    },
  });
  const D1 = id(1) as DocumentId;
  const waiting = (): unknown[] =>
    takePending(store).map(({ only, repeated, row }) => [repeated ? 'lost' : (only ?? 'all'), row?.position]);
  const others = document({ id: id(2), position: 1 });
  const move = (): void => store.moveDocument(id(2) as DocumentId, null, 0);

  it('names what was changed of it', () => {
    pull([document({}), others]);
    move();
    expect(waiting()).toEqual(
      [
        [['position'], 1],
        [['session_id', 'position'], 0],
      ].toReversed(),
    );
    const { title, content } = store.readDocument(D1);
    store.saveDocument({ id: D1, sessionId: null, title, content, enabled: false });
    expect(waiting()).toEqual([[['enabled', 'binned_at'], 1]]);
    store.saveDocument({ id: D1, sessionId: null, title, content: 'Civic', enabled: false });
    expect(waiting()).toEqual([[['kind', 'source', 'title', 'content', 'binned_at'], 1]]);
  });

  it('because the server lost it is sent as such, and moved as well', () => {
    pull([document({ updated_at: AFTER }), others]);
    store.sync.beginComparison();
    pull([document({ content: 'Old' }), others]);
    move();
    expect(waiting()).toEqual([
      ['lost', 1],
      [['session_id', 'position'], 0],
      [['position'], 1],
    ]);
    expect(store.readDocument(D1).content).toBe('Honda');
  });

  it('and was lost gives way to a newer text, and keeps its place', () => {
    pull([document({ updated_at: AFTER }), others]);
    store.sync.beginComparison();
    pull([document({ content: 'Old' }), others]);
    move();
    pull([document({ content: 'New', updated_at: '2025-06-01T12:00:00.000Z' })]);
    expect(store.readDocument(D1)).toMatchObject({ content: 'New', position: 1 });
    expect(waiting()).toEqual([
      [['session_id', 'position'], 0],
      [['position'], 1],
    ]);
  });

  it('goes on as a whole where the server refused that, whatever was done since', () => {
    const { id: own } = store.saveDocument({ sessionId: null, title: '', content: 'mine', enabled: true });
    const [change] = store.sync.pending(10);
    store.moveDocument(own, null, 0);
    pull([others]);
    store.moveDocument(own, null, 1);
    store.sync.refuse(change?.sequence ?? 0, 'HTTP 400');
    expect(store.refused()).toEqual([]);
    const sent = takePending(store).filter((each) => each.id === own);
    expect(sent.map(({ only }) => only)).toEqual([undefined]);
  });

  it('goes with the conversation that it is in now', () => {
    const from = store.ensureEmptySession().id;
    store.updateSession(from, { title: 'From' });
    const own = store.saveDocument({ sessionId: from, title: '', content: 'mine', enabled: true });
    store.moveDocument(own.id, null, 0);
    store.deleteSession(from);
    expect(takePending(store).filter((each) => each.id === own.id)).toMatchObject([
      { row: { content: 'mine', session_id: null } },
      { only: ['session_id', 'position'] },
    ]);
  });
});

it('stays silent about rows it has already', () => {
  const page = [session({ id: 's-1', head_id: id(1) }), message(1, null)];
  expect(pull(page).sessionIds).toEqual(['s-1']);
  expect(pull(page)).toEqual({ sentAgain: null, sessionIds: [], trainingChanged: false });
});

it('starts anew after a long absence, and keeps what was not pushed', () => {
  pull([session({ id: 's-1' }), session({ id: 's-2' }), message(1, null)]);
  const asked = store.addQuestion({ sessionId: S1, parentId: null, content: 'unsent', system: null });
  pull([], { reset: true, cursor: 10 });
  expect(store.sync.place().cursor).toBe(0);
  expect(store.listSessions().map((each) => each.id)).toEqual(['s-1']);
  expect(contents()).toEqual(['unsent']);
  pull([session({ id: 's-1' }), message(1, null)]);
  expect(store.getMessage(S1, asked.id).version.count).toBe(2);
});

it('stays at the start where it was set back while a page was on its way', () => {
  pull([session({ id: 's-1' })]);
  const { id } = store.saveDocument({ sessionId: null, title: '', content: 'mine', enabled: true });
  const [change] = store.sync.pending(10);
  store.sync.refuse(change?.sequence ?? 0, 'HTTP 400');
  store.withdrawRefused(change?.sequence ?? 0);
  store.sync.applyPage({ cursor: 20, hasMore: false, reset: false, changes: [] }, 10);
  expect(store.sync.place().cursor).toBe(0);
  store.sync.applyPage({ cursor: 20, hasMore: false, reset: false, changes: [] }, 0);
  expect(store.sync.place().cursor).toBe(20);
  expect(store.listDocuments(null).map((each) => each.id)).not.toContain(id);
});

it('keeps rows and cursor together: neither is applied when one of them fails', () => {
  const broken = message(2, 1, { content: null as never });
  expect(() => pull([session({ id: 's-1' }), message(1, null), broken])).toThrow();
  expect(store.listSessions()).toEqual([]);
  expect(store.sync.place().cursor).toBe(0);
});

describe('a conversation that two devices went on with', () => {
  /** The server has a question, 1, and its answer, 2. */
  const begin = (): void =>
    void pull([message(1, null), message(2, 1), session({ id: 's-1', head_id: id(2) })]);
  const others = (head: number, ...messages: PulledChange[]): void =>
    void pull([...messages, session({ id: 's-1', head_id: id(head) })]);
  const askHere = (parent: number): string =>
    store.addQuestion({ sessionId: S1, parentId: id(parent) as MessageId, content: 'here', system: null }).id;

  it('shows this device’s branch where that is sent last, and remembers the other’s', () => {
    begin();
    const mine = askHere(2);
    others(4, message(3, 2), message(4, 3));
    expect(store.getSession(S1).headId).toBe(mine);
    expect(store.otherBranch(S1)).toBe(id(4));
    store.selectVersion(S1, id(4) as MessageId);
    expect(store.otherBranch(S1)).toBeNull();
    store.selectVersion(S1, mine as MessageId);
    expect(store.otherBranch(S1)).toBe(id(4));
    store.forgetFork(S1);
    expect(store.otherBranch(S1)).toBeNull();
  });

  it('shows the other’s branch where that was sent last, and remembers this one’s', () => {
    begin();
    const mine = askHere(2);
    takePending(store);
    others(4, message(3, 2), message(4, 3));
    expect(store.getSession(S1).headId).toBe(id(4));
    expect(store.otherBranch(S1)).toBe(mine);
    store.clearConversation(S1);
    expect(store.otherBranch(S1)).toBeNull();
  });

  it.each([
    ['went on from what is here', () => others(4, message(3, 2), message(4, 3))],
    ['made another answer', () => others(4, message(4, 1))],
    [
      'chose another version',
      () => {
        others(4, message(4, 1));
        others(2);
      },
    ],
    ['named it', () => void pull([session({ id: 's-1', title: 'Cars', head_id: id(2) })])],
  ])('is no fork where the other one %s', (_, theirs) => {
    begin();
    theirs();
    expect(store.otherBranch(S1)).toBeNull();
  });

  it.each([
    ['', []],
    [', also below one deletion', [message(1, null, { deleted_at: '2026-01-02T00:00:00Z', content: '' })]],
  ])('says nothing of the other branch where somebody chose between them elsewhere%s', (_, gone) => {
    begin();
    const mine = askHere(2);
    takePending(store);
    others(4, message(3, 2), message(4, 3));
    expect(store.otherBranch(S1)).toBe(mine);
    pull([...gone, session({ id: 's-1', head_id: mine })]);
    expect(store.getSession(S1).headId).toBe(mine);
    expect(store.otherBranch(S1)).toBeNull();
  });

  it('is no fork where this device made another version that is not sent yet', () => {
    begin();
    store.addQuestion({ sessionId: S1, parentId: null, content: 'again', system: null });
    pull([session({ id: 's-1', title: 'Cars', title_auto: false, head_id: id(2) })]);
    expect(store.otherBranch(S1)).toBeNull();
  });
});

describe('columns that the server had said later than what it says now', () => {
  const saidAt = (at: Record<string, number>, row: Partial<PulledSession>) =>
    pull([session({ id: 's-1', ...row, changed_at: at })]);

  it('are sent again with their times', () => {
    saidAt({ archived: 5, title: 7, title_auto: 3 }, { archived: true, title: 'Cars', title_auto: false });
    saidAt({ title: 6 }, { title: 'Older', title_auto: false });
    expect(store.getSession(S1)).toMatchObject({ archived: true, title: 'Cars' });
    expect(takePending(store)).toMatchObject([
      {
        row: {
          archived: true,
          title: 'Cars',
          // Whose title it is goes by the title's time.
          changed_at: { archived: 5, title: 7, title_auto: 7 },
        },
      },
    ]);
  });

  it('keep their time here, also where all is compared', () => {
    saidAt({ head_id: 5, pinned: 4 }, { head_id: id(1), pinned: true });
    pull([message(1, null)]);
    store.sync.beginComparison();
    saidAt({ head_id: 3 }, { head_id: null });
    const rows = takePending(store).map(({ row }) => row);
    const times = rows.flatMap((row) => (row?.changed_at ? [row.changed_at as Record<string, number>] : []));
    expect(Object.assign({}, ...times)).toMatchObject({ head_id: 5, pinned: 4 });
    expect(times.every((each) => (each.head_id ?? 5) === 5)).toBe(true);
  });

  it('are no repetition where somebody changes them meanwhile', () => {
    saidAt({ archived: 5, pinned: 5 }, { archived: true, pinned: true });
    saidAt({}, {});
    store.updateSession(S1, { archived: false });
    const rows = takePending(store).map(({ row }) => row);
    expect(rows.at(-1)).toMatchObject({ archived: false });
    expect(rows.at(-1)?.changed_at ?? {}).not.toHaveProperty('archived');
    expect(rows[0]).toMatchObject({ pinned: true, changed_at: { pinned: 5 } });
  });

  it('do not turn what somebody did into a repetition', () => {
    saidAt({ head_id: 5 }, {});
    pull([message(1, null), message(3, null)]);
    store.selectVersion(S1, id(1) as MessageId);
    store.updateSession(S1, { pinned: true });
    // Another server, which has nothing of it.
    store.sync.beginComparison();
    pull([]);
    const heads = takePending(store).filter(({ row }) => row && 'head_id' in row && !('created_at' in row));
    expect(heads.length).toBeGreaterThan(0);
    for (const { row } of heads) expect(row?.changed_at ?? {}).not.toHaveProperty('head_id');
  });
});
