import { describe, expect, it } from 'vitest';
import type { AppError } from '../../shared/errors';
import { isGroq, normaliseEndpoint, parseEndpoint } from './address';

const kept: [pasted: string, address: string][] = [
  // Groq, in whatever words of its documentation.
  ['https://api.groq.com', 'https://api.groq.com'],
  ['https://api.groq.com/openai/v1/chat/completions', 'https://api.groq.com'],
  [' https://API.groq.com/openai/v1/ ', 'https://api.groq.com'],
  ['api.groq.com/openai/v1', 'https://api.groq.com'],
  ['base_url="https://api.groq.com/openai/v1",', 'https://api.groq.com'],
  // Addresses as they are in others’ documentation.
  ['https://api.deepseek.com/chat/completions', 'https://api.deepseek.com'],
  ['https://api.deepseek.com/v1', 'https://api.deepseek.com'],
  ['https://openrouter.ai/api/v1/chat/completions', 'https://openrouter.ai/api'],
  ['https://open.bigmodel.cn/api/paas/v4/', 'https://open.bigmodel.cn/api/paas/v4'],
  ['https://api.z.ai/api/paas/v4/chat/completions', 'https://api.z.ai/api/paas/v4'],
  [
    'https://generativelanguage.googleapis.com/v1beta/openai/',
    'https://generativelanguage.googleapis.com/v1beta/openai',
  ],
  [
    'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions?key=x',
    'https://generativelanguage.googleapis.com/v1beta/openai',
  ],
  [
    'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    'https://dashscope-intl.aliyuncs.com/compatible-mode',
  ],
  ['https://api.perplexity.ai/chat/completions', 'https://api.perplexity.ai'],
  ['https://api.deepinfra.com/v1/openai', 'https://api.deepinfra.com/v1/openai'],
  ['https://ark.cn-beijing.volces.com/api/v3', 'https://ark.cn-beijing.volces.com/api/v3'],
  ['https://models.github.ai/inference/chat/completions', 'https://models.github.ai/inference'],
  // Servers at home, as they print it.
  ['http://localhost:11434', 'http://localhost:11434'],
  ['localhost:11434/v1/', 'http://localhost:11434'],
  ['127.0.0.1:1234', 'http://127.0.0.1:1234'],
  ['http://0.0.0.0:8000', 'http://127.0.0.1:8000'],
  ['http://localhost:11434/v1/models', 'http://localhost:11434'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['http://localhost:8080#/', 'http://localhost:8080'],
  // What is copied along.
  ['\u200bhttps://api.mistral.ai/v1\u00a0', 'https://api.mistral.ai'],
  ['`https://api.mistral.ai/v1`', 'https://api.mistral.ai'],
  ['<https://api.mistral.ai/v1>', 'https://api.mistral.ai'],
  ['“https://api.mistral.ai/v1”.', 'https://api.mistral.ai'],
  ['[Mistral](https://api.mistral.ai/v1)', 'https://api.mistral.ai'],
  ['POST https://api.mistral.ai/v1/chat/completions', 'https://api.mistral.ai'],
  ['curl https://api.mistral.ai/v1/chat/completions \\', 'https://api.mistral.ai'],
  ['https://api.mistral.ai//v1//', 'https://api.mistral.ai'],
  ['“api.mistral.ai/v1”', 'https://api.mistral.ai'],
];

it.each(kept)('keeps of %s the address', (pasted, address) => {
  expect(parseEndpoint(pasted)).toBe(address);
  expect(normaliseEndpoint(address)).toBe(address);
});

it.each<[pasted: string, says: RegExp]>([
  ['', /not a web address/],
  ['Groq', /not a web address/],
  ['my own server', /not a web address/],
  ['https://', /not a web address/],
  ['http://api.deepseek.com', /must use https/],
  ['http://192.168.1.5:11434', /must use https/],
  ['ftp://localhost', /must use https/],
])('says of “%s” what is wrong', (pasted, says) => {
  let told = '';
  try {
    parseEndpoint(pasted);
  } catch (error) {
    told = (error as AppError).message;
  }
  expect(told).toMatch(says);
});

describe('Groq', () => {
  it('is known by its host, and nothing that only looks like it', () => {
    expect(isGroq('https://api.groq.com')).toBe(true);
    for (const other of ['https://api.groq.com.evil.com', 'http://api.groq.com', 'https://groq.com@evil.com'])
      expect(isGroq(other)).toBe(false);
  });
});
