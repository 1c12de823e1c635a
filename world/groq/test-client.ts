import Groq, { APIError } from 'groq-sdk';

export const FACT = 'Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000';
export const SYSTEM = `Answer from the facts.
<facts scope="all conversations" title="Inventory">
${FACT}
Toyota Corolla 2021, white, 1.8L, 30,000 km, $22,000
</facts>`;
export const KEY = 'test-key';

export function clientFor({ url }: { url: string }, apiKey = KEY): Groq {
  const quiet = { error: noop, warn: noop, info: noop, debug: noop };
  return new Groq({ apiKey, baseURL: url, maxRetries: 0, logger: quiet });
}

function noop(): void {
  // The SDK would log raw chunks.
}

export function body(question = 'Tell me about the Honda Civic') {
  return {
    model: 'demo',
    messages: [
      { role: 'system' as const, content: SYSTEM },
      { role: 'user' as const, content: question },
    ],
  };
}

interface Outcome {
  text: string;
  reasoning: string;
  chunks: number;
  finishReason: string | null;
  usage: unknown;
  error: unknown;
  xGroqError: unknown;
}

/** Reads a whole stream, keeping what arrived before it failed. */
export async function ask(client: Groq, signal?: AbortSignal): Promise<Outcome> {
  const outcome: Outcome = {
    text: '',
    reasoning: '',
    chunks: 0,
    finishReason: null,
    usage: undefined,
    error: null,
    xGroqError: undefined,
  };
  try {
    const stream = await client.chat.completions.create(
      { ...body(), stream: true },
      { signal: signal ?? null },
    );
    for await (const chunk of stream) {
      const [choice] = chunk.choices;
      outcome.chunks += 1;
      outcome.text += choice?.delta.content ?? '';
      outcome.reasoning += choice?.delta.reasoning ?? '';
      outcome.finishReason = choice?.finish_reason ?? outcome.finishReason;
      outcome.usage = chunk.x_groq?.usage ?? outcome.usage;
      outcome.xGroqError = chunk.x_groq?.error ?? outcome.xGroqError;
    }
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}

export function codeOf(error: unknown): unknown {
  return error instanceof APIError
    ? (error.error as { error?: { code?: unknown } } | undefined)?.error?.code
    : undefined;
}
