import { fold } from '../fold';
import { BETWEEN_WORDS, readOnce } from '../own-words';
import { formsOf, stemOf } from '../stem';
import { actions } from './actions';
import { arabicPlurals } from './arabic-plurals';
import { ceremonies } from './ceremonies';
import { colloquial } from './colloquial';
import { crafts } from './crafts';
import { creatures } from './creatures';
import { everyday } from './everyday';
import { food } from './food';
import { health } from './health';
import { home } from './home';
import { housing } from './housing';
import { leisure } from './leisure';
import { money } from './money';
import { nearInShops } from './near-in-shops';
import { nearInLife } from './near-in-life';
import { nearInSpeech } from './near-in-speech';
import { offices } from './offices';
import { outings } from './outings';
import { people } from './people';
import { regional } from './regional';
import { services } from './services';
import { trade } from './trade';
import { travel } from './travel';
import { vehicles } from './vehicles';

/*
 * Words of everyday life that mean the same, in English, Spanish, German, French and Arabic. A line is a concept: its words
 * in these languages, in this order, between bars, the words of a language between commas. Endings need no words of their
 * own; forms that look different do (child, children). What a person adds is read the same way, in whatever order.
 *
 * A line that begins with ~ is of words that mean something else and are near all the same: van and truck, dentist and tooth.
 * A word of it that another line has stands for all words of that line, in all languages; so one language will do.
 */
export const FIELDS: readonly string[] = [
  trade,
  money,
  home,
  housing,
  travel,
  leisure,
  people,
  health,
  food,
  vehicles,
  services,
  creatures,
  ceremonies,
  crafts,
  outings,
  offices,
  everyday,
  actions,
  colloquial,
  regional,
  nearInShops,
  nearInLife,
  nearInSpeech,
];
const NEAR = '~';

/** A concept by its number; most words are of one, and numbers cost no memory of their own. */
type Concept = number;
type Listed<Key = string> = Map<Key, number | readonly number[]>;

interface Known {
  readonly concepts: readonly Concept[];
  /** What else the two parts of a compound mean that is listed itself: a Zimmerschlüssel is a key, too. */
  readonly parts: readonly Concept[];
  /** How many words the longest phrase has that begins with it; 0 where none does. */
  readonly longest: number;
  readonly stem: string;
}

const EACH_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/**
 * What stands in every sentence of one language and is written, folded, as a word of another or as what is left of one:
 * `thé` and the, für and fur, Spanish `hay` and hay, our and `ours`.
 */
const TOO_COMMON = new Set(
  [
    'the or an on in as me so do to no si ya am was will may can must son hat man dos ans sur with these like our just should',
    'die sich mich mir fur nicht nach noch war bis sein mein meine meinen dich konnen alle hier dort schon gibt zu auf da come quien',
    'est dans pour pas ne mes mais avoir faut chez entre aussi meme moi chaque bien',
    'los una mas este esta estas estan hay tiene tienen te sobre toda todas bajo',
    'الي ما ماذا قد انت',
  ].flatMap((words) => words.split(' ')),
);
/** Of a compound, and of what must be left of one. */
export const MIN_COMPOUND = 8;
export const MIN_PART = 4;
/** Of one that is listed itself: French chercher is no cher twice. */
const MIN_LISTED_COMPOUND = 10;
/** What may stand between its parts. */
export const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e'];
const MOST_KNOWN = 10_000;
const HAS_DIGIT = /\d/;

export class Thesaurus {
  readonly #words: Listed = new Map();
  readonly #stems: Listed = new Map();
  /** By all their stems, and how long those are that begin with one. */
  readonly #phrases: Listed = new Map();
  readonly #longest = new Map<string, number>();
  /** The lines of what is near, and which of them have a concept. */
  readonly #near: (readonly Concept[])[] = [];
  readonly #nearOf: Listed<Concept> = new Map();
  /** Most words come again. */
  readonly #known = new Map<string, Known>();
  #size = 0;

  /**
   * @param own what a person has added: lines as above
   * @param withNear whether what is near is of use: for order, but not for what must be meant
   */
  constructor(own = '', withNear = false) {
    const lines = [...FIELDS, arabicPlurals, own].flatMap((field) => field.split('\n'));
    for (const line of lines) if (line.trim() !== '' && !line.startsWith(NEAR)) this.#add(line);
    if (withNear) for (const line of lines) if (line.startsWith(NEAR)) this.#addNear(line);
  }

  /** The concepts that the words of a folded text are of. */
  conceptsIn(folded: string): Concept[] {
    const found: Concept[] = [];
    const words = folded.match(EACH_WORD) ?? [];
    const known = words.map((word) => this.#knownOf(word));
    for (const [at, { concepts, parts, longest, stem }] of known.entries()) {
      if (concepts.length > 0) found.push(...concepts, ...parts);
      if (longest === 0) continue;
      let phrase = stem;
      for (const next of known.slice(at + 1, at + longest)) {
        phrase += ` ${next.stem}`;
        found.push(...listOf(this.#phrases.get(phrase)));
      }
    }
    return found;
  }

  /** Those of a folded word, or of the parts of a compound. */
  conceptsOf(word: string): readonly Concept[] {
    return this.#knownOf(word).concepts;
  }

  /** What a folded text means as a whole: a word or a phrase that is listed, or a form of one. */
  meaningsOf(folded: string): readonly Concept[] {
    const words = folded.match(EACH_WORD) ?? [];
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.#listed(only) ?? NONE;
    return listOf(this.#phrases.get(words.map(stemOf).join(' ')));
  }

  /** The concepts that are near one of these. */
  nearTo(concepts: readonly Concept[]): Set<Concept> {
    const lines = new Set(concepts.flatMap((concept) => listOf(this.#nearOf.get(concept))));
    return new Set([...lines].flatMap((line) => this.#near[line] ?? NONE));
  }

  #knownOf(word: string): Known {
    // Codes and numbers are many, and hardly ever come again.
    if (HAS_DIGIT.test(word)) return this.#read(word);
    let known = this.#known.get(word);
    if (known === undefined) {
      known = this.#read(word);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(word, known);
    }
    return known;
  }

  #read(word: string): Known {
    const listed = this.#listed(word);
    const mayBeCompound = word.length >= MIN_COMPOUND && !HAS_DIGIT.test(word);
    const concepts = listed ?? (mayBeCompound ? this.#ofParts(word) : NONE);
    const parts = listed && word.length >= MIN_LISTED_COMPOUND ? (this.#ofBothParts(word) ?? NONE) : NONE;
    const stem = stemOf(word);
    return { concepts, parts, longest: this.#longest.get(stem) ?? 0, stem };
  }

  #listed(word: string): readonly Concept[] | undefined {
    if (TOO_COMMON.has(word)) return undefined;
    const forms = formsOf(word);
    for (const listed of [this.#words, this.#stems]) {
      for (const form of forms) {
        const found = listed.get(form);
        if (found !== undefined) return listOf(found);
      }
    }
    return undefined;
  }

  /** The two parts, or the last one alone, which says what a compound is; else the first. */
  #ofParts(word: string): readonly Concept[] {
    const both = this.#ofBothParts(word);
    if (both) return both;
    let one: readonly Concept[] = [];
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
      const last = word.length - cut > MIN_PART ? this.#listed(word.slice(cut)) : undefined;
      if (last) return last;
      if (cut > MIN_PART) one = this.#firstPart(word.slice(0, cut)) ?? one;
    }
    return one;
  }

  #ofBothParts(word: string): readonly Concept[] | undefined {
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
      const last = this.#listed(word.slice(cut));
      const first = last && this.#firstPart(word.slice(0, cut));
      if (first) return [...first, ...last];
    }
    return undefined;
  }

  #firstPart(part: string): readonly Concept[] | undefined {
    for (const link of LINKS) {
      if (!part.endsWith(link) || part.length - link.length < MIN_PART) continue;
      const found = this.#words.get(part.slice(0, part.length - link.length));
      if (found !== undefined) return listOf(found);
    }
    return undefined;
  }

  #addNear(line: string): void {
    const concepts = line
      .slice(NEAR.length)
      .split(BETWEEN_WORDS)
      .flatMap((phrase) => {
        const known = this.meaningsOf(fold(phrase));
        return known.length > 0 ? known : [this.#add(phrase)];
      });
    for (const concept of concepts) addTo(this.#nearOf, concept, this.#near.length);
    this.#near.push(concepts);
  }

  /** The words of a line are of a new concept. */
  #add(line: string): Concept {
    const concept = this.#size;
    this.#size += 1;
    for (const phrase of line.split(BETWEEN_WORDS)) {
      const words = fold(phrase).match(EACH_WORD) ?? [];
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) {
        addTo(this.#words, first, concept);
        for (const form of formsOf(first)) if (form !== first) addTo(this.#stems, form, concept);
      } else {
        const stem = stemOf(first);
        addTo(this.#phrases, words.map(stemOf).join(' '), concept);
        this.#longest.set(stem, Math.max(words.length, this.#longest.get(stem) ?? 0));
      }
    }
    return concept;
  }
}

/** With what is near and what a person has added. */
export const thesaurusWith = readOnce((own) => new Thesaurus(own, true));

const NONE: readonly Concept[] = [];
const listOf = (listed: Concept | readonly Concept[] | undefined): readonly Concept[] =>
  listed === undefined ? NONE : typeof listed === 'number' ? [listed] : listed;

function addTo<Key>(lists: Listed<Key>, key: Key, number: number): void {
  const list = listOf(lists.get(key));
  if (list.length === 0) lists.set(key, number);
  else if (!list.includes(number)) lists.set(key, [...list, number]);
}
