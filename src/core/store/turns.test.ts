import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import type { BoundStore } from './operations';
import type { NewTurn } from './turns';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;
let sessionId: SessionId;

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
  sessionId = store.ensureEmptySession().id;
});
afterEach(() => history.dispose());

let answers = 0;
const turn = (content: string, more: Partial<NewTurn> = {}): NewTurn => ({
  sessionId,
  parentId: null,
  content,
  system: null,
  queuedId: null,
  answer: {
    id: `00000000-0000-4000-8000-${String(++answers).padStart(12, '0')}` as MessageId,
    model: 'demo',
  },
  ...more,
});
const ended = {
  content: 'Silver.',
  status: 'complete',
  errorCode: null,
  model: 'demo',
  usage: null,
} as const;

it('begins with its question, system message and journal at once, and takes it from the drafts and the queue', () => {
  store.saveDraft(sessionId, 'Which colour?');
  const queued = store.queueQuestion({ sessionId, replaces: null, trainingData: null, content: 'Price?' });
  const first = turn('Which colour?', { system: 'Facts', queuedId: queued.id });
  const { question, page } = store.beginTurn(first);
  expect(page.messages.map(({ role, content }) => [role, content])).toEqual([
    ['system', 'Facts'],
    ['user', 'Which colour?'],
  ]);
  expect(page.messages.at(-1)).toEqual(question);
  expect([store.draft(sessionId), store.queued(null)]).toEqual(['', []]);
  expect(store.finishAnswer(first.answer.id, ended)).toMatchObject({ parentId: question.id });
});

it('leaves everything as it was where it cannot begin', () => {
  store.saveDraft(sessionId, 'Which colour?');
  const queued = store.queueQuestion({ sessionId, replaces: null, trainingData: null, content: 'Price?' });
  const first = turn('first');
  store.beginTurn(first);
  const before = [store.branch(sessionId), store.queued(null), store.draft(sessionId)];
  const again = turn('Which colour?', { answer: first.answer, queuedId: queued.id });
  expect(() => store.beginTurn(again)).toThrow();
  const gone = '00000000-0000-4000-8000-999999999999' as MessageId;
  expect(() => store.beginTurn(turn('Which colour?', { parentId: gone, queuedId: queued.id }))).toThrow();
  expect([store.branch(sessionId), store.queued(null), store.draft(sessionId)]).toEqual(before);
  expect(store.recoverAnswers()).toBe(1);
});

it('is read with all that its prompt is made of', () => {
  const save = (scope: SessionId | null, title: string) =>
    store.saveDocument({ sessionId: scope, title, content: title, enabled: true });
  save(null, 'All');
  save(sessionId, 'One');
  const first = turn('first');
  const { question } = store.beginTurn(first);
  const answer = store.finishAnswer(first.answer.id, ended);
  const here = store.readTurn({ sessionId });
  expect(here).toMatchObject({
    session: { id: sessionId, headId: answer.id },
    everywhere: [{ title: 'All' }],
    own: [{ title: 'One' }],
    waits: false,
  });
  expect(here.branch.map(({ id }) => id)).toEqual([question.id, answer.id]);
  expect(store.readTurn({ sessionId, leafId: question.id }).branch.map(({ id }) => id)).toEqual([
    question.id,
  ]);
  expect(store.readTurn({ sessionId, leafId: null }).branch).toEqual([]);

  store.queueQuestion({ sessionId, replaces: null, trainingData: null, content: 'second' });
  expect(store.readTurn({ sessionId }).waits).toBe(true);
  // What waits elsewhere is none of its business.
  const { id: other } = store.ensureEmptySession();
  expect(store.readTurn({ sessionId: other }).waits).toBe(false);
});

it('gives the documents of an answer to whoever does not know them', () => {
  const save = (scope: SessionId | null, title: string) =>
    store.saveDocument({ sessionId: scope, title, content: title, enabled: true });
  const all = save(null, 'All');
  save(sessionId, 'One');
  const first = turn('first', { system: 'Facts' });
  store.beginTurn(first);
  const { id: messageId } = store.finishAnswer(first.answer.id, ended);
  const at = { sessionId, messageId };
  const read = store.readAnswer(at, null);
  expect(read).toMatchObject({
    answer: ended.content,
    system: 'Facts',
    questions: ['first'],
    documents: { documents: [{ title: 'All' }, { title: 'One' }] },
  });
  const { version } = read.documents;
  expect(store.readAnswer(at, version).documents).toEqual({ version, documents: null });

  // Another conversation's are none of its business.
  const { id: other } = store.ensureEmptySession();
  save(other, 'Elsewhere');
  expect(store.readAnswer(at, version).documents.documents).toBeNull();
  const changes = [
    () => store.saveDocument({ ...all, content: 'All, changed' }),
    () => store.saveDocument({ ...all, enabled: false }),
    () => save(sessionId, 'Two'),
  ];
  let known = version;
  for (const change of changes) {
    change();
    const { documents } = store.readAnswer(at, known);
    expect(documents.documents).not.toBeNull();
    known = documents.version;
  }
});

it('reads an answer alone in a conversation that nothing was ever sent along with', () => {
  const answered = (asked: NewTurn) => {
    store.beginTurn(asked);
    return store.finishAnswer(asked.answer.id, ended).id;
  };
  const messageId = answered(turn('first'));
  const at = { sessionId, messageId };
  expect(store.readAnswer(at, null)).toMatchObject({ answer: ended.content, system: '', questions: [] });
  expect(store.readSentUnder(at)).toBe('');

  const next = answered(turn('second', { parentId: messageId, system: 'Facts' }));
  const asked = store.readAnswer({ sessionId, messageId: next }, null);
  expect(asked).toMatchObject({ system: 'Facts', questions: ['first', 'second'] });
  expect(store.readAnswer(at, null)).toMatchObject({ system: '', questions: ['first'] });
});
