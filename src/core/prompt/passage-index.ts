import { type Database, openMemoryDatabase } from '../store/database';
import type { TrainingDocument } from '../../shared/models';
import { type Passage, cutPassages } from './passages';
import { termsOf } from './terms';

/** A passage and how well it answers: more is better, 0 is not at all. */
export interface RankedPassage {
  readonly documentId: TrainingDocument['id'];
  readonly ordinal: number;
  readonly score: number;
}

export interface RankQuery {
  readonly question: string;
  /** What was asked before: what "and the blue one?" is about. Counts less than the question. */
  readonly before: string;
}

/** Passages of one document that its key has room for. */
const KEYS_PER_DOCUMENT = 2 ** 20;
/** Of a match in the words as written, in their beginnings, and in title or heading. */
const WEIGHTS = '1.0, 0.35, 1.4';
const BEFORE_WEIGHT = 0.25;
/** Words in more passages than this say nothing about which one is meant, where there are others. */
const COMMON_SHARE = 0.25;
/** A question may be a pasted letter; its rarest words say what it is about, and so many matches are enough to choose from. */
const MAX_TERMS = 40;
const MAX_MATCHES = 500;
/** So many words count however common they are; of beginnings none, which only help where words are rare. */
const SURE_TERMS = 2;

interface Indexed {
  readonly key: number;
  readonly title: string;
  readonly content: string;
  readonly passages: readonly Passage[];
}

/**
 * The passages of the person's documents in SQLite's full-text index, ranked by BM25. In memory, made when facts do not fit
 * for the first time, and brought up to date with each question.
 */
export class PassageIndex {
  readonly #db: Database;
  readonly #documents = new Map<TrainingDocument['id'], Indexed>();
  /** How many passages have a word, so that common ones need not be looked up to be left out. */
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  #lastKey = 0;

  constructor() {
    this.#db = openMemoryDatabase();
    this.#db.exec(`
      CREATE VIRTUAL TABLE passages USING fts5(words, stems, heading, content='',
        tokenize="unicode61 remove_diacritics 0");
    `);
  }

  /** Passages in the index. */
  get size(): number {
    let size = 0;
    for (const { passages } of this.#documents.values()) size += passages.length;
    return size;
  }

  /** Makes the index that of these documents. */
  update(documents: readonly TrainingDocument[]): void {
    const wanted = new Map(documents.map((document) => [document.id, document]));
    this.#db.transaction(() => {
      for (const [id, indexed] of this.#documents) {
        const document = wanted.get(id);
        if (document?.content !== indexed.content || document.title !== indexed.title)
          this.#forget(id, indexed);
      }
      for (const document of documents) {
        if (!this.#documents.has(document.id)) this.#add(document);
      }
    });
  }

  /** Those of the documents' passages that share a word with the question, best first. */
  rank(documents: readonly TrainingDocument[], { question, before }: RankQuery): RankedPassage[] {
    const places = new Map(
      documents.map(({ id }, place) => [this.#documents.get(id)?.key ?? 0, { id, place }]),
    );
    const scores = new Map<number, number>();
    for (const [text, weight, matches] of [
      [question, 1, MAX_MATCHES],
      [before, BEFORE_WEIGHT, MAX_MATCHES * BEFORE_WEIGHT],
    ] as const) {
      for (const { rowid, score } of this.#search(text, matches)) {
        scores.set(rowid, (scores.get(rowid) ?? 0) + weight * score);
      }
    }
    return [...scores]
      .flatMap(([rowid, score]) => {
        const found = places.get(Math.floor(rowid / KEYS_PER_DOCUMENT));
        return found ? [{ ...found, ordinal: rowid % KEYS_PER_DOCUMENT, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.place - b.place || a.ordinal - b.ordinal)
      .map(({ id, ordinal, score }) => ({ documentId: id, ordinal, score }));
  }

  close(): void {
    this.#db.close();
  }

  #search(text: string, matches: number): { rowid: number; score: number }[] {
    const { words, stems } = termsOf(text);
    const exact = this.#rarest(words, this.#words, matches, SURE_TERMS);
    const begun = this.#rarest(stems, this.#stems, matches / 2, 0);
    const clauses = [
      ...(exact.length > 0 ? [`{words heading} : (${exact.map(quote).join(' OR ')})`] : []),
      ...(begun.length > 0 ? [`{stems} : (${begun.map(quote).join(' OR ')})`] : []),
    ];
    if (clauses.length === 0) return [];
    return this.#db.all(
      `SELECT rowid, -bm25(passages, ${WEIGHTS}) AS score FROM passages WHERE passages MATCH ?`,
      clauses.join(' OR '),
    );
  }

  /** Without words that nothing has and, where others are left, those that much has. */
  #rarest(
    terms: readonly string[],
    counts: ReadonlyMap<string, number>,
    limit: number,
    sure: number,
  ): string[] {
    const known = [...new Set(terms)]
      .map((term) => ({ term, count: counts.get(term) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1));
    const rare = known.filter(({ count }) => count <= Math.max(1, this.size * COMMON_SHARE));
    let matches = 0;
    return (rare.length > 0 ? rare : known)
      .slice(0, MAX_TERMS)
      .filter(({ count }, place) => {
        matches += count;
        return place < sure || matches <= limit;
      })
      .map(({ term }) => term);
  }

  #add(document: TrainingDocument): void {
    this.#lastKey += 1;
    const { id, title, content } = document;
    const indexed: Indexed = { key: this.#lastKey, title, content, passages: cutPassages(content) };
    this.#documents.set(id, indexed);
    for (const passage of indexed.passages) this.#write(indexed, passage, 1);
  }

  #forget(id: TrainingDocument['id'], indexed: Indexed): void {
    for (const passage of indexed.passages) this.#write(indexed, passage, -1);
    this.#documents.delete(id);
  }

  /** To forget, the index is told the very words again: only then are its averages those of what is left. */
  #write(indexed: Indexed, passage: Passage, step: 1 | -1): void {
    const { words, stems, heading } = indexedTerms(indexed, passage);
    count(this.#words, [...words, ...heading], step);
    count(this.#stems, stems, step);
    this.#db.run(
      step === 1
        ? 'INSERT INTO passages (rowid, words, stems, heading) VALUES (?, ?, ?, ?)'
        : `INSERT INTO passages (passages, rowid, words, stems, heading) VALUES ('delete', ?, ?, ?, ?)`,
      indexed.key * KEYS_PER_DOCUMENT + passage.ordinal,
      words.join(' '),
      stems.join(' '),
      heading.join(' '),
    );
  }
}

function indexedTerms({ title, content }: Indexed, { start, end, context }: Passage) {
  const text = termsOf(content.slice(start, end));
  const heading = termsOf(`${title} ${context}`);
  return { words: text.words, stems: [...text.stems, ...heading.stems], heading: heading.words };
}

function count(counts: Map<string, number>, terms: readonly string[], step: 1 | -1): void {
  for (const term of new Set(terms)) {
    const now = (counts.get(term) ?? 0) + step;
    if (now === 0) counts.delete(term);
    else counts.set(term, now);
  }
}

const quote = (term: string): string => `"${term.replaceAll('"', '')}"`;
