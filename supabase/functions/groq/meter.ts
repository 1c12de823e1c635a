import { estimateTokens, totalOf } from './tokens.ts';

interface Chunk {
  readonly choices?: readonly {
    readonly delta?: {
      readonly content?: unknown;
      readonly reasoning?: unknown;
      readonly tool_calls?: unknown;
    };
  }[];
  readonly usage?: unknown;
  readonly x_groq?: { readonly usage?: unknown } | null;
}

/** Reads along with a stream of server-sent events to learn what it costs. Keeps numbers, no text. */
export class Meter {
  readonly #promptTokens: number;
  readonly #decoder = new TextDecoder();
  #line = '';
  #estimate = 0;
  #total: number | null = null;

  /** @param promptTokens what to count for the question while Groq has not said it. */
  constructor(promptTokens: number) {
    this.#promptTokens = promptTokens;
  }

  /** Groq's own number if it came, which it does at the very end; else an estimate of what has come. */
  get tokens(): number {
    return this.#total ?? this.#promptTokens + this.#estimate;
  }

  read(bytes: Uint8Array): void {
    const lines = (this.#line + this.#decoder.decode(bytes, { stream: true })).split('\n');
    this.#line = lines.pop() ?? '';
    for (const line of lines) this.#count(line);
  }

  #count(line: string): void {
    if (!line.startsWith('data:')) return;
    let chunk: Chunk;
    try {
      chunk = JSON.parse(line.slice('data:'.length)) as Chunk;
    } catch {
      return; // `[DONE]`, or something broken that the client is told of anyway.
    }
    this.#total = totalOf(chunk.x_groq?.usage) ?? totalOf(chunk.usage) ?? this.#total;
    const delta = chunk.choices?.[0]?.delta;
    for (const text of [delta?.content, delta?.reasoning]) {
      if (typeof text === 'string') this.#estimate += estimateTokens(text);
    }
    if (delta?.tool_calls !== undefined) this.#estimate += estimateTokens(JSON.stringify(delta.tool_calls));
  }
}
