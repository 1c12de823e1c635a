/** What one event of a stream, or a whole answer, adds. */
export interface Delta {
  readonly text: string;
  readonly reasoning: string;
  /** The server's own word; null while the answer goes on. */
  readonly finishReason: string | null;
  readonly usage: WireUsage | null;
  /** What the server says is wrong, in place of an answer. */
  readonly trouble: unknown;
  readonly calls: readonly CallPiece[];
}

/** A call of a tool, or a piece of one. */
export interface CallPiece {
  /** The same for all pieces of a call. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

export type WireUsage = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what may be anything: servers that speak this dialect leave out, and add, whatever they like.
 * @param isBegun whether text came before: some servers say the whole answer once more at the end
 */
export function readDelta(event: unknown, isBegun: boolean): Delta {
  const fields = fieldsOf(Array.isArray(event) ? event[0] : event);
  const groq = fieldsOf(fields.x_groq);
  const choice = fieldsOf(Array.isArray(fields.choices) ? fields.choices[0] : null);
  const delta = fieldsOf(choice.delta);
  const said = isEmpty(delta) && !isBegun ? fieldsOf(choice.message) : delta;
  const content = partsOf(said.content ?? choice.text);
  // Several of them say the same.
  const reasoning = [said.reasoning, said.reasoning_content, said.thinking, said.reasoning_details]
    .map(wordsOf)
    .find((words) => words !== '');
  return {
    text: content.text + wordsOf(said.refusal),
    reasoning: (reasoning ?? '') + content.reasoning,
    finishReason: wordOf(choice.finish_reason),
    usage: [groq.usage, fields.usage, choice.usage].map(fieldsOf).find((usage) => !isEmpty(usage)) ?? null,
    trouble: troubleIn(fields, groq, choice),
    calls: callsIn(said),
  };
}

function troubleIn(fields: Fields, groq: Fields, choice: Fields): unknown {
  for (const error of [fields.error, groq.error, choice.error]) {
    if (typeof error === 'string' ? error !== '' : Array.isArray(error) || !isEmpty(fieldsOf(error)))
      return { error };
  }
  const { object, type, base_resp } = fields;
  if (object === 'error' || type === 'error') return fields;
  // MiniMax sends it with every answer.
  const status = fieldsOf(base_resp).status_code;
  if (status !== undefined && status !== 0) return fields;
  if (['choices', 'usage', 'x_groq'].some((name) => name in fields)) return null;
  return REFUSALS.some((name) => fields[name] !== undefined && fields[name] !== null) ? fields : null;
}

/** As a list, or alone as it was before there could be several. */
function callsIn({ tool_calls: list, function_call: alone }: Fields): CallPiece[] {
  const calls = Array.isArray(list) ? list : isEmpty(fieldsOf(alone)) ? [] : [{ function: alone }];
  return calls.map((call: unknown, place) => {
    const fields = fieldsOf(call);
    const { name, arguments: given } = fieldsOf(fields.function);
    return {
      index: typeof fields.index === 'number' ? fields.index : place,
      id: wordOf(fields.id) ?? '',
      name: wordOf(name) ?? '',
      arguments: typeof given === 'string' ? given : isEmpty(fieldsOf(given)) ? '' : JSON.stringify(given),
    };
  });
}

/** What a refusal has at its top where it is not told as `error`, and no event of an answer has. */
const REFUSALS = ['detail', 'errors', 'code', 'status_code', 'message'] as const;

interface Parts {
  readonly text: string;
  readonly reasoning: string;
}

/** Content is a text, or parts of several types. */
function partsOf(content: unknown): Parts {
  if (Array.isArray(content)) {
    const parts = content.map(partsOf);
    return {
      text: parts.map(({ text }) => text).join(''),
      reasoning: parts.map(({ reasoning }) => reasoning).join(''),
    };
  }
  const type = wordOf(fieldsOf(content).type) ?? 'text';
  const words = wordsOf(content);
  if (/think|reason/i.test(type)) return { text: '', reasoning: words };
  // Whatever else there is, such as an image or a call of a tool, is not to be read.
  return { text: /text|refusal/i.test(type) ? words : '', reasoning: '' };
}

/** Where an object keeps its text. */
const TEXTS = ['text', 'thinking', 'reasoning', 'summary', 'refusal', 'content', 'value'] as const;

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  const fields = fieldsOf(value);
  const name = TEXTS.find((each) => fields[each] !== undefined && fields[each] !== null);
  return name === undefined ? '' : wordsOf(fields[name]);
}

const wordOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const isEmpty = (fields: Fields): boolean => Object.keys(fields).length === 0;
