import type { Usage } from '../../shared/models';
import type { WireUsage } from './wire';

/** What the server said an answer cost, and our own clock's view of it. */
export interface Measures {
  readonly usage: WireUsage | null;
  readonly requestId: string | null;
  readonly sentAt: Date;
  /** Null for a whole answer. */
  readonly firstTokenAt: Date | null;
  readonly endedAt: Date;
}

const MAX_REQUEST_ID_CHARS = 200;

export function toUsage(measures: Measures): Usage {
  const { usage: wire, requestId, sentAt, firstTokenAt, endedAt } = measures;
  const completionTokens = count(wire?.completion_tokens ?? wire?.output_tokens);
  const durationMs = span(firstTokenAt ?? sentAt, endedAt);
  const queueMs = amount(wire?.queue_time);
  return defined({
    promptTokens: count(wire?.prompt_tokens ?? wire?.input_tokens),
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
