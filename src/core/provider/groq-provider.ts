import type Groq from 'groq-sdk';
import { AppError } from '../../shared/errors';
import type { RateLimit } from '../../shared/models';
import type { ProjectSession } from '../accounts/session';
import { Watchdog, abortable, delay } from '../abort';
import { isGroq, normaliseEndpoint, pathFindingFetch } from './address';
import { AnswerReading } from './answer-reading';
import { readEvents } from './events';
import { failure, isTransient, toAppError, unlisted, withoutSecret } from './failures';
import { readModels } from './model-list';
import type { ChatProvider, ChatRequest, ProviderEnd, ToolRound } from './ports';
import { rateLimitOf } from './rate-limit';
import { memberFetch, teamProxyEndpoint } from './team-proxy';
import { type Fetch, guardedFetch, identityOfKey } from './transport';

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
  /** Whether somebody stands between us and this address, who may hold an answer back until it is whole. */
  readonly isProxied?: (url: string) => Promise<boolean>;
  /** Told after each response that says something of the account's limits. */
  readonly onRateLimit?: (limit: RateLimit) => void;
};

/** A server at home reads a model from its disk, and a long prompt at its own pace, before the first token. */
const LOCAL_FIRST_BYTE_MS = 300_000;
const LOCAL_WHOLE_MS = 900_000;

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
  const isProxied = async (): Promise<boolean> =>
    (await options.isProxied?.(byTeamProxy ? teamProxyEndpoint(options.member.project) : options.endpoint)) ??
    false;
  const hidden = (error: AppError): AppError =>
    withoutSecret(error, 'apiKey' in options ? options.apiKey : null);
  let client: Promise<Groq> | undefined;
  const connect = (): Promise<Groq> => (client ??= createClient(options, timings));

  /** A refusal for the limit's sake says how long it lasts. */
  const noteLimitsOf = (error: unknown): void => {
    if (error instanceof Error && 'headers' in error && error.headers instanceof Headers) {
      noteLimits(error.headers);
    }
  };

  /** Asks for the answer in the way that is wanted, and reads it in the way that it comes. */
  async function ask(request: ChatRequest, stream: boolean, reading: AnswerReading, signal: AbortSignal) {
    const groq = await connect();
    const body = { ...bodyOf(request, dialect), ...(stream && usageIn(dialect)), stream };
    const response = await groq.chat.completions.create(body, { signal }).asResponse();
    noteLimits(response.headers);
    reading.begin(response.headers);
    return readEvents(response);
  }

  async function streamOnce(
    request: ChatRequest,
    reading: AnswerReading,
    signal: AbortSignal,
  ): Promise<ProviderEnd> {
    const watchdog = new Watchdog(signal);
    const read = async (): Promise<void> => {
      for await (const event of await ask(request, true, reading, watchdog.signal)) {
        // What was already in the buffer when the answer was stopped is not wanted either.
        if (watchdog.signal.aborted) return;
        reading.take(event);
        // Some servers open the stream, and say whose turn it is, before they have read the prompt.
        if (!reading.isBegun && !reading.isEnded) continue;
        const patience = reading.isEnded ? timings.trailerMs : timings.stallMs;
        watchdog.allow(patience, () => failure('stream_stalled'));
      }
    };

    watchdog.allow(timings.firstByteMs, () => failure('provider_timeout'));
    let isOver = false;
    void isProxied().then(
      (proxied) => {
        if (proxied && !isOver && !reading.isBegun) {
          watchdog.allow(timings.wholeMs, () => failure('provider_timeout'));
        }
      },
      () => undefined,
    );
    try {
      await abortable(read(), watchdog.signal);
    } catch (error) {
      signal.throwIfAborted();
      noteLimitsOf(error);
      const failed = toAppError(error, reading.isAnswered ? 'stream' : 'request', now(), byTeamProxy);
      // Whatever happens to the connection after the finish reason takes nothing from the answer.
      const isHarmless = failed.code === 'stream_cut' || failed.code === 'stream_stalled';
      if (!reading.isEnded || !isHarmless) throw reading.explain(failed);
    } finally {
      isOver = true;
      watchdog.stop();
      if (!signal.aborted) reading.flush();
    }
    return reading.end();
  }

  async function completeOnce(
    request: ChatRequest,
    signal: AbortSignal,
  ): Promise<ProviderEnd & { readonly text: string; readonly reasoning: string }> {
    const got = { text: '', reasoning: '' };
    const reading = new AnswerReading({
      now,
      byTeamProxy,
      tools: namesOf(request),
      onText: (text) => (got.text += text),
      onReasoning: (text) => (got.reasoning += text),
    });
    return bounded(signal, timings.wholeMs, async (inner) => {
      for await (const event of await ask(request, false, reading, inner)) reading.take(event);
      reading.flush();
      return { ...got, ...reading.end() };
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
        else if (error.code !== 'provider_timeout' || ++slowAttempts > slowRetries) throw hidden(error);
      }
    }
  }

  return {
    stream: (request, onText, signal, onReasoning = silent) =>
      withRetries(signal, 1, () => {
        const reading = new AnswerReading({
          now,
          byTeamProxy,
          tools: namesOf(request),
          onText,
          onReasoning,
        });
        return streamOnce(request, reading, signal);
      }),

    complete: (request, signal) => withRetries(signal, 0, () => completeOnce(request, signal)),

    listModels: (signal) =>
      bounded(signal, timings.listMs, async (inner) => {
        const response = await (await connect()).models.list({ signal: inner }).asResponse();
        return readModels(await response.json());
      }).catch((error: unknown) => {
        if (byTeamProxy || !(error instanceof AppError)) throw error;
        throw hidden(unlisted(error));
      }),

    tokenLimit: () => tokenLimit,
  };
}

const namesOf = ({ tools = [] }: ChatRequest): string[] => tools.map(({ name }) => name);

/** What servers of this dialect call the parts of a request; a part that nobody chose is not sent. */
function bodyOf(
  { model, messages, settings = {}, tools = [], rounds = [] }: ChatRequest,
  dialect: 'groq' | 'openai',
) {
  const { temperature, maxTokens } = settings;
  // Groq alone knows the word; everywhere it is the same as to choose none.
  const reasoningEffort = settings.reasoningEffort === 'default' ? undefined : settings.reasoningEffort;
  return {
    model,
    messages: [...messages, ...rounds.flatMap(messagesOf)],
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map((tool) => ({
            type: 'function' as const,
            function: { ...tool, parameters: { ...tool.parameters } },
          })),
        }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort }),
    ...(maxTokens === undefined
      ? {}
      : dialect === 'groq'
        ? { max_completion_tokens: maxTokens }
        : { max_tokens: maxTokens }),
  };
}

/** What a model called for, and what came of it, as the protocol has them. */
function messagesOf({ text, calls, results }: ToolRound) {
  const made = calls.map(({ id, name, arguments: args }) => ({
    id,
    type: 'function' as const,
    // Servers read it again, and refuse what is no JSON.
    function: { name, arguments: isObject(args) ? args : '{}' },
  }));
  return [
    { role: 'assistant' as const, content: text, tool_calls: made },
    ...calls.map(({ id }, index) => ({
      role: 'tool' as const,
      tool_call_id: id,
      content: results[index] ?? '',
    })),
  ];
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Groq reports usage by itself, the others when they are asked to. */
const usageIn = (dialect: 'groq' | 'openai') =>
  dialect === 'groq' ? {} : { stream_options: { include_usage: true } };

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
