import { ProxyError } from './errors.ts';
import { OUTPUT_TOKENS } from './output-tokens.ts';
import { estimateTokens } from './tokens.ts';
import { type Message, parseToolMessage, parseTools, requireFew } from './tool.ts';

export interface ChatRequest {
  /** What is sent to Groq, and nothing else. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly promptTokens: number;
  /** The most that question and answer can come to. */
  readonly maxTokens: number;
  /** What to count if it is ended before any of the answer is seen: in one piece, all may have been written by then. */
  readonly unseenTokens: number;
}

export interface ChatRules {
  readonly models: readonly string[];
  readonly maxOutputTokens: number;
}

/**
 * Fields that shape an answer. Left out on purpose: `n` and tools of others multiply the cost, and reasoning that is hidden
 * cannot be counted when an answer is ended early.
 */
const FIELDS = [
  'stream',
  'temperature',
  'top_p',
  'seed',
  'stop',
  'response_format',
  'reasoning_effort',
] as const;

const ROLES: readonly unknown[] = ['system', 'user', 'assistant'];
const LOOKS_LIKE_A_KEY = /api[-_]?key|authorization|secret|password/i;

/** Checks a request and keeps of it what may go to Groq. Throws a ProxyError. */
export function parseChatRequest(value: unknown, rules: ChatRules): ChatRequest {
  if (!isRecord(value)) throw invalid('The body must be an object.');
  if (Object.keys(value).some((name) => LOOKS_LIKE_A_KEY.test(name))) {
    throw new ProxyError(400, 'key_in_body', 'Send no API key: the proxy has its own.');
  }
  const { model } = value;
  if (typeof model !== 'string') throw invalid('`model` must be a string.');
  if (!rules.models.includes(model)) throw unknownModel(model);
  const tools = parseTools(value.tools);
  const messages = parseMessages(value.messages, tools !== null);
  const maxOutputTokens = Math.min(
    rules.maxOutputTokens,
    OUTPUT_TOKENS[model] ?? Infinity,
    parseLimit(value.max_completion_tokens ?? value.max_tokens) ?? Infinity,
  );

  const body: Record<string, unknown> = { model, messages, max_completion_tokens: maxOutputTokens };
  if (tools !== null) body.tools = tools;
  for (const field of FIELDS) {
    if (value[field] !== undefined && value[field] !== null) body[field] = value[field];
  }
  const promptTokens = estimateTokens(
    JSON.stringify(messages) + (tools === null ? '' : JSON.stringify(tools)),
  );
  const maxTokens = promptTokens + maxOutputTokens;
  return { body, promptTokens, maxTokens, unseenTokens: value.stream === true ? promptTokens : maxTokens };
}

function parseMessages(value: unknown, withTool: boolean): Message[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('`messages` must be a list with a message.');
  const messages = value.map((message: unknown): Message => {
    const ofTool = withTool && isRecord(message) ? parseToolMessage(message) : null;
    if (ofTool !== null) return ofTool;
    if (!isRecord(message) || !ROLES.includes(message.role) || typeof message.content !== 'string') {
      throw invalid('A message needs a `role` (system, user or assistant) and a `content` of text.');
    }
    return { role: message.role, content: message.content };
  });
  requireFew(messages);
  return messages;
}

function parseLimit(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw invalid('`max_completion_tokens` must be a whole number above 0.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(message: string): ProxyError {
  return new ProxyError(400, 'invalid_request', message);
}

function unknownModel(model: string): ProxyError {
  const name = model.slice(0, 100);
  const message = `The model \`${name}\` does not exist or you do not have access to it.`;
  return new ProxyError(404, 'model_not_found', message);
}
