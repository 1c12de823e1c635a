import type Groq from 'groq-sdk';
import { AppError } from '../../shared/errors';
import type { RateLimit } from '../../shared/models';
import type { ProjectSession } from '../accounts/session';
import { Watchdog, abortable, delay } from '../abort';
import { failure, isTransient, streamedError, toAppError } from './failures';
import type { ChatProvider, ChatRequest, ProviderEnd } from '../chat/ports';
import { readModels } from './model-list';
import { rateLimitOf } from './rate-limit';
import { memberFetch, teamProxyEndpoint } from './team-proxy';
import { type Parted, ThinkTags } from './think-tags';
import {
  type Fetch,
  guardedFetch,
  identityOfKey,
  isGroq,
  normaliseEndpoint,
  pathFindingFetch,
  requireEventStream,
} from './transport';
import { type WireChunk, type WireUsage, finishReasonOf, reasoningOf, toUsage } from './wire';

/** All in milliseconds. */
export interface ProviderTimings {
  /** Until the first event of a stream; then one more attempt. Groq queues for less than this under load. */
  readonly firstByteMs: number;
  /** Longest silence within a stream: well above the longest gap seen from Groq under load. */
  readonly stallMs: number;
  /** After the finish reason, for the usage that some servers send in a chunk of its own. */
  readonly trailerMs: number;
  /** For the list of models, which every server has at hand. */
  readonly listMs: number;
  /** For an answer in one piece, of which nothing is seen before it is complete. */
  readonly wholeMs: number;
  /** Pauses before further attempts while the server has passing trouble. */
  readonly backOffMs: readonly number[];
}

const TIMINGS: ProviderTimings = {
  firstByteMs: 30_000,
  stallMs: 20_000,
  trailerMs: 1_000,
  listMs: 30_000,
  wholeMs: 180_000,
  backOffMs: [500, 2_000],
};

/** A server and its key, or the team's proxy, which has the key and wants to know who asks. */
type ChatServer =
  | {
      /** The server's address, with or without `/openai/v1`. */
      readonly endpoint: string;
      /** Null: the server needs none. */
      readonly apiKey: string | null;
    }
  | { readonly member: ProjectSession };

export type GroqProviderOptions = ChatServer & {
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly timings?: Partial<ProviderTimings>;
  /** Told after each response that says something of the account's limits. */
  readonly onRateLimit?: (limit: RateLimit) => void;
};

/** A server at home reads a model from its disk, and a long prompt at its own pace, before the first token. */
const LOCAL_FIRST_BYTE_MS = 300_000;
const LOCAL_WHOLE_MS = 900_000;

/** What has arrived of a streamed answer, its text aside. */
interface Seen {
  phase: 'request' | 'stream';
  finishReason: ProviderEnd['finishReason'] | null;
  usage: WireUsage | undefined;
  requestId: string | null;
  firstTokenAt: Date | null;
}

/** The only place that makes a Groq client. The SDK is loaded at the first request. */
export function createGroqProvider(options: GroqProviderOptions): ChatProvider {
  const { now } = options;
  const byTeamProxy = 'member' in options;
  const dialect = byTeamProxy || isGroq(options.endpoint) ? 'groq' : 'openai';
  const timings = { ...TIMINGS, ...patienceWith(dialect), ...options.timings };
  let tokenLimit: number | null = null;

  const noteLimits = (headers: Headers): void => {
    const limits = rateLimitOf(headers, now());
    if (limits === null) return;
    tokenLimit = limits.tokens?.limit ?? tokenLimit;
    options.onRateLimit?.(limits);
  };
  let client: Promise<Groq> | undefined;
  const connect = (): Promise<Groq> => (client ??= createClient(options, timings));

  /** A refusal for the limit's sake says how long it lasts. */
  const noteLimitsOf = (error: unknown): void => {
    if (error instanceof Error && 'headers' in error && error.headers instanceof Headers) {
      noteLimits(error.headers);
    }
  };

  async function streamOnce(
    request: ChatRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
    onReasoning: (text: string) => void,
  ): Promise<ProviderEnd> {
    const watchdog = new Watchdog(signal);
    const sentAt = now();
    const seen: Seen = {
      phase: 'request',
      finishReason: null,
      usage: undefined,
      requestId: null,
      firstTokenAt: null,
    };

    const tags = new ThinkTags();
    const handOut = ({ reasoning, text }: Parted): void => {
      if (reasoning) onReasoning(reasoning);
      if (text) onText(text);
    };

    const read = async (): Promise<void> => {
      const groq = await connect();
      const { data, response } = await groq.chat.completions
        .create(
          { ...bodyOf(request, dialect), stream: true, ...usageIn(dialect) },
          { signal: watchdog.signal },
        )
        .withResponse();
      seen.phase = 'stream';
      noteLimits(response.headers);
      seen.requestId = response.headers.get('x-request-id');
      requireEventStream(response);
      for await (const chunk of data as AsyncIterable<WireChunk>) {
        // What was already in the buffer when the answer was stopped is not wanted either.
        if (watchdog.signal.aborted) return;
        const trouble = troubleIn(chunk);
        if (trouble !== null) throw streamedError(trouble);
        const choice = chunk.choices?.[0];
        const reasoning = reasoningOf(choice?.delta);
        // Reasoning costs tokens too, so speed is measured from its beginning; it is no part of the answer.
        if (choice?.delta?.content || reasoning) seen.firstTokenAt ??= now();
        if (reasoning) onReasoning(reasoning);
        if (choice?.delta?.content) handOut(tags.push(choice.delta.content));
        seen.usage = chunk.x_groq?.usage ?? chunk.usage ?? seen.usage;
        seen.finishReason = finishReasonOf(choice?.finish_reason) ?? seen.finishReason;
        // Some servers open the stream, and say whose turn it is, before they have read the prompt.
        if (seen.firstTokenAt === null && seen.finishReason === null) continue;
        const patience = seen.finishReason === null ? timings.stallMs : timings.trailerMs;
        watchdog.allow(patience, () => failure('stream_stalled'));
      }
    };

    watchdog.allow(timings.firstByteMs, () => failure('provider_timeout'));
    try {
      await abortable(read(), watchdog.signal);
    } catch (error) {
      signal.throwIfAborted();
      noteLimitsOf(error);
      const failed = toAppError(error, seen.phase, now(), byTeamProxy);
      // Whatever happens to the connection after the finish reason takes nothing from the answer.
      const isHarmless = failed.code === 'stream_cut' || failed.code === 'stream_stalled';
      if (seen.finishReason === null || !isHarmless) throw failed;
    } finally {
      watchdog.stop();
      if (!signal.aborted) handOut(tags.end());
    }
    if (seen.finishReason === null) throw failure('stream_unfinished');
    return { finishReason: seen.finishReason, usage: toUsage({ ...seen, sentAt, endedAt: now() }) };
  }

  async function completeOnce(
    request: ChatRequest,
    signal: AbortSignal,
  ): Promise<ProviderEnd & { readonly text: string; readonly reasoning: string }> {
    const sentAt = now();
    return bounded(signal, timings.wholeMs, async (inner) => {
      const groq = await connect();
      const { data, response } = await groq.chat.completions
        .create({ ...bodyOf(request, dialect), stream: false }, { signal: inner })
        .withResponse();
      noteLimits(response.headers);
      const whole = data as WireChunk | string | null | undefined;
      if (typeof whole !== 'object' || whole === null) throw failure('provider_failed');
      const trouble = troubleIn(whole);
      if (trouble !== null) throw streamedError(trouble);
      const choice = whole.choices?.[0];
      const finishReason = finishReasonOf(choice?.finish_reason);
      if (finishReason === null) throw failure('stream_unfinished');
      const requestId = response.headers.get('x-request-id');
      const usage = toUsage({
        usage: whole.usage,
        requestId,
        sentAt,
        firstTokenAt: null,
        endedAt: now(),
      });
      const tags = new ThinkTags();
      const begun = tags.push(choice?.message?.content ?? '');
      const rest = tags.end();
      const reasoning = reasoningOf(choice?.message) + begun.reasoning + rest.reasoning;
      return { text: begun.text + rest.text, reasoning, finishReason, usage };
    });
  }

  /** Runs `work` for at most `ms`; rejects at once, with an AppError or the signal's reason. */
  async function bounded<T>(
    signal: AbortSignal,
    ms: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const watchdog = new Watchdog(signal);
    watchdog.allow(ms, () => failure('provider_timeout'));
    try {
      return await abortable(work(watchdog.signal), watchdog.signal);
    } catch (error) {
      if (signal.aborted && !isTimeout(signal.reason)) throw signal.reason;
      if (signal.aborted) throw failure('provider_timeout', error);
      noteLimitsOf(error);
      throw toAppError(error, 'request', now(), byTeamProxy);
    } finally {
      watchdog.stop();
    }
  }

  /**
   * Waits out passing trouble and gives a slow first byte up to `slowRetries` more chances. An HTTP status and a
   * missing first byte come before any text, so no text is ever handed out twice.
   */
  async function withRetries<T>(
    signal: AbortSignal,
    slowRetries: number,
    attempt: () => Promise<T>,
  ): Promise<T> {
    const pauses = [...timings.backOffMs];
    let slowAttempts = 0;
    for (;;) {
      try {
        signal.throwIfAborted();
        return await attempt();
      } catch (error) {
        if (signal.aborted || !(error instanceof AppError)) throw error;
        const pause = isTransient(error) ? pauses.shift() : undefined;
        if (pause !== undefined) await delay(pause, signal);
        else if (error.code !== 'provider_timeout' || ++slowAttempts > slowRetries) throw error;
      }
    }
  }

  return {
    stream: (request, onText, signal, onReasoning = silent) =>
      withRetries(signal, 1, () => streamOnce(request, onText, signal, onReasoning)),

    complete: (request, signal) => withRetries(signal, 0, () => completeOnce(request, signal)),

    async listModels(signal) {
      const list = await bounded(signal, timings.listMs, async (inner) =>
        (await connect()).models.list({ signal: inner }),
      );
      return readModels(list);
    },

    tokenLimit: () => tokenLimit,
  };
}

/** What servers of this dialect call the parts of a request; a part that nobody chose is not sent. */
function bodyOf({ model, messages, settings = {} }: ChatRequest, dialect: 'groq' | 'openai') {
  const { temperature, maxTokens } = settings;
  // Groq alone knows the word; everywhere it is the same as to choose none.
  const reasoningEffort = settings.reasoningEffort === 'default' ? undefined : settings.reasoningEffort;
  return {
    model,
    messages: [...messages],
    ...(temperature === undefined ? {} : { temperature }),
    ...(reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort }),
    ...(maxTokens === undefined
      ? {}
      : dialect === 'groq'
        ? { max_completion_tokens: maxTokens }
        : { max_tokens: maxTokens }),
  };
}

/** Groq reports usage by itself, the others when they are asked to. */
const usageIn = (dialect: 'groq' | 'openai') =>
  dialect === 'groq' ? {} : { stream_options: { include_usage: true } };

/** What a chunk says that is wrong, in place of an answer. */
function troubleIn({ object, message, x_groq }: WireChunk): string | null {
  if (typeof x_groq?.error === 'string') return x_groq.error;
  return object === 'error' ? (message ?? '') : null;
}

const patienceWith = (dialect: 'groq' | 'openai'): Partial<ProviderTimings> =>
  dialect === 'groq' ? {} : { firstByteMs: LOCAL_FIRST_BYTE_MS, wholeMs: LOCAL_WHOLE_MS };

/** Every option is named: what is left out, the SDK takes from the environment. */
async function createClient(options: GroqProviderOptions, timings: ProviderTimings): Promise<Groq> {
  const { default: GroqClient } = await import('groq-sdk');
  const { endpoint, fetch } = connectionTo(options);
  return new GroqClient({
    // The transport adds the real key, so that it is not held, printed or overridden anywhere in between.
    apiKey: 'added-by-transport',
    baseURL: normaliseEndpoint(endpoint),
    // Ours decide earlier; this one covers headers only.
    timeout: timings.wholeMs + timings.firstByteMs,
    // The SDK's own retries sleep through `retry-after` and ignore the abort signal.
    maxRetries: 0,
    fetch,
    fetchOptions: {},
    defaultHeaders: {},
    defaultQuery: {},
    // Electron's main process can look like a browser to the SDK's check; the key never leaves this process.
    dangerouslyAllowBrowser: true,
    // Its logger prints raw chunks, which are a person's text.
    logLevel: 'off',
    logger: { error: silent, warn: silent, info: silent, debug: silent },
  });
}

function connectionTo(options: GroqProviderOptions): { readonly endpoint: string; readonly fetch: Fetch } {
  if ('member' in options) {
    const { member, fetch } = options;
    return { endpoint: teamProxyEndpoint(member.project), fetch: memberFetch(fetch, member) };
  }
  const { endpoint, apiKey, fetch } = options;
  const guarded = guardedFetch(fetch, () => identityOfKey(apiKey));
  return { endpoint, fetch: isGroq(endpoint) ? guarded : pathFindingFetch(guarded) };
}

function silent(): void {
  // Nothing of a conversation belongs in a log.
}

/** Whether a caller's own `AbortSignal.timeout` ended it. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}
