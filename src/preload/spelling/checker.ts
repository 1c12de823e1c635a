import { webFrame } from 'electron';
import { MAX_CHECKED_WORDS } from '../../shared/limits';

/** How long the page's thread is held at a time. */
const SLICE_MS = 4;
const MOST_REMEMBERED = 50_000;

/** In no dictionary. */
const NO_WORD = 'xqzvkjwqx';

interface Answer {
  readonly isMisspelt: boolean;
  readonly generation: number;
}

export type AskKnown = (input: unknown) => Promise<unknown>;

/** What of the words is misspelt: by Chromium’s dictionaries or the system’s, and by what main knows of the person’s own. */
export class Checker {
  readonly #askKnown: AskKnown;
  readonly #inDictionaries = new Map<string, boolean>();
  /** What main said of those that are in none. */
  readonly #answers = new Map<string, Answer>();
  #isReady = false;
  /** Answers of an earlier one hold until main has been asked again. */
  #generation = 0;

  constructor(askKnown: AskKnown) {
    this.#askKnown = askKnown;
  }

  /** Whether a dictionary is there. They come some time after main has heard of it; until then every word is right. */
  isReady(): boolean {
    return (this.#isReady ||= webFrame.isWordMisspelled(NO_WORD));
  }

  /** As far as is known. */
  isMisspelt(word: string): boolean {
    return this.#inDictionaries.get(word) === false && (this.#answers.get(word)?.isMisspelt ?? false);
  }

  /** Else `look` finds it out. */
  isKnown(word: string): boolean {
    const isThere = this.#inDictionaries.get(word);
    if (isThere !== false) return isThere ?? false;
    return this.#answers.get(word)?.generation === this.#generation;
  }

  /** @returns whether main answered; else whoever looks again at once would ask without end */
  async look(words: readonly string[]): Promise<boolean> {
    const generation = this.#generation;
    await this.#lookUp(words.filter((word) => !this.#inDictionaries.has(word)));
    const doubtful = words.filter((word) => !this.isKnown(word));
    for (let at = 0; at < doubtful.length; at += MAX_CHECKED_WORDS) {
      const some = doubtful.slice(at, at + MAX_CHECKED_WORDS);
      const answer = (await this.#askKnown({ words: some })) as { ok: boolean; value?: string[] };
      if (generation !== this.#generation) return true;
      if (!answer.ok) return false;
      const known = new Set(answer.value);
      for (const word of some) this.#answers.set(word, { isMisspelt: !known.has(word), generation });
    }
    return true;
  }

  /** A text that saves itself makes no word the person’s own while it is written: what is marked stays so until then. */
  startAnew(): void {
    this.#generation += 1;
    for (const remembered of [this.#inDictionaries, this.#answers])
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
  }

  /** The dictionaries are others. What is shown keeps its marks until these have been asked. */
  async lookAgain(shown: readonly string[]): Promise<void> {
    this.#isReady = false;
    // While there is none, none says of a word that it is right.
    const kept = new Set(this.isReady() ? shown : []);
    for (const word of this.#inDictionaries.keys()) if (!kept.has(word)) this.#inDictionaries.delete(word);
    await this.#lookUp([...kept]);
    await this.look([...kept]);
  }

  async #lookUp(words: readonly string[]): Promise<void> {
    let until = performance.now() + SLICE_MS;
    for (const word of words) {
      if (performance.now() > until) {
        await new Promise((resume) => setTimeout(resume));
        until = performance.now() + SLICE_MS;
      }
      this.#inDictionaries.set(word, !isWrong(word));
    }
  }
}

/** `l'amie` is right where both of its parts are. */
function isWrong(word: string): boolean {
  const plain = word.replaceAll('’', "'");
  if (!webFrame.isWordMisspelled(plain)) return false;
  const parts = plain.split("'");
  return parts.length === 1 || parts.some((part) => webFrame.isWordMisspelled(part));
}
