import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../../shared/models';
import type { BoundStore } from '../operations';
import { forEachRow } from '../database';
import { type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';

let history: TemporaryHistory;
let store: BoundStore;
let session: SessionId;

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
  session = store.ensureEmptySession().id;
});
afterEach(() => history.dispose());

let head: MessageId | null = null;
beforeEach(() => {
  head = null;
});

function say(content: string): MessageId {
  head = store.addQuestion({ sessionId: session, parentId: head, content, system: null }).id;
  return head;
}

const found = (text: string): string[] => store.search(text, 50).messages.map((hit) => hit.snippet.text);
const marked = (text: string): string[][] =>
  store
    .search(text, 50)
    .messages.map(({ snippet }) => snippet.marks.map(([from, to]) => snippet.text.slice(from, to)));

describe('search', () => {
  it('finds all words in any order, newest first, without regard to case and accents', () => {
    say('The silver Honda Civic');
    say('A HONDA, in Silver');
    say('Honda Jazz');
    say('Crème brûlée');
    expect(found('silver honda ')).toEqual(['A HONDA, in Silver', 'The silver Honda Civic']);
    expect(found('creme BRULEE')).toEqual(['Crème brûlée']);
    expect(marked('creme brulee')).toEqual([['Crème', 'brûlée']]);
  });

  it('marks in a text whatever the index finds in it, in any form of a letter', () => {
    const letters = [
      [0xc0, 0x17f],
      [0x386, 0x3ce],
      [0x401, 0x45f],
      [0x1ea0, 0x1eff],
    ]
      .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, index) => from + index))
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /\p{L}/u.test(letter));
    say(letters.map((letter) => `ab${letter}cd`).join(' '));
    const unmarked = letters.flatMap((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return [letter.toUpperCase(), letter.toLowerCase(), letter.normalize('NFD'), plain]
        .flatMap((form) => store.search(`ab${form}cd `, 1).messages)
        .filter(({ snippet }) => snippet.marks.length === 0);
    });
    expect(unmarked).toEqual([]);
  });

  it('tells what was looked for, so that a document shows it wherever it stands now', () => {
    const draft = { sessionId: null, title: 'Cars', enabled: false };
    store.saveDocument({ ...draft, content: 'Scarce goods' });
    const { terms, documents } = store.search('"cars" scarce', 5);
    expect(terms).toEqual([
      { words: 'cars', open: false },
      { words: 'scarce', open: true },
    ]);
    expect(documents.map(({ snippet }) => snippet)).toEqual([{ text: 'Scarce goods', marks: [[0, 6]] }]);
    expect(store.search('cars', 5).documents[0]?.snippet.marks).toEqual([]);
  });

  it('completes the last word, unless it is finished by a space', () => {
    say('Inventory of today');
    expect(found('invent')).toHaveLength(1);
    expect(found('invent ')).toHaveLength(0);
    expect(found('x')).toEqual([]);
  });

  it('finds words in quotation marks only in this order', () => {
    say('price list of March');
    say('list the price');
    expect(found('"price list"')).toEqual(['price list of March']);
    expect(found('price list ')).toHaveLength(2);
  });

  it('finds numbers, codes and words of scripts without spaces', () => {
    say('It costs $25,000 (ref. AB-1234/x)');
    say('東京のホテルを予約する');
    say('ราคาห้องพักต่อคืน');
    expect(found('25,000')).toHaveLength(1);
    expect(found('AB-1234')).toHaveLength(1);
    expect(marked('ホテル')).toEqual([['ホテル']]);
    expect(found('京東')).toEqual([]);
    expect(found('ห้องพัก')).toHaveLength(1);
  });

  it.each([
    ['die Straße am Markt', 'strasse'],
    ['Große Äpfel', 'grosse aepfel'],
    ['gruene Tonne', 'grüne'],
    ['L’été à Ærø', 'ete aero'],
    ['Wi-Fi ist frei', 'wifi'],
    ['wifi ist frei', 'Wi-Fi'],
    ['don’t', 'dont'],
    ['İstanbul, Łódź', 'istanbul lodz'],
    ['Ёлка', 'елка'],
    ['السيّارة الجديدة', 'السياره'],
    ['שָׁלוֹם', 'שלום'],
    ['צה״ל', 'צהל'],
    ['हिन्दी चाँद', 'हिंदी चांद'],
    ['カタカナ', 'ｶﾀｶﾅ'],
    ['かたかな', 'カタカナ'],
    ['Zimmer ١٢٣', '123'],
    ['costs 25,000', '25000'],
    ['costs 25000', '25.000'],
    ['costs 25 000', "25'000"],
    ['Teil AX-2207/B', 'ax2207b'],
    ['Teil AX2207B', 'AX-2207/B'],
    ['Teil AX2207B', 'AX 2207 B'],
    ['06A 115 561 B', '06a115561b'],
    ['a 🥐 and 👩🏽‍🍳', '🥐'],
    ['a 🥐 and 👩🏽‍🍳', '👩‍🍳'],
    ['🇩🇪 here', '🇩🇪'],
    ['한국어'.normalize('NFD'), '한국어'],
  ])('finds in %j, and marks, what is typed as %j', (written, typed) => {
    say('something else');
    say(written);
    for (const text of [typed, `${typed} `]) {
      expect(found(text)).toEqual([written]);
      expect(marked(text)[0]?.length).toBeGreaterThan(0);
    }
  });

  it('looks for the nearest words where nothing is found, and says which', () => {
    say('Winter tyres in stock');
    say('The tyre is old');
    store.saveDocument({ sessionId: null, title: 'Gearbox', content: 'Die Gewährleistung', enabled: true });
    const meant = (text: string): unknown => store.search(text, 5).meant;
    expect(meant('tyers ')).toBe('tyres');
    expect(found('wintr tyers ')).toEqual(['Winter tyres in stock']);
    expect(meant('wintr tyers ')).toBe('Winter tyres');
    for (const text of ['gearbxo ', 'egarbox ', 'gaerbox', 'ggearbox', 'gzearbox', 'zgearbox'])
      expect(meant(text), text).toBe('Gearbox');
    expect(meant('gewehrleistung ')).toBe('Gewährleistung');
    expect(store.search('gearbxo ', 5).documents).toHaveLength(1);
    for (const text of ['tyre ', 'tyres ', 'xylophone ', 'ax2207 ', 'old winter '])
      expect(meant(text)).toBeNull();
  });

  it('takes of two words that are as near the one that begins as it was typed', () => {
    for (const text of ['Atbel', 'Atbel, too', 'A table']) say(text);
    expect(store.search('tabel ', 5).meant).toBe('table');
  });

  it('finds what the person has said to mean the same, and marks it', () => {
    say('The electric one is in the yard');
    say('The diesel is sold');
    expect(found('Stromer')).toEqual([]);
    const words = { sessionId: null, kind: 'words' as const, title: 'Words', enabled: true };
    const { id } = store.saveDocument({
      ...words,
      content: 'Stromer = electric, battery car\nStinker = diesel',
    });
    expect(marked('stromers yard')).toEqual([['electric', 'yard']]);
    expect(found('battery car')).toEqual(['The electric one is in the yard']);
    expect(found('Stinker')).toEqual(['The diesel is sold']);
    store.deleteDocument(id);
    expect(found('Stromer')).toEqual([]);
  });

  it('takes whatever a person types for words, never for a query language', () => {
    say('NEAR the AND gate');
    for (const text of [
      'NEAR(',
      'AND',
      '"',
      '""',
      '*',
      'content:x',
      '-',
      "'; DROP TABLE messages",
      '^near',
    ]) {
      expect(() => store.search(text, 10)).not.toThrow();
    }
    expect(found('AND gate')).toHaveLength(1);
  });

  it('leaves out system messages, which repeat the training texts', () => {
    store.addQuestion({ sessionId: session, parentId: null, content: 'hello', system: 'planted facts' });
    expect(found('planted')).toEqual([]);
  });

  it('finds training texts by title and content, and what they say now', () => {
    const draft = { sessionId: null, title: 'Opening hours', enabled: true };
    const saved = store.saveDocument({ ...draft, content: 'Open on Monday' });
    const documents = (text: string): string[] => store.search(text, 5).documents.map((hit) => hit.title);
    expect(documents('opening')).toEqual(['Opening hours']);
    expect(documents('monday')).toEqual(['Opening hours']);
    store.saveDocument({ ...draft, id: saved.id, content: 'Open on Tuesday' });
    expect(documents('monday')).toEqual([]);
    expect(documents('tuesday')).toEqual(['Opening hours']);
    store.deleteDocument(saved.id);
    expect(documents('tuesday')).toEqual([]);
  });

  it('forgets what was cleared and deleted, to the last word of its index', () => {
    say('plantedword here');
    store.clearConversation(session);
    expect(found('plantedword')).toEqual([]);
    const words = history.db.all<{ block: unknown }>('SELECT block FROM message_terms_data');
    const bytes = Buffer.concat(words.map(({ block }) => Buffer.from(block as Uint8Array)));
    expect(bytes.includes('planted')).toBe(false);
  });

  it('cuts a snippet around the match, between words', () => {
    say(`${'before '.repeat(50)}needle ${'after '.repeat(50)}`);
    const [snippet] = found('needle');
    expect(snippet).toMatch(/^…(before )+needle (after )+after…$/);
    expect(snippet?.length).toBeLessThan(145);
  });

  it('has the newest first in whatever order they were pulled', () => {
    const at = (day: number): string => `2025-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;
    const row = (n: number) => ({
      kind: 'messages' as const,
      row: {
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        session_id: session,
        parent_id: null,
        role: 'user' as const,
        content: `pulled ${String(n)}`,
        status: 'complete' as const,
        error_code: null,
        model: null,
        usage: null,
        created_at: at(n),
        deleted_at: null,
      },
    });
    store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes: [3, 1, 2].map(row) });
    expect(found('pulled')).toEqual(['pulled 3', 'pulled 2', 'pulled 1']);
  });

  it('indexes again what is left when a copy starts anew', () => {
    say('waits to be pushed');
    store.sync.applyPage({ cursor: 9, hasMore: false, reset: true, changes: [] });
    expect(found('pushed')).toHaveLength(1);
  });
});

it('walks a table in batches without missing a row', () => {
  for (let i = 0; i < 1201; i++) {
    history.db.run(`INSERT INTO meta (name, value) VALUES (?, '')`, String(i));
  }
  let rows = 0;
  forEachRow(history.db, 'SELECT rowid AS row_key FROM meta WHERE rowid > ? ORDER BY rowid LIMIT ?', () => {
    rows += 1;
  });
  expect(rows).toBe(1201);
});
