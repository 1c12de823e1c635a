import type { Model } from './models';

/** Groq itself, or a plain server of the protocol that it took over: Ollama, llama.cpp, LM Studio, vLLM. */
export type Dialect = 'groq' | 'openai';

const prefixOf = (dialect: Dialect): string => (dialect === 'groq' ? '/openai/v1' : '/v1');
export const chatPath = (dialect: Dialect): string => `${prefixOf(dialect)}/chat/completions`;
export const modelsPath = (dialect: Dialect): string => `${prefixOf(dialect)}/models`;

export interface ChatMessage {
  readonly role: string;
  readonly content: string;
}

/** The parts of a chat request that the server acts on. */
export interface ChatRequest {
  readonly model: string;
  readonly stream: boolean;
  readonly messages: readonly ChatMessage[];
  readonly maxCompletionTokens: number | null;
  /** Where reasoning goes; null: where the model sends it by itself. */
  readonly reasoningFormat: 'parsed' | 'raw' | 'hidden' | null;
  /** Usage comes in a chunk of its own, where it was asked for. */
  readonly includeUsage: boolean;
  /** What it may call, by name. */
  readonly tools: readonly OfferedTool[];
}

export interface OfferedTool {
  readonly name: string;
  readonly description: string;
}

/** A call on the wire. */
export interface WireCall {
  readonly index: number;
  readonly id?: string;
  readonly type?: 'function';
  readonly function: { readonly name?: string; readonly arguments: string };
}

export interface Usage {
  readonly queue_time: number;
  readonly prompt_tokens: number;
  readonly prompt_time: number;
  readonly completion_tokens: number;
  readonly completion_time: number;
  readonly total_tokens: number;
  readonly total_time: number;
}

/** What all chunks of one answer share. */
export interface CompletionHead {
  readonly dialect: Dialect;
  readonly id: string;
  readonly requestId: string;
  readonly model: string;
  /** Unix time in seconds. */
  readonly created: number;
}

export interface Delta {
  readonly role?: 'assistant';
  readonly content?: string;
  readonly reasoning?: string;
  readonly tool_calls?: readonly WireCall[];
}

export type FinishReason = 'stop' | 'length' | 'tool_calls';

/** The request, or null when it is not a well-formed chat request. */
export function parseChatRequest(body: unknown): ChatRequest | null {
  if (!isRecord(body) || typeof body.model !== 'string' || !Array.isArray(body.messages)) return null;
  const limit = body.max_completion_tokens ?? body.max_tokens;
  return {
    model: body.model,
    stream: body.stream === true,
    messages: body.messages.filter(isRecord).map((message) => ({
      role: String(message.role),
      content: textOf(message.content),
    })),
    maxCompletionTokens: typeof limit === 'number' ? limit : null,
    includeUsage: isRecord(body.stream_options) && body.stream_options.include_usage === true,
    reasoningFormat: reasoningFormatOf(body),
    tools: toolsOf(body.tools),
  };
}

function reasoningFormatOf(body: Readonly<Record<string, unknown>>): ChatRequest['reasoningFormat'] {
  if (body.include_reasoning === false || body.reasoning_effort === 'none') return 'hidden';
  if (body.include_reasoning === true) return 'parsed';
  const { reasoning_format: format } = body;
  if (format === 'parsed' || format === 'raw' || format === 'hidden') return format;
  // Who reads the answer by machine gets it without reasoning between tags.
  return Array.isArray(body.tools) || isRecord(body.response_format) ? 'parsed' : null;
}

function toolsOf(tools: unknown): OfferedTool[] {
  return (Array.isArray(tools) ? tools : []).flatMap((tool: unknown) => {
    const made = isRecord(tool) ? tool.function : null;
    return isRecord(made) ? [{ name: String(made.name), description: String(made.description) }] : [];
  });
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Pieces of about a token's size; joined, they are the text again. */
export function tokenize(text: string): string[] {
  return text.match(/\s*\S{1,8}|\s+/gu) ?? [];
}

export function promptTokens(messages: readonly ChatMessage[]): number {
  // Four characters a token and a few for the frame of each message: what Groq's models come to in English.
  return messages.reduce((sum, { content }) => sum + 4 + Math.ceil(content.length / 4), 0);
}

export function chunk(
  head: CompletionHead,
  delta: Delta,
  finishReason: FinishReason | null,
  xGroq?: { readonly usage?: Usage; readonly error?: string },
): object {
  return {
    id: head.id,
    object: 'chat.completion.chunk',
    created: head.created,
    model: head.model,
    system_fingerprint: 'fp_safycore',
    choices: [{ index: 0, delta: inDialect(head, delta), logprobs: null, finish_reason: finishReason }],
    ...(xGroq && head.dialect === 'groq' && { x_groq: { id: head.requestId, ...xGroq } }),
  };
}

/** What comes after the finish reason where usage was asked for. */
export function usageChunk(head: CompletionHead, usage: Usage): object {
  const { prompt_tokens, completion_tokens, total_tokens } = usage;
  return { ...chunk(head, {}, null), choices: [], usage: { prompt_tokens, completion_tokens, total_tokens } };
}

function inDialect({ dialect }: CompletionHead, { reasoning, ...delta }: Delta): object {
  if (reasoning === undefined) return delta;
  return { ...delta, [dialect === 'groq' ? 'reasoning' : 'reasoning_content']: reasoning };
}

export function completion(
  head: CompletionHead,
  answer: { readonly content: string; readonly reasoning: string; readonly calls: readonly WireCall[] },
  finishReason: FinishReason | null,
  usage: Usage,
  error?: string,
): object {
  const { content, reasoning, calls } = answer;
  const made = calls.map(({ id, type, function: called }) => ({ id, type, function: called }));
  return {
    id: head.id,
    object: 'chat.completion',
    created: head.created,
    model: head.model,
    system_fingerprint: 'fp_safycore',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          ...(content === '' && made.length > 0 ? {} : { content }),
          ...(reasoning !== '' && { reasoning }),
          ...(made.length > 0 && { tool_calls: made }),
        },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    usage,
    x_groq: { id: head.requestId, ...(error !== undefined && { error }) },
  };
}

export function modelObject(model: Model, dialect: Dialect): object {
  if (dialect === 'openai') return { id: model.id, object: 'model', owned_by: 'library' };
  const { id, owned_by, active, context_window, max_completion_tokens } = model;
  const row = { id, object: 'model', created: 1_754_000_000, owned_by, active };
  return { ...row, context_window, public_apps: null, max_completion_tokens };
}

export function errorBody(message: string, type: string, code: string | undefined): object {
  return { error: { message, type, ...(code !== undefined && { code }) } };
}
