import { type Column, isMeasured, readTable } from '../../shared/tables/columns';
import type { Thesaurus } from '../../shared/thesaurus/thesaurus';
import { fold } from '../../shared/fold';
import { conceptOf, KNOWN_WORDS, MAX_PHRASE, SAME_VALUE, VALUE_WORDS } from './lexicon';
import type { NamedTable } from './look-up';
import { wholeOf } from '../../shared/written-forms';
import { isSlip, phraseOf, stemOf, tokensOf, wordingOf } from './tokens';
import type { Concept } from './words/words';

/** A value of a column that a phrase names: the whole of it, or words in it. */
interface Place {
  readonly column: Column;
  readonly isWhole: boolean;
  /** The value, or those words of it, as they are written. */
  readonly words: ReadonlySet<string>;
}

interface MeantValue {
  readonly column: Column;
  readonly written: string;
}

interface Meanings {
  readonly columns: ReadonlyMap<number, readonly Column[]>;
  readonly values: ReadonlyMap<number, readonly MeantValue[]>;
}

/** Columns with more or longer values hold prose, whose words say nothing of what is asked. */
const MAX_VALUES = 5_000;
const MAX_VALUE_CHARS = 60;
const MAX_VALUE_WORDS = 8;
const MIN_SLIP_CHARS = 5;

/** What a table's words are: its values, its columns and what it is about. */
export class Vocabulary {
  readonly table: NamedTable;
  readonly #values = new Map<string, Map<Column, { whole: Set<string>; part: Set<string> }>>();
  readonly #words = new Set<string>(VALUE_WORDS);
  readonly #columns = new Map<Concept, Column[]>();
  readonly #names = new Map<string, Column>();
  readonly #about = new Set<Concept>();
  readonly #thesaurus: Thesaurus;
  /** Columns and values by what they mean; made with the first word that nothing else knows. */
  #meanings: Meanings | null = null;

  constructor(title: string, content: string, thesaurus: Thesaurus) {
    this.#thesaurus = thesaurus;
    this.table = { title, ...readTable(content) };
    for (const word of tokensOf(title)) this.#note(wordingOf([word]));
    for (const column of this.table.columns) {
      const name = tokensOf(column.name);
      this.#names.set(wordingOf(name), column);
      for (let from = 0; from < name.length; from += 1) {
        for (let to = from + 1; to <= name.length; to += 1) {
          const concept = conceptOf(wordingOf(name.slice(from, to)));
          if (concept === undefined) continue;
          this.#about.add(concept);
          const known = this.#columns.get(concept) ?? [];
          if (!known.includes(column)) this.#columns.set(concept, [...known, column]);
        }
      }
      if (!isMeasured(column)) this.#takeValues(column);
    }
    const has = (concept: Concept): boolean => this.#about.has(concept);
    if (has('mileage') || has('fuel')) this.#about.add('car');
    if (has('beds')) this.#about.add('room');
    if (has('duration') && has('doctor')) this.#about.add('service');
    if (has('stock') && !has('car')) this.#about.add('product');
  }

  /** Whether its rows are such things. */
  isAbout(concept: Concept): boolean {
    return this.#about.has(concept);
  }

  named(phrase: string): Column | undefined {
    return this.#names.get(phrase);
  }

  /** The column of a concept, where there is one that can be compared or grouped by. */
  columnOf(concept: Concept): Column | null {
    const columns = this.#columns.get(concept) ?? [];
    if (columns.length > 0) return columns[0] ?? null;
    if (concept !== 'price') return null;
    const money = this.table.columns.filter(({ type }) => type === 'money');
    return money.length === 1 ? (money[0] ?? null) : null;
  }

  /** Where a phrase is a value, in the table's language or another; empty where nothing is meant by it. */
  places(phrase: string): Place[] {
    const name = SAME_VALUE.get(phrase);
    const all = [phrase, wholeOf(phrase) ?? phrase, ...(name === undefined ? [] : phrasesFor(name))];
    const found = new Map<Column, { whole: Set<string>; part: Set<string> }>();
    for (const each of all) {
      for (const [column, { whole, part }] of this.#values.get(each) ?? []) {
        const known = found.get(column) ?? { whole: new Set(), part: new Set() };
        for (const word of whole) known.whole.add(word);
        for (const word of part) known.part.add(word);
        found.set(column, known);
      }
    }
    return [...found].map(([column, { whole, part }]) => {
      const isWhole = whole.size > 0 && part.size === 0;
      return { column, isWhole, words: isWhole ? whole : new Set([...whole, ...part]) };
    });
  }

  /** The one column that is called by another word for this; null where there is none or several. */
  columnLike(text: string): Column | null {
    const columns = this.#meantBy(text, ({ columns: known }) => known);
    const [only] = columns;
    return columns.size === 1 ? (only ?? null) : null;
  }

  /** The values of one column that are other words for this; null where there are none, or in several columns. */
  valuesLike(text: string): { readonly column: Column; readonly words: readonly string[] } | null {
    const values = [...this.#meantBy(text, ({ values: known }) => known)];
    const [column, ...others] = new Set(values.map((value) => value.column));
    return column && others.length === 0 ? { column, words: values.map(({ written }) => written) } : null;
  }

  #meantBy<T>(text: string, known: (meanings: Meanings) => ReadonlyMap<number, readonly T[]>): Set<T> {
    const concepts = this.#thesaurus.meaningsOf(text);
    if (concepts.length === 0) return new Set();
    const all = known((this.#meanings ??= this.#readMeanings()));
    return new Set(concepts.flatMap((concept) => all.get(concept) ?? []));
  }

  #readMeanings(): Meanings {
    const columns = new Map<number, Column[]>();
    const values = new Map<number, MeantValue[]>();
    const note = <T>(lists: Map<number, T[]>, text: string, value: T): void => {
      for (const concept of this.#thesaurus.meaningsOf(text)) {
        lists.set(concept, [...(lists.get(concept) ?? []), value]);
      }
    };
    for (const column of this.table.columns) {
      note(columns, fold(column.name), column);
      if (isMeasured(column) || column.type === 'code' || column.written.length > MAX_VALUES) continue;
      for (const [code, value] of column.folded.entries()) {
        if (value.length <= MAX_VALUE_CHARS)
          note(values, value, { column, written: column.written[code] ?? '' });
      }
    }
    return { columns, values };
  }

  /** The one word of the table that this one was meant to be; null where there is none or several. */
  corrected(word: string): string | null {
    if (word.length < MIN_SLIP_CHARS || /\d/.test(word) || KNOWN_WORDS.has(word)) return null;
    const meant = new Set<string>();
    for (const known of this.#words) if (isSlip(word, known)) meant.add(stemOf(known));
    const [only] = meant;
    return meant.size === 1 && only !== undefined && this.places(only).length > 0 ? only : null;
  }

  #note(word: string): void {
    const concept = conceptOf(word);
    if (concept !== undefined) this.#about.add(concept);
  }

  #takeValues(column: Column): void {
    const isProse =
      column.written.length > MAX_VALUES || column.folded.some((value) => value.length > 4 * MAX_VALUE_CHARS);
    const isWholeOnly = isProse || column.type === 'code';
    for (const [code, value] of column.folded.entries()) {
      if (value === '' || value.length > MAX_VALUE_CHARS) continue;
      const tokens = tokensOf(value);
      if (tokens.length === 0 || tokens.length > MAX_VALUE_WORDS) continue;
      this.#add(phraseOf(tokens), column, 'whole', column.written[code] ?? '');
      const joined = wholeOf(value);
      if (joined !== null) this.#add(joined, column, 'whole', column.written[code] ?? '');
      if (isWholeOnly) continue;
      for (const { text } of tokens) if (text.length >= MIN_SLIP_CHARS) this.#words.add(text);
      for (let from = 0; from < tokens.length; from += 1) {
        for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_PHRASE); to += 1) {
          const part = tokens.slice(from, to);
          if (part.length === tokens.length || !part.some(({ text }) => /\p{L}{3}/u.test(text))) continue;
          this.#add(phraseOf(part), column, 'part', part.map(({ text }) => text).join(' '));
        }
      }
    }
  }

  #add(phrase: string, column: Column, kind: 'whole' | 'part', words: string): void {
    const columns = this.#values.get(phrase) ?? new Map<Column, { whole: Set<string>; part: Set<string> }>();
    this.#values.set(phrase, columns);
    const known = columns.get(column) ?? { whole: new Set(), part: new Set() };
    columns.set(column, known);
    known[kind].add(words);
  }
}

const phrasesFor = (name: string): string[] =>
  [...SAME_VALUE].flatMap(([phrase, same]) => (same === name ? [phrase] : []));
