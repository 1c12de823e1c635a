/** A row of `GET /openai/v1/models`. Sizes are in tokens. */
export interface ModelInfo {
  readonly id: string;
  readonly owned_by: string;
  readonly active: boolean;
  readonly context_window: number;
  readonly max_completion_tokens: number;
}

/** The second is the first under another name, for whoever asks two of them. */
export const demoModels: readonly ModelInfo[] = Object.freeze([
  model('demo', 'SafyCore', 131_072, 65_536),
  model('demo-large', 'SafyCore', 131_072, 65_536),
]);

/** A list like Groq's own: chat models among models that a chat must not offer. */
export const groqModels: readonly ModelInfo[] = Object.freeze([
  model('openai/gpt-oss-120b', 'OpenAI', 131_072, 65_536),
  model('openai/gpt-oss-20b', 'OpenAI', 131_072, 65_536),
  model('qwen/qwen3.8-27b', 'Alibaba Cloud', 131_072, 40_960),
  model('whisper-large-v3', 'OpenAI', 448, 448),
  model('canopylabs/orpheus-v1-english', 'Canopy Labs', 4_000, 50_000),
  model('meta-llama/llama-guard-4-12b', 'Meta', 131_072, 1_024),
  model('openai/gpt-oss-safeguard-20b', 'OpenAI', 131_072, 65_536),
  model('meta-llama/llama-prompt-guard-2-86m', 'Meta', 512, 512),
  { ...model('llama-3.3-70b-versatile', 'Meta', 131_072, 32_768), active: false },
]);

function model(id: string, owner: string, contextWindow: number, maxCompletionTokens: number): ModelInfo {
  return Object.freeze({
    id,
    owned_by: owner,
    active: true,
    context_window: contextWindow,
    max_completion_tokens: maxCompletionTokens,
  });
}
