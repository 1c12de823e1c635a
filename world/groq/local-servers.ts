import type { LocalServer, Reply } from './local-server';

const data = (json: object): string => `data: ${JSON.stringify(json)}\n\n`;
const DONE = 'data: [DONE]\n\n';
const usage = { prompt_tokens: 9, completion_tokens: 7, total_tokens: 16 };

/** One chunk with what all of a server's chunks carry. */
const chunks =
  (common: object) =>
  (delta: object, finishReason: string | null = null, more: object = {}): string =>
    data({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1_760_000_000,
      model: 'm',
      ...common,
      choices: [{ index: 0, delta, finish_reason: finishReason }],
      ...more,
    });
const usageChunk = (common: object = {}): string =>
  data({ id: 'chatcmpl-1', object: 'chat.completion.chunk', ...common, choices: [], usage });
const whole = (message: object): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
  usage,
});

const LOOK_UP = { name: 'look_up', arguments: '{"table":"stock"}' };
const wholeCall = (message: object, id: string): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        ...message,
        tool_calls: [{ id, type: 'function', function: LOOK_UP }],
      },
      finish_reason: 'tool_calls',
    },
  ],
  usage,
});
/** A piece of the first call's arguments. */
const piece = (text: string): object => ({ tool_calls: [{ index: 0, function: { arguments: text } }] });

const listed = (json: object): Reply => ({ status: 200, json });

const openAiError = (status: number, message: string, type: string, code: string | null = null): Reply => ({
  status,
  json: { error: { message, type, param: null, code } },
});

/** Every chunk has the role and content, even '', and there is no error for a prompt too long: it is cut silently. */
const ollamaChunk = chunks({ system_fingerprint: 'fp_ollama' });
const ollama: LocalServer = {
  model: 'gpt-oss:20b',
  prefix: '/v1',
  models: listed({
    object: 'list',
    data: [
      { id: 'gpt-oss:20b', object: 'model', created: 1_760_000_000, owned_by: 'library' },
      { id: 'nomic-embed-text:latest', object: 'model', created: 1_760_000_000, owned_by: 'library' },
    ],
  }),
  elsewhere: { status: 404, page: '404 page not found' },
  stream: [
    ollamaChunk({ role: 'assistant', content: '', reasoning: 'Two and ' }),
    ollamaChunk({ role: 'assistant', content: '', reasoning: 'two.' }),
    ollamaChunk({ role: 'assistant', content: 'Fo' }),
    ollamaChunk({ role: 'assistant', content: 'ur.' }),
    ollamaChunk({ role: 'assistant', content: '' }, 'stop'),
    usageChunk(),
    DONE,
  ],
  whole: whole({ content: 'Four.', reasoning: 'Two and two.' }),
  // A call comes whole.
  calls: [
    ollamaChunk({ role: 'assistant', content: '', reasoning: 'The table.' }),
    ollamaChunk({
      role: 'assistant',
      content: '',
      tool_calls: [{ id: 'call_4fe1', index: 0, type: 'function', function: LOOK_UP }],
    }),
    ollamaChunk({ role: 'assistant', content: '' }, 'tool_calls'),
    usageChunk(),
    DONE,
  ],
  wholeCall: wholeCall({ content: '' }, 'call_4fe1'),
  noTools: openAiError(
    400,
    'registry.ollama.ai/library/gemma3:latest does not support tools',
    'invalid_request_error',
  ),
  refuses: ({ reasoning_effort }) =>
    reasoning_effort === 'default'
      ? openAiError(400, "invalid reasoning value: 'default'", 'invalid_request_error')
      : null,
  troubles: {
    missingModel: openAiError(404, 'model "m" not found, try pulling it first', 'api_error'),
    noThinking: openAiError(400, '"llama3.2" does not support thinking', 'invalid_request_error'),
    noMemory: openAiError(
      500,
      'model requires more system memory (8.4 GiB) than is available (4.2 GiB)',
      'api_error',
    ),
    busy: openAiError(503, 'server busy, please try again.  maximum pending requests exceeded', 'api_error'),
    // A runner that ends comes out as a chunk without anything, and the end of the connection.
    runnerGone: {
      events: [
        ollamaChunk({ role: 'assistant', content: 'Fo' }),
        ollamaChunk({ role: 'assistant', content: '' }),
      ],
    },
  },
};

/** Codes are numbers; content begins with null; comments keep a slow connection alive. */
const llamaChunk = chunks({ system_fingerprint: 'b6700-1' });
const llamaError = (code: number, message: string, type: string, more: object = {}): Reply => ({
  status: code,
  json: { error: { code, message, type, ...more } },
});
const llamaCpp: LocalServer = {
  model: 'qwen3-8b.gguf',
  prefix: '/v1',
  models: listed({
    models: [{ name: 'qwen3-8b.gguf', model: 'qwen3-8b.gguf', type: 'model', capabilities: ['completion'] }],
    object: 'list',
    data: [
      {
        id: 'qwen3-8b.gguf',
        object: 'model',
        created: 1_760_000_000,
        owned_by: 'llamacpp',
        meta: { vocab_type: 2, n_vocab: 151_936, n_ctx_train: 40_960, n_params: 8_190_735_360 },
      },
      // Without an alias the name is the file's path.
      { id: `/home/somebody/models/${'long/'.repeat(20)}model.gguf`, object: 'model', owned_by: 'llamacpp' },
    ],
  }),
  elsewhere: llamaError(404, 'File Not Found', 'not_found_error'),
  stream: [
    ':\n\n',
    llamaChunk({ role: 'assistant', content: null }),
    llamaChunk({ reasoning_content: 'Two and two.' }),
    ':\n\n',
    llamaChunk({ content: 'Four.' }),
    llamaChunk({}, 'stop', { timings: { predicted_n: 7, predicted_per_second: 40.5 } }),
    usageChunk({ timings: { predicted_n: 7 } }),
    DONE,
  ],
  whole: whole({ content: 'Four.', reasoning_content: 'Two and two.' }),
  // The name first, then the arguments as they are written.
  calls: [
    llamaChunk({ role: 'assistant', content: null }),
    llamaChunk({
      tool_calls: [
        { index: 0, id: 'SuGXQQf7', type: 'function', function: { name: 'look_up', arguments: '{' } },
      ],
    }),
    ':\n\n',
    llamaChunk(piece('"table":')),
    llamaChunk(piece('"stock"}')),
    llamaChunk({}, 'tool_calls', { timings: { predicted_n: 7 } }),
    usageChunk({ timings: { predicted_n: 7 } }),
    DONE,
  ],
  wholeCall: wholeCall({ content: null }, 'SuGXQQf7'),
  noTools: llamaError(500, 'tools param requires --jinja flag', 'server_error'),
  troubles: {
    loading: llamaError(503, 'Loading model', 'unavailable_error'),
    wrongKey: llamaError(401, 'Invalid API Key', 'authentication_error'),
    overflow: llamaError(
      400,
      'request (9412 tokens) exceeds the available context size (8192 tokens), try increasing it',
      'exceed_context_size_error',
      { n_prompt_tokens: 9412, n_ctx: 8192 },
    ),
    overflowInStream: {
      events: [
        llamaChunk({ role: 'assistant', content: null }),
        data({ error: { code: 500, message: 'Context size has been exceeded.', type: 'server_error' } }),
      ],
    },
    missingModel: llamaError(400, "model 'm' not found", 'invalid_request_error'),
    template: llamaError(500, 'Conversation roles must alternate user/assistant', 'server_error'),
  },
};

/** Unknown paths are 200; an error is a string, and in a stream it comes as an event after 200. */
const lmChunk = chunks({ system_fingerprint: 'qwen3-8b' });
const lmError = (message: string): string => `event: error\n${data({ error: { message }, message })}`;
const LM_OVERFLOW =
  'Trying to keep the first 15857 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough. Try to load the model with a larger context length, or provide a shorter input';
const lmStudio: LocalServer = {
  model: 'qwen/qwen3-8b',
  prefix: '/v1',
  models: listed({
    data: [
      { id: 'qwen/qwen3-8b', object: 'model', owned_by: 'organization_owner' },
      { id: 'text-embedding-nomic-embed-text-v1.5', object: 'model', owned_by: 'organization_owner' },
    ],
    object: 'list',
  }),
  elsewhere: { status: 200, json: { error: 'Unexpected endpoint or method. (GET /openai/v1/models)' } },
  // Reasoning stays in the answer where its settings do not part them.
  stream: [
    lmChunk({ role: 'assistant', content: '<thi' }),
    lmChunk({ role: 'assistant', content: 'nk>Two and two.</th' }),
    lmChunk({ role: 'assistant', content: 'ink>\n\nFour.' }),
    lmChunk({}, 'stop'),
    usageChunk(),
    DONE,
  ],
  whole: whole({ content: '<think>Two and two.</think>\n\nFour.' }),
  // Of a model that was not made for tools it asks for a form of its own, and what it cannot read of that stays text.
  calls: [
    lmChunk({ role: 'assistant', content: '<think>The table.</think>\n\n[TOOL_' }),
    lmChunk({ content: 'REQUEST]{"name": "look_up", "arguments": ' }),
    lmChunk({ content: '{"table":"stock"}}[END_TOOL_REQUEST]' }),
    lmChunk({}, 'stop'),
    usageChunk(),
    DONE,
  ],
  wholeCall: wholeCall({}, '365174485'),
  noTools: { status: 400, json: { error: "'tools' is not supported by this model" } },
  troubles: {
    overflow: { status: 400, json: { error: LM_OVERFLOW } },
    overflowInStream: { events: [lmError(LM_OVERFLOW)] },
    noModel: openAiError(
      404,
      "No models loaded. Please load a model in the developer page or use the 'lms load' command.",
      'invalid_request_error',
      'model_not_found',
    ),
    noMemory: {
      status: 400,
      json: { error: 'Model loading was stopped due to insufficient system resources.' },
    },
    crashed: { events: [lmChunk({ role: 'assistant', content: 'Fo' }), lmError('The model has crashed.')] },
  },
};

/** Says its context; errors stood outside of `error` for years, and still do behind older servers. */
const vllmChunk = chunks({ usage: null, prompt_token_ids: null });
const vllmError = (code: number, message: string, type: string): Reply => ({
  status: code,
  json: { object: 'error', message, type, param: null, code },
});
const vllm: LocalServer = {
  model: 'openai/gpt-oss-20b',
  prefix: '/v1',
  models: listed({
    object: 'list',
    data: [
      {
        id: 'openai/gpt-oss-20b',
        object: 'model',
        created: 1_760_000_000,
        owned_by: 'vllm',
        root: 'openai/gpt-oss-20b',
        parent: null,
        max_model_len: 16_384,
        permission: [],
      },
    ],
  }),
  elsewhere: { status: 404, json: { detail: 'Not Found' } },
  stream: [
    vllmChunk({ role: 'assistant', content: '', reasoning_content: null }),
    vllmChunk({ reasoning: '', reasoning_content: 'Two and ' }),
    vllmChunk({ reasoning: 'two.', reasoning_content: 'two.' }),
    vllmChunk({ content: 'Four.' }),
    vllmChunk({ content: '' }, 'stop', { stop_reason: null }),
    usageChunk(),
    DONE,
  ],
  whole: whole({ content: 'Four.', reasoning: 'Two and two.', reasoning_content: null }),
  calls: [
    vllmChunk({ role: 'assistant', content: '', reasoning_content: null }),
    vllmChunk({
      tool_calls: [{ id: 'chatcmpl-tool-9f', type: 'function', index: 0, function: { name: 'look_up' } }],
    }),
    vllmChunk(piece('{"table"')),
    vllmChunk(piece(':"stock"}')),
    vllmChunk({ content: '' }, 'tool_calls', { stop_reason: null }),
    usageChunk(),
    DONE,
  ],
  wholeCall: wholeCall({ content: null, reasoning_content: null }, 'chatcmpl-tool-9f'),
  noTools: vllmError(
    400,
    '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
    'BadRequestError',
  ),
  refuses: ({ reasoning_effort }) =>
    reasoning_effort === 'default'
      ? vllmError(400, "[{'type': 'literal_error', 'loc': ('body', 'reasoning_effort')}]", 'Bad Request')
      : null,
  troubles: {
    missingModel: vllmError(404, 'The model `m` does not exist.', 'NotFoundError'),
    missingModelToday: openAiError(404, 'The model `m` does not exist.', 'NotFoundError'),
    overflow: vllmError(
      400,
      "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens in the messages. Please reduce the length of the messages.",
      'BadRequestError',
    ),
    tooLongAnswer: vllmError(
      400,
      "'max_tokens' or 'max_completion_tokens' is too large: 9000. This model's maximum context length is 4096 tokens and your request has 20 input tokens (9000 > 4096 - 20).",
      'BadRequestError',
    ),
    wrongKey: { status: 401, json: { error: 'Unauthorized' } },
    engineGone: {
      events: [
        vllmChunk({ role: 'assistant', content: 'Fo' }),
        data({ error: { object: 'error', message: 'EngineCore encountered an issue.', code: 500 } }),
        DONE,
      ],
    },
    engineGoneInOldWords: {
      events: [
        vllmChunk({ role: 'assistant', content: 'Fo' }),
        data({ object: 'error', message: 'Internal server error', type: 'InternalServerError', code: 500 }),
        DONE,
      ],
    },
  },
};

export const localServers = { ollama, llamaCpp, lmStudio, vllm } as const satisfies Record<
  string,
  LocalServer
>;
