import { z } from 'zod';
import type { ModelInfo } from '../../shared/models';
import { byPreference, capabilitiesOf } from './capabilities';
import { failure } from './failures';

const Size = z.number().int().positive().nullable().catch(null);
const ListedModel = z.object({
  id: z.string().min(1).max(100),
  active: z.boolean().optional(),
  context_window: Size,
  max_completion_tokens: Size,
  /** What vLLM calls the context. */
  max_model_len: Size,
});
/** What is no model to us, such as one whose name no message can hold, takes nothing from the others. */
const ModelList = z.object({ data: z.array(ListedModel.nullable().catch(null)).nullable() });

/** Those of a server's list that answer questions. Throws `provider_failed` where it is no list. */
export function readModels(list: unknown): ModelInfo[] {
  const parsed = ModelList.safeParse(list);
  if (!parsed.success) throw failure('provider_failed', parsed.error);
  return (parsed.data.data ?? []).flatMap((model) => toModel(model) ?? []).sort(byPreference);
}

function toModel(listed: z.infer<typeof ListedModel> | null): ModelInfo | null {
  const capabilities = listed === null || listed.active === false ? null : capabilitiesOf(listed.id);
  if (listed === null || capabilities === null) return null;
  return {
    id: listed.id,
    contextWindow: listed.context_window ?? listed.max_model_len,
    maxOutputTokens: listed.max_completion_tokens,
    ...capabilities,
  };
}
