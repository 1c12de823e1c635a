import type { ModelCapabilities } from '../../shared/models';

/** What a model can do that its server's list does not say, by its name. */
interface Row {
  readonly model: RegExp;
  /** `nothing`: it is made for speech, moderation or search, and answers no questions. */
  readonly can: Partial<ModelCapabilities> | 'nothing';
}

/** The first row that matches decides, and the order is that of the picker; what no row knows comes after. */
const models: readonly Row[] = [
  { model: /whisper|tts|orpheus|guard|embed|rerank|\bbge-|all-minilm/i, can: 'nothing' },
  { model: /gpt-oss/i, can: { reasoningEfforts: ['low', 'medium', 'high'], tools: true } },
  {
    model: /qwen-?3\.[68]/i,
    can: { reasoningEfforts: ['none', 'default', 'low', 'medium', 'high'], tools: true },
  },
  { model: /qwen-?3/i, can: { reasoningEfforts: ['none', 'default'], tools: true } },
];

/** Families of models that were made to use tools, whatever their place in the picker. */
const USE_TOOLS =
  /^demo|gpt-(?:4|5)|\bo[134](?:-mini)?\b|claude|gemini|grok|qwen-?2\.5|qwq|llama-?(?:3\.[123]|4)|mistral|ministral|mixtral|devstral|magistral|codestral|command-?[ra]|granite-?[34]|deepseek-(?:v3|chat)|glm-?4|kimi|hermes-?[234]|minimax|nova-(?:lite|micro|pro|premier)/i;

const UNKNOWN: ModelCapabilities = { reasoningEfforts: [], tools: false };

/** What a new conversation is answered by, where its server has it. */
export const PREFERRED_MODEL = 'openai/gpt-oss-120b';

const placeOf = (id: string): number => {
  const place = models.findIndex(({ model }) => model.test(id));
  return place === -1 ? models.length : place;
};

/** Null: it answers no questions. */
export function capabilitiesOf(id: string): ModelCapabilities | null {
  const { can } = models[placeOf(id)] ?? { can: {} };
  return can === 'nothing' ? null : { ...UNKNOWN, tools: USE_TOOLS.test(id), ...can };
}

/** The preferred one first. */
export function byPreference(a: { readonly id: string }, b: { readonly id: string }): number {
  const rank = ({ id }: { readonly id: string }): number => (id === PREFERRED_MODEL ? -1 : placeOf(id));
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}
