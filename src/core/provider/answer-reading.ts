import type { AppError } from '../../shared/errors';
import type { ProviderEnd, ToolCall } from './ports';
import { cutBy } from './endings';
import { failure, inContext, toldInAnswer } from './failures';
import { ThinkTags, type Parted } from './think-tags';
import { ToolCalls } from './tool-calls';
import { toUsage } from './usage';
import { type WireUsage, readDelta } from './wire';
import { WrittenCalls } from './written-calls';

interface Listener {
  readonly now: () => Date;
  readonly byTeamProxy: boolean;
  /** The tools that the model was offered; without one nothing is a call. */
  readonly tools: readonly string[];
  readonly onText: (text: string) => void;
  readonly onReasoning: (text: string) => void;
}

/** One answer as it arrives, event by event or as one. */
export class AnswerReading {
  readonly #listener: Listener;
  readonly #tags = new ThinkTags();
  readonly #calls = new ToolCalls();
  readonly #written: WrittenCalls | null;
  #writtenCalls: readonly ToolCall[] = [];
  readonly #sentAt: Date;
  #firstTokenAt: Date | null = null;
  #events = 0;
  #isAnswered = false;
  #hasText = false;
  #finishReason: string | null = null;
  #usage: WireUsage | null = null;
  #requestId: string | null = null;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#sentAt = listener.now();
    this.#written = listener.tools.length === 0 ? null : new WrittenCalls(listener.tools);
  }

  /** The response's headers are here. */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  get isBegun(): boolean {
    return this.#firstTokenAt !== null;
  }

  /** The server has said how it ended. */
  get isEnded(): boolean {
    return this.#finishReason !== null;
  }

  begin(headers: Headers): void {
    this.#isAnswered = true;
    this.#requestId = headers.get('x-request-id');
  }

  /** Throws what the server says is wrong. */
  take(event: unknown): void {
    const { now, byTeamProxy, onReasoning } = this.#listener;
    this.#events += 1;
    const { text, reasoning, finishReason, usage, trouble, calls } = readDelta(event, this.isBegun);
    // Reasoning costs tokens too, so speed is measured from its beginning; it is no part of the answer.
    if (text || reasoning || calls.length > 0) this.#firstTokenAt ??= now();
    for (const call of calls) this.#calls.take(call);
    if (reasoning) onReasoning(reasoning);
    if (text) this.#handOut(this.#tags.push(text));
    this.#usage = usage ?? this.#usage;
    this.#finishReason = finishReason ?? this.#finishReason;
    if (trouble !== null) throw toldInAnswer(trouble, now(), byTeamProxy);
  }

  /** Nothing more comes. */
  flush(): void {
    this.#handOut(this.#tags.end());
    const rest = this.#written?.end();
    this.#writtenCalls = rest?.calls ?? [];
    this.#say(rest?.text ?? '');
  }

  /** Where there is text to go on from, a failure says so. */
  explain(error: AppError): AppError {
    return inContext(error, this.#hasText);
  }

  end(): ProviderEnd {
    if (this.#finishReason === null) throw this.explain(failure('stream_unfinished'));
    const calls = this.#listener.tools.length === 0 ? [] : [...this.#calls.all(), ...this.#writtenCalls];
    const ending = cutBy(this.#finishReason);
    // What ends with a call goes on; one that was cut off in the middle does not.
    const cut = calls.length > 0 && ending?.code === 'answer_needs_tool' ? null : ending;
    const measures = {
      usage: this.#usage,
      requestId: this.#requestId,
      sentAt: this.#sentAt,
      // A whole answer comes at once: its first token was not seen.
      firstTokenAt: this.#events > 1 ? this.#firstTokenAt : null,
      endedAt: this.#listener.now(),
    };
    return { cut: cut && this.explain(cut), usage: toUsage(measures), calls: cut === null ? calls : [] };
  }

  #handOut({ reasoning, text }: Parted): void {
    if (reasoning) this.#listener.onReasoning(reasoning);
    this.#say(this.#written ? this.#written.push(text) : text);
  }

  #say(text: string): void {
    this.#hasText ||= text.trim() !== '';
    if (text) this.#listener.onText(text);
  }
}
