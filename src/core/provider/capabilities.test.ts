import { describe, expect, it } from 'vitest';
import { groqModels } from '../../../world/groq/models';
import { OUTPUT_TOKENS } from '../../../supabase/functions/groq/output-tokens';
import { PREFERRED_MODEL, byPreference, capabilitiesOf } from './capabilities';

const effortsOf = (id: string) => capabilitiesOf(id)?.reasoningEfforts;

describe('what models can do', () => {
  it('is known whatever a server calls them', () => {
    for (const id of ['openai/gpt-oss-120b', 'gpt-oss:20b', 'ggml-org/GPT-OSS-20B-GGUF']) {
      expect(effortsOf(id)).toEqual(['low', 'medium', 'high']);
    }
    for (const id of ['qwen/qwen3.8-27b', 'Qwen3.6-27B-Q4.gguf']) {
      expect(effortsOf(id)).toEqual(['none', 'default', 'low', 'medium', 'high']);
    }
    for (const id of ['qwen3-8b.gguf', 'qwen3:32b', 'Qwen-3-8B']) {
      expect(effortsOf(id)).toEqual(['none', 'default']);
    }
    for (const id of ['allam-2-7b', 'groq/compound', 'llama3.2:latest']) expect(effortsOf(id)).toEqual([]);
  });

  it('is nothing for models that answer no questions', () => {
    for (const id of [
      'openai/gpt-oss-safeguard-20b',
      'whisper-large-v3-turbo',
      'canopylabs/orpheus-arabic-saudi',
      'meta-llama/llama-prompt-guard-2-86m',
      'playai-tts',
      'nomic-embed-text:latest',
    ]) {
      expect(capabilitiesOf(id)).toBeNull();
    }
  });

  it('is the scripted Groq’s view of them too, which was written by hand', () => {
    for (const { id, efforts } of groqModels) {
      const known = effortsOf(id);
      if (known !== undefined) expect([id, known]).toEqual([id, efforts]);
    }
  });

  it('knows the families that use tools, as the scripted Groq does', () => {
    const uses = (id: string) => capabilitiesOf(id)?.tools;
    for (const id of [
      'openai/gpt-oss-20b',
      'qwen3:8b',
      'llama3.2:latest',
      'Mistral-Small-3.2',
      'gpt-4o',
      'glm-4.6',
    ]) {
      expect([id, uses(id)]).toEqual([id, true]);
    }
    for (const id of ['allam-2-7b', 'groq/compound', 'gemma3:4b', 'phi4', 'tinyllama']) {
      expect([id, uses(id)]).toEqual([id, false]);
    }
    for (const { id, tools, chats } of groqModels) {
      if (chats && uses(id) !== undefined) expect([id, uses(id)]).toEqual([id, tools]);
    }
  });

  it('puts the models that are known best first', () => {
    const ids = ['allam-2-7b', 'qwen/qwen3.8-27b', 'openai/gpt-oss-20b', PREFERRED_MODEL];
    expect(ids.map((id) => ({ id })).sort(byPreference)).toEqual(ids.toReversed().map((id) => ({ id })));
  });
});

describe('the team proxy’s copy', () => {
  it('has the longest answer of each model that answers questions', () => {
    const listed = groqModels
      .filter(({ id }) => capabilitiesOf(id) !== null)
      .map(({ id, max_completion_tokens }) => [id, max_completion_tokens]);
    expect(OUTPUT_TOKENS).toEqual(Object.fromEntries(listed));
  });
});
