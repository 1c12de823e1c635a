import { type Column, isMeasured, readTable } from '../../shared/tables/columns';
import { stemOf as rootOf } from '../../shared/stem';
import { type Unit, unitOf } from '../../shared/values/units';
import { conceptOf, KNOWN_WORDS, MAX_PHRASE, SAME_VALUE, VALUE_WORDS } from './lexicon';
import { THINGS } from './items';
import type { NamedTable } from './look-up';
import { type Meanings } from './meanings';
import { wholeOf } from '../../shared/written-forms';
import { isSlip, phraseOf, sharedEndings, stemOf, type Token, tokensOf, wordingOf } from './tokens';
import type { Concept } from './words/words';

/** A value of a column that a phrase names: the whole of it, or words in it. */
export interface Place {
  readonly column: Column;
  readonly isWhole: boolean;
  /** The value, or those words of it, as they are written. */
  readonly words: ReadonlySet<string>;
}

/** Columns with more or longer values hold prose, whose words say nothing of what is asked. */
const MAX_VALUES = 5_000;
const MAX_VALUE_CHARS = 60;
const MAX_VALUE_WORDS = 8;
const MIN_SLIP_CHARS = 5;
/** Columns with more values name things rather than kinds of them: what their words mean says nothing. */
const MAX_KINDS = 300;
const MIN_MEANING_CHARS = 3;
/** What is put before a word in German and computes. */
const COMPUTES = /^(?:durchschnitt|gesamt|mindest|hochst|maximal|minimal|summen)/;
/** Of values, so that they name the rows. */
const NAME_SHARE = 0.8;

interface Written {
  readonly whole: Set<string>;
  readonly part: Set<string>;
}
type Words = Map<Column, Written>;

/** What a table's words are: its values, its columns and what it is about. */
export class Vocabulary {
  readonly table: NamedTable;
  readonly meanings: Meanings;
  readonly #values = new Map<string, Words>();
  /** By what they mean. */
  readonly #meant = new Map<number, Words>();
  readonly #words = new Set<string>(VALUE_WORDS);
  readonly #columns = new Map<Concept, Column[]>();
  readonly #names = new Map<string, Column>();
  /** Roots and meanings of the words of names. */
  readonly #nameRoots = new Map<string, Set<Column>>();
  readonly #nameMeanings = new Map<number, Set<Column>>();
  readonly #about = new Set<Concept>();
  /** Roots and meanings of what its rows are called. */
  readonly #things = new Set<string | number>();

  constructor(title: string, content: string, meanings: Meanings) {
    this.meanings = meanings;
    this.table = { title, ...readTable(content) };
    this.#callsRows(tokensOf(title));
    for (const [place, column] of this.table.columns.entries()) {
      const name = tokensOf(column.name.replaceAll('_', ' '));
      this.#takeName(column, name);
      if (!isMeasured(column)) this.#takeValues(column);
      const isName =
        place === 0 ||
        (column.type === 'text' &&
          column.written.length > this.table.rows * NAME_SHARE &&
          !column.folded.includes(''));
      if (isName) this.#callsRows(name);
    }
    const has = (concept: Concept): boolean => this.#columns.has(concept);
    if (has('mileage') || has('fuel')) this.#about.add('car');
    if (has('beds')) this.#about.add('room');
    if (has('duration') && has('doctor')) this.#about.add('service');
    if (has('stock') && !this.#about.has('car')) this.#about.add('product');
    const hasNamed = (word: string): boolean =>
      this.meanings.ofWord(word).some((meaning) => this.#nameMeanings.has(meaning));
    const works = ['salary', 'department', 'employee', 'position', 'hired'].some(hasNamed);
    const isOfPeople = this.table.columns.some(
      ({ name, type }) =>
        type === 'text' &&
        /^(?:(?:full|first|last) ?)?(?:name|nombre|nom|nachname|vorname|الاسم|اسم)$/i.test(name.trim()),
    );
    if (works && isOfPeople) this.#about.add('person');
    // Flats and houses are homes, of whichever kind.
    const isOfHomes = ['flat', 'house'].some((word) =>
      meanings.asWhole([word]).some((each) => this.#meant.has(each)),
    );
    if (isOfHomes) this.#callsRowsAs('accommodation');
    const isOfTreatments = this.meanings.asWhole(['treatment']).some((each) => this.#things.has(each));
    if (isOfTreatments) this.#about.add('service');
    const isOfLessons = ['subject', 'class'].some(hasNamed) && hasNamed('teacher');
    if (isOfLessons) this.#callsRowsAs('lesson');
  }

  /** Whether its rows are such things. */
  isAbout(concept: Concept): boolean {
    return this.#about.has(concept);
  }

  /** Whether rows are called so. */
  isThing(words: readonly Token[]): boolean {
    const texts = words.map(({ text }) => text);
    // What a compound says beside its last part is asked for: “Küchenartikel” are not all articles.
    const meanings = this.meanings.asWhole(texts);
    return this.#things.has(rootsOf(texts)) || meanings.some((each) => this.#things.has(each));
  }

  named(phrase: string): Column | undefined {
    return this.#names.get(phrase);
  }

  /** The columns whose names have such words. */
  columnsWith(words: readonly Token[]): ReadonlySet<Column> {
    return this.#nameRoots.get(rootsOf(words.map(({ text }) => text))) ?? new Set();
  }

  /** The columns whose names have such words, or words that mean the same. */
  columnsFor(words: readonly Token[]): ReadonlySet<Column> {
    const texts = words.map(({ text }) => text);
    const found = new Set(this.columnsWith(words));
    // “Durchschnittsgehalt” says more than its last part.
    const isComputed = texts.some(
      (text) => COMPUTES.test(text) && this.meanings.asWhole([text]).length === 0,
    );
    if (texts.join('').length < MIN_MEANING_CHARS || isComputed) return found;
    const meant = this.meanings
      .ofPhrase(texts)
      .flatMap((meaning) => [...(this.#nameMeanings.get(meaning) ?? [])]);
    // “Küchenartikel” says more than its last part, too, where that names texts.
    const isCompound = this.meanings.asWhole(texts).length === 0;
    if (isCompound && !meant.every(isMeasured)) return found;
    for (const column of meant) if (!this.isOther(words, column)) found.add(column);
    return found;
  }

  /** Whether a column is called by another compound, so that it is not what this word names: no net price is gross. */
  isOther([word, ...others]: readonly Token[], { name }: Column): boolean {
    if (!word || others.length > 0 || this.columnsWith([word]).size > 0) return false;
    return tokensOf(name.replaceAll('_', ' '))
      .flatMap(({ text }) => sharedEndings(word.text, text))
      .some((ending) => this.meanings.asWhole([ending]).length > 0);
  }

  /** The columns of a concept. */
  columnsOf(concept: Concept): readonly Column[] {
    const columns = this.#columns.get(concept) ?? [];
    if (columns.length > 0) return columns;
    return concept === 'price' ? this.table.columns.filter(({ type }) => type === 'money') : [];
  }

  /** The one column of a concept; null where there is none or several could be meant. */
  columnOf(concept: Concept): Column | null {
    const columns = this.columnsOf(concept);
    const [first] = columns;
    if (columns.length <= 1) return first ?? null;
    const plain = columns.filter(({ name }) => conceptOf(wordingOf(tokensOf(name))) === concept);
    return plain.length === 1 ? (plain[0] ?? null) : null;
  }

  /** Where a phrase is a value, in the table's language or another; empty where nothing is meant by it. */
  places(phrase: string): Place[] {
    const name = SAME_VALUE.get(phrase);
    const all = [phrase, wholeOf(phrase) ?? phrase, ...(name === undefined ? [] : phrasesFor(name))];
    return placesIn(all.flatMap((each) => this.#values.get(each) ?? []));
  }

  /** Where a value means the same as a phrase. */
  placesMeaning(words: readonly Token[]): Place[] {
    const texts = words.map(({ text }) => text);
    if (texts.join('').length < MIN_MEANING_CHARS) return [];
    return placesIn(this.meanings.ofPhrase(texts).flatMap((meaning) => this.#meant.get(meaning) ?? []));
  }

  /** The one word of the table that this one was meant to be; null where there is none or several. */
  corrected(word: string): string | null {
    if (word.length < MIN_SLIP_CHARS || /\d/.test(word) || KNOWN_WORDS.has(word)) return null;
    const meant = new Map<string, string>();
    for (const known of this.#words) if (isSlip(word, known)) meant.set(stemOf(known), known);
    const [only] = meant.values();
    return meant.size === 1 ? (only ?? null) : null;
  }

  /** The columns whose names mean the same as such words. */
  columnsMeaning(words: string): readonly Column[] {
    return this.table.columns.filter((column) =>
      this.meanings.asWhole([words]).some((meaning) => this.#nameMeanings.get(meaning)?.has(column)),
    );
  }

  /** The columns of times of the day. */
  get times(): readonly Column[] {
    return this.table.columns.filter(({ type }) => type === 'time');
  }

  /** Measured columns whose numbers are in such a unit, or are said to be by a word of their name. */
  inUnit(unit: Unit): Column[] {
    const measured = this.table.columns.filter(isMeasured);
    const own = measured.filter((column) => column.unit?.dimension === unit.dimension);
    if (own.length > 0) return own;
    return measured.filter(
      (column) =>
        column.unit === null &&
        column.type === 'number' &&
        tokensOf(column.name.replaceAll('_', ' ')).some(({ text }) => isUnitWord(text, unit)),
    );
  }

  #callsRows(words: readonly Token[]): void {
    this.#things.add(rootsOf(words.map(({ text }) => text)));
    for (const word of words) {
      const concept = conceptOf(wordingOf([word]));
      if (concept !== undefined) this.#about.add(concept);
      this.#things.add(rootsOf([word.text]));
      for (const meaning of this.meanings.ofWord(word.text)) this.#things.add(meaning);
    }
  }

  #callsRowsAs(word: string): void {
    for (const meaning of this.meanings.asWhole([word])) this.#things.add(meaning);
  }

  #takeName(column: Column, name: readonly Token[]): void {
    this.#names.set(wordingOf(name), column);
    // What a name means as a whole, its words do not mean by themselves.
    const isPhrase = name.length > 1 && this.meanings.ofPhrase(name.map(({ text }) => text)).length > 0;
    for (let from = 0; from < name.length; from += 1) {
      for (let to = from + 1; to <= name.length; to += 1) {
        const part = name.slice(from, to);
        const concept = conceptOf(wordingOf(part));
        // A “Leistung” in kilowatts is no service.
        if (concept !== undefined && !(THINGS.has(concept) && column.unit !== null)) {
          if (!isMeasured(column)) this.#about.add(concept);
          const known = this.#columns.get(concept) ?? [];
          if (!known.includes(column)) this.#columns.set(concept, [...known, column]);
        }
        const texts = part.map(({ text }) => text);
        if (texts.length === 1 && !/\p{L}{2}/u.test(texts[0] ?? '')) continue;
        addTo(this.#nameRoots, rootsOf(texts), column);
        if (isPhrase && part.length < name.length) continue;
        for (const meaning of this.meanings.ofPhrase(texts)) addTo(this.#nameMeanings, meaning, column);
      }
    }
    for (const { text } of name) if (text.length >= MIN_SLIP_CHARS) this.#words.add(text);
  }

  #takeValues(column: Column): void {
    const isProse =
      column.written.length > MAX_VALUES || column.folded.some((value) => value.length > 4 * MAX_VALUE_CHARS);
    const isWholeOnly = isProse || column.type === 'code' || column.type === 'yes_no';
    const hasKinds = !isWholeOnly && column.written.length <= MAX_KINDS;
    if (column.type === 'yes_no') return;
    for (const [code, value] of column.folded.entries()) {
      if (value === '' || value.length > MAX_VALUE_CHARS) continue;
      const tokens = tokensOf(value);
      if (tokens.length === 0 || tokens.length > MAX_VALUE_WORDS) continue;
      const written = column.written[code] ?? '';
      add(this.#values, phraseOf(tokens), column, 'whole', written);
      const joined = wholeOf(value);
      if (joined !== null) add(this.#values, joined, column, 'whole', written);
      if (isWholeOnly) continue;
      if (hasKinds) this.#takeMeanings(column, tokens, 'whole', written);
      for (const { text } of tokens) if (text.length >= MIN_SLIP_CHARS) this.#words.add(text);
      for (let from = 0; from < tokens.length; from += 1) {
        for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_PHRASE); to += 1) {
          const part = tokens.slice(from, to);
          if (part.length === tokens.length || !part.some(({ text }) => /\p{L}{3}/u.test(text))) continue;
          const words = part.map(({ text }) => text).join(' ');
          add(this.#values, phraseOf(part), column, 'part', words);
          if (hasKinds) this.#takeMeanings(column, part, 'part', words);
        }
      }
    }
  }

  #takeMeanings(column: Column, tokens: readonly Token[], kind: 'whole' | 'part', written: string): void {
    const texts = tokens.map(({ text }) => text);
    if (texts.length > 3) return;
    const meanings = this.meanings.asWhole(texts);
    for (const meaning of meanings) add(this.#meant, meaning, column, kind, written);
  }
}

const rootsOf = (words: readonly string[]): string => words.map(rootOf).join(' ');

/** “Wochenstunden” are hours. */
function isUnitWord(word: string, unit: Unit): boolean {
  for (let from = 0; word.length - from >= MIN_MEANING_CHARS + 1 || from === 0; from += 1) {
    const own = unitOf(word.slice(from));
    if (own?.dimension === unit.dimension && own.factor === unit.factor) return true;
  }
  return false;
}

function placesIn(found: readonly Words[]): Place[] {
  const byColumn: Words = new Map();
  for (const words of found) {
    for (const [column, { whole, part }] of words) {
      const known = byColumn.get(column) ?? { whole: new Set(), part: new Set() };
      for (const word of whole) known.whole.add(word);
      for (const word of part) known.part.add(word);
      byColumn.set(column, known);
    }
  }
  return [...byColumn].map(([column, { whole, part }]) => {
    const isWhole = whole.size > 0 && part.size === 0;
    return { column, isWhole, words: isWhole ? whole : new Set([...whole, ...part]) };
  });
}

function add<K>(to: Map<K, Words>, key: K, column: Column, kind: 'whole' | 'part', words: string): void {
  const columns: Words = to.get(key) ?? new Map<Column, Written>();
  to.set(key, columns);
  const known = columns.get(column) ?? { whole: new Set(), part: new Set() };
  columns.set(column, known);
  known[kind].add(words);
}

function addTo<K>(to: Map<K, Set<Column>>, key: K, column: Column): void {
  const columns = to.get(key);
  if (columns) columns.add(column);
  else to.set(key, new Set([column]));
}

const phrasesFor = (name: string): string[] =>
  [...SAME_VALUE].flatMap(([phrase, same]) => (same === name ? [phrase] : []));
