/*
 * gpt-oss has OpenAI's o200k vocabulary and is counted exactly. For others the same count is multiplied by what was
 * measured; docs/architecture.md says how, and how far off it can be.
 */

/** Measured over the texts of scripts/bench/retrieval/sets; on the high side, so that a budget holds. */
const FACTORS: readonly { readonly model: RegExp; readonly factor: number }[] = [
  { model: /gpt-oss|gpt-4o|gpt-4\.1|gpt-5|\bo[134]\b|^demo$/i, factor: 1 },
  { model: /qwen/i, factor: 1.3 },
  { model: /llama/i, factor: 1.25 },
];
/** For models that nothing is known of. */
const UNKNOWN_FACTOR = 1.4;

export const factorOf = (model: string): number =>
  FACTORS.find((entry) => entry.model.test(model))?.factor ?? UNKNOWN_FACTOR;

/** Whether a count is exact rather than an estimate. */
export const isExact = (model: string): boolean => factorOf(model) === 1;
