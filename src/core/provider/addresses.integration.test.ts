import { afterEach, describe, expect, it } from 'vitest';
import { type Reply, type RunningLocalServer, startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import type { ChatProvider } from './ports';
import { parseEndpoint } from './address';
import { createGroqProvider } from './groq-provider';

let server: RunningLocalServer;
afterEach(() => server.stop());

const { vllm, lmStudio, llamaCpp } = localServers;
const forever = new AbortController().signal;
const request = { model: 'm', messages: [{ role: 'user', content: 'Two and two?' }] } as const;
const answer = { text: 'Four.', reasoning: 'Two and two.', cut: null };

const from = (pasted: string, apiKey: string | null = null): ChatProvider =>
  createGroqProvider({
    endpoint: parseEndpoint(pasted),
    apiKey,
    fetch,
    now: () => new Date(),
    timings: { backOffMs: [1, 1] },
  });

async function streamed(provider: ChatProvider) {
  const got = { text: '', reasoning: '' };
  const end = await provider.stream(
    request,
    (delta) => (got.text += delta),
    forever,
    (delta) => (got.reasoning += delta),
  );
  return { ...got, ...end };
}

const page = (status: number, words: string): Reply => ({
  status,
  page: `<!doctype html><html><body>${words}</body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
const json = (status: number, body: object): Reply => ({ status, json: body });
const NO_MODEL_PAGE = page(404, '<h1>404</h1><p>The model of a page that you asked for was not found.</p>');

const addresses: [pasted: string, prefix: string, elsewhere?: Reply][] = [
  ['', '/openai/v1'],
  ['/', '/v1'],
  ['/v1/ ', '/v1'],
  ['/v1/chat/completions', '/v1'],
  ['/v1/models', '/v1'],
  ['/chat/completions', ''],
  ['', ''],
  ['/', '', page(200, 'Welcome')],
  ['', '/api/v1', NO_MODEL_PAGE],
  ['/api/v1', '/api/v1', NO_MODEL_PAGE],
  ['/api/v1/chat/completions?x=1', '/api/v1'],
  [
    '/api/paas/v4',
    '/api/paas/v4',
    json(404, { timestamp: '2026', status: 404, error: 'Not Found', path: '/v4/v1' }),
  ],
  ['/api/paas/v4/chat/completions', '/api/paas/v4', json(401, { error: { code: '1000', message: 'No.' } })],
  ['/v1beta/openai/', '/v1beta/openai', page(404, 'That’s an error. The requested URL was not found.')],
  ['/v1beta/openai/chat/completions', '/v1beta/openai'],
  [
    '/compatible-mode/v1',
    '/compatible-mode/v1',
    json(404, { error: { message: 'Not supported url: the model path' } }),
  ],
  ['/inference', '/inference', json(403, { message: 'Missing Authentication Token' })],
  [
    '/v1/openai',
    '/v1/openai',
    { status: 404, page: 'no such model here', headers: { 'content-type': 'text/html' } },
  ],
  ['', '/v1', page(200, 'The models of this shop are pretty.')],
  ['', '/v1', { status: 302, page: '', headers: { location: '/login' } }],
  ['', '/v1', page(405, 'Method Not Allowed')],
  ['', '/v1', { status: 200, json: { error: 'Unexpected endpoint or method. (POST /openai/v1/x)' } }],
];

describe.each(addresses)(
  'pasted with “%s”, a server at “%s”',
  (pasted, prefix, elsewhere = vllm.elsewhere) => {
    it('is found by a stream, a whole answer and its list, and then asked directly', async () => {
      server = await startLocalServer({ ...vllm, prefix, elsewhere });
      const ask = [
        async (provider: ChatProvider) => expect(await streamed(provider)).toMatchObject(answer),
        async (provider: ChatProvider) =>
          expect(await provider.complete(request, forever)).toMatchObject(answer),
        async (provider: ChatProvider) =>
          expect(await provider.listModels(forever)).toMatchObject([{ id: vllm.model }]),
      ];
      for (const first of ask) {
        const provider = from(server.url + pasted);
        await first(provider);
        const before = server.paths.length;
        for (const next of ask) await next(provider);
        expect(server.paths.slice(before)).toEqual([
          `POST ${prefix}/chat/completions`,
          `POST ${prefix}/chat/completions`,
          `GET ${prefix}/models`,
        ]);
      }
    });
  },
);

it('follows a server that changes its path while the app runs', async () => {
  for (const script of [vllm, lmStudio, llamaCpp, { ...vllm, prefix: '/api/paas/v4' }]) {
    server = await startLocalServer(script);
    const provider = from(server.url + script.prefix);
    for (const prefix of [script.prefix, '', '/api/v1', '/openai/v1', '/v1']) {
      server.move(prefix);
      expect(await streamed(provider)).toMatchObject(answer);
      expect(await provider.complete(request, forever)).toMatchObject(answer);
    }
    await server.stop();
  }
});

describe('a list of models', () => {
  const listed = async (models: Reply): Promise<unknown[]> => {
    server = await startLocalServer({ ...vllm, models });
    return (await from(server.url).listModels(forever)).map(({ id, contextWindow }) => [id, contextWindow]);
  };
  it.each<[what: string, list: object, models: unknown[]]>([
    ['as most have it', { object: 'list', data: [{ id: 'a' }] }, [['a', null]]],
    [
      'as a bare array',
      [{ id: 'a' }, { id: 'b' }],
      [
        ['a', null],
        ['b', null],
      ],
    ],
    [
      'of names',
      ['a', 'b'],
      [
        ['a', null],
        ['b', null],
      ],
    ],
    ['of names within', { data: ['a'] }, [['a', null]]],
    ['called models', { models: [{ name: 'a', model: 'a' }] }, [['a', null]]],
    ['with names beside ids', [{ id: 'a', name: 'The A' }], [['a', null]]],
    ['without a length', { data: null }, []],
    ['with nonsense in it', { data: [null, 4, {}, { id: '' }, { id: 7 }, [], { id: 'a' }] }, [['a', null]]],
    ['that says all twice', [{ id: 'a' }, { id: 'a' }], [['a', null]]],
    [
      'as Together has it',
      [
        { id: 'a', type: 'chat', context_length: 8192 },
        { id: 'b', type: 'image' },
        { id: 'c', type: 'embedding' },
      ],
      [['a', 8192]],
    ],
    [
      'as Mistral has it',
      {
        data: [
          { id: 'a', type: 'base', max_context_length: 32768, capabilities: { completion_chat: true } },
          { id: 'b', capabilities: { completion_chat: false } },
        ],
      },
      [['a', 32768]],
    ],
    ['as OpenRouter has it', { data: [{ id: 'a', name: 'A', context_length: 200_000 }] }, [['a', 200_000]]],
  ])('is read %s', async (_, list, models) => {
    expect(await listed(json(200, list))).toEqual(models);
  });

  it.each<[what: string, reply: Reply]>([
    ['404', json(404, { detail: 'Not Found' })],
    ['a page of 404', NO_MODEL_PAGE],
    ['403', json(403, { error: { message: 'Forbidden' } })],
    ['405', json(405, { detail: 'Method Not Allowed' })],
    ['400', json(400, { error: { message: 'Unsupported' } })],
    ['a page', page(200, 'Welcome')],
    ['something else', json(200, { ok: true })],
    ['broken JSON', { status: 200, page: '{"data":' }],
  ])(
    'that is answered by %s leaves the chat as it is, and says that a name may be typed',
    async (_, models) => {
      for (const prefix of ['/v1', '/openai/v1', '', '/api/v1']) {
        server = await startLocalServer({ ...vllm, models, prefix });
        const provider = from(server.url);
        const list = provider.listModels(forever);
        await expect(list).rejects.toMatchObject({
          code: 'model_missing',
          message: expect.stringMatching(/Type a model’s name/) as string,
        });
        expect(await streamed(provider)).toMatchObject(answer);
        expect(await provider.complete(request, forever)).toMatchObject(answer);
        await server.stop();
      }
    },
  );

  it('is not blamed for what is the key’s, the server’s or the connection’s', async () => {
    for (const [models, code] of [
      [json(401, { error: { message: 'No.' } }), 'api_key_invalid'],
      [json(402, { error: { message: 'Insufficient Balance' } }), 'credit_exhausted'],
      [json(429, { error: { message: 'Slowly.' } }), 'rate_limited'],
      [json(500, { error: { message: 'Oh.' } }), 'provider_failed'],
    ] as const) {
      server = await startLocalServer({ ...vllm, models });
      await expect(from(server.url).listModels(forever)).rejects.toMatchObject({ code });
      await server.stop();
    }
    await expect(from(server.url).listModels(forever)).rejects.toMatchObject({
      code: 'provider_unreachable',
    });
  });
});

describe('what is said', () => {
  const refusal = async (provider: ChatProvider): Promise<unknown> =>
    streamed(provider).then(
      () => null,
      (error: unknown) => error,
    );
  it.each<[what: string, elsewhere: Reply, code: string, says: RegExp]>([
    ['a page that speaks of models', NO_MODEL_PAGE, 'provider_failed', /no model server at this address/],
    ['a page of its own', page(200, 'The model page'), 'provider_failed', /no model server at this address/],
    [
      'a redirect',
      { status: 302, page: '', headers: { location: 'https://example.com' } },
      'provider_failed',
      /another address/,
    ],
    ['a wrong key', json(401, { error: { message: 'No.' } }), 'api_key_invalid', /key was not accepted/],
    [
      'a missing model',
      json(404, { error: { message: 'The model `m` does not exist' } }),
      'model_missing',
      /no longer offered/,
    ],
    [
      'words about a path',
      { status: 404, page: 'no route for the model path' },
      'provider_failed',
      /no model server at this address/,
    ],
  ])('of %s everywhere is what it is', async (_, elsewhere, code, says) => {
    server = await startLocalServer({ ...vllm, prefix: '/nowhere', elsewhere });
    expect(await refusal(from(server.url, 'sk-secret-1234567890'))).toMatchObject({
      code,
      message: expect.stringMatching(says) as string,
    });
  });
});
