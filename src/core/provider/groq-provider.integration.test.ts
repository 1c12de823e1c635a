import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import { groqModels } from '../../../world/groq/models';
import type { ErrorCode } from '../../shared/errors';
import type { RateLimit } from '../../shared/models';
import { createGroqProvider } from './groq-provider';
import { normaliseEndpoint } from './address';
import type { ChatProvider, ChatRequest } from './ports';

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
  await from.stream(request, (delta) => (text += delta), forever);
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
    expect(whole).toMatchObject({ text: 'Silver.', cut: null });
    expect(whole.usage.promptTokens).toBeGreaterThan(0);
  });

  it('lists the models that can chat, the sensible default first', async () => {
    const gptOss = ['low', 'medium', 'high'];
    const qwen = ['none', 'default', 'low', 'medium', 'high'];
    const row = (id: string, contextWindow: number, maxOutputTokens: number, efforts: string[] = []) => ({
      id,
      contextWindow,
      maxOutputTokens,
      reasoningEfforts: efforts,
      tools: efforts.length > 0,
    });
    expect(await provider().listModels(forever)).toEqual([
      row('openai/gpt-oss-120b', 131_072, 65_536, gptOss),
      row('openai/gpt-oss-20b', 131_072, 65_536, gptOss),
      row('qwen/qwen3.6-27b', 131_042, 16_384, qwen),
      row('qwen/qwen3.8-27b', 131_042, 16_384, qwen),
      row('allam-2-7b', 4_096, 4_096),
      row('groq/compound', 131_072, 8_192),
      row('groq/compound-mini', 131_072, 8_192),
    ]);
  });

  it('offers only what Groq takes: every effort of every model, and its longest answer', async () => {
    for (const { id, reasoningEfforts, maxOutputTokens } of await provider().listModels(forever)) {
      const longest = maxOutputTokens === null ? {} : { maxTokens: maxOutputTokens };
      for (const reasoningEffort of [undefined, ...reasoningEfforts]) {
        const settings = { ...longest, ...(reasoningEffort && { reasoningEffort }) };
        const { text } = await provider().complete({ ...request, model: id, settings }, forever);
        expect([id, reasoningEffort, text]).toEqual([id, reasoningEffort, expect.stringMatching(/^This is/)]);
      }
    }
  });

  it.each<[what: string, asked: Partial<ChatRequest>, code: ErrorCode, says: RegExp]>([
    ['gone', { model: 'llama-3.3-70b-versatile' }, 'model_missing', /no longer offered\. Choose another/],
    ['unknown', { model: 'gpt-9' }, 'model_missing', /no longer offered\. Choose another/],
    ['for speech', { model: 'whisper-large-v3' }, 'model_missing', /answers no questions\. Choose another/],
    [
      'too small for the answer',
      { settings: { maxTokens: 70_000 } },
      'request_rejected',
      /Change it in Answer settings/,
    ],
    [
      'without that effort',
      { settings: { reasoningEffort: 'none' } },
      'request_rejected',
      /reasoning effort/,
    ],
    [
      'without any effort',
      { model: 'groq/compound', settings: { reasoningEffort: 'low' } },
      'request_rejected',
      /reasoning effort/,
    ],
    [
      'too small for the question',
      { model: 'allam-2-7b', messages: [{ role: 'user', content: 'word '.repeat(4_000) }] },
      'context_too_long',
      /longer than this model can read/,
    ],
  ])('says of a model that is %s what it is, streamed or whole', async (_, asked, code, says) => {
    const refused = { code, message: expect.stringMatching(says) as string };
    const ask = { ...request, ...asked };
    await expect(provider().stream(ask, () => undefined, forever)).rejects.toMatchObject(refused);
    await expect(provider().complete(ask, forever)).rejects.toMatchObject(refused);
  });

  it('takes Qwen’s reasoning out of its answer, streamed or whole', async () => {
    server.always({ kind: 'text', text: 'Silver.', reasoning: 'Let me see.' });
    const asked = { ...request, model: 'qwen/qwen3.8-27b' };
    expect(await provider().complete(asked, forever)).toMatchObject({
      text: 'Silver.',
      reasoning: '\nLet me see.\n',
    });
    let text = '';
    await provider().stream(asked, (delta) => (text += delta), forever);
    expect(text).toBe('Silver.');
  });

  it('says what is wrong when models cannot be listed', async () => {
    await expect(provider({ endpoint: 'http://127.0.0.1:9' }).listModels(forever)).rejects.toMatchObject({
      code: 'provider_unreachable',
    });
  });

  it('speaks with a server of the plain dialect: its paths, its names, and nothing that only Groq knows', async () => {
    const ollama = await startGroqServer({ dialect: 'openai', tokensPerSecond: Infinity });
    for (const endpoint of [ollama.url, `${ollama.url}/v1`, `${ollama.url}/v1/`]) {
      const local = provider({ endpoint, apiKey: null });
      expect(await local.listModels(forever)).toEqual([
        { id: 'demo', contextWindow: null, maxOutputTokens: null, reasoningEfforts: [], tools: true },
        { id: 'demo-large', contextWindow: null, maxOutputTokens: null, reasoningEfforts: [], tools: true },
      ]);
      ollama.next({ kind: 'text', text: '<think>Hm.</think>\n\nFour.', reasoning: 'Two and two. ' });
      let text = '';
      let reasoning = '';
      const { cut, usage } = await local.stream(
        { model: 'demo', messages: request.messages, settings: { maxTokens: 50 } },
        (delta) => (text += delta),
        forever,
        (delta) => (reasoning += delta),
      );
      expect({ text, reasoning, cut }).toEqual({
        text: 'Four.',
        reasoning: 'Two and two. Hm.',
        cut: null,
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
