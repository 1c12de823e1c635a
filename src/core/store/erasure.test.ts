import { copyFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v4 as uuid } from 'uuid';
import type { MessageId, SessionId } from '../../shared/models';
import { openDatabase } from './database';
import type { PulledChange } from './changes/pulled';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
beforeEach(() => {
  history = temporaryHistory();
});
afterEach(() => history.dispose());

/** Words that share no beginning with others: the search index writes a word without what it shares with the last one. */
const PLANTED = {
  question: 'vxquokkaquestion',
  answer: 'jwwalrusanswer',
  system: 'zkibissystem',
  title: 'qhlemurtitle',
  document: 'xpmarmotdocument',
};
/** More than a page holds, so that the text spills over. */
const long = (word: string): string =>
  `${'some other words '.repeat(400)}${word} ${'and more of them '.repeat(400)}`;

function plant(): {
  sessionId: SessionId;
  questionId: MessageId;
  save: () => ReturnType<typeof saveDocument>;
} {
  const { store } = history;
  const { id: sessionId } = store.ensureEmptySession();
  const question = store.addQuestion({
    sessionId,
    parentId: null,
    content: long(PLANTED.question),
    system: long(PLANTED.system),
  });
  const id = uuid() as MessageId;
  store.beginAnswer({ id, sessionId, parentId: question.id, model: 'm', text: '' });
  store.appendAnswer(id, long(PLANTED.answer));
  const end = { content: long(PLANTED.answer), status: 'complete', errorCode: null, model: 'm' } as const;
  store.finishAnswer(id, { ...end, usage: null, reasoning: null });
  return { sessionId, questionId: question.id, save: saveDocument };
}

const saveDocument = (sessionId: SessionId | null = null) =>
  history.store.saveDocument({
    sessionId,
    title: PLANTED.title,
    content: long(PLANTED.document),
    enabled: true,
  });

/** Which planted words the file holds, on any page and in any free space: a copy of it without its log, decrypted. */
function found(): string[] {
  const copy = `${history.file}.copy`;
  copyFileSync(history.file, copy);
  const db = openDatabase(copy, history.key);
  const pages = db
    .all<{ page: string }>('SELECT hex(data) AS page FROM sqlite_dbpage')
    .map(({ page }) => Buffer.from(page, 'hex'));
  db.close();
  const bytes = Buffer.concat(pages);
  return Object.entries(PLANTED)
    .filter(([, word]) => bytes.includes(word) || bytes.includes(word.slice(3)))
    .map(([name]) => name);
}

const logBytes = (): number => statSync(`${history.file}-wal`).size;

describe('text that was deleted', () => {
  it('can be found before, in the file or in its index', () => {
    plant().save();
    history.db.emptyLog();
    expect(found().sort()).toEqual(Object.keys(PLANTED).sort());
  });

  it.each([
    [
      'a message with what follows it',
      (s: ReturnType<typeof plant>) => history.store.deleteMessage(s.sessionId, s.questionId),
    ],
    [
      'a conversation that is cleared',
      (s: ReturnType<typeof plant>) => history.store.clearConversation(s.sessionId),
    ],
    [
      'a conversation that is deleted',
      (s: ReturnType<typeof plant>) => history.store.deleteSession(s.sessionId),
    ],
  ])('is gone from the file and its log: %s', (_, remove) => {
    const planted = plant();
    remove(planted);
    expect(found()).toEqual([]);
    expect(logBytes()).toBe(0);
  });

  it('is gone from the file and its log: a training text', () => {
    const { id } = saveDocument();
    history.store.deleteDocument(id);
    expect(found()).toEqual([]);
    expect(logBytes()).toBe(0);
  });

  it('is gone from the file and its log when another device deleted it', () => {
    const { sessionId } = plant();
    const { id } = saveDocument();
    history.db.emptyLog();
    const at = '2026-01-02T00:00:00.000Z';
    const session = {
      ...history.db.get<object>('SELECT * FROM sessions WHERE id = ?', sessionId),
      deleted_at: at,
    };
    const document = {
      ...history.db.get<object>('SELECT * FROM training_data WHERE id = ?', id),
      deleted_at: at,
    };
    const changes = [
      { kind: 'sessions', row: session },
      { kind: 'training_data', row: document },
    ] as unknown as PulledChange[];
    history.store.sync.applyPage({ cursor: 9, hasMore: false, reset: false, changes });
    expect(found()).toEqual([]);
    expect(logBytes()).toBe(0);
  });
});
