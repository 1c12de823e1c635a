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

  it('a word that was added is right from then on, until it is taken back', () => {
    store.learnWord('Wimbra');
    store.learnWord('Wimbra');
    expect(store.learnedWords()).toEqual(['Wimbra']);
    expect(store.ownWordsAmong(['wimbra', 'Wimbr'])).toEqual(['wimbra']);
    store.forgetWord('Wimbra');
    expect(store.ownWordsAmong(['Wimbra'])).toEqual([]);
  });
});
