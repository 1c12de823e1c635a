import { AppError } from '../../shared/errors';

/**
 * What a server sends of an answer, as JSON: each event of a stream, each line where it sends JSON alone, or the whole
 * body. What a server calls it says nothing: streams come as `text/plain`, and whole answers to who asked for a stream.
 * Rejects with a SyntaxError for broken JSON, with `provider_failed` for a page, by what it holds.
 */
export async function* readEvents(response: Response): AsyncGenerator {
  if (response.body === null) return;
  const decoder = new TextDecoder();
  const reader = new EventReader();
  let rest = '';
  for await (const bytes of response.body as AsyncIterable<Uint8Array>) {
    // A carriage return at the end may be the first half of a line break.
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_CHARS) throw new SyntaxError('A line without an end');
    for (const line of lines) yield* reader.read(line);
  }
  yield* reader.read(rest + decoder.decode());
  yield* reader.end();
}

/** More than any answer has, whole and in one line. */
const MAX_LINE_CHARS = 16_000_000;

const FIELD = /^(data|event|id|retry)(?::|$) ?/;

/** Takes a body line by line. */
class EventReader {
  #name = '';
  #data = '';
  /** Lines of a body that is no stream. */
  #plain = '';
  #isDone = false;

  /** @returns what is complete with this line */
  read(line: string): unknown[] {
    if (this.#isDone || line.startsWith(':')) return [];
    if (line === '' && this.#plain === '') return this.#endEvent();
    const [prefix, field] = FIELD.exec(line) ?? [];
    if (prefix === undefined || this.#plain !== '') return this.#readPlain(line);
    const value = line.slice(prefix.length);
    if (field === 'event') this.#name = value;
    if (field !== 'data') return [];
    // Some servers leave the empty line out: what is whole already does not go on.
    const before = isJson(this.#data) ? this.#endEvent() : [];
    this.#data += this.#data === '' ? value : `\n${value}`;
    return before;
  }

  end(): unknown[] {
    const last = this.#endEvent();
    const plain = this.#plain.trim();
    this.#plain = '';
    if (plain === '' || this.#isDone) return last;
    return [...last, /^[{[]/.test(plain) ? parse(plain) : { error: plain }];
  }

  #endEvent(): unknown[] {
    const [name, data] = [this.#name, this.#data.trim()];
    this.#name = '';
    this.#data = '';
    if (name === 'error') return [errorIn(data)];
    if (/^\[done\]/i.test(data)) this.#isDone = true;
    // Words that are no JSON only keep the connection alive.
    return /^(\{|\[(?!done))/i.test(data) ? [parse(data)] : [];
  }

  #readPlain(line: string): unknown[] {
    if (this.#plain === '') {
      if (line.trimStart().startsWith('<')) throw page();
      if (line.startsWith('{') && isJson(line)) return [parse(line)];
    }
    this.#plain += `${line}\n`;
    return [];
  }
}

/** An event that is named so is trouble, whatever it holds. */
function errorIn(data: string): unknown {
  const said: unknown = isJson(data) ? parse(data) : data;
  return { object: 'error', error: said };
}

const parse = (text: string): unknown => JSON.parse(text) as unknown;

function isJson(text: string): boolean {
  if (!/^\s*[{["]/.test(text)) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

const page = (): Error => new AppError('provider_failed', 'provider.nothing_there');
