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
  { model: /qwen-?2\.5|qwq/i, can: { tools: true } },
  { model: /gpt-(?:4|5)|\bo[134](?:-mini)?\b/i, can: { tools: true } },
  { model: /claude/i, can: { tools: true } },
  { model: /gemini/i, can: { tools: true } },
  { model: /grok/i, can: { tools: true } },
  { model: /llama-?(?:3\.[123]|4)/i, can: { tools: true } },
  { model: /(?:mi|mini|dev|magi|code)stral|mixtral/i, can: { tools: true } },
  { model: /command-?[ra]/i, can: { tools: true } },
  { model: /granite-?[34]/i, can: { tools: true } },
  { model: /deepseek-(?:v3|chat)/i, can: { tools: true } },
  { model: /glm-?4/i, can: { tools: true } },
  { model: /kimi|minimax|hermes-?[234]/i, can: { tools: true } },
  { model: /nova-(?:lite|micro|pro|premier)/i, can: { tools: true } },
  // The one on this computer, and the one of the scripted Groq.
  { model: /(?:^|\s)demo(?:-\w+)?$/i, can: { tools: true } },
];

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
  return can === 'nothing' ? null : { ...UNKNOWN, ...can };
}

/** The preferred one first. */
export function byPreference(a: { readonly id: string }, b: { readonly id: string }): number {
  const rank = ({ id }: { readonly id: string }): number => (id === PREFERRED_MODEL ? -1 : placeOf(id));
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}
