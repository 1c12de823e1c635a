import { ProxyError } from './errors.ts';

/** The tools that go through: they look up in the member's own data, on the member's own computer. */
const TOOLS = ['look_up', 'find'];
const MAX_TOOL_CHARS = 40_000;
/** Of one question: the app makes no more. */
const MAX_CALLS = 16;
const MAX_CALL_CHARS = 20_000;

export interface Message {
  readonly role: unknown;
  readonly content: string;
  readonly tool_calls?: readonly object[];
  readonly tool_call_id?: string;
}

/** What of the tools goes to Groq: these, of which nothing but their words is taken; null where none is among them. */
export function parseTools(value: unknown): object[] | null {
  const offered = (Array.isArray(value) ? value : []).flatMap((tool: unknown) =>
    isRecord(tool) && tool.type === 'function' && isRecord(tool.function) ? [tool.function] : [],
  );
  const tools = TOOLS.flatMap((name) => {
    const made = offered.find((each) => each.name === name);
    if (made === undefined) return [];
    const { description, parameters } = made;
    if (typeof description !== 'string' || !isRecord(parameters))
      throw invalid('A tool needs a description and parameters.');
    return [{ type: 'function', function: { name, description, parameters } }];
  });
  if (JSON.stringify(tools).length > MAX_TOOL_CHARS)
    throw invalid('The tools are described at too great a length.');
  return tools.length === 0 ? null : tools;
}

/** A model's calls of tools, and what came of them. Null: the message is neither. */
export function parseToolMessage(message: Record<string, unknown>): Message | null {
  const { role, content, tool_calls: calls, tool_call_id: id } = message;
  if (typeof content !== 'string') return null;
  if (role === 'tool' && typeof id === 'string') return { role, content, tool_call_id: id.slice(0, 100) };
  if (role !== 'assistant' || !Array.isArray(calls) || calls.length === 0) return null;
  return { role, content, tool_calls: calls.map(parseCall) };
}

export function requireFew(messages: readonly Message[]): void {
  const results = messages.filter(({ role }) => role === 'tool').length;
  const made = messages.reduce((sum, { tool_calls: calls = [] }) => sum + calls.length, 0);
  if (Math.max(results, made) > MAX_CALLS) throw invalid(`There are more than ${MAX_CALLS} calls.`);
}

function parseCall(value: unknown): object {
  const called = isRecord(value) && isRecord(value.function) ? value.function : null;
  const { name, arguments: given } = called ?? {};
  if (
    !isRecord(value) ||
    typeof value.id !== 'string' ||
    typeof name !== 'string' ||
    typeof given !== 'string'
  )
    throw invalid('A call needs an `id`, a `name` and `arguments`.');
  if (name.length > 100 || given.length > MAX_CALL_CHARS) throw invalid('A call is too long.');
  return { id: value.id.slice(0, 100), type: 'function', function: { name, arguments: given } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const invalid = (message: string): ProxyError => new ProxyError(400, 'invalid_request', message);
