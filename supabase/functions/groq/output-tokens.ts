/**
 * The longest answer of each of Groq's chat models: Groq refuses a request that would allow more. Its list says so too;
 * this copy spares each question that request, and a test holds the two equal.
 */
export const OUTPUT_TOKENS: Readonly<Record<string, number>> = {
  'openai/gpt-oss-120b': 65_536,
  'openai/gpt-oss-20b': 65_536,
  'qwen/qwen3.8-27b': 16_384,
  'qwen/qwen3.6-27b': 16_384,
  'groq/compound': 8_192,
  'groq/compound-mini': 8_192,
  'allam-2-7b': 4_096,
};
