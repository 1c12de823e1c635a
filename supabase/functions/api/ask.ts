import { ProxyError } from '../groq/errors.ts';
import { askGroq } from '../groq/groq.ts';
import { Meter } from '../groq/meter.ts';
import { type Ended, endTurn, type Services, type Turn } from './turn.ts';
import type { Person } from './supabase.ts';

const PATH = '/openai/v1/chat/completions';
const MAX_ANSWER_CHARS = 1_000_000;

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

/** An answer that Groq has begun. */
export interface Running {
  /** Each delta as it comes. Ends when the answer is kept; rejects with a ProxyError where it broke off. */
  read(onText: (text: string) => void): Promise<Ended>;
  /** Ends Groq's request; what has come is kept. */
  leave(): void;
}

/** Asks Groq. Rejects with a ProxyError when it refuses; that, too, is kept, under the question. */
export async function ask(services: Services, person: Person, turn: Turn): Promise<Running> {
  const { settings, supabase } = services;
  const upstream = new AbortController();
  const keep = (ended: Ended): Promise<void> => keepAlive(endTurn(supabase, person, turn, ended));
  let response: Response;
  try {
    response = await askGroq(settings, PATH, { body: turn.body, signal: upstream.signal });
    if (!response.ok) throw await refusalOf(response);
  } catch (error) {
    await turn.reservation.settle(0);
    const code = error instanceof ProxyError ? error.code : 'internal';
    await keep({ text: '', status: 'failed', errorCode: code.slice(0, 64), usage: {} });
    throw error;
  }

  return {
    leave: () => upstream.abort(),
    async read(onText) {
      const meter = new Meter(turn.prompt.tokens);
      const got: { text: string; usage: Ended['usage']; isWhole: boolean } = {
        text: '',
        usage: {},
        isWhole: false,
      };
      const take = ({ choices, usage: plain, x_groq }: Chunk): void => {
        const [choice] = choices ?? [];
        const found = x_groq?.usage ?? plain;
        if (found) got.usage = usageOf(found);
        if (choice?.finish_reason === 'stop') got.isWhole = true;
        const content = choice?.delta?.content;
        if (typeof content !== 'string' || got.text.length > MAX_ANSWER_CHARS) return;
        const delta = content.replaceAll('\0', '');
        if (delta === '') return;
        got.text += delta;
        onText(delta);
      };
      await readEvents(response, meter, take).catch(() => undefined);
      await turn.reservation.settle(meter.tokens);
      const { text, usage, isWhole } = got;
      const status = isWhole && text !== '' ? 'complete' : text === '' ? 'failed' : 'interrupted';
      const errorCode = status === 'complete' ? null : 'stream_cut';
      const ended: Ended = { text, status, errorCode, usage };
      await keep(ended);
      return ended;
    },
  };
}

async function readEvents(response: Response, meter: Meter, take: (chunk: Chunk) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of response.body ?? []) {
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

/** Supabase ends a function's process once its responses are done; this makes it wait. */
function keepAlive<T>(work: Promise<T>): Promise<T> {
  const { EdgeRuntime } = globalThis as { EdgeRuntime?: { waitUntil?(work: Promise<unknown>): void } };
  EdgeRuntime?.waitUntil?.(work.catch(() => undefined));
  return work;
}
