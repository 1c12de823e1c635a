import { fold } from '../../shared/fold';
import { readOnce } from '../../shared/own-words';
import { Thesaurus } from '../../shared/thesaurus/thesaurus';
import { columnWords } from './words/columns';

/** Arabic writes the case of a number’s noun behind it: `موعدا`. */
const WITH_CASE = /^(\p{Script=Arabic}{3,})ا$/u;

/** What words mean, whatever their language: those that share a meaning can stand for each other. */
export class Meanings {
  readonly #thesaurus: Thesaurus;

  /** @param own words that a person has added */
  constructor(own = '') {
    this.#thesaurus = new Thesaurus(`${columnWords}\n${own}`);
  }

  /** Of a word, or of the parts of a compound. */
  ofWord(word: string): readonly number[] {
    const folded = fold(word);
    const found = this.#thesaurus.conceptsOf(folded);
    const [, bare] = found.length === 0 ? (WITH_CASE.exec(folded) ?? []) : [];
    return bare === undefined ? found : this.#thesaurus.conceptsOf(bare);
  }

  /** Of one word as above, or of several as a whole, beside what they mean by themselves. */
  ofPhrase(words: readonly string[]): readonly number[] {
    const [only] = words;
    return words.length === 1 && only !== undefined ? this.ofWord(only) : this.asWhole(words);
  }

  /** Without what the parts of a compound mean. */
  asWhole(words: readonly string[]): readonly number[] {
    return this.#thesaurus.meaningsOf(fold(words.join(' ')));
  }
}

/** With what a person has added; made with the first table of all. */
export const meaningsWith = readOnce((own) => new Meanings(own));
