const OPEN = '<think>';
const CLOSE = '</think>';

export interface Parted {
  readonly reasoning: string;
  readonly text: string;
}

/**
 * Some servers send a model's reasoning in front of its answer, between tags. Takes deltas as they arrive, cut anywhere,
 * and holds back only what may still become a tag.
 */
export class ThinkTags {
  #state: 'start' | 'reasoning' | 'between' | 'answer' = 'start';
  #held = '';

  push(delta: string): Parted {
    if (this.#state === 'answer') return { reasoning: '', text: delta };
    if (this.#state === 'between') return { reasoning: '', text: this.#begin(delta) };
    this.#held += delta;
    if (this.#state === 'start') {
      const begun = this.#held.trimStart();
      if (OPEN.startsWith(begun)) return { reasoning: '', text: '' };
      if (!begun.startsWith(OPEN)) {
        this.#state = 'answer';
        return { reasoning: '', text: this.#release() };
      }
      this.#state = 'reasoning';
      this.#held = begun.slice(OPEN.length);
    }
    const end = this.#held.indexOf(CLOSE);
    if (end !== -1) {
      const held = this.#release();
      return { reasoning: held.slice(0, end), text: this.#begin(held.slice(end + CLOSE.length)) };
    }
    const keep = lengthOfBegunTag(this.#held);
    const reasoning = this.#held.slice(0, this.#held.length - keep);
    this.#held = this.#held.slice(this.#held.length - keep);
    return { reasoning, text: '' };
  }

  /** What was held back when the answer ended. */
  end(): Parted {
    const held = this.#release();
    return this.#state === 'reasoning' ? { reasoning: held, text: '' } : { reasoning: '', text: held };
  }

  /** The blank lines between reasoning and answer belong to neither. */
  #begin(delta: string): string {
    const text = delta.trimStart();
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
