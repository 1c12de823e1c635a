import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groqModels } from './models';
import { type RunningGroqServer, startGroqServer } from './server';

let server: RunningGroqServer;
beforeAll(async () => {
  server = await startGroqServer({ models: groqModels, tokensPerSecond: Infinity });
});
afterAll(() => server.stop());

const OSS = 'openai/gpt-oss-120b';
const QWEN = 'qwen/qwen3.8-27b';
const OLDER_QWEN = 'qwen/qwen3.6-27b';
const COMPOUND = 'groq/compound';
const ALLAM = 'allam-2-7b';
const tools = [{ type: 'function', function: { name: 'look_up', parameters: {} } }];
const schema = { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: {} } };
const json = { type: 'json_object' };
const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
const pictures = (count: number) => ({
  messages: [
    {
      role: 'user',
      content: [{ type: 'text', text: 'What is it?' }, ...Array.from({ length: count }, () => image)],
    },
  ],
});
const long = (tokens: number) => ({
  messages: [{ role: 'user', content: 'word '.repeat((tokens * 4) / 5) }],
});

async function ask(model: string, more: object): Promise<{ status: number; error: unknown }> {
  const response = await fetch(`${server.url}/openai/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }], ...more }),
  });
  const text = await response.text();
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, error: (body as { error?: unknown }).error };
}

describe('the scripted Groq', () => {
  it.each<[what: string, model: string, more: object]>([
    ['an effort that gpt-oss knows', OSS, { reasoning_effort: 'high' }],
    ['every effort of Qwen', QWEN, { reasoning_effort: 'none' }],
    ['every effort of the older Qwen', OLDER_QWEN, { reasoning_effort: 'medium' }],
    ['tools', OSS, { tools }],
    ['tools with reasoning apart', QWEN, { tools, reasoning_format: 'parsed' }],
    ['a schema', QWEN, { response_format: schema }],
    ['three images', QWEN, pictures(3)],
    ['the longest answer', QWEN, { max_completion_tokens: 16_384 }],
    ['the longest answer of compound', COMPOUND, { max_completion_tokens: 8_192 }],
    ['no tools', COMPOUND, { tools: [] }],
    ['a prompt that fits', ALLAM, long(4_000)],
  ])('takes %s', async (_, model, more) => {
    expect(await ask(model, more)).toMatchObject({ status: 200 });
  });

  it.each<[what: string, model: string, more: object, says: RegExp, also?: object]>([
    ['a model for speech', 'whisper-large-v3', {}, /does not support chat completions/],
    ['no messages', OSS, { messages: [] }, /minimum number of items/],
    [
      'a property that no message has',
      OSS,
      { messages: [{ role: 'assistant', content: 'Hm.', reasoning_content: 'Hm.' }] },
      /property 'reasoning_content' is unsupported/,
    ],
    ['two answers at once', OSS, { n: 2 }, /'n' : number must be at most 1/],
    ['a temperature of 3', OSS, { temperature: 3 }, /temperature/, { param: 'temperature' }],
    [
      'an effort that gpt-oss does not know',
      OSS,
      { reasoning_effort: 'none' },
      /`reasoning_effort` must be one of `low`, `medium`, `high`/,
      { param: 'reasoning_effort' },
    ],
    ['an effort that nobody knows', QWEN, { reasoning_effort: 'extreme' }, /must be one of `none`/],
    ['any effort of compound', COMPOUND, { reasoning_effort: 'low' }, /not supported with this model/],
    ['any effort of allam', ALLAM, { reasoning_effort: 'default' }, /not supported with this model/],
    ['a format of reasoning for gpt-oss', OSS, { reasoning_format: 'parsed' }, /`reasoning_format` is not/],
    [
      'both ways to choose it',
      QWEN,
      { reasoning_format: 'parsed', include_reasoning: true },
      /cannot specify both/,
    ],
    ['raw reasoning with tools', QWEN, { tools, reasoning_format: 'raw' }, /must be `parsed` or `hidden`/],
    ['raw reasoning with JSON', QWEN, { response_format: json, reasoning_format: 'raw' }, /must be `parsed`/],
    ['an answer too long for Qwen', QWEN, { max_completion_tokens: 16_385 }, /less than or equal to `16384`/],
    ['… by its older name', COMPOUND, { max_tokens: 9_000 }, /`max_tokens` must be less.*`8192`/],
    ['… for allam', ALLAM, { max_completion_tokens: 4_097 }, /`4096`/, { param: 'max_completion_tokens' }],
    ['tools of compound', COMPOUND, { tools }, /`tool calling` is not supported with this model/],
    ['tools of the small compound', 'groq/compound-mini', { tools }, /`tool calling` is not supported/],
    ['tools of allam', ALLAM, { tools }, /`tool calling` is not supported/],
    ['JSON with tools', OSS, { tools, response_format: json }, /json mode cannot be combined with tool/],
    ['a schema with tools', QWEN, { tools, response_format: schema }, /json mode cannot be combined/],
    [
      'a schema where there is none',
      COMPOUND,
      { response_format: schema },
      /does not support response format/,
    ],
    [
      'a schema of the older Qwen',
      OLDER_QWEN,
      { response_format: schema },
      /does not support response format/,
    ],
    ['a schema in a stream', OSS, { response_format: schema, stream: true }, /Streaming is not supported/],
    ['four images', QWEN, pictures(4), /supports up to 3 images/],
    ['an image where there are none', OSS, pictures(1), /content must be a string/],
    ['a prompt too long', ALLAM, long(4_200), /reduce the length/, { code: 'context_length_exceeded' }],
  ])('refuses %s, in Groq’s form', async (_, model, more, says, also = {}) => {
    expect(await ask(model, more)).toEqual({
      status: 400,
      error: expect.objectContaining({
        message: expect.stringMatching(says) as string,
        type: 'invalid_request_error',
        ...also,
      }) as unknown,
    });
  });

  it('sends Qwen’s reasoning between tags, or apart, or not at all', async () => {
    const said = async (more: object) => {
      const response = await fetch(`${server.url}/openai/v1/chat/completions`, {
        method: 'POST',
        body: JSON.stringify({ model: QWEN, messages: [{ role: 'user', content: 'Hello' }], ...more }),
      });
      const whole = (await response.json()) as { choices: { message: object }[] };
      return whole.choices[0]?.message;
    };
    expect(await said({})).toMatchObject({ content: expect.stringMatching(/^<think>\n.*facts/) as string });
    for (const more of [{ reasoning_format: 'parsed' }, { tools }]) {
      expect(await said(more)).toMatchObject({
        content: expect.stringMatching(/^This is/) as string,
        reasoning: expect.stringMatching(/facts/) as string,
      });
    }
    for (const more of [{ reasoning_format: 'hidden' }, { reasoning_effort: 'none' }]) {
      expect(await said(more)).not.toHaveProperty('reasoning');
    }
  });
});
