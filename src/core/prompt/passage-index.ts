import { fold } from '../../shared/fold';
import type { TrainingDocument } from '../../shared/models';
import { type Thesaurus, thesaurusWith } from '../../shared/thesaurus/thesaurus';
import { cutPassages } from './passages';
import { NearWords } from './near-words';
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

/** Of a term among the words as written, among their beginnings, and in title or heading. */
const WORD_WEIGHT = 1;
const STEM_WEIGHT = 0.35;
const HEADING_WEIGHT = 1.4;
/** Of what else is said of the same thing, in whatever language. */
const CONCEPT_WEIGHT = 0.6;
/** Of what is only near that, against it. */
const NEAR_SHARE = 0.3;
const BEFORE_WEIGHT = 0.25;
/** BM25's usual constants: how soon a repeated term adds nothing more, and how much a long passage counts as long. */
const K1 = 1.2;
const B = 0.75;
/** More than BM25's 1: what is near in meaning counts little, and must not come after what every sentence has. */
const RARITY_POWER = 1.5;
/** A question may be a pasted letter: its rarest terms say what it is about, and what is near them only where there is room. */
const MAX_TERMS = 80;

/** The postings of all terms of a document one after the other; those of term `n` begin at `starts[n]`. */
interface Postings {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly frequencies: Float32Array;
}

interface Indexed extends Postings {
  readonly kind: TrainingDocument['kind'];
  readonly title: string;
  readonly content: string;
  /** How many terms each passage has. */
  readonly lengths: Uint32Array;
}

/**
 * An inverted index of the documents' passages, ranked by BM25. Brought up to date with each question: only documents that
 * have changed are read again.
 */
export class PassageIndex {
  #documents: ReadonlyMap<TrainingDocument['id'], Indexed> = new Map();
  /** How many passages have a term. */
  readonly #counts = new Map<string, number>();
  #near = new NearWords();
  /** Null until there is something to read. */
  #thesaurus: Thesaurus | null = null;

  /** Passages in the index. */
  get size(): number {
    let size = 0;
    for (const { lengths } of this.#documents.values()) size += lengths.length;
    return size;
  }

  /** Makes the index that of these documents, in their order, with a person's own lines of the thesaurus. */
  update(documents: readonly TrainingDocument[], own = ''): void {
    const thesaurus = thesaurusWith(own);
    if (thesaurus !== this.#thesaurus) {
      this.#thesaurus = thesaurus;
      this.#counts.clear();
      this.#documents = new Map();
    }
    const before = this.#documents;
    const now = new Map(
      documents.map((document) => {
        const known = before.get(document.id);
        const isSame =
          known?.content === document.content &&
          known.title === document.title &&
          known.kind === document.kind;
        return [document.id, isSame ? known : indexDocument(document, thesaurus)];
      }),
    );
    for (const [id, indexed] of before) if (now.get(id) !== indexed) this.#count(indexed, -1);
    for (const [id, indexed] of now) if (before.get(id) !== indexed) this.#count(indexed, 1);
    this.#documents = now;
    // Words that are gone cost little; when they are most of all, it is made anew.
    if (this.#near.size > 2 * this.#counts.size) this.#near = new NearWords();
    if (this.#near.size === 0) for (const term of this.#counts.keys()) this.#near.add(term);
  }

  /** The passages that share a term with the question, best first. */
  rank({ question, before }: RankQuery): RankedPassage[] {
    const scores = new Float64Array(this.size);
    this.#score(scores, question, 1);
    this.#score(scores, before, BEFORE_WEIGHT);
    const ranked: RankedPassage[] = [];
    let first = 0;
    for (const [documentId, { lengths }] of this.#documents) {
      for (let ordinal = 0; ordinal < lengths.length; ordinal += 1) {
        const score = scores[first + ordinal] ?? 0;
        if (score > 0) ranked.push({ documentId, ordinal, score });
      }
      first += lengths.length;
    }
    return ranked.sort((a, b) => b.score - a.score);
  }

  #score(scores: Float64Array, text: string, weight: number): void {
    const mean = this.#meanLength();
    for (const { term, count, share } of this.#rarest(text)) {
      const rarity = Math.log(1 + (scores.length - count + 0.5) / (count + 0.5)) ** RARITY_POWER;
      let first = 0;
      for (const indexed of this.#documents.values()) {
        const { lengths, frequencies } = indexed;
        const [start, end] = postingsOf(indexed, term);
        for (let at = start; at < end; at += 1) {
          const ordinal = indexed.ordinals[at] ?? 0;
          const frequency = frequencies[at] ?? 0;
          const damping = K1 * (1 - B + (B * (lengths[ordinal] ?? 0)) / mean);
          const gain = weight * share * rarity * ((frequency * (K1 + 1)) / (frequency + damping));
          scores[first + ordinal] = (scores[first + ordinal] ?? 0) + gain;
        }
        first += lengths.length;
      }
    }
  }

  #rarest(text: string): { readonly term: string; readonly count: number; readonly share: number }[] {
    const { words, stems } = termsOf(text);
    const shares = new Map<string, number>();
    const ask = (term: string, share: number): void => {
      if ((shares.get(term) ?? 0) < share) shares.set(term, share);
    };
    const isThere = (word: string): boolean => this.#counts.has(word);
    for (const word of words) {
      ask(word, 1);
      for (const near of this.#near.of(word, isThere)) ask(near.word, near.weight);
    }
    for (const stem of stems) ask(markStem(stem), 1);
    const concepts = this.#thesaurus?.conceptsIn(fold(text)) ?? [];
    for (const concept of concepts) ask(markConcept(concept), 1);
    for (const near of this.#thesaurus?.nearTo(concepts) ?? []) ask(markConcept(near), NEAR_SHARE);
    return [...shares]
      .map(([term, share]) => ({ term, share, count: this.#counts.get(term) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => onlyNear(a) - onlyNear(b) || a.count - b.count || (a.term < b.term ? -1 : 1))
      .slice(0, MAX_TERMS);
  }

  #meanLength(): number {
    let total = 0;
    for (const { lengths } of this.#documents.values()) for (const length of lengths) total += length;
    return total / this.size;
  }

  #count(indexed: Indexed, sign: 1 | -1): void {
    for (const term of indexed.terms.keys()) {
      const [start, end] = postingsOf(indexed, term);
      const now = (this.#counts.get(term) ?? 0) + sign * (end - start);
      if (now === 0) this.#counts.delete(term);
      else this.#counts.set(term, now);
      if (sign > 0 && this.#near.size > 0) this.#near.add(term);
    }
  }
}

function postingsOf({ terms, starts }: Postings, term: string): readonly [start: number, end: number] {
  const place = terms.get(term);
  return place === undefined ? [0, 0] : [starts[place] ?? 0, starts[place + 1] ?? 0];
}

const onlyNear = ({ share }: { readonly share: number }): number => Number(share === NEAR_SHARE);

/** Beginnings of words are terms of their own, which no word can be. */
const markStem = (stem: string): string => `${stem}*`;
/** As are concepts. */
const markConcept = (concept: number): string => `${String(concept)}=`;

/** The postings of a term while a document is read. */
interface Growing {
  readonly ordinals: number[];
  readonly frequencies: number[];
}

/** What a text or a heading says, each term by its postings. */
interface Said {
  readonly words: readonly Growing[];
  readonly stems: readonly Growing[];
  readonly concepts: readonly Growing[];
}

const NOTHING_SAID: Said = { words: [], stems: [], concepts: [] };

function indexDocument({ kind, title, content }: TrainingDocument, thesaurus: Thesaurus): Indexed {
  // Apart until all is read: to mark each word that is met would take longer than all else.
  const words = new Map<string, Growing>();
  const stems = new Map<string, Growing>();
  const concepts = new Map<number, Growing>();
  const read = (text: string): Said => {
    const folded = fold(text);
    const terms = termsOf(text, folded);
    return {
      words: postingsIn(words, terms.words),
      stems: postingsIn(stems, terms.stems),
      concepts: postingsIn(concepts, thesaurus.conceptsIn(folded)),
    };
  };
  // Rows and paragraphs below one heading follow each other.
  let below: string | null = null;
  let heading = NOTHING_SAID;
  const lengths = cutPassages(content, kind).map(({ ordinal, start, end, context }) => {
    const text = read(content.slice(start, end));
    if (context !== below) {
      below = context;
      heading = read(`${title} ${context}`);
    }
    grow(text.words, ordinal, WORD_WEIGHT);
    grow(heading.words, ordinal, HEADING_WEIGHT);
    grow(text.stems, ordinal, STEM_WEIGHT);
    grow(heading.stems, ordinal, STEM_WEIGHT);
    grow(text.concepts, ordinal, CONCEPT_WEIGHT);
    grow(heading.concepts, ordinal, CONCEPT_WEIGHT);
    return text.words.length + heading.words.length + text.stems.length + heading.stems.length;
  });
  const found = new Map(words);
  for (const [stem, postings] of stems) found.set(markStem(stem), postings);
  for (const [concept, postings] of concepts) found.set(markConcept(concept), postings);
  return { kind, title, content, lengths: Uint32Array.from(lengths), ...inARow(found) };
}

function postingsIn<Term>(known: Map<Term, Growing>, terms: readonly Term[]): Growing[] {
  return terms.map((term) => {
    let postings = known.get(term);
    if (!postings) known.set(term, (postings = { ordinals: [], frequencies: [] }));
    return postings;
  });
}

function grow(terms: readonly Growing[], ordinal: number, weight: number): void {
  for (const { ordinals, frequencies } of terms) {
    const last = ordinals.length - 1;
    if (last >= 0 && ordinals[last] === ordinal) {
      frequencies[last] = (frequencies[last] ?? 0) + weight;
    } else {
      ordinals.push(ordinal);
      frequencies.push(weight);
    }
  }
}

function inARow(found: ReadonlyMap<string, Growing>): Postings {
  const terms = new Map([...found.keys()].map((term, place) => [term, place]));
  const starts = new Uint32Array(found.size + 1);
  const lists = [...found.values()];
  for (const [place, list] of lists.entries())
    starts[place + 1] = (starts[place] ?? 0) + list.ordinals.length;
  const ordinals = new Uint32Array(starts.at(-1) ?? 0);
  const frequencies = new Float32Array(ordinals.length);
  for (const [place, list] of lists.entries()) {
    ordinals.set(list.ordinals, starts[place]);
    frequencies.set(list.frequencies, starts[place]);
  }
  return { terms, starts, ordinals, frequencies };
}
