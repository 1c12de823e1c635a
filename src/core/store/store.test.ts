import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, MessageId, Session, SessionId } from '../../shared/models';
import { createClock } from './clock';
import type { BoundStore } from './operations';
import type { EndedAnswer } from './journal';
import { takePending, type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
});
afterEach(() => history.dispose());

const complete = (content: string): EndedAnswer => ({
  content,
  status: 'complete',
  errorCode: null,
  model: 'demo',
  usage: { promptTokens: 3, completionTokens: 5 },
});

let answers = 0;
const answerId = (): MessageId =>
  `00000000-0000-4000-8000-${String(++answers).padStart(12, '0')}` as MessageId;

function ask(
  sessionId: SessionId,
  content: string,
  parentId: MessageId | null = null,
  system: string | null = null,
) {
  return store.addQuestion({ sessionId, parentId, content, system });
}

function reply(sessionId: SessionId, parentId: MessageId, content: string, system?: string) {
  const id = answerId();
  store.beginAnswer({ id, sessionId, parentId, model: 'demo', text: '', system });
  return store.finishAnswer(id, complete(content));
}

const contents = (sessionId: SessionId): string[] =>
  store.branch(sessionId).map((message) => message.content);

it('makes one document of what is saved twice by the name that its maker gave it', () => {
  const newId = '00000000-0000-4000-8000-00000000d0c5' as DocumentId;
  const draft = { newId, sessionId: null, title: 'Facts', enabled: true };
  const first = store.saveDocument({ ...draft, content: 'typed' });
  const second = store.saveDocument({ ...draft, content: 'typed and more' });
  expect([first.id, second.id]).toEqual([newId, newId]);
  expect(store.listDocuments(null).map(({ content }) => content)).toEqual(['typed and more']);
  // Gone is gone.
  store.deleteDocument(newId);
  expect(() => store.saveDocument({ ...draft, content: 'late' })).toThrow();
});

describe('sessions', () => {
  it('offers an empty session again rather than a second one, but never an archived one', () => {
    const first = store.ensureEmptySession();
    expect(store.ensureEmptySession().id).toBe(first.id);
    store.updateSession(first.id, { archived: true });
    expect(store.ensureEmptySession().id).not.toBe(first.id);
  });

  it('titles itself by the first question and keeps a name that a person gave', () => {
    const { id } = store.ensureEmptySession();
    ask(id, '  \n  Tell me   about\tthe Honda Civic \n and more');
    expect(store.getSession(id).title).toBe('Tell me about the Honda Civic');
    store.updateSession(id, { title: 'Cars' });
    ask(id, 'Another question');
    expect(store.getSession(id).title).toBe('Cars');
  });

  it('lists the newest activity first, and renaming is no activity', () => {
    const a = store.ensureEmptySession();
    ask(a.id, 'first');
    const b = store.ensureEmptySession();
    ask(b.id, 'second');
    store.updateSession(a.id, { title: 'renamed', pinned: true });
    expect(store.listSessions().map((session) => session.id)).toEqual([b.id, a.id]);
    ask(a.id, 'again', store.getSession(a.id).headId);
    expect(store.listSessions().map((session) => session.id)).toEqual([a.id, b.id]);
  });

  it('lists only the top of the sidebar when asked for so many: pinned ones first, archived ones last', () => {
    const [old, archived, middle, newest] = ['old', 'archived', 'middle', 'newest'].map((title) =>
      store.updateSession(store.ensureEmptySession().id, { title }),
    ) as [Session, Session, Session, Session];
    store.updateSession(old.id, { pinned: true });
    store.updateSession(archived.id, { archived: true });
    const titles = (limit?: number) => store.listSessions(limit).map(({ title }) => title);
    expect(titles(2)).toEqual(['newest', 'old']);
    expect(titles(3)).toEqual([newest, middle, old].map(({ title }) => title));
    expect(titles()).toHaveLength(4);
  });

  it('are pinned and archived several at once: all of them, or none where one is gone', () => {
    const named = (title: string) => store.updateSession(store.ensureEmptySession().id, { title }).id;
    const gone = named('gone');
    const ids = [named('one'), named('two'), gone];
    takePending(store);
    expect(store.updateSessions(ids, { pinned: true }).map(({ id, pinned }) => [id, pinned])).toEqual(
      ids.map((id) => [id, true]),
    );
    expect(takePending(store).map(({ row }) => row)).toEqual(ids.map((id) => ({ id, pinned: true })));
    store.deleteSession(gone);
    takePending(store);
    expect(() => store.updateSessions(ids, { archived: true })).toThrow('store.missing');
    expect(store.listSessions().some(({ archived }) => archived)).toBe(false);
    expect(takePending(store)).toEqual([]);
  });

  it('clears messages and an automatic title, and keeps a given one', () => {
    const automatic = store.ensureEmptySession();
    ask(automatic.id, 'secret');
    store.clearConversation(automatic.id);
    expect(store.getSession(automatic.id)).toMatchObject({ title: null, headId: null });
    const named = store.ensureEmptySession();
    expect(named.id).toBe(automatic.id);
    ask(named.id, 'question');
    store.updateSession(named.id, { title: 'Mine' });
    store.clearConversation(named.id);
    expect(store.getSession(named.id)).toMatchObject({ title: 'Mine', headId: null });
    expect(store.page({ sessionId: named.id, limit: 10 }).messages).toEqual([]);
  });

  it('deletes a session with its messages and facts, and leaves no content behind', () => {
    const { id } = store.ensureEmptySession();
    const question = ask(id, 'planted question');
    reply(id, question.id, 'planted answer');
    store.saveDocument({ sessionId: id, title: 'planted title', content: 'planted facts', enabled: true });
    store.setLastOpened(id);
    store.deleteSession(id);
    expect(store.listSessions()).toEqual([]);
    expect(store.lastOpened()).toBeNull();
    expect(store.listDocuments(id)).toEqual([]);
    expect(() => store.page({ sessionId: id, limit: 5 })).toThrow('store.missing');
    const left = history.db.all(
      'SELECT content FROM messages UNION ALL SELECT title || content FROM training_data',
    );
    expect(JSON.stringify(left)).not.toContain('planted');
    expect(store.sync.pending(100).map((change) => change.kind)).toEqual(['delete_session']);
  });
});

describe('the tree of messages', () => {
  it('keeps an edited question and a second answer as versions', () => {
    const { id } = store.ensureEmptySession();
    const q1 = ask(id, 'q1');
    const a1 = reply(id, q1.id, 'a1');
    const a2 = reply(id, q1.id, 'a2');
    expect(a2.version).toEqual({ index: 1, count: 2, previousId: a1.id, nextId: null });
    const q1b = ask(id, 'q1 edited', q1.parentId);
    expect(q1b.version).toMatchObject({ index: 1, count: 2, previousId: q1.id });
    expect(contents(id)).toEqual(['q1 edited']);
    const shown = store.selectVersion(id, q1.id);
    expect(shown.messages.map((message) => message.content)).toEqual(['q1', 'a2']);
    expect(contents(id)).toEqual(['q1', 'a2']);
  });

  it('counts versions across different system messages', () => {
    const { id } = store.ensureEmptySession();
    const q1 = ask(id, 'q1', null, 'facts 1');
    const a1 = reply(id, q1.id, 'a1');
    const q2 = ask(id, 'q2', a1.id, null);
    const q2b = ask(id, 'q2 edited', a1.id, 'facts 2');
    expect(q2b.version).toMatchObject({ index: 1, count: 2, previousId: q2.id });
    const a1b = reply(id, q1.id, 'a1 under new facts', 'facts 3');
    expect(a1b.version).toMatchObject({ index: 1, count: 2, previousId: a1.id });
    expect(contents(id)).toEqual(['facts 1', 'q1', 'facts 3', 'a1 under new facts']);
    const q1b = ask(id, 'q1 edited', null, 'facts 4');
    expect(q1b.version).toMatchObject({ index: 1, count: 2, previousId: q1.id });
  });

  it('pages upward from the head', () => {
    const { id } = store.ensureEmptySession();
    let parent: MessageId | null = null;
    for (let i = 0; i < 25; i++) parent = ask(id, `m${String(i)}`, parent).id;
    const newest = store.page({ sessionId: id, limit: 10 });
    expect(newest.hasMore).toBe(true);
    expect(newest.messages.map((message) => message.content)).toEqual(
      Array.from({ length: 10 }, (_, i) => `m${String(15 + i)}`),
    );
    const before = newest.messages[0]?.id;
    const next = store.page({ sessionId: id, before, limit: 15 });
    expect(next.hasMore).toBe(false);
    expect(next.messages[0]?.content).toBe('m0');
    expect(next.messages).toHaveLength(15);
  });

  it('pages downward from a message, and opens in the middle', () => {
    const { id } = store.ensureEmptySession();
    const ids: MessageId[] = [];
    for (let n = 1; n <= 9; n++) ids.push(ask(id, `q${n}`, ids.at(-1) ?? null).id);
    const texts = (page: { messages: readonly { content: string }[] }) =>
      page.messages.map((message) => message.content);
    const middle = store.pageAround(id, ids[4] ?? answerId(), 4);
    expect([texts(middle), middle.hasMore, middle.hasNewer]).toEqual([['q4', 'q5', 'q6', 'q7'], true, true]);
    const next = store.page({ sessionId: id, after: middle.messages.at(-1)?.id, limit: 4 });
    expect([texts(next), next.hasMore, next.hasNewer]).toEqual([['q8', 'q9'], true, false]);
    const first = store.pageAround(id, ids[0] ?? answerId(), 4);
    expect([texts(first), first.hasMore, first.hasNewer]).toEqual([['q1', 'q2', 'q3'], false, true]);
    expect(store.page({ sessionId: id, after: ids[8], limit: 4 }).messages).toEqual([]);
  });

  it('finds a text in the shown branch alone, and not in what the model was told', () => {
    const { id } = store.ensureEmptySession();
    const hit = ask(id, 'Red CIVIC', null, 'A civic is a car');
    const other = reply(id, hit.id, 'civic, says another version');
    const shown = reply(id, hit.id, 'Yes');
    const last = ask(id, 'the civic again', shown.id);
    expect(store.findMessages(id, 'Civic')).toEqual([hit.id, last.id]);
    expect(store.findMessages(id, 'another')).toEqual([]);
    store.selectVersion(id, other.id);
    expect(store.findMessages(id, 'another')).toEqual([other.id]);
  });

  it.each([
    ['A **12**\u2011month *warranty*', '12-month warranty'],
    ['It has 42\u202f500 km', '42500'],
    ['costs **$25**,000 (see [the list](https://a.example/x_(1)))', '25000 (see the list)'],
    ['Das “Straßen”-Paket', '"strassen"-paket'],
    ['H<sub>2</sub>O &amp; `code_name` \\* __init__', 'h2o & code_name * init'],
    ['const a_b = 2 ** 3;', 'a_b = 2 ** 3'],
    ['İstanbul’da Kadıköy', "istanbul'da kadikoy"],
    ['Text<!-- hidden --> here', 'text here'],
  ])('finds in %j what the eye sees: %j', (content, needle) => {
    const { id } = store.ensureEmptySession();
    const question = ask(id, 'Well?');
    const answer = reply(id, question.id, content);
    expect(store.findMessages(id, needle)).toEqual([answer.id]);
    expect(store.findMessages(id, `${needle}!`)).toEqual([]);
  });

  it('opens a message of another version on its own branch', () => {
    const { id } = store.ensureEmptySession();
    const first = ask(id, 'first version');
    const answer = reply(id, first.id, 'its answer');
    ask(id, 'second version');
    const page = store.pageAround(id, first.id, 10);
    expect(page.messages.map((message) => message.content)).toEqual(['first version', 'its answer']);
    expect(store.getSession(id).headId).toBe(answer.id);
  });

  it('deletes a message with what follows it, shows the version beside it, and leaves no content behind', () => {
    const { id } = store.ensureEmptySession();
    const question = ask(id, 'question');
    const kept = reply(id, question.id, 'kept');
    const deleted = reply(id, question.id, 'deleted');
    const after = ask(id, 'after', deleted.id);
    takePending(store);
    const { left } = store.deleteMessage(id, deleted.id);
    expect(left.messages.map((message) => message.content)).toEqual(['question', 'kept']);
    expect(store.getSession(id).headId).toBe(kept.id);
    const rows = history.db.all<{ content: string }>(
      `SELECT content FROM messages WHERE deleted_at IS NOT NULL`,
    );
    expect(rows).toEqual([{ content: '' }, { content: '' }]);
    expect(store.sync.pending(100).map((change) => [change.kind, change.id])).toEqual([
      ['delete_message', deleted.id],
      ['delete_message', after.id],
      ['session', id],
    ]);
    store.deleteMessage(id, question.id);
    expect(store.page({ sessionId: id, limit: 10 })).toEqual({
      messages: [],
      hasMore: false,
      hasNewer: false,
    });
    expect(store.getSession(id).headId).toBeNull();
  });

  it('keeps how a conversation is answered, and pushes it when it was chosen', () => {
    const { id } = store.ensureEmptySession();
    expect(store.getSession(id).settings).toEqual({});
    expect(store.sync.pending(10)[0]?.row).not.toHaveProperty('settings');
    takePending(store);
    store.updateSession(id, { settings: { temperature: 0.2 } });
    expect(store.getSession(id).settings).toEqual({ temperature: 0.2 });
    expect(store.sync.pending(10)[0]?.row).toEqual({ id, settings: { temperature: 0.2 } });
  });

  it('refuses a question below a message that does not exist', () => {
    const { id } = store.ensureEmptySession();
    expect(() => ask(id, 'lost', answerId())).toThrow('store.missing');
    expect(store.branch(id)).toEqual([]);
    expect(store.sync.counts().pending).toBe(1);
  });

  it('keeps text behind a NUL character, which SQLite would cut', () => {
    const { id } = store.ensureEmptySession();
    expect(ask(id, 'before\0after').content).toBe('beforeafter');
  });
});

describe('answers in progress', () => {
  it('become interrupted messages with their text after a crash', () => {
    const { id } = store.ensureEmptySession();
    const question = ask(id, 'q');
    const answer = answerId();
    store.beginAnswer({ id: answer, sessionId: id, parentId: question.id, model: 'demo', text: 'Al' });
    store.appendAnswer(answer, 'pha');
    store.appendAnswer(answer, ' beta');
    expect(store.recoverAnswers()).toBe(1);
    expect(store.recoverAnswers()).toBe(0);
    expect(store.getMessage(id, answer)).toMatchObject({
      content: 'Alpha beta',
      status: 'interrupted',
      errorCode: 'app_closed',
      usage: null,
    });
    expect(store.getSession(id).headId).toBe(answer);
    expect(store.sync.pending(100).some((change) => change.id === answer)).toBe(true);
  });

  it('are not found once their conversation was cleared', () => {
    const { id } = store.ensureEmptySession();
    const question = ask(id, 'q');
    const answer = answerId();
    store.beginAnswer({ id: answer, sessionId: id, parentId: question.id, model: 'demo', text: '' });
    store.clearConversation(id);
    expect(() => store.appendAnswer(answer, 'x')).toThrow('store.missing');
    expect(() => store.finishAnswer(answer, complete('x'))).toThrow('store.missing');
  });
});

describe('training data', () => {
  it('that is typed as test questions were before there were kinds is test questions, as on every other device', () => {
    const typed = { sessionId: null, title: 'Tests', enabled: false };
    const marked = '<!-- test questions -->\n\nQ: colour?';
    expect(store.saveDocument({ ...typed, content: marked })).toMatchObject({
      kind: 'questions',
      content: 'Q: colour?',
    });
    expect(store.saveDocument({ ...typed, content: 'says Q: colour?' })).toMatchObject({ kind: 'text' });
  });

  it('keeps scopes apart and documents in order', () => {
    const { id } = store.ensureEmptySession();
    const draft = { title: '', enabled: true };
    const a = store.saveDocument({ ...draft, sessionId: null, content: 'a' });
    store.saveDocument({ ...draft, sessionId: null, content: 'b' });
    store.saveDocument({ ...draft, sessionId: id, content: 'c' });
    store.saveDocument({ ...draft, sessionId: null, id: a.id, content: 'a changed', enabled: false });
    expect(store.listDocuments(null).map((doc) => [doc.content, doc.enabled, doc.position])).toEqual([
      ['a changed', false, 0],
      ['b', true, 1],
    ]);
    expect(store.listDocuments(id).map((doc) => doc.content)).toEqual(['c']);
    store.deleteDocument(a.id);
    store.deleteDocument(a.id);
    expect(store.listDocuments(null).map((doc) => doc.content)).toEqual(['b']);
    expect(() => store.saveDocument({ ...draft, sessionId: null, id: a.id, content: 'late' })).toThrow(
      /store.missing/,
    );
  });
});

it('never repeats or turns back a timestamp, whatever the clock does', () => {
  const times = [5000, 5000, 1000, 9000];
  const clock = createClock(() => times.shift() ?? 0, new Date(4999).toISOString());
  expect([clock(), clock(), clock(), clock()].map((at) => Date.parse(at))).toEqual([5000, 5001, 5002, 9000]);
});
