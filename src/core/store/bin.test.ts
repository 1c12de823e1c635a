import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BIN_DAYS } from '../../shared/limits';
import type { DocumentId, SessionId } from '../../shared/models';
import type { BoundStore } from './operations';
import type { PulledChange, PulledSession } from './changes/pulled';
import { takePending, type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

const START = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const later = (days: number): string => new Date(START + days * DAY_MS).toISOString();

let history: TemporaryHistory;
let store: BoundStore;
beforeEach(() => {
  history = temporaryHistory(() => START);
  store = history.store;
});
afterEach(() => history.dispose());

function conversation(question: string): SessionId {
  const { id } = store.ensureEmptySession();
  store.addQuestion({ sessionId: id, parentId: null, content: question, system: null });
  return id;
}

const facts = (content: string, sessionId: SessionId | null = null): DocumentId =>
  store.saveDocument({ sessionId, title: 'Facts', content, enabled: true }).id;

const listed = (): SessionId[] => store.listSessions().map(({ id }) => id);
const inBin = (): string[] => store.listBin().map(({ id }) => id);
const conversations = (...sessionIds: SessionId[]) => ({ sessionIds, documentIds: [] });
const documents = (...documentIds: DocumentId[]) => ({ sessionIds: [], documentIds });
const found = (text: string) => {
  const { messages, documents: texts } = store.search(text, 10);
  return messages.length + texts.length;
};

describe('a conversation that is deleted', () => {
  it('is in no list, and comes back as it was', () => {
    const id = conversation('Which hybrid do you have?');
    store.saveDraft(id, 'half typed');
    facts('silver hybrid', id);
    store.updateSession(id, { pinned: true });
    store.setLastOpened(id);
    const before = store.listSessions();

    expect(store.binSessions([id])).toEqual([id]);
    expect(listed()).toEqual([]);
    expect(store.lastOpened()).toBeNull();
    expect(inBin()).toEqual([id]);

    store.restore(conversations(id));
    expect(store.listSessions()).toEqual(before);
    expect(store.draft(id)).toBe('half typed');
    expect(store.listDocuments(id)).toHaveLength(1);
    expect(inBin()).toEqual([]);
  });

  it('is not found, and what is found otherwise does not lose its place to it', () => {
    const kept = conversation('one hybrid');
    const binned = Array.from({ length: 4 }, (_, n) => conversation(`hybrid number ${String(n)}`));
    facts('hybrid facts', binned[0]);
    store.binSessions(binned);
    const results = store.search('hybrid', 2);
    expect(results.messages.map(({ sessionId }) => sessionId)).toEqual([kept]);
    expect(results.documents).toEqual([]);
    store.restore(conversations(...binned));
    expect(found('hybrid')).toBe(6);
  });

  it('has no words that others are corrected to, or kept from being corrected by', () => {
    conversation('which bicycle');
    const binned = conversation('which bicylcle, and what bicycel');
    expect(store.search('bicycel', 10).meant).toBeNull();
    store.binSessions([binned]);
    expect(store.search('bicycel', 10)).toMatchObject({ meant: 'bicycle', messages: [{}] });
    expect(store.search('bicylcl', 10)).toMatchObject({ meant: 'bicycle', messages: [{}] });
  });

  it('has none of its questions asked that wait, until it is restored', () => {
    const id = conversation('first');
    store.queueQuestion({ sessionId: id, replaces: null, trainingData: null, content: 'waits' });
    store.binSessions([id]);
    expect(store.queued(null)).toEqual([]);
    store.restore(conversations(id));
    expect(store.queued(null)).toHaveLength(1);
  });

  it('is not offered as an empty one, and is no default', () => {
    const { id } = store.ensureEmptySession();
    const profile = { display_name: null, created_at: later(0), updated_at: later(0) };
    const row = { ...profile, default_session_id: id };
    store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes: [{ kind: 'profiles', row }] });
    store.binSessions([id]);
    expect(store.profile()?.defaultSessionId).toBeNull();
    const next = store.ensureEmptySession();
    expect(next.id).not.toBe(id);
    expect(store.profile()?.defaultSessionId).toBe(next.id);
  });

  it('is restored by a question that is asked in it, but not by the end of an answer', () => {
    const id = conversation('first');
    const [question] = store.branch(id);
    if (!question) throw new Error('There is no question.');
    const answer = '00000000-0000-4000-8000-000000000001' as typeof question.id;
    store.beginAnswer({ id: answer, sessionId: id, parentId: question.id, model: 'demo', text: 'So' });
    store.binSessions([id]);
    store.finishAnswer(answer, {
      content: 'So far',
      status: 'stopped',
      errorCode: null,
      model: 'demo',
      usage: null,
    });
    expect(inBin()).toEqual([id]);
    store.addQuestion({ sessionId: id, parentId: answer, content: 'second', system: null });
    expect(listed()).toEqual([id]);
  });

  it('goes to the server as one column, behind its messages', () => {
    const id = conversation('first');
    store.binSessions([id]);
    const changes = takePending(store);
    expect(changes.map(({ kind }) => kind)).toEqual(['session', 'message', 'session']);
    expect(changes[0]?.row).not.toHaveProperty('binned_at');
    expect(changes[2]?.row).toMatchObject({ id, binned_at: store.listBin()[0]?.binnedAt });
    store.restore(conversations(id));
    expect(takePending(store).map(({ row }) => row)).toEqual([{ id, binned_at: null }]);
  });
});

describe('a document that is deleted', () => {
  it('is in no list and no search, and comes back in its place', () => {
    const [first, second] = [facts('alpha'), facts('beta')];
    const { id } = store.ensureEmptySession();
    const before = store.listDocuments(null);
    store.binDocument(first);
    expect(store.listDocuments(null).map((document) => document.id)).toEqual([second]);
    expect(found('alpha')).toBe(0);
    expect(inBin()).toEqual([first]);
    // Whoever still has it open is told that it is gone, and nothing of damage.
    expect(() => store.readDocument(first)).toThrow(expect.objectContaining({ code: 'not_found' }));
    store.restore(documents(first));
    expect(store.listDocuments(null).map((document) => document.id)).toEqual(
      before.map((document) => document.id),
    );
    expect(found('alpha')).toBe(1);
    expect(store.listDocuments(id)).toEqual([]);
  });

  it('goes into the bin and comes out, and is ordered, though its text is damaged, which stays known', () => {
    const [id, other] = [facts('alpha'), facts('beta')];
    takePending(store);
    history.db.run(`UPDATE training_data SET content = 'alhpa' WHERE id = ?`, id);
    store.moveDocument(other, null, 0);
    store.binDocument(id);
    expect(inBin()).toEqual([id]);
    store.restore(documents(id));
    expect(() => store.readDocument(id)).toThrow('store.damaged');
    // Nor does it take the place of what the server has.
    expect(() => store.sync.pending(10)).toThrow('store.damaged');
    store.deleteDocument(id);
    expect(takePending(store).map(({ kind }) => kind)).toEqual(['document', 'delete_document']);
  });

  it('comes out of the bin when somebody goes on writing it', () => {
    const id = facts('alpha');
    store.binDocument(id);
    store.saveDocument({ id, sessionId: null, title: 'Facts', content: 'alpha and more', enabled: true });
    expect(store.listDocuments(null)).toMatchObject([{ content: 'alpha and more' }]);
    expect(inBin()).toEqual([]);
  });

  it('leaves nothing to restore where nothing was written', () => {
    const id = facts('  \n');
    store.binDocument(id);
    expect(inBin()).toEqual([]);
    expect(store.listDocuments(null)).toEqual([]);
    // What another device may have written into it meanwhile is not deleted with it.
    const sent = facts('');
    takePending(store);
    store.binDocument(sent);
    expect(inBin()).toEqual([sent]);
  });

  it('comes and goes with its conversation, where that is deleted too', () => {
    const sessionId = conversation('first');
    const id = facts('alpha', sessionId);
    store.binDocument(id);
    store.binSessions([sessionId]);
    expect(inBin()).toEqual([sessionId]);
    store.restore(conversations(sessionId));
    expect(inBin()).toEqual([id]);
  });

  it('teaches no words, and follows no file', () => {
    const words = store.saveDocument({
      sessionId: null,
      kind: 'words',
      title: '',
      content: 'Stromer = electric',
      enabled: true,
    });
    conversation('Is there an electric one?');
    store.watchFile({ documentId: words.id, path: '/facts.csv', hash: '' });
    expect(found('Stromer')).toBe(2);
    store.binDocument(words.id);
    expect(found('Stromer')).toBe(0);
    expect(store.watchedFiles()).toEqual([]);
  });
});

describe('what is in the bin', () => {
  it('goes for good when somebody says so, and then keeps nothing', () => {
    const id = conversation('first');
    const own = facts('alpha');
    store.binSessions([id]);
    store.binDocument(own);
    takePending(store);
    store.deleteForGood({ sessionIds: [id], documentIds: [own] });
    expect(inBin()).toEqual([]);
    expect(takePending(store).map(({ kind }) => kind)).toEqual(['delete_session', 'delete_document']);
    expect(
      history.db.all('SELECT content, binned_at FROM messages LEFT JOIN sessions s ON s.id = session_id'),
    ).toEqual([{ content: '', binned_at: null }]);
  });

  it('stays where it was restored meanwhile', () => {
    const id = conversation('first');
    store.deleteForGood(conversations(id));
    expect(listed()).toEqual([id]);
  });

  it('goes for good after 30 days, and not before', () => {
    const [old, own] = [conversation('old'), facts('alpha')];
    store.binSessions([old]);
    store.binDocument(own);
    expect(store.deleteExpired(later(BIN_DAYS - 1))).toBe(0);
    expect(inBin()).toHaveLength(2);
    expect(store.deleteExpired(later(BIN_DAYS + 1))).toBe(2);
    expect(inBin()).toEqual([]);
    expect(listed()).toEqual([]);
  });

  it('is in an export, and is in the bin where that is imported', () => {
    const id = conversation('first');
    const own = facts('alpha');
    store.updateSession(id, { settings: { temperature: 0.5 } });
    store.binSessions([id]);
    store.binDocument(own);
    const { rows } = store.transfer.read(null);
    expect(rows.filter((row) => 'binned_at' in row && row.binned_at !== null)).toHaveLength(2);
  });
});

describe('another device', () => {
  const AT = later(0);
  const session = (row: Partial<PulledSession>): PulledChange => ({
    kind: 'sessions',
    row: {
      id: 's-1',
      title: 'Cars',
      title_auto: false,
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
  const pull = (change: PulledChange) =>
    store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes: [change] });
  const S1 = 's-1' as SessionId;

  it('puts a conversation into the bin, and takes it out', () => {
    pull(session({}));
    expect(pull(session({ binned_at: AT, changed_at: { binned_at: 5 } }))).toMatchObject({
      sessionIds: [S1],
      trainingChanged: true,
    });
    expect(inBin()).toEqual([S1]);
    pull(session({ binned_at: null, changed_at: { binned_at: 6 } }));
    expect(inBin()).toEqual([]);
  });

  it('of a project that has no bin changes nothing of what is in the one here', () => {
    pull(session({}));
    store.binSessions([S1]);
    takePending(store);
    pull(session({ title: 'Renamed' }));
    expect(store.listBin()).toMatchObject([{ id: S1, title: 'Renamed' }]);
  });

  it('hears of what was deleted before the project had a bin', () => {
    pull(session({ changed_at: {} }));
    store.binSessions([S1]);
    const own = facts('alpha');
    store.binDocument(own);
    takePending(store);
    pull(session({ binned_at: null, changed_at: {} }));
    expect(inBin().toSorted()).toEqual([own, S1].toSorted());
    const told = takePending(store).map(({ id, row }) => [id, row?.binned_at]);
    expect(told).toEqual([
      [S1, expect.any(String)],
      [own, expect.any(String)],
    ]);
  });

  it('has said since, before this one met the bin, what becomes of it: that stands', () => {
    pull(session({ changed_at: {} }));
    store.binSessions([S1]);
    const own = facts('alpha');
    store.binDocument(own);
    takePending(store);
    const row = {
      ...{ id: own, session_id: null, kind: 'text' as const, source: null, title: 'Facts', content: 'alpha' },
      ...{ enabled: true, position: 0, created_at: AT, deleted_at: null },
    };
    const document = (over: object): PulledChange => ({
      kind: 'training_data',
      row: { ...row, updated_at: later(2), ...over },
    });
    // The first page tells that there is a bin; in the next one is what another device took out of it.
    pull(session({ id: 's-2', binned_at: null }));
    const told = store.sync.pending(10);
    expect(told.map(({ row: sent, repeated }) => [sent?.changed_at, repeated])).toEqual([
      [{ binned_at: 0 }, undefined],
      [undefined, true],
    ]);
    pull(document({ binned_at: null }));
    expect(inBin()).toEqual([S1]);
    expect(store.sync.pending(10).map(({ id }) => id)).toEqual([S1]);
  });

  it('has nothing go for good by the clock of a server that has not heard of it', () => {
    pull(session({}));
    store.binSessions([S1]);
    const own = facts('alpha');
    store.binDocument(own);
    takePending(store);
    expect(store.sync.deleteExpired(later(400))).toBe(0);
    // The project was upgraded, and is told.
    pull(session({ binned_at: null, changed_at: {} }));
    expect(store.sync.deleteExpired(later(400))).toBe(0);
    takePending(store);
    pull(session({ binned_at: later(390), changed_at: { binned_at: 5 } }));
    expect(store.sync.deleteExpired(later(400))).toBe(1);
    expect(inBin()).toEqual([S1]);
    expect(store.sync.deleteExpired(later(421))).toBe(1);
    expect(inBin()).toEqual([]);
  });
});
