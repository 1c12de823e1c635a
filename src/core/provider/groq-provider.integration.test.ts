import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import { groqModels } from '../../../world/groq/models';
import type { RateLimit } from '../../shared/models';
import { createGroqProvider } from './groq-provider';
import type { ChatProvider } from '../chat/ports';
import { normaliseEndpoint } from './transport';

let server: RunningGroqServer;
beforeAll(async () => {
  server = await startGroqServer({ models: groqModels, tokensPerSecond: Infinity });
});
afterEach(() => {
  server.reset();
  vi.unstubAllEnvs();
});
afterAll(() => server.stop());

const forever = new AbortController().signal;
const request = { model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content: 'Hello' }] } as const;

function provider(options: { endpoint?: string; apiKey?: string | null } = {}): ChatProvider {
  return createGroqProvider({
    endpoint: server.url,
    apiKey: 'gsk_ours',
    fetch,
    now: () => new Date(),
    ...options,
  });
}

async function answer(from: ChatProvider): Promise<string> {
  let text = '';
  await from.stream(request, (piece) => (text += piece), forever);
  return text;
}

describe('the Groq provider', () => {
  it('lets the environment decide nothing and sends no description of the computer', async () => {
    vi.stubEnv('GROQ_BASE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('GROQ_API_KEY', 'gsk_theirs');
    vi.stubEnv('GROQ_CUSTOM_HEADERS', 'Authorization: Bearer gsk_theirs\nX-Spy: yes');
    vi.stubEnv('GROQ_LOG', 'debug');
    const printed = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    await answer(provider());
    const headers = server.requests[0]?.headers ?? {};
    expect(headers.authorization).toBe('Bearer gsk_ours');
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('sends no Authorization to a server that needs no key', async () => {
    vi.stubEnv('GROQ_API_KEY', 'gsk_theirs');
    await answer(provider({ apiKey: null }));
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('says that a key is wrong when no header can hold it, without sending anything', async () => {
    await expect(answer(provider({ apiKey: 'gsk_…' }))).rejects.toMatchObject({ code: 'api_key_invalid' });
    expect(server.requests).toEqual([]);
  });

  it('finds the server whichever way its address is written', async () => {
    for (const suffix of ['', '/', '/openai', '/openai/v1', '/openai/v1//']) {
      expect(normaliseEndpoint(` ${server.url}${suffix} `)).toBe(server.url);
    }
    await answer(provider({ endpoint: `${server.url}/openai/v1/` }));
    expect(server.requests[0]?.path).toBe('/openai/v1/chat/completions');
  });

  it('leaves reasoning out of the answer, streamed or whole', async () => {
    server.always({ kind: 'text', text: 'Silver.', reasoning: 'Let me see.' });
    expect(await answer(provider())).toBe('Silver.');
    const whole = await provider().complete(request, forever);
    expect(whole).toMatchObject({ text: 'Silver.', finishReason: 'stop' });
    expect(whole.usage.promptTokens).toBeGreaterThan(0);
  });

  it('lists the models that can chat, the sensible default first', async () => {
    const efforts = ['low', 'medium', 'high'];
    expect(await provider().listModels(forever)).toEqual([
      {
        id: 'openai/gpt-oss-120b',
        contextWindow: 131_072,
        maxOutputTokens: 65_536,
        reasoningEfforts: efforts,
      },
      {
        id: 'openai/gpt-oss-20b',
        contextWindow: 131_072,
        maxOutputTokens: 65_536,
        reasoningEfforts: efforts,
      },
      {
        id: 'qwen/qwen3.8-27b',
        contextWindow: 131_072,
        maxOutputTokens: 40_960,
        reasoningEfforts: ['none', 'default'],
      },
    ]);
  });

  it('says what is wrong when models cannot be listed', async () => {
    await expect(provider({ endpoint: `${server.url}/elsewhere` }).listModels(forever)).rejects.toMatchObject(
      {
        code: 'provider_failed',
      },
    );
    await expect(provider({ endpoint: 'http://127.0.0.1:9' }).listModels(forever)).rejects.toMatchObject({
      code: 'provider_unreachable',
    });
  });

  it('speaks with a server of the plain dialect: its paths, its names, and nothing that only Groq knows', async () => {
    const ollama = await startGroqServer({ dialect: 'openai', tokensPerSecond: Infinity });
    for (const endpoint of [ollama.url, `${ollama.url}/v1`, `${ollama.url}/v1/`]) {
      const local = provider({ endpoint, apiKey: null });
      expect(await local.listModels(forever)).toEqual([
        { id: 'demo', contextWindow: null, maxOutputTokens: null, reasoningEfforts: [] },
        { id: 'demo-large', contextWindow: null, maxOutputTokens: null, reasoningEfforts: [] },
      ]);
      ollama.next({ kind: 'text', text: '<think>Hm.</think>\n\nFour.', reasoning: 'Two and two. ' });
      let text = '';
      let reasoning = '';
      const { finishReason, usage } = await local.stream(
        { model: 'demo', messages: request.messages, settings: { maxTokens: 50 } },
        (piece) => (text += piece),
        forever,
        (piece) => (reasoning += piece),
      );
      expect({ text, reasoning, finishReason }).toEqual({
        text: 'Four.',
        reasoning: 'Two and two. Hm.',
        finishReason: 'stop',
      });
      expect(usage).toMatchObject({ promptTokens: 6, completionTokens: expect.any(Number) as number });
      expect(ollama.requests.at(-1)?.body).toMatchObject({
        max_tokens: 50,
        stream_options: { include_usage: true },
      });
      // The path is found once.
      expect(ollama.requests.filter(({ path }) => path.startsWith('/openai/'))).toHaveLength(1);
      ollama.reset();
    }
    await ollama.stop();
  });

  it('tells what the account may still ask for, and remembers the most that it may send', async () => {
    const limits: RateLimit[] = [];
    const from = createGroqProvider({
      endpoint: server.url,
      apiKey: null,
      fetch,
      now: () => new Date('2026-01-01T00:00:00Z'),
      onRateLimit: (limit) => limits.push(limit),
    });
    expect(from.tokenLimit()).toBeNull();
    await answer(from);
    expect(limits).toMatchObject([
      { tokens: { limit: 250_000, resetAt: '2026-01-01T00:00:07.660Z' }, requests: { remaining: 14_399 } },
    ]);
    expect(from.tokenLimit()).toBe(250_000);
  });

  it('ends every call at once when its signal aborts, even under a fetch that does not listen', async () => {
    let arrived: () => void = () => undefined;
    const deaf = createGroqProvider({
      endpoint: server.url,
      apiKey: null,
      fetch: () => {
        arrived();
        return new Promise(() => undefined);
      },
      now: () => new Date(),
    });
    const calls = [
      (signal: AbortSignal) => deaf.stream(request, () => undefined, signal),
      (signal: AbortSignal) => deaf.complete(request, signal),
      (signal: AbortSignal) => deaf.listModels(signal),
    ];
    for (const call of calls) {
      const controller = new AbortController();
      const requested = new Promise<void>((resolve) => (arrived = resolve));
      const ended = call(controller.signal);
      await requested;
      const reason = new Error('enough');
      controller.abort(reason);
      await expect(ended).rejects.toBe(reason);
      await expect(call(AbortSignal.abort(reason))).rejects.toBe(reason);
    }
  });
});
