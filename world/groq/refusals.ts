import type { Model } from './models';
import { isRecord, promptTokens, type ChatRequest } from './protocol';

/** What Groq says to a request that a model cannot serve: all are 400 and `invalid_request_error`. */
export interface Refusal {
  readonly message: string;
  readonly param?: string;
  readonly code?: string;
}

type Check = (body: Readonly<Record<string, unknown>>, model: Model, request: ChatRequest) => Refusal | null;

/** In this order; the first that is not null is said. */
const checks: readonly Check[] = [
  (_, { id, chats }) => (chats ? null : { message: `The model \`${id}\` does not support chat completions` }),
  ({ messages }) => (Array.isArray(messages) && messages.length > 0 ? null : tooFew),
  ({ messages }) => list(messages).map(unknownPropertyOf).find(Boolean) ?? null,
  ({ n }) =>
    n === undefined || n === null || n === 1 ? null : { message: "'n' : number must be at most 1" },
  ({ temperature }) =>
    typeof temperature === 'number' && (temperature < 0 || temperature > 2)
      ? { message: "'temperature' : number must be between 0 and 2", param: 'temperature' }
      : null,
  ({ reasoning_effort: effort }, { efforts }) => {
    if (effort === undefined || effort === null || efforts.some((each) => each === effort)) return null;
    const param = 'reasoning_effort';
    const message =
      efforts.length === 0
        ? '`reasoning_effort` is not supported with this model'
        : `\`reasoning_effort\` must be one of ${efforts.map((each) => `\`${each}\``).join(', ')}`;
    return { message, param };
  },
  (body, { reasons }) => {
    const { reasoning_format: format, include_reasoning: include } = body;
    const param = 'reasoning_format';
    if (format === undefined || format === null) return null;
    if (reasons !== 'raw') return { message: '`reasoning_format` is not supported with this model', param };
    if (include !== undefined && include !== null) {
      return { message: 'cannot specify both `include_reasoning` and `reasoning_format`', param };
    }
    const isMachineRead = wants(body.tools) || isRecord(body.response_format);
    return format === 'raw' && isMachineRead
      ? { message: '`reasoning_format` must be `parsed` or `hidden` with tools or JSON mode', param }
      : null;
  },
  (body, { max_completion_tokens: most }) => {
    const param = ['max_completion_tokens', 'max_tokens'].find((name) => Number(body[name] ?? 0) > most);
    if (param === undefined) return null;
    const message = `\`${param}\` must be less than or equal to \`${most}\`, the maximum value for \`${param}\` is less than the \`context_window\` for this model`;
    return { message, param };
  },
  ({ tools }, model) =>
    wants(tools) && !model.tools
      ? { message: '`tool calling` is not supported with this model', param: 'tool calling' }
      : null,
  ({ tools, response_format: format }) =>
    wants(tools) && isRecord(format) && format.type !== 'text'
      ? { message: 'json mode cannot be combined with tool/function calling' }
      : null,
  ({ response_format: format, stream }, { schemas }) => {
    if (!isRecord(format) || format.type !== 'json_schema') return null;
    const param = 'response_format';
    if (!schemas) return { message: 'This model does not support response format `json_schema`.', param };
    return stream === true
      ? { message: 'Streaming is not supported with response format `json_schema`.', param }
      : null;
  },
  ({ messages }, { images }) => {
    const parts = list(messages).flatMap((message) => (isRecord(message) ? list(message.content) : []));
    const sent = parts.filter((part) => isRecord(part) && part.type === 'image_url').length;
    if (sent <= images) return null;
    return images === 0
      ? { message: 'messages[0].content must be a string' }
      : { message: `Too many images provided. This model supports up to ${images} images` };
  },
  (_, { context_window: most }, { messages }) =>
    promptTokens(messages) > most
      ? {
          message: 'Please reduce the length of the messages or completion.',
          param: 'messages',
          code: 'context_length_exceeded',
        }
      : null,
];

export function refusalOf(body: unknown, model: Model, request: ChatRequest): Refusal | null {
  if (!isRecord(body)) return null;
  for (const check of checks) {
    const refusal = check(body, model, request);
    if (refusal !== null) return refusal;
  }
  return null;
}

const tooFew: Refusal = { message: "'messages' : minimum number of items is 1" };
const PROPERTIES = new Set(['role', 'content', 'name', 'tool_calls', 'tool_call_id', 'reasoning']);

function unknownPropertyOf(message: unknown, index: number): Refusal | null {
  if (!isRecord(message)) return null;
  const unknown = Object.keys(message).find((name) => !PROPERTIES.has(name));
  if (unknown === undefined) return null;
  const place = `messages.${index}`;
  return {
    message: `'${place}' : for 'role:${String(message.role)}' the following must be satisfied[('${place}' : property '${unknown}' is unsupported)]`,
  };
}

const wants = (tools: unknown): boolean => Array.isArray(tools) && tools.length > 0;

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
