/** Between what servers send a model's reasoning: of DeepSeek and Qwen, Gemini, Mistral, Kimi, Seed, Command, gpt-oss. */
const TAGS = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['[THINK]', '[/THINK]'],
  ['◁think▷', '◁/think▷'],
  ['<seed:think>', '</seed:think>'],
  ['<|START_THINKING|>', '<|END_THINKING|>'],
  ['<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>'],
] as const;

/** Signs for the model's own end, which some servers leave in its answer, and what may become one: at the very end alone. */
const END_SIGNS = /(?:<[|｜][\w▁]{1,24}[|｜]>)*(?:<(?:[|｜](?:[\w▁]{0,24}[|｜]?)?)?)?$/;
const WHOLE_SIGNS = /^(?:<[|｜][\w▁]{1,24}[|｜]>)+$/;

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
  #close = '';
  #held = '';

  push(delta: string): Parted {
    if (this.#state === 'answer') return { reasoning: '', text: this.#answer(delta) };
    if (this.#state === 'between') return { reasoning: '', text: this.#begin(delta) };
    this.#held += delta;
    if (this.#state === 'start') {
      const begun = this.#held.trimStart();
      const tag = TAGS.find(([open]) => begun.startsWith(open));
      if (tag === undefined) {
        if (TAGS.some(([open]) => open.startsWith(begun))) return { reasoning: '', text: '' };
        this.#state = 'answer';
        return { reasoning: '', text: this.#answer(this.#release()) };
      }
      const [open, close] = tag;
      this.#state = 'reasoning';
      this.#close = close;
      this.#held = begun.slice(open.length);
    }
    const end = this.#held.indexOf(this.#close);
    if (end !== -1) {
      const held = this.#release();
      return { reasoning: held.slice(0, end), text: this.#begin(held.slice(end + this.#close.length)) };
    }
    const keep = lengthOfBegunTag(this.#held, this.#close);
    const reasoning = this.#held.slice(0, this.#held.length - keep);
    this.#held = this.#held.slice(this.#held.length - keep);
    return { reasoning, text: '' };
  }

  /** What was held back when the answer ended. */
  end(): Parted {
    const held = this.#release();
    if (this.#state === 'reasoning') return { reasoning: held, text: '' };
    return { reasoning: '', text: this.#state === 'answer' && WHOLE_SIGNS.test(held) ? '' : held };
  }

  /** The blank lines between reasoning and answer belong to neither. */
  #begin(delta: string): string {
    const text = delta.trimStart();
    this.#state = text === '' ? 'between' : 'answer';
    return this.#answer(text);
  }

  #answer(delta: string): string {
    if (this.#held === '' && !delta.includes('<')) return delta;
    const text = this.#release() + delta;
    this.#held = END_SIGNS.exec(text)?.[0] ?? '';
    return text.slice(0, text.length - this.#held.length);
  }

  #release(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }
}

/**
 * Reasoning of which only the end is marked, as some templates begin it themselves: what it is, is known when it is over.
 * Tags that are quoted, or in code, are text.
 */
export function partedByEnd(text: string): Parted {
  const [, close] = TAGS[0];
  const at = text.indexOf(close);
  const before = text.slice(0, Math.max(0, at));
  const rest = text.slice(at + close.length).trimStart();
  const isText = /<think>|[`'"“„«]$/.test(before) || before.split('```').length % 2 === 0;
  return at === -1 || rest === '' || isText ? { reasoning: '', text } : { reasoning: before, text: rest };
}

function lengthOfBegunTag(text: string, close: string): number {
  for (let length = Math.min(close.length - 1, text.length); length > 0; length--) {
    if (close.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
