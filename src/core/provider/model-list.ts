import { z } from 'zod';
import type { ModelInfo } from '../../shared/models';
import { byPreference, capabilitiesOf } from './capabilities';
import { failure } from './failures';

const Size = z.number().int().positive().optional().catch(undefined);
const ListedModel = z.object({
  active: z.boolean().optional().catch(undefined),
  /** Together and Mistral say what each is for. */
  type: z.string().optional().catch(undefined),
  capabilities: z.object({ completion_chat: z.boolean() }).optional().catch(undefined),
  context_window: Size,
  max_completion_tokens: Size,
  /** What vLLM, OpenRouter, Mistral and LM Studio call the context. */
  max_model_len: Size,
  context_length: Size,
  max_context_length: Size,
});
/** `id` is what a request says; where there is none, the name. */
const Named = z
  .union([
    z.string(),
    z.object({ id: z.string() }),
    z.object({ name: z.string() }),
    z.object({ model: z.string() }),
  ])
  .transform((named) => (typeof named === 'string' ? named : (Object.values(named)[0] ?? '')))
  .pipe(z.string().min(1).max(100));

/** A list of objects or names, by itself or within something. */
const ModelList = z.union([
  z.array(z.unknown()),
  z.object({ data: z.array(z.unknown()).nullable() }).transform(({ data }) => data ?? []),
  z.object({ models: z.array(z.unknown()) }).transform(({ models }) => models),
]);

/** Those of a server's list that answer questions. Throws `provider_failed` where it is no list. */
export function readModels(list: unknown): ModelInfo[] {
  const parsed = ModelList.safeParse(list);
  if (!parsed.success) throw failure('provider_failed', parsed.error);
  const models = parsed.data.flatMap((model) => toModel(model) ?? []);
  return [...new Map(models.map((model) => [model.id, model])).values()].sort(byPreference);
}

/** Null: it answers no questions, or is no model to us, such as one whose name no message can hold. */
function toModel(listed: unknown): ModelInfo | null {
  const named = Named.safeParse(listed);
  const { data: told = {} } = ListedModel.safeParse(listed);
  const capabilities = named.success ? capabilitiesOf(named.data) : null;
  if (!named.success || capabilities === null || !answers(told)) return null;
  return {
    id: named.data,
    contextWindow:
      told.context_window ?? told.max_model_len ?? told.context_length ?? told.max_context_length ?? null,
    maxOutputTokens: told.max_completion_tokens ?? null,
    ...capabilities,
  };
}

const answers = ({ active, type, capabilities }: z.infer<typeof ListedModel>): boolean =>
  active !== false &&
  capabilities?.completion_chat !== false &&
  !/image|audio|video|embed|rerank|moderation|transcri|speech/i.test(type ?? '');
