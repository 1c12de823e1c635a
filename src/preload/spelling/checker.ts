import { webFrame } from 'electron';

/** How long the page's thread is held at a time. */
const SLICE_MS = 4;
/** As many words main takes at once. */
const AT_ONCE = 200;
const MOST_REMEMBERED = 50_000;

/** In no dictionary. */
const NO_WORD = 'xqzvkjwqx';

export type AskKnown = (input: unknown) => Promise<unknown>;

/** What of the words is misspelt: by Chromium’s dictionaries or the system’s, and by what main knows of the person’s own. */
export class Checker {
  readonly #askKnown: AskKnown;
  readonly #inDictionaries = new Map<string, boolean>();
  readonly #own = new Set<string>();
  readonly #misspelt = new Set<string>();
  #isReady = false;

  constructor(askKnown: AskKnown) {
    this.#askKnown = askKnown;
  }

  /** Whether a dictionary is there. They come some time after main has heard of it; until then every word is right. */
  isReady(): boolean {
    return (this.#isReady ||= webFrame.isWordMisspelled(NO_WORD));
  }

  /** Undefined: `look` finds it out. */
  isMisspelt(word: string): boolean | undefined {
    const isThere = this.#inDictionaries.get(word);
    if (isThere !== false) return isThere === undefined ? undefined : false;
    if (this.#misspelt.has(word)) return true;
    return this.#own.has(word) ? false : undefined;
  }

  async look(words: readonly string[]): Promise<void> {
    await this.#lookUp(words.filter((word) => !this.#inDictionaries.has(word)));
    const doubtful = words.filter((word) => this.isMisspelt(word) === undefined);
    for (let at = 0; at < doubtful.length; at += AT_ONCE) {
      const some = doubtful.slice(at, at + AT_ONCE);
      const answer = (await this.#askKnown({ words: some })) as { ok: boolean; value?: string[] };
      const known = new Set(answer.ok ? answer.value : some);
      for (const word of some) (known.has(word) ? this.#own : this.#misspelt).add(word);
    }
  }

  /** A text that saves itself makes no word the person’s own while it is written: what is marked stays so until then. */
  startAnew(): void {
    this.#own.clear();
    this.#misspelt.clear();
    if (this.#inDictionaries.size > MOST_REMEMBERED) this.#inDictionaries.clear();
  }

  /** The dictionaries are others. What is shown keeps its marks until these have been asked. */
  async lookAgain(shown: readonly string[]): Promise<void> {
    this.#isReady = false;
    const kept = new Set(shown);
    for (const word of this.#inDictionaries.keys()) if (!kept.has(word)) this.#inDictionaries.delete(word);
    await this.#lookUp(shown);
    await this.look(shown);
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
