import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v4 as uuid } from 'uuid';
import type { MessageId, SessionId } from '../../shared/models';
import { openDatabase } from './database';
import { createClock } from './clock';
import { bind } from './operation';
import { type BoundStore, operations } from './operations';
import { takePending, type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;
let id: SessionId;
beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
  ({ id } = store.ensureEmptySession());
});
afterEach(() => history.dispose());

function turn(parentId: MessageId | null, question: string, answer: string, system: string | null = null) {
  const asked = store.addQuestion({ sessionId: id, parentId, content: question, system });
  return { asked: asked.id, answered: answerTo(asked.id, answer) };
}

function answerTo(parentId: MessageId, content: string): MessageId {
  const answer = uuid() as MessageId;
  store.beginAnswer({ id: answer, sessionId: id, parentId, model: 'demo', text: '' });
  const end = { content, status: 'complete', errorCode: null, model: 'demo' } as const;
  store.finishAnswer(answer, { ...end, usage: { promptTokens: 3 }, reasoning: `On ${content}` });
  return answer;
}

const shown = (): string[] => store.branch(id).map(({ content }) => content);
/** All that a person sees of the conversation, but for the ids. */
const whole = () => {
  const { title } = store.getSession(id);
  const { messages } = store.page({ sessionId: id, limit: 100 });
  const rows = messages.map(({ id: _id, parentId: _parent, version, ...message }) => [
    message,
    version.index,
    version.count,
  ]);
  return { title, rows };
};

describe('a message that was deleted', () => {
  it('comes back with all that followed it, on every branch, and is shown again', () => {
    const first = turn(null, 'first', 'one', 'facts');
    const second = turn(first.answered, 'second', 'two', 'other facts');
    answerTo(second.asked, 'two again');
    turn(first.answered, 'second, edited', 'three');
    store.selectVersion(id, second.asked);
    const before = whole();
    store.deleteMessage(id, second.asked);
    expect(shown()).toEqual(['facts', 'first', 'one', 'second, edited', 'three']);
    store.restoreMessages(id);
    expect(whole()).toEqual(before);
    expect(store.search('again', 10).messages).toHaveLength(1);
  });

  it('comes back as new messages, behind its deletion', () => {
    const first = turn(null, 'first', 'one');
    takePending(store);
    store.deleteMessage(id, first.asked);
    expect(takePending(store).map(({ kind }) => kind)).toEqual([
      'delete_message',
      'delete_message',
      'session',
    ]);
    store.restoreMessages(id);
    const changes = takePending(store);
    expect(changes.map(({ kind }) => kind)).toEqual(['message', 'message', 'session']);
    const [asked, answered, session] = changes;
    expect([first.asked, first.answered]).not.toContain(asked?.id);
    expect(answered?.row).toMatchObject({ content: 'one', parent_id: asked?.id });
    expect(session?.row).toEqual({ id, head_id: answered?.id });
  });

  it('comes back as another version where the conversation went on meanwhile', () => {
    const first = turn(null, 'first', 'one');
    const second = turn(first.answered, 'second', 'two');
    store.deleteMessage(id, second.asked);
    turn(first.answered, 'instead', 'three');
    store.restoreMessages(id);
    expect(shown()).toEqual(['first', 'one', 'instead', 'three']);
    const [, , third] = store.page({ sessionId: id, limit: 10 }).messages;
    expect(third?.version.count).toBe(2);
  });

  it('comes back once, however often that is asked for', () => {
    const first = turn(null, 'first', 'one');
    store.deleteMessage(id, first.asked);
    store.restoreMessages(id);
    const before = whole();
    takePending(store);
    store.restoreMessages(id);
    expect(whole()).toEqual(before);
    expect(takePending(store)).toEqual([]);
  });

  it('comes back again where it was deleted again', () => {
    turn(null, 'first', 'one');
    for (let times = 0; times < 3; times += 1) {
      const [first] = store.branch(id);
      if (!first) throw new Error('It is not there.');
      store.deleteMessage(id, first.id);
      expect(shown()).toEqual([]);
      store.restoreMessages(id);
      expect(shown()).toEqual(['first', 'one']);
    }
  });

  it('meets itself in what was exported before', () => {
    const first = turn(null, 'first', 'one');
    const { rows } = store.transfer.read(null);
    store.deleteMessage(id, first.asked);
    store.restoreMessages(id);
    const [session] = rows.filter((row) => row.kind === 'session');
    const parts = rows.filter((row) => row.kind === 'message');
    store.transfer.add({ session: session ?? null, parts, first: true, last: true });
    expect(shown()).toEqual(['first', 'one']);
    expect(history.db.all('SELECT id FROM messages WHERE deleted_at IS NULL')).toHaveLength(2);
  });

  it('stays deleted once something else was, the app was started again, or its conversation is gone', () => {
    const other = store.updateSession(id, { title: 'Other' }).id;
    const { asked } = turn(null, 'elsewhere', 'one');
    ({ id } = store.ensureEmptySession());
    const first = turn(null, 'first', 'one');
    store.deleteMessage(id, first.asked);
    store.deleteMessage(other, asked);
    expect(() => store.restoreMessages(id)).toThrow('store.missing.deleted');

    const db = openDatabase(history.file, history.key);
    const again = bind(operations, db, createClock(Date.now));
    expect(() => again.restoreMessages(other)).toThrow('store.missing.deleted');
    expect(again.branch(other)).toEqual([]);
    db.close();

    store.deleteSession(other);
    expect(() => store.restoreMessages(other)).toThrow('store.missing.conversation');
    expect(store.listSessions().map((session) => session.id)).not.toContain(other);
  });

  it('is nothing that a question is that nobody could be asked', () => {
    const first = turn(null, 'first', 'one');
    const second = turn(first.answered, 'second', 'two');
    store.deleteMessage(id, second.asked);
    const { asked } = turn(first.answered, 'waits', '');
    const question = { sessionId: id, replaces: null, trainingData: null, content: 'waits' };
    store.takeBack({ questionId: asked, queued: null, question });
    store.restoreMessages(id);
    expect(shown()).toContain('second');
    expect(store.queued(id)).toHaveLength(1);
  });
});

describe('a text that is damaged on the disk', () => {
  const DAMAGES = {
    'says something else': `content || ' not'`,
    'is no text any more': `CAST(x'6f6e65ff' || zeroblob(0) || CAST(printf('%200s', 'x') AS BLOB) AS TEXT)`,
  };

  it.each(Object.entries(DAMAGES))(
    '%s: it is deleted with its conversation, which nothing undoes',
    (_, sql) => {
      const first = turn(null, 'first', 'one');
      const second = turn(first.answered, 'second', 'two');
      history.db.run(`UPDATE messages SET content = ${sql} WHERE id = ?`, second.answered);
      expect(store.deleteMessage(id, second.asked)).toMatchObject({ canUndo: false });
      expect(() => store.restoreMessages(id)).toThrow('store.missing.deleted');
      expect(shown()).toEqual(['first', 'one']);
      history.db.run(`UPDATE messages SET content = ${sql} WHERE id = ?`, first.asked);
      expect(store.clearConversation(id)).toMatchObject({ canUndo: false });
      expect(history.db.all(`SELECT id FROM messages WHERE content <> ''`)).toEqual([]);
      // What the index has of it goes with the repair.
      expect(history.db.isDamaged).toBe(true);
    },
  );

  it('leaves Undo to what is whole', () => {
    const { asked } = turn(null, 'first', 'one');
    expect(store.deleteMessage(id, asked)).toMatchObject({ canUndo: true });
    expect(history.db.isDamaged).toBe(false);
  });
});

describe('a conversation that was cleared', () => {
  it('has what waited in it asked once, however often it is undone', () => {
    turn(null, 'first', 'one');
    const waits = { sessionId: id, replaces: null, trainingData: null, content: 'waits' };
    store.queueQuestion(waits);
    store.clearConversation(id);
    store.restoreMessages(id);
    const [queued] = store.queued(id);
    if (!queued) throw new Error('Nothing waits.');
    // It was asked meanwhile.
    store.removeQueued(queued.id);
    store.restoreMessages(id);
    expect(store.queued(id)).toEqual([]);
  });

  it('has the same where nothing but that was in it', () => {
    store.queueQuestion({ sessionId: id, replaces: null, trainingData: null, content: 'waits' });
    store.clearConversation(id);
    store.restoreMessages(id);
    const [queued] = store.queued(id);
    store.removeQueued(queued?.id ?? ('' as never));
    store.restoreMessages(id);
    expect(store.queued(id)).toEqual([]);
  });

  it('comes back whole: its branches, its name, and what waits in it', () => {
    const first = turn(null, 'first', 'one', 'facts');
    answerTo(first.asked, 'one again');
    const waits = { sessionId: id, replaces: first.asked, trainingData: 'own facts', content: 'waits' };
    const { id: queuedId } = store.queueQuestion(waits);
    const before = whole();
    store.clearConversation(id);
    expect(whole()).toEqual({ title: null, rows: [] });
    expect(store.queued(id)).toEqual([]);
    store.restoreMessages(id);
    expect(whole()).toEqual(before);
    const [, asked] = store.branch(id);
    expect(store.queued(id)).toMatchObject([
      { id: queuedId, content: 'waits', trainingData: 'own facts', replaces: asked?.id },
    ]);
  });

  it('comes back from the bin, where it went meanwhile', () => {
    turn(null, 'first', 'one');
    store.clearConversation(id);
    store.binSessions([id]);
    store.restoreMessages(id);
    expect(store.listBin()).toEqual([]);
    expect(shown()).toEqual(['first', 'one']);
  });

  it('keeps what was asked in it since', () => {
    turn(null, 'first', 'one');
    store.clearConversation(id);
    turn(null, 'since', 'two');
    store.restoreMessages(id);
    expect(shown()).toEqual(['since', 'two']);
    expect(store.getSession(id).title).toBe('since');
    expect(store.page({ sessionId: id, limit: 10 }).messages[0]?.version.count).toBe(2);
  });
});
