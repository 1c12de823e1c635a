import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_SEARCH_CHARS } from '../../../shared/limits';
import type { SessionId } from '../../../shared/models';
import type { BoundStore } from '../operations';
import { type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';
import { writeMessage } from '../text-rows';

let history: TemporaryHistory;
let store: BoundStore;
let cars: SessionId;
let bikes: SessionId;

/** A Wednesday. */
const NOW = new Date(2026, 2, 18, 15, 30);
const at = (month: number, day: number): string => new Date(2026, month - 1, day, 12).toISOString();

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
  cars = conversation('Cars in stock');
  bikes = conversation('Bicycles');
  write(cars, 'user', 'A red car for me', at(1, 5));
  write(cars, 'assistant', 'The **red** car costs 5 * 3', at(3, 10));
  write(cars, 'user', 'A blue car', at(3, 17));
  write(bikes, 'user', 'A red bicycle', at(3, 18));
  write(bikes, 'assistant', 'No red one', at(3, 18));
});
afterEach(() => history.dispose());

function conversation(title: string): SessionId {
  const { id } = store.ensureEmptySession();
  store.updateSession(id, { title });
  // One that holds something is no longer the empty one.
  write(id, 'system', 'Instructions', at(1, 1));
  return id;
}

let count = 0;
function write(
  session_id: SessionId,
  role: 'user' | 'assistant' | 'system',
  content: string,
  created_at: string,
): void {
  count += 1;
  writeMessage(history.db, {
    ...{ session_id, role, content, created_at, parent_id: null, status: 'complete', error_code: null },
    ...{
      id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
      model: null,
      usage: null,
      reasoning: null,
    },
  });
}

const results = (text: string, unread: SessionId[] = []) => store.search(text, 50, unread, NOW);
const found = (text: string, unread: SessionId[] = []): string[] =>
  results(text, unread).messages.map((hit) => hit.snippet.text);

describe('search with filters', () => {
  it.each([
    ['red from:me', ['A red bicycle', 'A red car for me']],
    ['red from:assistant', ['No red one', 'The red car costs 5 * 3']],
    ['red -from:me', ['No red one', 'The red car costs 5 * 3']],
    ['from:me from:assistant on:today', ['No red one', 'A red bicycle']],
    ['red in:"cars"', ['The red car costs 5 * 3', 'A red car for me']],
    ['red -in:"cars"', ['No red one', 'A red bicycle']],
    ['in:"cars" in:Bicycles red from:me', ['A red bicycle', 'A red car for me']],
    ['red on:today', ['No red one', 'A red bicycle']],
    ['car on:yesterday', ['A blue car']],
    ['car after:February', ['A blue car', 'The red car costs 5 * 3']],
    ['car before:2026-03', ['A red car for me']],
    ['car on:last week', ['The red car costs 5 * 3']],
    ['car -on:last week', ['A blue car', 'A red car for me']],
    ['car -red', ['A blue car']],
    ['car -"blue car" from:me', ['A red car for me']],
    ['-red', ['A blue car']],
    ['-car from:me', ['A red bicycle']],
    ['is:pinned red', ['No red one', 'A red bicycle']],
    ['-is:pinned from:me', ['A blue car', 'A red car for me']],
    ['is:archived', ['A blue car', 'The red car costs 5 * 3', 'A red car for me']],
    ['is:archived is:pinned', []],
    ['is:unread from:me', ['A blue car', 'A red car for me']],
    ['in:facts red', []],
  ])('%s', (text, texts) => {
    store.updateSession(bikes, { pinned: true });
    store.updateSession(cars, { archived: true });
    expect(found(text, [cars])).toEqual(texts);
  });

  it.each([700, 5_100])('answers the same where conversations hold %i messages', (many) => {
    history.db.transaction(() => {
      for (let n = 0; n < many; n += 1) write(cars, 'user', `Number ${String(n)}`, at(2, 1));
    });
    expect(found('red in:"cars"')).toEqual(['The red car costs 5 * 3', 'A red car for me']);
    expect(found('in:"cars" -number')).toEqual(['A blue car', 'The red car costs 5 * 3', 'A red car for me']);
    expect(found('in:"cars" from:me on:2026-02 -red')).toHaveLength(50);
    expect(found('number -on:2026-02 in:cars')).toEqual([]);
    expect(found('-number -bicycle from:me')).toEqual(['A blue car', 'A red car for me']);
  });

  it('leaves documents that were changed then, are called so, or are of such a conversation', () => {
    const draft = { enabled: true, content: 'Red paint' };
    store.saveDocument({ ...draft, sessionId: null, title: 'Paints' });
    store.saveDocument({ ...draft, sessionId: cars, title: 'Only here' });
    const documents = (text: string): string[] =>
      store
        .search(text, 50)
        .documents.map(({ title }) => title)
        .sort();
    expect(documents('red')).toEqual(['Only here', 'Paints']);
    expect(documents('in:facts')).toEqual(['Only here', 'Paints']);
    expect(documents('red in:messages')).toEqual([]);
    expect(documents('red from:me')).toEqual([]);
    expect(documents('in:paints')).toEqual(['Paints']);
    expect(documents('in:"cars"')).toEqual(['Only here']);
    expect(documents('red after:2024')).toEqual(['Only here', 'Paints']);
    expect(documents('red before:2020')).toEqual([]);
    expect(documents('-paint in:facts')).toEqual([]);
    store.updateSession(cars, { pinned: true });
    expect(documents('red is:pinned')).toEqual(['Only here']);
  });

  it('says that there may be more where it does not look on', () => {
    history.db.transaction(() => {
      for (let n = 0; n < 16_000; n += 1) write(bikes, 'user', 'Helmet', at(4, 1));
    });
    expect(results('-helmet')).toMatchObject({ messages: [], hasMore: true });
    expect(results('-helmet from:assistant')).toMatchObject({ messages: [{}, {}], hasMore: false });
  });

  it('goes by the time that the server set right', () => {
    const { id } = store.addQuestion({ sessionId: cars, parentId: null, content: 'Late', system: null });
    store.sync.acknowledge(store.sync.pending(100).map(({ sequence }) => sequence));
    const { role, content, status } = store.getMessage(cars, id);
    const row = { id, session_id: cars, parent_id: null, role, content, status, created_at: at(2, 3) };
    const none = { error_code: null, model: null, usage: null, deleted_at: null };
    const changes = [{ kind: 'messages' as const, row: { ...row, ...none } }];
    store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes });
    expect(found('late on:2026-02')).toEqual(['Late']);
    expect(found('late -on:2026-02')).toEqual([]);
    expect(found('from:me in:cars')).toEqual(['A blue car', 'Late', 'A red car for me']);
    store.deleteMessage(cars, id);
    expect(found('late')).toEqual([]);
  });

  it('takes a title for words where what is called so went with its conversation', () => {
    store.saveDocument({ enabled: true, content: 'Red paint', sessionId: cars, title: 'Paints' });
    store.binSessions([cars]);
    expect(results('in:paints').untitled).toEqual(['paints']);
    expect(store.search('in:facts after:2024', 50).documents).toEqual([]);
  });

  it('takes a title that nothing has for words, and says so', () => {
    expect(results('in:bicycle red').untitled).toEqual([]);
    expect(results('in:stock').untitled).toEqual([]);
    expect(found('in:blue')).toEqual(['A blue car']);
    expect(results('in:blue').untitled).toEqual(['blue']);
  });

  it('corrects words and keeps the filters', () => {
    expect(results('bicylce from:me')).toMatchObject({ meant: 'bicycle', messages: [{ role: 'user' }] });
    expect(results('bicylce from:assistant').meant).toBeNull();
  });

  it('never throws, whatever the dates', () => {
    for (const text of ['on:0000', 'before:9999', 'after:9999-12-31', '-on:9999', 'in:"%_\'" -"'])
      expect(() => results(text)).not.toThrow();
    expect(found('after:9999')).toEqual([]);
  });
});

it('never throws, whatever is typed', () => {
  const pieces = fc.constantFrom(
    '"',
    '-',
    '*',
    '(',
    ')',
    '\0',
    '^',
    ' OR ',
    ' NOT ',
    'NEAR(',
    'in:',
    'on:',
    'red',
    '-red',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      results(text.slice(0, MAX_SEARCH_CHARS));
    }),
    { numRuns: 500 },
  );
});

describe('a hit', () => {
  const snippet = (text: string, words: string): string => {
    write(cars, 'assistant', text, at(4, 1));
    const [hit] = store.search(words, 1).messages;
    const { text: shown = '', marks = [] } = hit?.snippet ?? {};
    return marks
      .toReversed()
      .reduce(
        (marked, [from, to]) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
        shown,
      );
  };

  it.each([
    ['The **zebra** is `here`', 'zebra', 'The [zebra] is here'],
    ['Two **ze**bras', 'two', '[Two] zebras'],
    ['# Zebra\n\n- [ ] one\n* two\n> three', 'zebra', '[Zebra] one two three'],
    ['| Animal | Count |\n|---|--:|\n| zebra | 3 |', 'zebra', 'Animal · Count [zebra] · 3'],
    ['See [the zebra](https://a.example/b) ~~now~~', 'zebra', 'See the [zebra] now'],
    ['See [this](https://zebra.example)', 'zebra', 'See [this](https://[zebra].example)'],
    ['```js\nzebra * 2\n```', 'zebra', '[zebra] * 2'],
    ['zebra_crossing and 2 * 3', 'crossing', 'zebra_[crossing] and 2 * 3'],
  ])('%j is shown as it is read', (text, words, shown) => {
    expect(snippet(text, words)).toBe(shown);
  });

  it('far inside of a text is cut on both sides', () => {
    const shown = snippet(`${'**before** '.repeat(200)}zebra ${'**after** '.repeat(200)}`, 'zebra');
    expect(shown).toMatch(/^…(before )+\[zebra\] (after )+after…$/);
    expect(shown.length).toBeLessThan(150);
  });

  it('shows a question as it was typed', () => {
    expect(found('costs from:assistant')).toEqual(['The red car costs 5 * 3']);
    write(bikes, 'user', 'Is **this** bold?', at(4, 2));
    expect(found('bold')).toEqual(['Is **this** bold?']);
  });
});
