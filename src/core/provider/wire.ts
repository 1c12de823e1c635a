import type { Usage } from '../../shared/models';
import type { ProviderEnd } from '../chat/ports';

/**
 * What we read of an answer's chunk, or of a whole answer. Everything may be missing: servers that speak this
 * dialect leave out whatever they like, and the SDK checks nothing.
 */
export interface WireChunk {
  /** `error`, where a server puts its trouble in place of a chunk. */
  readonly object?: string;
  readonly message?: string;
  readonly choices?: readonly {
    readonly delta?: WireText;
    readonly message?: WireText;
    readonly finish_reason?: string | null;
  }[];
  /** Other servers send it here, Groq in `x_groq`. */
  readonly usage?: WireUsage | null;
  readonly x_groq?: { readonly error?: string | null; readonly usage?: WireUsage | null } | null;
}

interface WireText {
  readonly content?: string | null;
  readonly reasoning?: string | null;
  /** What llama.cpp and older servers of vLLM call it. */
  readonly reasoning_content?: string | null;
}

export const reasoningOf = (text: WireText | undefined): string =>
  // Some send both, one of them empty.
  [text?.reasoning, text?.reasoning_content].find(Boolean) ?? '';

export interface WireUsage {
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  /** In seconds. */
  readonly queue_time?: number | null;
}

/** What the server said an answer cost, and our own clock's view of it. */
export interface Measures {
  readonly usage: WireUsage | null | undefined;
  readonly requestId: string | null;
  readonly sentAt: Date;
  /** Null for an answer in one piece. */
  readonly firstTokenAt: Date | null;
  readonly endedAt: Date;
}

const MAX_REQUEST_ID_CHARS = 200;

/** Null while the answer goes on. */
export function finishReasonOf(reason: string | null | undefined): ProviderEnd['finishReason'] | null {
  if (typeof reason !== 'string' || reason === '') return null;
  return reason === 'stop' || reason === 'length' ? reason : 'other';
}

export function toUsage(measures: Measures): Usage {
  const { usage: wire, requestId, sentAt, firstTokenAt, endedAt } = measures;
  const completionTokens = count(wire?.completion_tokens);
  const durationMs = span(firstTokenAt ?? sentAt, endedAt);
  const queueMs = amount(wire?.queue_time);
  return defined({
    promptTokens: count(wire?.prompt_tokens),
    completionTokens,
    queueMs: queueMs === undefined ? undefined : Math.round(queueMs * 1000),
    firstTokenMs: firstTokenAt === null ? undefined : span(sentAt, firstTokenAt),
    durationMs,
    tokensPerSecond:
      completionTokens === undefined || durationMs === 0
        ? undefined
        : Math.round((completionTokens / durationMs) * 10_000) / 10,
    requestId: requestId === null ? undefined : requestId.slice(0, MAX_REQUEST_ID_CHARS),
  });
}

/** Clocks can be set back while an answer streams; a span is never negative. */
function span(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}

function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function count(value: unknown): number | undefined {
  const number = amount(value);
  return number === undefined ? undefined : Math.round(number);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
