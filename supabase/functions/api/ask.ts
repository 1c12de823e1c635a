import { ProxyError } from '../groq/errors.ts';
import { askGroq, readerOf } from '../groq/groq.ts';
import { keepAlive } from '../groq/keep-alive.ts';
import { Meter } from '../groq/meter.ts';
import { type Ended, endTurn, type Services, type Turn } from './turn.ts';
import type { Person } from './supabase.ts';

const PATH = '/openai/v1/chat/completions';
/** A message holds one megabyte. */
const MAX_ANSWER_CHARS = 250_000;
/** The answer is as long as was allowed, and has no end. */
export const TRUNCATED = 'answer_truncated';
/** The app's words for what became of an answer. */
const KEPT_AS: Readonly<Record<string, string>> = {
  rate_limit_exceeded: 'rate_limited',
  context_too_long: 'context_too_long',
  proxy_not_configured: 'team_proxy_failed',
};

interface Chunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown };
    readonly finish_reason?: unknown;
  }[];
  readonly x_groq?: { readonly usage?: Usage | null; readonly error?: unknown } | null;
  readonly usage?: Usage | null;
  readonly error?: unknown;
}
interface Usage {
  readonly prompt_tokens?: unknown;
  readonly completion_tokens?: unknown;
}

/** An answer that has begun. */
export interface Running {
  /** Each delta as it comes. Resolves when the answer is kept, whole or not. */
  read(onText: (text: string) => void): Promise<Ended>;
  /** Ends Groq's request; what has come is kept. */
  leave(): void;
}

/**
 * Asks Groq. Rejects with a ProxyError when it refuses; that, too, is kept, under the question.
 * @param signal aborts when whoever asked has left
 */
export async function ask(
  services: Services,
  person: Person,
  turn: Turn,
  signal: AbortSignal,
): Promise<Running> {
  const { settings, supabase } = services;
  const upstream = new AbortController();
  const leave = (): void => upstream.abort();
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  const keep = (ended: Ended): Promise<void> => keepAlive(endTurn(supabase, person, turn, ended));
  let response: Response;
  try {
    response = await askGroq(settings, PATH, { body: turn.body, signal: upstream.signal });
    if (!response.ok) throw await refusalOf(response);
  } catch (error) {
    // Aborted on the way: Groq has read the question by then, or may have.
    const settled = turn.reservation.settle(upstream.signal.aborted ? turn.prompt.tokens : 0);
    const code = error instanceof ProxyError ? error.code : '';
    const errorCode = upstream.signal.aborted ? 'stream_cut' : (KEPT_AS[code] ?? 'provider_failed');
    await Promise.all([settled, keep({ text: '', status: 'failed', errorCode, usage: {} })]);
    throw error;
  }

  return {
    leave,
    async read(onText) {
      const meter = new Meter(turn.prompt.tokens);
      const got: { text: string; usage: Ended['usage']; finish: unknown } = {
        text: '',
        usage: {},
        finish: null,
      };
      const take = ({ choices, usage: plain, x_groq }: Chunk): void => {
        const [choice] = choices ?? [];
        const found = x_groq?.usage ?? plain;
        if (found) got.usage = usageOf(found);
        got.finish = choice?.finish_reason ?? got.finish;
        const content = choice?.delta?.content;
        if (typeof content !== 'string') return;
        const delta = content.replaceAll('\0', '');
        if (delta === '') return;
        got.text += delta;
        onText(delta);
        if (got.text.length > MAX_ANSWER_CHARS) leave();
      };
      await readEvents(readerOf(response, upstream.signal), meter, take).catch(() => undefined);
      const settled = turn.reservation.settle(meter.tokens);
      const { text, usage, finish } = got;
      const isComplete = finish === 'stop' && text !== '';
      const ended: Ended = {
        text,
        usage,
        status: isComplete ? 'complete' : text === '' ? 'failed' : 'interrupted',
        errorCode: isComplete ? null : finish === 'length' ? TRUNCATED : 'stream_cut',
      };
      await Promise.all([settled, keep(ended)]);
      return ended;
    },
  };
}

async function readEvents(
  reader: ReturnType<typeof readerOf>,
  meter: Meter,
  take: (chunk: Chunk) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let bytes; (bytes = (await reader?.read())?.value) !== undefined;) {
    meter.read(bytes);
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data:')) continue;
      const data = line.slice('data:'.length).trim();
      if (data !== '[DONE]') take(JSON.parse(data) as Chunk);
    }
  }
}

function usageOf({ prompt_tokens, completion_tokens }: Usage): Ended['usage'] {
  return {
    ...(typeof prompt_tokens === 'number' && { promptTokens: prompt_tokens }),
    ...(typeof completion_tokens === 'number' && { completionTokens: completion_tokens }),
  };
}

/** What Groq refuses is this server's business: whoever asked hears when to try again, and no word of Groq's. */
async function refusalOf(response: Response): Promise<ProxyError> {
  await response.body?.cancel();
  const wait = response.headers.get('retry-after');
  if (response.status === 429) {
    return new ProxyError(
      429,
      'rate_limit_exceeded',
      'The model is busy. Try again in a moment.',
      undefined,
      wait === null ? {} : { 'retry-after': wait },
    );
  }
  if (response.status === 413) {
    return new ProxyError(
      413,
      'context_too_long',
      'The message is longer than the model can read. Shorten it.',
    );
  }
  return new ProxyError(502, 'bad_gateway', 'The model could not be asked. Try again in a moment.');
}
