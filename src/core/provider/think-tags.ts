const OPEN = '<think>';
const CLOSE = '</think>';

export interface Parted {
  readonly reasoning: string;
  readonly text: string;
}

/**
 * Some servers send what a model thought in front of its answer, between tags. Takes pieces as they arrive, cut anywhere,
 * and holds back only what may still become a tag.
 */
export class ThinkTags {
  #state: 'start' | 'thinking' | 'between' | 'answer' = 'start';
  #held = '';

  push(piece: string): Parted {
    if (this.#state === 'answer') return { reasoning: '', text: piece };
    if (this.#state === 'between') return { reasoning: '', text: this.#begin(piece) };
    this.#held += piece;
    if (this.#state === 'start') {
      const begun = this.#held.trimStart();
      if (OPEN.startsWith(begun)) return { reasoning: '', text: '' };
      if (!begun.startsWith(OPEN)) {
        this.#state = 'answer';
        return { reasoning: '', text: this.#release() };
      }
      this.#state = 'thinking';
      this.#held = begun.slice(OPEN.length);
    }
    const end = this.#held.indexOf(CLOSE);
    if (end !== -1) {
      const thought = this.#release();
      return { reasoning: thought.slice(0, end), text: this.#begin(thought.slice(end + CLOSE.length)) };
    }
    const keep = lengthOfBegunTag(this.#held);
    const reasoning = this.#held.slice(0, this.#held.length - keep);
    this.#held = this.#held.slice(this.#held.length - keep);
    return { reasoning, text: '' };
  }

  /** What was held back when the answer ended. */
  end(): Parted {
    const held = this.#release();
    return this.#state === 'thinking' ? { reasoning: held, text: '' } : { reasoning: '', text: held };
  }

  /** The blank lines between thought and answer belong to neither. */
  #begin(piece: string): string {
    const text = piece.trimStart();
    this.#state = text === '' ? 'between' : 'answer';
    return text;
  }

  #release(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }
}

function lengthOfBegunTag(text: string): number {
  for (let length = Math.min(CLOSE.length - 1, text.length); length > 0; length--) {
    if (CLOSE.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
