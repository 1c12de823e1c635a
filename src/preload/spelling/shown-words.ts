import { type SpelledWord, wordsIn } from '../../shared/spelled-words';

/** The words of what is shown, and of no other text: one that is typed is another with each letter. */
export class ShownWords {
  #byText = new Map<string, SpelledWord[]>();

  /** Those of each text. Whatever was shown before is forgotten. */
  of(texts: readonly string[]): SpelledWord[][] {
    const before = this.#byText;
    this.#byText = new Map(texts.map((text) => [text, before.get(text) ?? wordsIn(text)]));
    return texts.map((text) => this.#byText.get(text) ?? []);
  }
}
