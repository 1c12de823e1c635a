/** A row of `GET /openai/v1/models`. Sizes are in tokens. */
interface ListedModel {
  readonly id: string;
  readonly owned_by: string;
  readonly active: boolean;
  readonly context_window: number;
  readonly max_completion_tokens: number;
}

/** A model with what its row does not say, and its server acts on all the same. */
export interface Model extends ListedModel {
  /** False: for speech or moderation, and refused in a chat. */
  readonly chats: boolean;
  /** What `reasoning_effort` may be; empty where it reasons as it likes, or not at all. */
  readonly efforts: readonly string[];
  /** Where reasoning goes unless `reasoning_format` says otherwise: `raw` is in the answer, between tags. */
  readonly reasons: 'apart' | 'raw' | null;
  /** Tools of the caller's own. */
  readonly tools: boolean;
  /** How many a request may hold. */
  readonly images: number;
  /** `response_format` of the type `json_schema`. */
  readonly schemas: boolean;
}

const efforts = ['none', 'default', 'low', 'medium', 'high'] as const;

/** The second is the first under another name, for whoever asks two of them. */
export const demoModels: readonly Model[] = Object.freeze([
  model('demo', 'SafyCore', 131_072, 65_536, { efforts, tools: true }),
  model('demo-large', 'SafyCore', 131_072, 65_536, { efforts, tools: true }),
]);

const gptOss = { efforts: ['low', 'medium', 'high'], reasons: 'apart', tools: true, schemas: true } as const;
const qwen = { efforts, reasons: 'raw', tools: true, images: 3 } as const;
const noChat = { chats: false } as const;

/** Groq's own list: chat models among models that a chat must not offer. */
export const groqModels: readonly Model[] = Object.freeze([
  model('openai/gpt-oss-120b', 'OpenAI', 131_072, 65_536, gptOss),
  model('openai/gpt-oss-20b', 'OpenAI', 131_072, 65_536, gptOss),
  model('qwen/qwen3.8-27b', 'Alibaba Cloud', 131_042, 16_384, { ...qwen, schemas: true }),
  model('qwen/qwen3.6-27b', 'Alibaba Cloud', 131_042, 16_384, qwen),
  model('groq/compound', 'Groq', 131_072, 8_192),
  model('groq/compound-mini', 'Groq', 131_072, 8_192),
  model('allam-2-7b', 'SDAIA', 4_096, 4_096),
  model('openai/gpt-oss-safeguard-20b', 'OpenAI', 131_072, 65_536, gptOss),
  model('whisper-large-v3', 'OpenAI', 448, 448, noChat),
  model('whisper-large-v3-turbo', 'OpenAI', 448, 448, noChat),
  model('canopylabs/orpheus-v1-english', 'Canopy Labs', 4_000, 50_000, noChat),
  model('canopylabs/orpheus-arabic-saudi', 'Canopy Labs', 4_000, 50_000, noChat),
  model('meta-llama/llama-prompt-guard-2-22m', 'Meta', 512, 512),
  model('meta-llama/llama-prompt-guard-2-86m', 'Meta', 512, 512),
]);

/** On no list any more; who asks for one is told so. */
export const decommissionedModels: readonly string[] = Object.freeze([
  'llama-3.3-70b-versatile',
  'llama-3.1-8b-instant',
  'meta-llama/llama-4-scout-17b-16e-instruct',
  'meta-llama/llama-4-maverick-17b-128e-instruct',
  'meta-llama/llama-guard-4-12b',
  'qwen/qwen3-32b',
  'playai-tts',
]);

export function model(
  id: string,
  owner: string,
  contextWindow: number,
  maxCompletionTokens: number,
  more: Partial<Model> = {},
): Model {
  return Object.freeze({
    id,
    owned_by: owner,
    active: true,
    context_window: contextWindow,
    max_completion_tokens: maxCompletionTokens,
    chats: true,
    efforts: [],
    reasons: null,
    tools: false,
    images: 0,
    schemas: false,
    ...more,
  });
}
