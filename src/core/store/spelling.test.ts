import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BoundStore } from './operations';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;
beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
});
afterEach(() => history.dispose());

describe('what a spell checker is told', () => {
  it('a word is the person’s own while it stands in their training data, in its titles too', () => {
    const { id } = store.saveDocument({
      sessionId: null,
      title: 'Zorvex prices',
      content: 'Qorbel costs 12 euros. Crème-fraîche',
      enabled: true,
    });
    const words = ['zorvex', 'QORBEL', 'creme', 'Wimbra', '"', 'co"sts', 'OR'];
    expect(store.ownWordsAmong(words)).toEqual(['zorvex', 'QORBEL', 'creme']);
    store.deleteDocument(id);
    expect(store.ownWordsAmong(words)).toEqual([]);
  });

  it('a word is nobody’s own while what says it is in the bin, or is of a conversation there', () => {
    const { id: sessionId } = store.ensureEmptySession();
    const draft = { title: '', enabled: true };
    const { id } = store.saveDocument({ ...draft, sessionId: null, content: 'Zorvex' });
    store.saveDocument({ ...draft, sessionId, content: 'Qorbel' });
    expect(store.ownWordsAmong(['zorvex', 'qorbel'])).toEqual(['zorvex', 'qorbel']);
    store.binDocument(id);
    store.binSessions([sessionId]);
    expect(store.ownWordsAmong(['zorvex', 'qorbel'])).toEqual([]);
    store.restore({ sessionIds: [sessionId], documentIds: [] });
    expect(store.ownWordsAmong(['zorvex', 'qorbel'])).toEqual(['qorbel']);
  });

  it('a word that was added is right from then on, until it is taken back', () => {
    store.learnWord('Wimbra');
    store.learnWord('Wimbra');
    expect(store.learnedWords()).toEqual(['Wimbra']);
    expect(store.ownWordsAmong(['wimbra', 'Wimbr'])).toEqual(['wimbra']);
    store.forgetWord('Wimbra');
    expect(store.ownWordsAmong(['Wimbra'])).toEqual([]);
  });
});
