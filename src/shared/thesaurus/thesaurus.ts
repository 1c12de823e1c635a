import { fold } from '../fold';
import { formsOf, stemOf } from '../stem';
import { everyday } from './everyday';
import { food } from './food';
import { home } from './home';
import { people } from './people';
import { trade } from './trade';
import { travel } from './travel';
import { vehicles } from './vehicles';

/*
 * Words of everyday life that mean the same, in English, Spanish, German, French and Arabic. A line is a concept: its words
 * in these languages, in this order, between bars, the words of a language between commas. Endings need no words of their
 * own; forms that look different do (child, children). What a person adds is read the same way, in whatever order.
 */
export const FIELDS: readonly string[] = [trade, home, travel, people, food, vehicles, everyday];

/** A concept by its number. */
type Concept = number;

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: Concept;
}

interface Known {
  readonly concepts: readonly Concept[];
  readonly stem: string;
  /** Those that begin with it. */
  readonly phrases: readonly Phrase[];
}

const EACH_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Written as what stands in every sentence of another language: `thé` and the, French `or` and or. */
const TOO_COMMON = new Set(
  'the or an on in as me so do to no si ya am was will may can must son hat man dos ans sur'.split(' '),
);
/** Of a compound, and of what must be left of one. */
const MIN_COMPOUND = 8;
const MIN_PART = 4;
const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e'];
const MOST_KNOWN = 50_000;

export class Thesaurus {
  readonly #words = new Map<string, Concept[]>();
  readonly #stems = new Map<string, Concept[]>();
  /** By their first stem. */
  readonly #phrases = new Map<string, Phrase[]>();
  /** Most words come again. */
  readonly #known = new Map<string, Known>();
  #size = 0;

  /** @param own what a person has added: lines as above */
  constructor(own = '') {
    for (const field of [...FIELDS, own]) {
      for (const line of field.split('\n')) if (line.trim() !== '') this.#add(line);
    }
  }

  /** The concepts that the words of a folded text are of. */
  conceptsIn(folded: string): Concept[] {
    const found: Concept[] = [];
    const words = (folded.match(EACH_WORD) ?? []).map((word) => this.#knownOf(word));
    for (const [at, { concepts, phrases }] of words.entries()) {
      found.push(...concepts);
      for (const { stems, concept } of phrases) {
        if (stems.every((stem, next) => stem === words[at + next]?.stem)) found.push(concept);
      }
    }
    return found;
  }

  /** Those of a folded word, or of the parts of a compound. */
  conceptsOf(word: string): readonly Concept[] {
    return this.#knownOf(word).concepts;
  }

  #knownOf(word: string): Known {
    let known = this.#known.get(word);
    if (known === undefined) {
      const concepts = this.#listed(word) ?? (word.length < MIN_COMPOUND ? [] : this.#ofParts(word));
      const stem = stemOf(word);
      known = { concepts, stem, phrases: this.#phrases.get(stem) ?? [] };
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(word, known);
    }
    return known;
  }

  #listed(word: string): readonly Concept[] | undefined {
    const forms = formsOf(word);
    for (const listed of [this.#words, this.#stems]) {
      for (const form of forms) {
        const found = listed.get(form);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** The two parts, or the last one alone, which says what a compound is; else the first. */
  #ofParts(word: string): readonly Concept[] {
    let one: readonly Concept[] = [];
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
      const last = this.#listed(word.slice(cut));
      const first = this.#firstPart(word.slice(0, cut));
      if (first && last) return [...first, ...last];
      if (last && word.length - cut > MIN_PART) return last;
      if (first && cut > MIN_PART) one = first;
    }
    return one;
  }

  #firstPart(part: string): readonly Concept[] | undefined {
    for (const link of LINKS) {
      if (!part.endsWith(link) || part.length - link.length < MIN_PART) continue;
      const found = this.#words.get(part.slice(0, part.length - link.length));
      if (found) return found;
    }
    return undefined;
  }

  #add(line: string): void {
    const concept = this.#size;
    this.#size += 1;
    for (const phrase of line.split(/[|,،=\t]/)) {
      const words = fold(phrase).match(EACH_WORD) ?? [];
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) {
        if (TOO_COMMON.has(first)) continue;
        addTo(this.#words, first, concept);
        for (const form of formsOf(first)) addTo(this.#stems, form, concept);
      } else {
        const stems = words.map(stemOf);
        addTo(this.#phrases, stemOf(first), { stems, concept });
      }
    }
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
