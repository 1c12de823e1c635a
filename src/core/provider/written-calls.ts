import type { ToolCall } from './ports';

/** How models begin a call that they write into their answer, where their server does not take it out. */
const OPENINGS = [
  '<tool_call>',
  '<|tool_call|>',
  '<|tool_calls_section_begin|>',
  '<｜tool▁calls▁begin｜>',
  '<function_call>',
  '<function=',
  '<tools>',
  '<|python_tag|>',
  '[TOOL_CALLS]',
  '[TOOL_REQUEST]',
  '<|start|>',
  '<|channel|>commentary',
  'to=functions.',
] as const;
const LONGEST = Math.max(...OPENINGS.map((each) => each.length));
/** An answer that is nothing but a call begins so. */
const BARE = /^(?:```(?:json|tool_call|tool_code)?\s*)?(?:\{|\[\s*\{)/;
const BARE_BEGUN = /^(?:`{0,3}|```[a-z_]{0,9}\s*)(?:\[\s*)?$/;
const MAX_CALL_CHARS = 20_000;
const MAX_TRIES = 50;

/**
 * Some models write the call of a tool into their answer as text. Takes deltas as they arrive, cut anywhere, and holds back
 * what is, or may become, a call.
 */
export class WrittenCalls {
  readonly #names: readonly string[];
  readonly #isNamed: RegExp;
  #state: 'start' | 'text' | 'call' | 'bare' = 'start';
  #held = '';

  /** @param names of the tools */
  constructor(names: readonly string[]) {
    this.#names = names;
    this.#isNamed = new RegExp(`"(?:name|tool|function)"\\s*:\\s*"(?:${names.join('|')})"`);
  }

  /** @returns what is certainly text */
  push(delta: string): string {
    this.#held += delta;
    if (this.#state === 'call') return '';
    if (this.#state === 'start') {
      const begun = this.#held.trimStart();
      if (begun === '' || BARE_BEGUN.test(begun)) return '';
      this.#state = BARE.test(begun) ? 'bare' : 'text';
    }
    if (this.#state === 'bare') {
      // Braces that do not name a tool soon are an answer in braces.
      if (this.#held.length < 200 || this.#isNamed.test(this.#held)) return '';
      this.#state = 'text';
    }
    const at = openingIn(this.#held);
    if (at !== null) {
      this.#state = 'call';
      return this.#cut(at);
    }
    return this.#cut(this.#held.length - lengthOfBegun(this.#held));
  }

  /** What was held back when the answer ended: calls, or text after all. */
  end(): { readonly text: string; readonly calls: readonly ToolCall[] } {
    const held = this.#held;
    this.#held = '';
    if (this.#state !== 'call' && !(this.#state === 'bare' && this.#isNamed.test(held))) {
      return { text: held, calls: [] };
    }
    return { text: '', calls: callsIn(held.slice(0, MAX_CALL_CHARS), this.#names) };
  }

  #cut(at: number): string {
    const text = this.#held.slice(0, at);
    this.#held = this.#held.slice(at);
    return text;
  }
}

function openingIn(text: string): number | null {
  const places = OPENINGS.map((each) => text.indexOf(each)).filter((at) => at !== -1);
  return places.length === 0 ? null : Math.min(...places);
}

function lengthOfBegun(text: string): number {
  for (let length = Math.min(LONGEST - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (OPENINGS.some((each) => each.startsWith(end))) return length;
  }
  return 0;
}

/** Every object in the text that says what to call; where none can be read, one call of which nothing can be made. */
function callsIn(text: string, names: readonly string[]): ToolCall[] {
  const [first = ''] = names;
  const calls = objectsIn(text).flatMap(({ at, fields }) => {
    const inner = fields.function ?? fields;
    const { name: own, arguments: given, parameters, input } = inner as Readonly<Record<string, unknown>>;
    const args = given ?? parameters ?? input;
    if (typeof own === 'string' && args !== undefined) return [{ name: own, args }];
    // The name stands before its arguments.
    return typeof own === 'string' ? [] : [{ name: lastOf(names, text.slice(0, at)) ?? first, args: fields }];
  });
  const found = calls.map(({ name: own, args }, index) => ({
    id: `call_${String(index)}`,
    name: own,
    arguments: typeof args === 'string' ? args : JSON.stringify(args),
  }));
  return found.length > 0 ? found : [{ id: 'call_0', name: first, arguments: text }];
}

/** The name that stands last in the text. */
function lastOf(names: readonly string[], text: string): string | undefined {
  const places = names.map((name) => ({ name, at: text.lastIndexOf(name) })).filter(({ at }) => at !== -1);
  return places.sort((a, b) => b.at - a.at)[0]?.name;
}

interface WrittenObject {
  readonly at: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

function objectsIn(text: string): WrittenObject[] {
  const found: WrittenObject[] = [];
  let tries = 0;
  for (let at = text.indexOf('{'); at !== -1 && tries < MAX_TRIES; tries += 1) {
    const end = endOfObject(text, at);
    if (end === null) break;
    try {
      found.push({ at, fields: JSON.parse(text.slice(at, end)) as WrittenObject['fields'] });
      at = text.indexOf('{', end);
    } catch {
      at = text.indexOf('{', at + 1);
    }
  }
  return found;
}

/** Behind the brace that closes the one at `start`; null: none does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return null;
}
